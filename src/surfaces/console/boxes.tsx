// Several of a few, one box each.
import type { ComponentChildren } from 'preact'

type Choice<T extends string> = {
  label: ComponentChildren
  all: readonly T[]
  name: (one: T) => string
  chosen: T[]
  /** In the order of `all`. */
  choose: (chosen: T[]) => void
  locked?: boolean
}

/** The last one cannot be taken away. */
export const Boxes = <T extends string>({ label, all, name, chosen, choose, locked = false }: Choice<T>) => (
  <fieldset class="roles" disabled={locked}>
    <legend class="unseen">{label}</legend>
    {all.map(one => (
      <label key={one} class="role">
        <input
          type="checkbox"
          checked={chosen.includes(one)}
          disabled={chosen.length === 1 && chosen[0] === one}
          onChange={() => choose(all.filter(other => (other === one) !== chosen.includes(other)))}
        />
        <span>{name(one)}</span>
      </label>
    ))}
  </fieldset>
)
