// The next revision of an entry while it is written: saved as it grows, never over a colleague's words.
import type { Entry } from '../domain/entry.js'
import { bodyOf, type Draft, type DraftBody, finished } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'

type Shelf = Pick<Desk, 'store' | 'clock'>
export type Author = { id: string; name: string }

/** What a three-way merge needs. `revision` 0: there is no draft any more; `published`: the revision that is live. */
export type Clash = {
  revision: number
  published: number
  by: string
  base: DraftBody | null
  theirs: DraftBody | null
  mine: DraftBody
}

export type Saved = { state: 'saved'; draft: Draft } | { state: 'clash'; clash: Clash }

/** `base`: the text from which its author started; `published`: the revision with which it has been merged. */
export type Save = {
  id: string
  expected: number
  body: DraftBody
  reason?: string | undefined
  unread?: Draft['unread'] | undefined
  base?: DraftBody | undefined
  published?: number | undefined
}

const ENTRY_ID = /^[a-z0-9][a-z0-9-]{0,79}$/

/** Writes only over the draft that its author has seen (`expected` 0: there was none). Throws 'invalid' for an id that cannot be. */
export async function saveDraft(
  desk: Shelf,
  { id, expected, body, reason, unread, base, published }: Save,
  by: Author,
): Promise<Saved> {
  if (!ENTRY_ID.test(id))
    throw new DeskError('invalid', 'id: small Latin letters, digits and hyphens, such as return-window')
  const { store, clock } = desk
  const [before, entry] = await Promise.all([store.drafts.get(id), store.entry(id)])
  const clash = (now: Draft | null): Saved => ({ state: 'clash', clash: clashOf(entry, now, body, base) })
  if ((before?.revision ?? 0) !== expected) return clash(before)
  const draft: Draft = {
    ...{ id, revision: nextRevision(before, clock.now()), base: published ?? before?.base ?? entry?.revision ?? 0 },
    ...{ body, author: by, savedAt: clock.now(), reason: reason ?? before?.reason ?? '', state: 'draft' },
    ...((unread ?? before?.unread) && { unread: 'model' }),
  }
  try {
    await store.drafts.put(draft, expected)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'conflict') return clash(await store.drafts.get(id))
    throw error
  }
  store.signal({ type: 'draft', entryId: id })
  return { state: 'saved', draft }
}

/** A draft that is made again after it was gone never has the number of one that somebody still holds. */
const nextRevision = (before: Draft | null, now: number): number => Math.max((before?.revision ?? 0) + 1, now)

function clashOf(entry: Entry | null, now: Draft | null, mine: DraftBody, base?: DraftBody): Clash {
  const published = entry && bodyOf(entry)
  return {
    revision: now?.revision ?? 0,
    published: entry?.revision ?? 0,
    by: now?.author.name ?? entry?.editedBy ?? '',
    base: base ?? published,
    theirs: now?.body ?? published,
    mine,
  }
}

/** Throws 'not_found', or 'conflict' when it was saved meanwhile. */
export async function draftAt({ store }: Pick<Desk, 'store'>, id: string, expected: number): Promise<Draft> {
  const draft = await store.drafts.get(id)
  if (!draft) throw new DeskError('not_found', 'There is no draft of this entry.')
  if (draft.revision !== expected)
    throw new DeskError('conflict', `${draft.author.name} has saved this draft meanwhile: look at it again.`)
  return draft
}

/** Asks for a review, or takes that, or a schedule, back. */
export async function markDraft(desk: Shelf, id: string, expected: number, state: 'draft' | 'review'): Promise<Draft> {
  const {
    publishAt: _at,
    override: _why,
    ...draft
  } = (await draftAt(desk, id, expected)) as Draft & {
    publishAt?: number
    override?: string
  }
  const marked: Draft = { ...draft, revision: expected + 1, state }
  await desk.store.drafts.put(marked, expected)
  desk.store.signal({ type: 'draft', entryId: id })
  return marked
}

/** Somebody has read what a language model wrote, and stands for it. */
export async function markRead(desk: Shelf, id: string, expected: number): Promise<Draft> {
  const { unread: _read, ...draft } = await draftAt(desk, id, expected)
  const marked: Draft = { ...draft, revision: expected + 1 }
  await desk.store.drafts.put(marked, expected)
  desk.store.signal({ type: 'draft', entryId: id })
  return marked
}

/** Throws it away; what it said is answered, so that saving it again undoes this. */
export async function discardDraft(desk: Shelf, id: string, expected: number): Promise<DraftBody> {
  const { body } = await draftAt(desk, id, expected)
  await desk.store.drafts.remove(id)
  desk.store.signal({ type: 'draft', entryId: id })
  return body
}

/** An older revision as a new draft. Throws 'not_found', or 'conflict' when a draft is there already. */
export async function restoreRevision(desk: Shelf, id: string, revision: number, by: Author): Promise<Draft> {
  const old = await revisionOf(desk, id, revision)
  const reason = `revision ${revision}`
  const saved = await saveDraft(desk, { id, expected: 0, body: bodyOf(old), reason }, by)
  if (saved.state === 'saved') return saved.draft
  throw new DeskError('conflict', 'There is a draft of this entry already: publish it or throw it away first.')
}

export async function revisionOf({ store }: Pick<Desk, 'store'>, id: string, revision: number): Promise<Entry> {
  const found = (await store.revisions(id)).find(one => one.revision === revision)
  if (!found) throw new DeskError('not_found', 'There is no such revision.')
  return found
}

/** A draft that says what is published already: its program stopped between publishing and clearing away. */
export const isPublished = (draft: Draft, entry: Entry | null): boolean =>
  entry !== null &&
  entry.revision > draft.base &&
  sameText(finished(draft.id, draft.body), finished(entry.id, bodyOf(entry)))

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, sorted(v)]),
      )
    : value

/** All drafts, those that are published already cleared away. */
export async function drafts({ store }: Pick<Desk, 'store'>): Promise<{ draft: Draft; entry: Entry | null }[]> {
  const [all, entries] = await Promise.all([store.drafts.all(), store.entries()])
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const found = all.map(draft => ({ draft, entry: byId.get(draft.id) ?? null }))
  const over = found.filter(({ draft, entry }) => isPublished(draft, entry))
  await Promise.all(over.map(({ draft }) => store.drafts.remove(draft.id)))
  return found.filter(one => !over.includes(one))
}
