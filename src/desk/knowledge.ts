// The folder faq/ and the store: filled from it once, then the store is the truth and both are kept in step on purpose.
import { type Entry, EntryDraft } from '../domain/entry.js'
import { bodyOf, type Draft } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'
import { revised, SERVED_WITHIN_MS } from './publish.js'

export type Shelf = Pick<Desk, 'store' | 'clock'> & Partial<Pick<Desk, 'matcher'>>

/** `revision`: what the store has now; 0: nothing. */
export type Change = { draft: EntryDraft; revision: number }

/** What an import would do; nothing is done yet. It may travel as JSON. */
export type ImportPlan = {
  added: Change[]
  changed: Change[]
  unchanged: { id: string; revision: number }[]
  /** Different from the file, and edited in the store since the two last agreed. */
  conflicts: (Change & { editedBy: string })[]
  /** In the store only: an import leaves them alone. */
  missing: string[]
}

const BY = 'faq'

/** Fills an empty store; answers how many entries came in. `read` is asked only then. */
export async function seed(shelf: Shelf, read: () => Promise<EntryDraft[]>): Promise<number> {
  if ((await shelf.store.entries()).length > 0) return 0
  const drafts = await read()
  try {
    await publishAll(
      shelf,
      drafts.map(draft => ({ draft, revision: 0 })),
    )
  } catch (error) {
    // Of several processes that start at once on an empty store, one fills it.
    if (error instanceof DeskError && error.code === 'conflict') return 0
    throw error
  }
  return drafts.length
}

export async function planImport({ store }: Shelf, drafts: EntryDraft[]): Promise<ImportPlan> {
  const [entries, agreed] = await Promise.all([store.entries(), store.exported.all()])
  const stored = new Map(entries.map(entry => [entry.id, entry]))
  const agreedAt = new Map(agreed.map(({ id, revision }) => [id, revision]))
  const plan: ImportPlan = { added: [], changed: [], unchanged: [], conflicts: [], missing: [] }
  for (const draft of drafts) {
    const entry = stored.get(draft.id)
    stored.delete(draft.id)
    if (!entry) plan.added.push({ draft, revision: 0 })
    else if (same(draftOf(entry), draft)) plan.unchanged.push({ id: entry.id, revision: entry.revision })
    else if (agreedAt.get(entry.id) === entry.revision) plan.changed.push({ draft, revision: entry.revision })
    else plan.conflicts.push({ draft, revision: entry.revision, editedBy: entry.editedBy })
  }
  plan.missing = [...stored.keys()].sort()
  return plan
}

/**
 * Does what the plan says, all or nothing; answers how many entries were published. Throws 'conflict' when the store was
 * edited since the plan was made, or has edits that the folder lacks and `force` is off: export first, or force.
 */
export async function applyImport(shelf: Shelf, plan: ImportPlan, { force }: { force: boolean }): Promise<number> {
  const { added, changed, conflicts, unchanged } = plan
  if (conflicts.length > 0 && !force) {
    const names = conflicts.map(({ draft }) => draft.id).join(', ')
    throw new DeskError('conflict', `Edited in the store since the last export, nothing was imported: ${names}`)
  }
  const changes = [...added, ...changed, ...conflicts]
  if (changes.length > 0) await publishAll(shelf, changes)
  await agree(shelf, unchanged)
  return changes.length
}

async function publishAll(shelf: Shelf, changes: Change[]): Promise<void> {
  const at = shelf.clock.now()
  const later = changes.filter(({ draft }) => (draft.publishAt ?? 0) > at)
  const entries = changes
    .filter(change => !later.includes(change))
    .map(({ draft, revision }) => revised(draft, revision, BY, at))
  await Promise.all(later.map(change => schedule(shelf, change, at)))
  await shelf.store.publish(entries)
  await shelf.matcher?.caughtUp(SERVED_WITHIN_MS)
  await agree(shelf, entries)
}

/** What goes live at a known time is a draft until then. Throws 'conflict' where a colleague writes one. */
async function schedule({ store }: Shelf, { draft, revision }: Change, at: number): Promise<void> {
  const before = await store.drafts.get(draft.id)
  if (before && before.author.id !== BY)
    throw new DeskError('conflict', `${draft.id}: ${before.author.name} writes a draft of it; publish that first.`)
  const waiting: Draft = {
    ...{ id: draft.id, revision: Math.max((before?.revision ?? 0) + 1, at), base: revision, body: bodyOf(draft) },
    ...{ author: { id: BY, name: BY }, savedAt: at, reason: '', state: 'scheduled', publishAt: draft.publishAt ?? at },
  }
  await store.drafts.put(waiting, before?.revision ?? 0)
  store.signal({ type: 'draft', entryId: draft.id })
}

/** The folder has these revisions now. */
export async function agree({ store }: Shelf, agreed: { id: string; revision: number }[]): Promise<void> {
  await Promise.all(agreed.map(({ id, revision }) => store.exported.put({ id, revision }, 'any')))
}

/** Hands every entry to `write`, and remembers what the folder has now when it has written them. */
export async function exportTo<T>(shelf: Shelf, write: (drafts: EntryDraft[]) => Promise<T>): Promise<T> {
  const entries = await shelf.store.entries()
  const written = await write(entries.map(draftOf))
  await agree(shelf, entries)
  return written
}

export function draftOf(entry: Entry): EntryDraft {
  const { revision: _r, editedAt: _at, editedBy: _by, saidAt: _said, reason: _why, override: _o, ...draft } = entry
  return EntryDraft.parse(draft)
}

/** Parsing puts the fields of both in one order. */
const same = (a: EntryDraft, b: EntryDraft): boolean =>
  JSON.stringify(EntryDraft.parse(a)) === JSON.stringify(EntryDraft.parse(b))
