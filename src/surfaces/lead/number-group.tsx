// Numbers that belong together, of any section of the settings.
import { draftOf, refusals, savedOf, shownOf, write } from './drafts.js'
import { NumberField } from './number-field.js'
import type { Unit } from './policy-fields.js'

type One = { path: string; unit: Unit; told: [name: string, why: string]; step?: number }
type Group = { section: 'policy' | 'promises'; title: [name: string, why: string]; fields: One[] }

type Schema = { minimum?: number; maximum?: number; exclusiveMinimum?: number; properties?: Record<string, Schema> }

export function NumberGroup({ section, title, fields }: Group) {
  const shown = shownOf(section)
  if (!shown) return null
  const refused = refusals.value[section]
  return (
    <fieldset class="panel numbers-group">
      <legend>{title[0]}</legend>
      <p class="hint">{title[1]}</p>
      {fields.map(({ path, unit, told }) => {
        const limits = path
          .split('.')
          .reduce((schema: Schema | undefined, key) => schema?.properties?.[key], shown.schema as Schema)
        return (
          <NumberField
            key={path}
            name={path}
            unit={unit}
            told={told}
            value={at(draftOf(section), path)}
            saved={at(savedOf(section), path)}
            usual={at(shown.default, path)}
            least={limits?.minimum ?? 0}
            most={Math.min(limits?.maximum ?? MOST[unit], MOST[unit])}
            problem={refused?.path === path ? refused.message : undefined}
            write={next => write(section, changed(draftOf(section), path, next) as never)}
          />
        )
      })}
    </fieldset>
  )
}

/** Where the shape itself has no end. */
const MOST: Record<Unit, number> = { percent: 1, count: 100, seconds: 3_600_000, minutes: 1_440, spans: 14_400_000 }

const at = (value: unknown, path: string): number =>
  Number(path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], value))

function changed(value: unknown, path: string, next: number): unknown {
  const [key = '', ...rest] = path.split('.')
  const object = value as Record<string, unknown>
  return { ...object, [key]: rest.length > 0 ? changed(object[key], rest.join('.'), next) : next }
}
