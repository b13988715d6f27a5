// What a colleague may do, one box a role.
import type { Role } from '../../domain/person.js'
import { Boxes } from '../console/boxes.js'
import { words as common } from '../console/words.js'
import { words } from './people-words.js'

const ROLES: Role[] = ['agent', 'editor', 'lead', 'admin']

type Choice = { name: string; chosen: Role[]; choose: (roles: Role[]) => void; locked?: boolean }

/** Whoever shall do nothing here any more is disabled instead. */
export const Roles = ({ name, ...choice }: Choice) => (
  <Boxes {...choice} label={`${words().roles} ${name}`} all={ROLES} name={role => common().roles[role]} />
)
