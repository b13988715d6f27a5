// One number: a slider for the feel, a field for the exact value, and the way back to the default.
import { useId, useState } from 'preact/hooks'
import { number } from '../console/format.js'
import { keptFrom, shownIn, stepOf, typed, type Unit } from './policy-fields.js'
import { inUnit } from './problem.js'
import { words } from './words.js'

type One = {
  name: string
  unit: Unit
  told: [name: string, why: string]
  value: number
  saved: number
  usual: number
  least: number
  most: number
  problem: string | undefined
  write: (value: number) => void
}

export function NumberField({ name, unit, told, value, saved, usual, least, most, problem, write }: One) {
  const w = words()
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const shown = shownIn(unit, value)
  const typedWrong = text !== null && (typed(text) === null || out(keptFrom(unit, typed(text) ?? 0)))
  function out(n: number): boolean {
    return n < least || n > most
  }
  const wrong = typedWrong ? w.outside(inUnit(unit, least), inUnit(unit, most)) : problem
  const take = (next: string) => {
    setText(next)
    const said = typed(next)
    if (said !== null && !out(keptFrom(unit, said))) write(keptFrom(unit, said))
  }
  return (
    <div class={`number-field ${value === saved ? '' : 'moved'}`}>
      <label for={id}>{told[0]}</label>
      <p class="hint" id={`${id}-why`}>
        {told[1]}
      </p>
      <input
        type="range"
        aria-label={told[0]}
        aria-describedby={`${id}-why`}
        aria-valuetext={inUnit(unit, value)}
        min={shownIn(unit, least)}
        max={shownIn(unit, most)}
        step={stepOf(unit, name)}
        value={shown}
        onInput={event => {
          setText(null)
          write(keptFrom(unit, Number(event.currentTarget.value)))
        }}
      />
      <span class="number-exact">
        <input
          id={id}
          class="input"
          inputMode="decimal"
          dir="ltr"
          value={text ?? number(shown)}
          aria-invalid={wrong ? 'true' : 'false'}
          aria-describedby={wrong ? `${id}-problem` : `${id}-why`}
          onInput={event => take(event.currentTarget.value)}
          onBlur={() => setText(null)}
        />
        <span>{w.units[unit]}</span>
      </span>
      <span class="number-usual">
        {value === usual ? (
          w.isUsual
        ) : (
          <button type="button" class="link" onClick={() => write(usual)}>
            {w.toUsual(inUnit(unit, usual))}
          </button>
        )}
      </span>
      {wrong && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
