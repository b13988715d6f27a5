// In which languages a colleague answers customers, one box a language.
import type { Spoken } from '../../domain/person.js'
import { words as common } from './words.js'

const BOTH: Spoken[] = ['fa', 'en']

type Choice = { label: string; chosen: Spoken[]; choose: (languages: Spoken[]) => void; locked?: boolean }

/** The last one cannot be taken away: who speaks neither answers nobody. */
export const Tongues = ({ label, chosen, choose, locked = false }: Choice) => (
  <fieldset class="roles" disabled={locked}>
    <legend class="unseen">{label}</legend>
    {BOTH.map(one => (
      <label key={one} class="role">
        <input
          type="checkbox"
          checked={chosen.includes(one)}
          disabled={chosen.length === 1 && chosen[0] === one}
          onChange={() => choose(BOTH.filter(other => (other === one) !== chosen.includes(other)))}
        />
        <span>{common()[one]}</span>
      </label>
    ))}
  </fieldset>
)
