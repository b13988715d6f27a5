// Someone who works here: agent, editor, lead or admin.
import { z } from 'zod'

export const Role = z.enum(['agent', 'editor', 'lead', 'admin'])
export type Role = z.infer<typeof Role>

export type Person = {
  id: string
  revision: number
  name: string
  email: string // lower case, unique
  roles: Role[]
  passwordHash: string // argon2id; '' until the invitation is taken
  status: 'invited' | 'active' | 'disabled'
  language: 'fa' | 'en'
  createdAt: number
}

/** A signed-in browser. `id` is the SHA-256 of its token: the token itself is never stored. */
export type Session = { id: string; revision: number; personId: string; createdAt: number; expiresAt: number }

/** A one-time link: for the first admin, or to join. `id` is the SHA-256 of its token. */
export type Invitation = { id: string; revision: number; personId: string | null; roles: Role[]; expiresAt: number }

/** An agent's desk is open until then; renewed while it is. */
export type Lease = { id: string; revision: number; until: number }

export const may = (person: Pick<Person, 'roles' | 'status'>, ...roles: Role[]): boolean =>
  person.status === 'active' && (person.roles.includes('admin') || person.roles.some(role => roles.includes(role)))
