// Who sits at a browser: signing in, being recognised, signing out.
import { createHash } from 'node:crypto'
import { DeskError } from '../domain/errors.js'
import type { Person, Session } from '../domain/person.js'
import type { Clock, Passwords, Store } from '../ports.js'

/** What the verbs about people are given. */
export type Staff = { store: Store; clock: Clock; passwords: Passwords; newToken: () => string }

export type Recognised = { person: Person; session: Session }

const HOUR = 3_600_000
const IDLE = 12 * HOUR // a session ends so long after it was last used
const LONGEST = 7 * 24 * HOUR // and so long after the sign-in, however much it is used
const RENEW_EVERY = HOUR / 4 // a session in use is written no more often

/** Only this is stored of a token: whoever reads the data cannot use it. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')

export const addressOf = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/** From the e-mail, so that two people can never share one; keyed, so that the id does not give the e-mail away. */
export async function personIdOf({ store, newToken }: Pick<Staff, 'store' | 'newToken'>, email: string) {
  const key = await store.secret('people', newToken())
  const hash = createHash('sha256')
    .update(`${key}\n${addressOf(email)}`)
    .digest('base64url')
  return `p-${hash.slice(0, 22)}`
}

/** Null: refused, and it took as long and says as little whether e-mail, password or person was wrong. */
export async function signIn(staff: Staff, email: string, password: string) {
  const person = await staff.store.people.get(await personIdOf(staff, email))
  const right = await staff.passwords.verify(password, person?.passwordHash || null)
  return right && person?.status === 'active' ? begin(staff, person) : null
}

/** Opens a session; the token is the browser's, and is told only now. */
export async function begin({ store, clock, newToken }: Staff, person: Person) {
  const token = newToken()
  const now = clock.now()
  const session = { id: digest(token), revision: 1, personId: person.id, createdAt: now, expiresAt: now + IDLE }
  await store.sessions.put(session, 0)
  await sweepOut({ store, clock })
  return { token, person, session }
}

async function sweepOut({ store, clock }: Pick<Staff, 'store' | 'clock'>): Promise<void> {
  const over = (await store.sessions.all()).filter(session => session.expiresAt <= clock.now())
  await Promise.all(over.map(session => store.sessions.remove(session.id)))
}

/** Whose token it is; null: nobody's any more. Being recognised keeps a session alive. */
export async function recognise({ store, clock }: Pick<Staff, 'store' | 'clock'>, token: string) {
  const recognised = await recall({ store, clock }, digest(token))
  if (recognised) await keepAlive({ store, clock }, recognised.session)
  return recognised
}

/** The same by the session's id, without keeping it alive. */
export async function recall(
  { store, clock }: Pick<Staff, 'store' | 'clock'>,
  sessionId: string,
): Promise<Recognised | null> {
  const session = await store.sessions.get(sessionId)
  if (!session || session.expiresAt <= clock.now()) return null
  const person = await store.people.get(session.personId)
  return person?.status === 'active' ? { person, session } : null
}

async function keepAlive({ store, clock }: Pick<Staff, 'store' | 'clock'>, session: Session): Promise<void> {
  const expiresAt = Math.min(clock.now() + IDLE, session.createdAt + LONGEST)
  if (expiresAt - session.expiresAt < RENEW_EVERY) return
  try {
    // At the revision read: a session that is signed out meanwhile must not come back.
    await store.sessions.put({ ...session, revision: session.revision + 1, expiresAt }, session.revision)
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'conflict') throw error
  }
}

/** Ends this session; its sockets close at once, in every process. */
export async function signOut({ store }: Pick<Staff, 'store'>, { person, session }: Recognised): Promise<void> {
  await store.sessions.remove(session.id)
  store.signal({ type: 'person', personId: person.id })
}

/** Ends all of this person's sessions. */
export async function endSessions({ store }: Pick<Staff, 'store'>, personId: string): Promise<void> {
  const theirs = (await store.sessions.all()).filter(session => session.personId === personId)
  await Promise.all(theirs.map(session => store.sessions.remove(session.id)))
  store.signal({ type: 'person', personId })
}
