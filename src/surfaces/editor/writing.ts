// An entry is opened, written, left: my text is never lost.

import type { DraftWhole } from '../../http/contract-editor.js'
import type { EntryWhole } from '../../http/contract-entries.js'
import { call } from '../console/api.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { address, change, current, formOfEntry, NEW, readDraft, readEntry, shown, type Writing } from './entry-state.js'
import { blank, bodyOf, type Form, formOf, problemsOf } from './form.js'
import { load as loadList, topic } from './list-state.js'
import { forget, isUnsaved, keptOf, later, meet, meetPublished, save, write } from './saving.js'
import { words } from './words.js'
import { words as drafting } from './words-drafts.js'

export function fresh(key: string, whole: EntryWhole | null, draft: DraftWhole | null): Writing {
  const base = whole ? formOfEntry(whole) : { ...blank(topic.value), id: key === NEW ? '' : key }
  const synced = draft ? formOf(key, draft.body) : base
  return {
    ...{ key, whole, draft, base, synced, form: synced, owed: false, saving: 'saved' },
    ...{ draftRevision: draft?.revision ?? 0, published: draft?.base ?? whole?.entry.revision ?? 0 },
    ...{
      restoredAt: null,
      clash: null,
      problems: {},
      refused: null,
      working: false,
      others: draft?.editing.map(({ name }) => name) ?? [],
    },
  }
}

export async function open(key: string): Promise<void> {
  const now = shown.value
  if (now.state === 'here' ? now.writing.key === key : now.state === 'opening' && now.key === key) return
  if (current()) void save()
  if (key === NEW) return void begin(fresh(NEW, null, null))
  shown.value = { state: 'opening', key }
  try {
    const [whole, draft] = await Promise.all([readEntry(key), readDraft(key)])
    if (shown.value.state !== 'opening' || shown.value.key !== key) return
    if (whole || draft) await begin(fresh(key, whole, draft))
    else shown.value = { state: 'failed', key, why: words().noEntry }
  } catch (error) {
    shown.value = { state: 'failed', key, why: trouble(error) }
  }
}

// What this browser has and the server has not comes back; what was published since the draft began is put together with it.
async function begin(writing: Writing): Promise<void> {
  shown.value = { state: 'here', writing }
  const { key, whole, draft } = writing
  const kept = keptOf(key)
  if (kept) change({ form: kept.form, restoredAt: kept.at })
  if (kept && (kept.draft !== writing.draftRevision || kept.published !== writing.published)) {
    const theirs = bodyOf(writing.synced)
    const by = draft?.author.name ?? whole?.entry.editedBy ?? ''
    await meet({ revision: writing.draftRevision, published: writing.published, by, base: bodyOf(kept.synced), theirs })
  } else if (kept && !draft?.stale) later(0) // a stale one is saved once both are together: its answer would undo what was decided
  if (draft?.stale) await meetPublished(draft)
}

/** Somebody may have saved or published while this page was out of sight. */
export async function lookAgain(): Promise<void> {
  const before = current()
  if (!before || before.key === NEW || before.working || before.clash?.places.length) return
  const [whole, draft] = await Promise.all([readEntry(before.key), readDraft(before.key)]).catch(() => [null, null])
  const now = current()
  if (now?.key !== before.key || now.clash?.places.length || now.working || (!whole && !draft)) return
  const newer = (whole?.entry.revision ?? 0) > (now.whole?.entry.revision ?? 0)
  const other = (draft?.revision ?? 0) !== now.draftRevision
  if (!newer && !other) return
  if (isUnsaved(now)) return void save()
  if (now.draftRevision !== before.draftRevision) return // mine was saved meanwhile
  await begin({ ...fresh(now.key, whole, draft), others: now.others })
}

/** Tells colleagues that I have it open, and hears who else has. */
export async function here(key: string): Promise<void> {
  const { editing } = await call<Pick<DraftWhole, 'editing'>>('POST', address('drafts', key, 'here'), {}).catch(() => ({
    editing: [],
  }))
  const others = editing.map(({ name }) => name)
  if (current()?.key !== key) return
  change({ others })
  if (others.length > 0) await lookAgain()
}

export const close = (): void => {
  if (current()) void save()
  shown.value = { state: 'none' }
}

/** A new entry gets its place on the server. False: its id is not right, or taken. */
export async function claimId(): Promise<boolean> {
  const now = current()
  if (now?.key !== NEW) return true
  const { id: wrong } = problemsOf(now.form)
  const id = now.form.id.trim()
  if (wrong) {
    change({ problems: { id: wrong } })
    return false
  }
  const taken = await Promise.all([readEntry(id), readDraft(id)]).catch(() => null)
  if (!taken || taken[0] || taken[1]) {
    change(taken ? { problems: { id: words().idTaken } } : { refused: common().unreachable })
    return false
  }
  change({ key: id, form: { ...current()!.form, id }, owed: true, restoredAt: null })
  forget(NEW)
  history.replaceState(null, '', `#entry=${encodeURIComponent(id)}`)
  return true
}

/** Throws the draft away; what it said comes back by undo. */
export async function discard(): Promise<void> {
  const now = current()
  if (!now) return
  const mine = now.form
  await save()
  const { key, draftRevision } = current() ?? now
  try {
    if (draftRevision > 0) await call('POST', address('drafts', key, 'discard'), { expected: draftRevision })
  } catch (error) {
    if (!refusedWith(error, 404)) return change({ refused: trouble(error) })
  }
  withoutDraft([key])
  void loadList()
  tell(drafting().discarded, { label: common().undo, press: () => void bringBack(key, mine, now.draft?.unread) }, key)
}

/** Their drafts are gone: the open one shows what is published, or closes. */
export function withoutDraft(ids: string[]): void {
  for (const id of ids) forget(id)
  const now = current()
  if (!now || !ids.includes(now.key)) return
  shown.value = { state: 'here', writing: fresh(now.key, now.whole, null) }
  if (!now.whole) location.hash = ''
}

async function bringBack(key: string, mine: Form, unread?: DraftWhole['unread']): Promise<void> {
  if (current()?.key !== key) {
    await call('PUT', address('drafts', key), { expected: 0, body: bodyOf(mine), ...(unread && { unread }) }).catch(
      () => {},
    )
    location.hash = `#entry=${encodeURIComponent(key)}`
  } else write(mine)
  void loadList()
}

export const closeClash = (): void => change({ clash: null })
export const closeRestored = (): void => change({ restoredAt: null })
