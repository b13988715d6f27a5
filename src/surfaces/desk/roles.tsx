// What a colleague may do, one box a role.
import type { Role } from '../../domain/person.js'
import { words as common } from '../console/words.js'
import { words } from './people-words.js'

const ROLES: Role[] = ['agent', 'editor', 'lead', 'admin']

type Choice = { name: string; chosen: Role[]; choose: (roles: Role[]) => void; locked?: boolean }

/** The last role cannot be taken away: disable the person instead. */
export const Roles = ({ name, chosen, choose, locked = false }: Choice) => (
  <fieldset class="roles" disabled={locked}>
    <legend class="unseen">
      {words().roles} {name}
    </legend>
    {ROLES.map(role => (
      <label key={role} class="role">
        <input
          type="checkbox"
          checked={chosen.includes(role)}
          disabled={chosen.length === 1 && chosen[0] === role}
          onChange={() => choose(chosen.includes(role) ? chosen.filter(r => r !== role) : [...chosen, role])}
        />
        <span>{common().roles[role]}</span>
      </label>
    ))}
  </fieldset>
)
