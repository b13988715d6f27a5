// Canned replies: everybody's, and each agent's own.
import { CANNED_NAME_MAX, CANNED_TEXT_MAX, type Canned } from '../domain/canned.js'
import { DeskError } from '../domain/errors.js'
import { may, type Person } from '../domain/person.js'
import { SAMPLES } from './canned-samples.js'
import type { Desk } from './desk.js'

type Shelf = Pick<Desk, 'store' | 'clock'>

export type CannedDraft = { name: string; shared: boolean; fa?: string | undefined; en?: string | undefined }

/** What this person may insert: everybody's and their own, by name. */
export async function cannedFor({ store }: Pick<Shelf, 'store'>, person: Person): Promise<Canned[]> {
  const all = await store.canned.all()
  return all
    .filter(one => one.status === 'active' && (one.owner === 'everybody' || one.owner.personId === person.id))
    .sort((a, b) => a.name.localeCompare(b.name, 'fa'))
}

/**
 * Writes one; `expected` 0: a new one. Throws 'invalid' without a text, 'forbidden' when it is everybody's and the
 * person is no lead, or somebody else's own; 'conflict' when it was changed meanwhile.
 */
export async function saveCanned(
  shelf: Shelf,
  person: Person,
  id: string,
  draft: CannedDraft,
  expected: number,
): Promise<Canned> {
  const before = await shelf.store.canned.get(id)
  if (before) mayChange(before, person)
  const owner = draft.shared ? ('everybody' as const) : { personId: person.id }
  const after: Canned = { ...checked(draft), id, owner, status: 'active', ...signed(shelf, person, expected) }
  mayChange(after, person)
  await shelf.store.canned.put(after, expected)
  return after
}

/** Throws 'not_found', 'forbidden' or 'conflict'. */
export async function removeCanned(shelf: Shelf, person: Person, id: string, expected: number): Promise<void> {
  const before = await shelf.store.canned.get(id)
  if (!before || before.status === 'removed') throw new DeskError('not_found', 'This reply is not here any more.')
  mayChange(before, person)
  await shelf.store.canned.put({ ...before, status: 'removed', ...signed(shelf, person, expected) }, expected)
}

/** Gives a store that never had any some good samples; answers how many. */
export async function seedCanned({ store, clock }: Shelf): Promise<number> {
  if ((await store.canned.all()).length > 0) return 0
  const signs = {
    revision: 1,
    owner: 'everybody',
    status: 'active',
    editedAt: clock.now(),
    editedBy: 'Hamdel',
  } as const
  // Of several processes that start at once each writes the same.
  await Promise.all(SAMPLES.map(sample => store.canned.put({ ...sample, ...signs }, 'any')))
  return SAMPLES.length
}

function checked({ name, fa, en }: CannedDraft): Pick<Canned, 'name' | 'fa' | 'en'> {
  const [persian, english] = [fa?.trim(), en?.trim()]
  const title = name.replace(/\s+/g, ' ').trim()
  if (!title || title.length > CANNED_NAME_MAX)
    throw new DeskError('invalid', `name: write one of at most ${CANNED_NAME_MAX} characters.`)
  if (!persian && !english) throw new DeskError('invalid', 'fa: write the reply in Persian, in English or in both.')
  if (Math.max(persian?.length ?? 0, english?.length ?? 0) > CANNED_TEXT_MAX)
    throw new DeskError('invalid', `fa: a reply has at most ${CANNED_TEXT_MAX} characters.`)
  return { name: title, ...(persian && { fa: persian }), ...(english && { en: english }) }
}

function mayChange({ owner }: Canned, person: Person): void {
  const allowed = owner === 'everybody' ? may(person, 'lead') : owner.personId === person.id
  if (!allowed)
    throw new DeskError('forbidden', 'Everybody’s replies are changed by a lead. Save it as your own instead.')
}

const signed = ({ clock }: Shelf, { name }: Person, expected: number) => ({
  revision: expected + 1,
  editedAt: clock.now(),
  editedBy: name,
})
