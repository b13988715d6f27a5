// One of a few, all in sight: arrow keys choose, as among radio buttons.
import { useId } from 'preact/hooks'

type OneOf<T extends string> = {
  label: string
  options: { id: T; name: string }[]
  value: T
  choose: (next: T) => void
  /** The title over it says it already; only a screen reader needs the label. */
  titled?: boolean
}

export function Chips<T extends string>({ label, options, value, choose, titled = false }: OneOf<T>) {
  const name = useId()
  return (
    <fieldset class="chips">
      <legend class={titled ? 'unseen' : undefined}>{label}</legend>
      <div class="chips-row">
        {options.map(option => (
          <label key={option.id} class="chip-choice">
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => choose(option.id)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
