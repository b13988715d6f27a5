// Who works here: the first admin, invitations, joining, changing roles, leaving.
import { DeskError } from '../domain/errors.js'
import { type Invitation, may, type Person, type Role, type Spoken } from '../domain/person.js'
import { inTurn } from './in-turn.js'
import { readable } from './readable.js'
import { addressOf, begin, digest, endSessions, personIdOf, type Staff } from './sessions.js'

const DAY = 86_400_000
const FIRST_ADMIN_DAYS = 1
const INVITED_DAYS = 7

const SPENT = 'This link does not work any more: each works once, and for a few days. Ask an admin for a new one.'

/**
 * The token of a one-time link for the first admin; null when there is an admin. It may go to the terminal only.
 */
export async function firstAdminInvitation(staff: Pick<Staff, 'store' | 'clock' | 'newToken'>): Promise<string | null> {
  if (await hasAdmin(staff)) return null
  return inviteAs(staff, null, ['admin'], FIRST_ADMIN_DAYS)
}

async function inviteAs(
  { store, clock, newToken }: Pick<Staff, 'store' | 'clock' | 'newToken'>,
  personId: string | null,
  roles: Role[],
  days: number,
): Promise<string> {
  const token = newToken()
  const now = clock.now()
  const outdated = (old: Invitation) => old.expiresAt <= now || (personId !== null && old.personId === personId)
  const old = (await store.invitations.all()).filter(outdated)
  await Promise.all(old.map(invitation => store.invitations.remove(invitation.id)))
  await store.invitations.put({ id: digest(token), revision: 1, personId, roles, expiresAt: now + days * DAY }, 0)
  return token
}

const hasAdmin = async ({ store }: Pick<Staff, 'store'>): Promise<boolean> => (await store.people.all()).some(isAdmin)

const isAdmin = (person: Person): boolean => person.status === 'active' && person.roles.includes('admin')

/** As it may be shown to customers and stand in a letter: one line, no direction overrides. Throws 'invalid' when nothing is left. */
function named(given: string): string {
  const name = readable(given).replace(/\s+/g, ' ')
  if (!name) throw new DeskError('invalid', 'name: write one that can be read.')
  return name
}

export type Newcomer = { name: string; email: string; roles: Role[]; languages?: Spoken[] | undefined }

/**
 * Answers the token of their one-time link. Who was invited or disabled may be invited again: the old link and the old
 * password stop working. Throws 'conflict' when they work here already.
 */
export async function invite(
  staff: Staff,
  { name, email, roles, languages }: Newcomer,
): Promise<{ personId: string; token: string }> {
  const { store, clock } = staff
  const id = await personIdOf(staff, email)
  const known = await store.people.get(id)
  if (known?.status === 'active') throw new DeskError('conflict', `${known.name} works here already with this e-mail.`)
  const before = { language: known?.language ?? 'fa', createdAt: known?.createdAt ?? clock.now() } as const
  const person: Person = {
    ...before,
    ...{ id, name: named(name), email: addressOf(email), roles: unique(roles) },
    ...{ revision: (known?.revision ?? 0) + 1, passwordHash: '', status: 'invited' },
    ...(languages && { languages: unique(languages) }),
  }
  await store.people.put(person, known?.revision ?? 0)
  return { personId: id, token: await inviteAs(staff, id, person.roles, INVITED_DAYS) }
}

export type Welcome = { token: string; name: string; email?: string | undefined; password: string }

/**
 * Takes a one-time link and signs in. Throws 'not_found' when it is spent, unknown or too old, 'conflict' when somebody
 * takes it at this moment, 'invalid' when the first admin gives no e-mail.
 */
export async function welcome(staff: Staff, { token, name, email, password }: Welcome) {
  const { store, clock, passwords } = staff
  const invitation = await store.invitations.get(digest(token))
  if (!invitation || invitation.resets !== undefined || invitation.expiresAt <= clock.now())
    throw new DeskError('not_found', SPENT)
  const before = await invited(staff, invitation, email)
  const person: Person = {
    ...before,
    ...{
      name: named(name),
      revision: before.revision + 1,
      status: 'active',
      passwordHash: await passwords.hash(password),
    },
  }
  // Spent before it is used: of two who take it at once, one joins.
  await store.invitations.put({ ...invitation, revision: invitation.revision + 1, expiresAt: 0 }, invitation.revision)
  await store.people.put(person, before.revision)
  await store.invitations.remove(invitation.id)
  return begin(staff, person)
}

async function invited(staff: Staff, { personId, roles }: Invitation, email: string | undefined): Promise<Person> {
  if (personId !== null) {
    const person = await staff.store.people.get(personId)
    if (person?.status !== 'invited') throw new DeskError('not_found', SPENT)
    return person
  }
  if (await hasAdmin(staff)) throw new DeskError('not_found', SPENT)
  if (!email) throw new DeskError('invalid', 'email: the first admin needs one, to sign in with')
  const id = await personIdOf(staff, email)
  // Whoever reads the terminal owns the house: with no admin left, even a disabled person may come back this way.
  const known = await staff.store.people.get(id)
  const fresh = { revision: 0, language: 'fa', createdAt: staff.clock.now(), name: '', passwordHash: '' } as const
  return {
    ...fresh,
    ...known,
    id,
    email: addressOf(email),
    status: 'invited',
    roles: unique([...roles, ...(known?.roles ?? [])]),
  }
}

export type Change = {
  roles?: Role[] | undefined
  status?: 'active' | 'disabled' | undefined
  name?: string | undefined
  language?: 'fa' | 'en' | undefined
  languages?: Spoken[] | undefined
}

/**
 * `by`: who asks. Everybody may change their own name and language; in which languages somebody answers is
 * for leads too, the rest for admins. Disabling ends the person's
 * sessions at once. Throws 'forbidden', 'not_found', or 'conflict' when nobody would be left to let people in.
 */
export async function changePerson(staff: Staff, by: Person, personId: string, change: Change): Promise<Person> {
  const { store } = staff
  const rights = change.roles !== undefined || change.status !== undefined
  const leads = may(by, 'lead') && change.name === undefined && change.language === undefined
  const own = by.id === personId && change.languages === undefined
  if (!isAdmin(by) && (rights || !(own || leads))) throw new DeskError('forbidden', 'Only an admin may change this.')
  const after = await inTurn(store, LANE, () => written(staff, personId, change))
  if (after.status === 'disabled') await endSessions(staff, personId)
  return after
}

/** Two admins who step down at the same moment see each other still there: here one after the other. No line is called so. */
const LANE = ' people'

async function written(staff: Staff, personId: string, change: Change): Promise<Person> {
  const { people } = staff.store
  const before = await people.get(personId)
  if (!before) throw new DeskError('not_found', 'There is no such person.')
  const after = changed(before, change)
  const stepsDown = isAdmin(before) && !isAdmin(after)
  if (stepsDown) await anotherAdmin(staff, personId)
  await people.put(after, before.revision)
  if (!stepsDown) return after
  // In another process the last other one may have stepped down meanwhile: whoever sees that nobody is left takes it back.
  try {
    await anotherAdmin(staff, personId)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'conflict') await takenBack(staff, before, after)
    throw error
  }
  return after
}

/** What was changed of them meanwhile stays, but for their rights. */
async function takenBack({ store }: Staff, before: Person, after: Person): Promise<void> {
  const { roles, status } = before
  const now = (await store.people.get(after.id)) ?? after
  await store.people.put({ ...now, roles, status, revision: now.revision + 1 }, 'any') // rather than nobody at all
}

function changed(before: Person, { roles, status, name, language, languages }: Change): Person {
  const joined = before.passwordHash ? 'active' : 'invited'
  return {
    ...before,
    revision: before.revision + 1,
    roles: roles ? unique(roles) : before.roles,
    name: name === undefined ? before.name : named(name),
    language: language ?? before.language,
    ...(languages && { languages: unique(languages) }),
    status: status === 'active' ? joined : (status ?? before.status),
  }
}

async function anotherAdmin({ store }: Staff, personId: string): Promise<void> {
  const others = (await store.people.all()).filter(person => isAdmin(person) && person.id !== personId)
  if (others.length === 0) throw new DeskError('conflict', 'This is the last admin. Make somebody else an admin first.')
}

const unique = <T>(all: T[]): T[] => [...new Set(all)]
