// What the lead sets: every number with its meaning, its limits and its default. Saved as a whole, with a reason.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { SectionShown } from '../../http/contract-lead.js'
import { Button } from '../console/button.js'
import { moment, number } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { now } from './board-state.js'
import { NumberField } from './number-field.js'
import { GROUPS } from './policy-fields.js'
import { type Policy as Numbers, words as policyWords } from './policy-words.js'
import { forgetPreview, Preview } from './preview.js'
import { problemIn } from './problem.js'
import { loadSettings, problem, save, sections, takeBack } from './settings-state.js'
import { words } from './words.js'

/** What was moved and is not saved yet. */
const moved = signal<Partial<Numbers>>({})
const reason = signal('')
const refused = signal<{ key: string; message: string } | null>(null)
const saving = signal<'no' | 'yes'>('no')

export const candidateOf = (section: SectionShown): Numbers => ({ ...(section.value as Numbers), ...moved.value })

export function Policy() {
  const w = words()
  useEffect(() => {
    if (!sections.value) void loadSettings()
  }, [])
  const section = sections.value?.policy
  return (
    <main id="main" class="lead-main settings" tabIndex={-1}>
      <h1>{w.pages.policy}</h1>
      <p class="settings-why">{w.policyWhy}</p>
      {problem.value && (
        <Notice kind="warn" actions={<Button press={() => void loadSettings()}>{common().again}</Button>}>
          {problem.value}
        </Notice>
      )}
      {section && <Form section={section} />}
    </main>
  )
}

function Form({ section }: { section: SectionShown }) {
  const p = policyWords()
  const w = words()
  const value = candidateOf(section)
  const limits = (section.schema as { properties: Record<string, { minimum: number; maximum: number }> }).properties
  const write = (key: keyof Numbers, next: number) => {
    refused.value = null
    forgetPreview()
    const { [key]: _, ...rest } = moved.value
    moved.value = next === (section.value as Numbers)[key] ? rest : { ...rest, [key]: next }
  }
  return (
    <>
      {section.changed && (
        <p class="changed-last">{w.lastChange(section.changed.by, moment(section.changed.at, now.value))}</p>
      )}
      {GROUPS.map(({ name, fields }) => (
        <fieldset class="panel numbers-group" key={name}>
          <legend>{p.groups[name][0]}</legend>
          <p class="hint">{p.groups[name][1]}</p>
          {fields.map(({ key, unit }) => (
            <NumberField
              key={key}
              name={key}
              unit={unit}
              told={p.fields[key]}
              value={value[key]}
              saved={(section.value as Numbers)[key]}
              usual={(section.default as Numbers)[key]}
              least={limits[key]?.minimum ?? 0}
              most={limits[key]?.maximum ?? 1}
              problem={refused.value?.key === key ? refused.value.message : undefined}
              write={next => write(key, next)}
            />
          ))}
        </fieldset>
      ))}
      <Save section={section} />
    </>
  )
}

function Save({ section }: { section: SectionShown }) {
  const w = words()
  const count = Object.keys(moved.value).length
  if (count === 0) return null
  return (
    <section class="save" aria-label={w.save}>
      <Preview candidate={candidateOf(section)} />
      <div class="save-row">
        <b>{w.moved(count)}</b>
        <label>
          <span class="unseen">{w.reasonLabel}</span>
          <input
            class="input"
            dir="auto"
            maxLength={300}
            placeholder={w.reasonHint}
            value={reason.value}
            onInput={event => (reason.value = event.currentTarget.value)}
          />
        </label>
        <Button kind="primary" icon="check" disabled={saving.value === 'yes'} press={() => void submit(section)}>
          {w.save}
        </Button>
        <Button kind="quiet" press={discard}>
          {w.discard}
        </Button>
      </div>
      {refused.value && <p class="problem">{refused.value.message}</p>}
    </section>
  )
}

function discard(): void {
  forgetPreview()
  moved.value = {}
  refused.value = null
  reason.value = ''
}

async function submit(section: SectionShown): Promise<void> {
  const w = words()
  saving.value = 'yes'
  try {
    const count = Object.keys(moved.value).length
    await save('policy', candidateOf(section), section.revision, reason.value)
    discard()
    tell(w.saved(number(count)), { label: common().undo, press: () => void undo() }, 'policy')
  } catch (error) {
    if (refusedWith(error, 409)) {
      await loadSettings()
      tell(w.meanwhile)
    } else if (refusedWith(error, 400)) refused.value = problemIn(error.message)
    else tell(trouble(error))
  } finally {
    saving.value = 'no'
  }
}

async function undo(): Promise<void> {
  const w = words()
  try {
    await takeBack('policy', w.undone)
    tell(w.takenBack, undefined, 'policy')
  } catch (error) {
    tell(trouble(error))
  }
}
