// Somebody forgot their password: a one-time link by mail. The page says the same whether the address works here or not.

import type { Language } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'
import { letterOfReset } from './letters.js'
import { posted } from './post.js'
import { begin, digest, endSessions, personIdOf, type Staff } from './sessions.js'

const HOUR = 3_600_000
const SPENT = 'This link does not work any more: it works once, for an hour. Ask for a new one.'

/** `linkOf` makes the address of the page out of the token. Answers whether a letter was written; tell nobody. */
export async function forgotPassword(
  staff: Staff & Pick<Desk, 'post'>,
  email: string,
  linkOf: (token: string) => string,
): Promise<boolean> {
  const { store, clock, newToken, post } = staff
  const person = await store.people.get(await personIdOf(staff, email))
  if (!post || person?.status !== 'active') return false
  const now = clock.now()
  const old = (await store.invitations.all()).filter(one => one.resets === person.id || one.expiresAt <= now)
  await Promise.all(old.map(one => store.invitations.remove(one.id)))
  const token = newToken()
  const id = digest(token)
  await store.invitations.put(
    { id, revision: 1, personId: null, roles: [], resets: person.id, expiresAt: now + HOUR },
    0,
  )
  const language: Language = person.language
  await posted(staff, {
    ...{ id: `reset-${id}`, revision: 1, kind: 'password_reset', to: person.email, language },
    ...letterOfReset(linkOf(token), language, post),
    ...{ createdAt: now, dueAt: now, attempts: 0 },
  })
  return true
}

/** Takes the link, ends every session of that person and signs in. Throws 'not_found' when it is spent or too old. */
export async function resetPassword(staff: Staff, token: string, password: string) {
  const { store, clock, passwords } = staff
  const link = await store.invitations.get(digest(token))
  if (!link?.resets || link.expiresAt <= clock.now()) throw new DeskError('not_found', SPENT)
  const person = await store.people.get(link.resets)
  if (person?.status !== 'active') throw new DeskError('not_found', SPENT)
  // Spent before it is used: of two who take it at once, one does.
  await store.invitations.put({ ...link, revision: link.revision + 1, expiresAt: 0 }, link.revision)
  const next = { ...person, revision: person.revision + 1, passwordHash: await passwords.hash(password) }
  await store.people.put(next, person.revision)
  await store.invitations.remove(link.id)
  await endSessions(staff, person.id)
  return begin(staff, next)
}
