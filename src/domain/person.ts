// Someone who works here: agent, editor, lead or admin.
import { z } from 'zod'

export const Role = z.enum(['agent', 'editor', 'lead', 'admin'])
export type Role = z.infer<typeof Role>

/** What a colleague may speak with customers. */
export const Spoken = z.enum(['fa', 'en'])
export type Spoken = z.infer<typeof Spoken>

export type Person = {
  id: string
  revision: number
  name: string
  email: string // lower case, unique
  roles: Role[]
  passwordHash: string // argon2id; '' until the invitation is taken
  status: 'invited' | 'active' | 'disabled'
  language: 'fa' | 'en'
  /** In which they answer customers; absent: in both. */
  languages?: Spoken[]
  createdAt: number
}

/** A signed-in browser. `id` is the SHA-256 of its token: the token itself is never stored. */
export type Session = { id: string; revision: number; personId: string; createdAt: number; expiresAt: number }

/** A one-time link: for the first admin, to join, or (`resets`: the person's id) for a new password. `id` is the SHA-256 of its token. */
export type Invitation = {
  id: string
  revision: number
  personId: string | null
  roles: Role[]
  resets?: string
  expiresAt: number
}

/** Lets a program edit. `id` is the SHA-256 of the token: the token itself is never stored. */
export type EditorToken = {
  id: string
  revision: number
  name: string
  createdBy: string
  /** It opens the editor as long as this person may edit. Absent in those of earlier versions. */
  ownerId?: string
  createdAt: number
  usedAt?: number
}

/** busy: there, and full. break: finishes what is open, gets nothing new. away: not there, whatever is open is handed on. */
export const AgentState = z.enum(['available', 'busy', 'break', 'away'])
export type AgentState = z.infer<typeof AgentState>

export const speaks = ({ languages }: Pick<Person, 'languages'>, language: Spoken): boolean =>
  !languages?.length || languages.includes(language)

/** An agent's desk is open until then; renewed while it is. `state` absent: available. */
export type Lease = { id: string; revision: number; until: number; state?: AgentState }

/** No lease lasts longer than this from now. */
export const LEASE_MS = 75_000

export const connected = (lease: Lease, now: number): boolean => lease.until > now

/** Whether a customer who waits may hope for this agent. */
export const takesNew = (lease: Lease, now: number): boolean => connected(lease, now) && lease.state !== 'break'

export const may = (person: Pick<Person, 'roles' | 'status'>, ...roles: Role[]): boolean =>
  person.status === 'active' && (person.roles.includes('admin') || person.roles.some(role => roles.includes(role)))
