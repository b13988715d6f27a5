// Drafts save themselves beside the published text. A colleague's words are never written over unseen.
import type { DraftWhole, MergeNeeded, Revision } from '../../http/contract-editor.js'
import { call } from '../console/api.js'
import { keep, keptJson } from '../console/kept.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { address, change, current, formOfEntry, isDirty, NEW, readEntry, type Writing } from './entry-state.js'
import { bodyOf, type Form, formOf, problemsOf, sameText } from './form.js'
import { keepDraft } from './list-state.js'
import { merged } from './merge.js'
import { words as drafting } from './words-drafts.js'
import { inOurWords } from './words-refusals.js'

const PAUSE_MS = 900
const AGAIN_MS = 5_000

export type Kept = { form: Form; synced: Form; draft: number; published: number; at: number }
const keptKey = (key: string) => `entry.2.${key}` // 2: before drafts had a place on the server its shape was another
export const keptOf = (key: string): Kept | null => keptJson<Kept>(keptKey(key))
export const forget = (key: string): void => keep(keptKey(key), null)

let timer: ReturnType<typeof setTimeout> | undefined
let running: Promise<boolean> | null = null

export function write(form: Form): void {
  const now = current()
  if (!now) return
  const problems = Object.keys(now.problems).length > 0 ? problemsOf(form) : now.problems
  change({ form, problems, refused: null })
  remember()
  later(PAUSE_MS)
}

/** Until the server has it, this browser does. */
function remember(): void {
  const now = current()
  if (!now) return
  const { key, form, synced, draftRevision: draft, published } = now
  const kept: Kept = { form, synced, draft, published, at: Date.now() }
  keep(keptKey(key), isUnsaved(now) ? JSON.stringify(kept) : null)
}

export function later(ms: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => void save(), ms)
}

export const isUnsaved = (now: Writing): boolean => now.owed || !sameText(now.form, now.synced)
const isHeld = (now: Writing) => now.key === NEW || (now.clash?.places.length ?? 0) > 0

/** Nothing is on its way any more. */
async function sent(): Promise<void> {
  const before = running
  if (before === null) return
  await before
  if (running !== null && running !== before) await sent()
}

/** True: the server has all of it. */
export async function save(): Promise<boolean> {
  clearTimeout(timer)
  await sent()
  const now = current()
  if (!now || isHeld(now)) return false
  if (!isUnsaved(now)) return true
  running = send(now)
  const done = await running.finally(() => {
    running = null
  })
  const after = current()
  return done && after !== null && (after.key !== now.key || !isUnsaved(after) || save())
}

async function send(now: Writing): Promise<boolean> {
  const { key, form, synced, draftRevision, published } = now
  change({ saving: 'saving' })
  try {
    const draft = await call<DraftWhole>('PUT', address('drafts', key), {
      ...{ expected: draftRevision, body: bodyOf(form), base: bodyOf(synced), published },
    })
    if (current()?.key !== key) return true
    change({ draft, draftRevision: draft.revision, synced: form, owed: false, saving: 'saved', refused: null })
    remember()
    keepDraft(draft)
    if (draft.stale) await meetPublished(draft)
    return !isHeld(current() ?? now)
  } catch (error) {
    if (current()?.key === key) await notSaved(error)
    return false
  }
}

async function notSaved(error: unknown): Promise<void> {
  change({ saving: 'late' })
  if (refusedWith(error, 409) && hasMerge(error.told)) return meet(error.told.merge)
  if (refusedWith(error, 400)) return change({ refused: `${drafting().notSaved} ${inOurWords(error.message)}` })
  if (refusedWith(error, 401, 403)) return change({ refused: trouble(error) })
  later(AGAIN_MS)
}

export const hasMerge = (told: unknown): told is { merge: MergeNeeded } =>
  typeof told === 'object' && told !== null && 'merge' in told

/** Somebody was quicker: my text stays in the form, what both changed is shown place by place and waits for me. */
export async function meet(merge: Omit<MergeNeeded, 'mine'>): Promise<void> {
  const before = current()
  if (!before) return
  const whole = merge.published === before.whole?.entry.revision ? before.whole : await readEntry(before.key)
  const now = current()
  if (now?.key !== before.key) return
  const { key, synced } = now
  const theirs = merge.theirs ? formOf(key, merge.theirs) : now.base
  const { form, clashes } = merged(merge.base ? formOf(key, merge.base) : synced, now.form, theirs)
  const clash = {
    ...{ mine: now.form, theirs, places: clashes, by: merge.by },
    ...{ draft: merge.revision, published: merge.published },
  }
  change({ clash, form, whole, base: whole ? formOfEntry(whole) : now.base, saving: 'saved', working: false })
  remember()
  if (clashes.length === 0) settleClash()
}

/** Something newer is live than what the draft began from. */
export async function meetPublished({ id, base, revision }: DraftWhole): Promise<void> {
  const read = (n: number) => call<Revision>('GET', address('entries', id, 'revisions', n)).catch(() => null)
  const [whole, old] = await Promise.all([readEntry(id).catch(() => null), base > 0 ? read(base) : null])
  if (!whole || current()?.key !== id) return
  const { entry } = whole
  const theirs = bodyOf(formOfEntry(whole))
  await meet({ revision, published: entry.revision, by: entry.editedBy, base: old?.body ?? null, theirs })
}

/** Both are together now, as the form says. */
export function settleClash(): void {
  const now = current()
  if (!now?.clash) return
  const { draft, published, theirs, places } = now.clash
  const quiet = places.length === 0 ? { ...now.clash, places: [] } : null // the sentence stays until it is closed
  change({ draftRevision: draft, published, synced: theirs, clash: quiet })
  change({ owed: draft > 0 || isDirty(current()!) })
  remember()
  later(0)
}
