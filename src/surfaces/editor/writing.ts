// The entry on the screen: the published text, my text, and what happens between them. My text is never lost.
import { signal } from '@preact/signals'
import type { EntryWhole } from '../../http/contract.js'
import { call } from '../console/api.js'
import { keep, keptJson } from '../console/kept.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { blank, draftOf, type Form, formOf, type Problems, problemsOf, sameText } from './form.js'
import { load as loadList, topic } from './list-state.js'
import { merged, type Place } from './merge.js'
import { words } from './words.js'

export const NEW = '+'

export type Clash = { mine: Form; theirs: Form; places: Place[]; revision: number; by: string }
export type Writing = {
  key: string // the entry's id, or NEW
  whole: EntryWhole | null // null: a new one
  base: Form
  form: Form
  restoredAt: number | null
  clash: Clash | null
  problems: Problems
  refused: string | null
  publishing: boolean
}
export type Shown =
  | { state: 'none' }
  | { state: 'opening'; key: string }
  | { state: 'failed'; key: string; why: string }
  | { state: 'here'; writing: Writing }

export const shown = signal<Shown>({ state: 'none' })

export const current = (): Writing | null => (shown.value.state === 'here' ? shown.value.writing : null)
export const isDirty = (w: Writing): boolean => !sameText(w.form, w.base)

function change(to: Partial<Writing>): void {
  const now = current()
  if (now) shown.value = { state: 'here', writing: { ...now, ...to } }
}

type Kept = { form: Form; base: Form; revision: number; at: number }
const keptKey = (key: string) => `entry.${key}`
export const hasKept = (key: string): boolean => keptJson<Kept>(keptKey(key)) !== null

export function write(form: Form): void {
  const now = current()
  if (!now) return
  const problems = Object.keys(now.problems).length > 0 ? problemsOf(form) : now.problems
  change({ form, problems, refused: null })
  const next = current()
  if (!next) return
  const { base, whole, key } = next
  const kept: Kept = { form, base, revision: whole?.entry.revision ?? 0, at: Date.now() }
  keep(keptKey(key), isDirty(next) ? JSON.stringify(kept) : null)
}

const fresh = (key: string, whole: EntryWhole | null, base: Form): Writing => ({
  ...{ key, whole, base, form: base, restoredAt: null, clash: null },
  ...{ problems: {}, refused: null, publishing: false },
})

export async function open(key: string): Promise<void> {
  const now = shown.value
  if (now.state === 'here' ? now.writing.key === key : now.state === 'opening' && now.key === key) return
  if (key === NEW) return begin(fresh(NEW, null, blank(topic.value)))
  shown.value = { state: 'opening', key }
  try {
    const whole = await read(key)
    if (shown.value.state === 'opening' && shown.value.key === key) begin(fresh(key, whole, formOf(whole.entry)))
  } catch (error) {
    shown.value = { state: 'failed', key, why: trouble(error) }
  }
}

/** Somebody may have published while this page was out of sight. */
export async function lookAgain(): Promise<void> {
  const before = current()
  if (!before?.whole || before.publishing) return
  const whole = await read(before.key).catch(() => null)
  const now = current()
  if (!whole || now?.key !== before.key || !now.whole || whole.entry.revision <= now.whole.entry.revision) return
  if (isDirty(now)) meet(whole)
  else shown.value = { state: 'here', writing: fresh(now.key, whole, formOf(whole.entry)) }
}

export const close = (): void => {
  shown.value = { state: 'none' }
}

const read = (id: string) => call<EntryWhole>('GET', `/api/editor/entries/${encodeURIComponent(id)}`)

// What was written earlier and not published comes back; on top of a newer revision it is put together with that.
function begin(writing: Writing): void {
  const kept = keptJson<Kept>(keptKey(writing.key))
  shown.value = { state: 'here', writing }
  if (!kept || (sameText(kept.form, writing.base) && kept.revision > 0)) return
  change({ form: kept.form, base: kept.base, restoredAt: kept.at })
  if (writing.whole && writing.whole.entry.revision !== kept.revision) meet(writing.whole)
}

/** Somebody published meanwhile: my text stays in the form, theirs is shown beside it. */
function meet(theirs: EntryWhole): void {
  const now = current()
  if (!now) return
  const base = formOf(theirs.entry)
  const { form, clashes } = merged(now.base, now.form, base)
  const { revision, editedBy: by } = theirs.entry
  const clash = { mine: now.form, theirs: base, places: clashes, revision, by }
  change({ whole: theirs, base, clash, publishing: false })
  write(form)
}

export async function publish(): Promise<void> {
  const now = current()
  if (!now || now.publishing) return
  const problems = problemsOf(now.form)
  change({ problems, refused: null })
  if (Object.keys(problems).length > 0) return
  change({ publishing: true })
  try {
    const expected = now.whole?.entry.revision ?? 0
    const whole = await put(now.form, expected)
    keep(keptKey(now.key), null)
    settled(now, whole)
    const before = now.whole ? formOf(now.whole.entry) : { ...now.form, status: 'retired' as const }
    tell(words().published(whole.entry.revision), undoing(before, whole.entry.revision), whole.entry.id)
  } catch (error) {
    await notPublished(now, error)
  }
}

const put = (form: Form, expectedRevision: number) =>
  call<EntryWhole>('PUT', `/api/editor/entries/${encodeURIComponent(form.id.trim())}`, {
    expectedRevision,
    entry: draftOf(form),
  })

function settled(was: Writing, whole: EntryWhole): void {
  const { id } = whole.entry
  if (current()?.key === was.key) {
    // What was typed while it was on its way stays.
    const typed = current()!.form
    const next = fresh(id, whole, formOf(whole.entry))
    shown.value = { state: 'here', writing: next }
    if (typed !== was.form) write(typed)
    history.replaceState(null, '', `#entry=${encodeURIComponent(id)}`)
  }
  void loadList()
}

async function notPublished(was: Writing, error: unknown): Promise<void> {
  change({ publishing: false })
  if (refusedWith(error, 400)) return change({ refused: `${words().refused} ${error.message}` })
  if (!refusedWith(error, 409)) return change({ refused: trouble(error) })
  if (!was.whole) return change({ problems: { id: words().idTaken } })
  await read(was.form.id).then(meet, late => change({ refused: trouble(late) }))
}

const undoing = (before: Form, revision: number) => ({
  label: common().undo,
  press: () => void undo(before, revision),
})

/** Publishes the earlier text again, unless somebody published since. */
async function undo(before: Form, revision: number): Promise<void> {
  try {
    const whole = await put(before, revision)
    const now = current()
    if (now?.key === before.id.trim()) settled({ ...now, form: now.form }, whole)
    else void loadList()
    tell(words().undone(whole.entry.revision), undefined, whole.entry.id)
  } catch (error) {
    tell(refusedWith(error, 409) ? words().undoLate : trouble(error))
  }
}

/** Retires the published text, or brings it back; what I am writing stays as it is. */
export async function setStatus(status: Form['status']): Promise<void> {
  const now = current()
  if (!now?.whole || now.publishing) return
  const before = formOf(now.whole.entry)
  change({ publishing: true })
  try {
    const whole = await put({ ...before, status }, now.whole.entry.revision)
    const base = formOf(whole.entry)
    change({ whole, base, publishing: false })
    write({ ...current()!.form, status })
    void loadList()
    const told = status === 'retired' ? words().retired : words().revived
    tell(told, undoing(before, whole.entry.revision), whole.entry.id)
  } catch (error) {
    await notPublished(now, error)
  }
}

export function discard(): void {
  const now = current()
  if (!now) return
  const mine = now.form
  keep(keptKey(now.key), null)
  shown.value = { state: 'here', writing: fresh(now.key, now.whole, now.whole ? formOf(now.whole.entry) : blank('')) }
  tell(words().discarded, { label: common().undo, press: () => current()?.key === now.key && write(mine) })
}

export const closeClash = (): void => change({ clash: null })
export const closeRestored = (): void => change({ restoredAt: null })
