// From a draft to what customers are told: looked at by the tests first, and taken back with one press.
import { signal } from '@preact/signals'
import type { Check, CheckResult } from '../../http/contract-checks.js'
import type { DraftWhole, Published } from '../../http/contract-editor.js'
import type { EntryWhole } from '../../http/contract-entries.js'
import { call } from '../console/api.js'
import { moment } from '../console/format.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import {
  address,
  change,
  current,
  isDirty,
  isUnread,
  NEW,
  readDraft,
  readEntry,
  shown,
  type Writing,
} from './entry-state.js'
import { bodyOf, type Form, problemsOf } from './form.js'
import { load as loadList } from './list-state.js'
import { forget, hasMerge, later, meet, meetPublished, save, write } from './saving.js'
import { suggestedId } from './suggested-id.js'
import { words } from './words.js'
import { words as drafting } from './words-drafts.js'
import { inOurWords } from './words-refusals.js'
import { claimId, fresh } from './writing.js'

export type Publishing =
  | { state: 'closed' }
  | { state: 'checking'; check: Check | null }
  | { state: 'failed'; ids: string[]; why: string; problems: { id: string; field: string; message: string }[] }
  | Checked
/** `ids`: what was asked for. */
export type Checked = {
  state: 'checked'
  ids: string[]
  id: string
  drafts: Check['drafts']
  result: CheckResult
  going: boolean
  why: string | null
}

export const publishing = signal<Publishing>({ state: 'closed' })
export const closePublishing = (): void => {
  publishing.value = { state: 'closed' }
}

const ASK_MS = 300
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Saves, and opens the window in which the check tells what would happen. */
export async function toPublish(): Promise<void> {
  nameIt()
  const now = current()
  if (!now || now.working || isUnread(now) || publishing.value.state !== 'closed') return
  if (now.clash && now.clash.places.length > 0)
    return document.querySelector<HTMLElement>('.conflict')?.scrollIntoView()
  const problems = problemsOf(now.form)
  change({ problems, refused: null })
  if (Object.keys(problems).length > 0 || (now.whole && !isDirty(now) && now.draftRevision === 0)) return
  change({ working: true })
  const saved = (await claimId()) && (await save())
  const fits = saved && (await isOnTop())
  change({ working: false })
  if (fits) await check([current()?.key ?? now.key])
}

function nameIt(): void {
  const now = current()
  if (now?.key === NEW && !now.form.id.trim()) change({ form: { ...now.form, id: suggestedId(now.form) } })
}

/** False: somebody published since the draft began; both texts are shown. */
async function isOnTop(): Promise<boolean> {
  const now = current()
  const draft = now && (await readDraft(now.key).catch(() => null))
  if (!draft) return false
  if (draft.stale) await meetPublished(draft)
  return !draft.stale
}

/** What would happen if these went live. */
export async function check(ids: string[]): Promise<void> {
  publishing.value = { state: 'checking', check: null }
  try {
    let told = await call<Check>('POST', address('checks'), { drafts: ids })
    while (told.state === 'running') {
      if (publishing.value.state !== 'checking') return
      publishing.value = { state: 'checking', check: told }
      await wait(ASK_MS)
      told = await call<Check>('GET', address('checks', told.id))
    }
    if (publishing.value.state !== 'checking') return
    publishing.value = told.result
      ? { state: 'checked', ids, id: told.id, drafts: told.drafts, result: told.result, going: false, why: null }
      : {
          state: 'failed',
          ids,
          why: told.problems ? words().fix : (told.message ?? common().broken),
          problems: told.problems ?? [],
        }
  } catch (error) {
    if (publishing.value.state === 'checking')
      publishing.value = { state: 'failed', ids, why: trouble(error), problems: [] }
  }
}

export type Going = { reason: string; override: string; at: number | null }

export async function go({ reason, override, at }: Going): Promise<void> {
  const [now, looked] = [current(), publishing.value]
  if (!now || looked.state !== 'checked' || looked.going) return
  publishing.value = { ...looked, going: true, why: null }
  try {
    const done = await call<Published>('POST', address('drafts', now.key, 'publish'), {
      ...{ expected: now.draftRevision, reason, check: looked.id },
      ...(override.trim() && { override: override.trim() }),
      ...(at && { at }),
    })
    closePublishing()
    if (done.state === 'scheduled') await scheduled(now, done.publishAt)
    else await published(now, done.revision)
  } catch (error) {
    await refused(error, looked)
  }
}

async function refused(error: unknown, looked: Checked): Promise<void> {
  if (!refusedWith(error, 409)) {
    const why = refusedWith(error, 400) ? `${words().refused} ${inOurWords(error.message)}` : trouble(error)
    publishing.value = { ...looked, going: false, why }
  } else if (hasMerge(error.told)) {
    closePublishing()
    await meet(error.told.merge)
  } else await check(looked.ids)
}

async function published(was: Writing, revision: number): Promise<void> {
  const whole = await readEntry(was.key).catch(() => null)
  if (whole) settled(was, whole)
  const before = was.whole ? was.base : { ...was.form, status: 'retired' as const }
  tell(words().published(revision), undoing(before, revision), was.key)
}

async function scheduled(was: Writing, at: number): Promise<void> {
  const draft = await readDraft(was.key).catch(() => null)
  if (current()?.key === was.key && draft) change({ draft, draftRevision: draft.revision })
  void loadList()
  tell(drafting().willPublish(moment(at, Date.now())), undefined, was.key)
}

function settled(was: Writing, whole: EntryWhole): void {
  const { id } = whole.entry
  if (current()?.key === was.key) {
    const typed = current()!.form // while it was on its way
    forget(id)
    shown.value = { state: 'here', writing: fresh(id, whole, null) }
    if (typed !== was.form) write(typed)
  }
  void loadList()
}

/** The tests are asked on the way. */
const LONG_MS = 120_000

const put = (form: Form, expectedRevision: number, override?: string) =>
  call<EntryWhole>(
    'PUT',
    address('entries', form.id.trim()),
    {
      expectedRevision,
      entry: { ...bodyOf(form), id: form.id.trim() },
      ...(override && { override, reason: override }),
    },
    LONG_MS,
  )

const undoing = (before: Form, revision: number) => ({
  label: common().undo,
  press: () => void undo(before, revision),
})

/** Publishes the earlier text again, unless somebody published since. */
async function undo(before: Form, revision: number): Promise<void> {
  try {
    const whole = await put(before, revision, drafting().takenBack)
    const now = current()
    if (now?.key === before.id.trim()) settled(now, whole)
    else void loadList()
    tell(words().undone(whole.entry.revision), undefined, whole.entry.id)
  } catch (error) {
    tell(refusedWith(error, 409) ? words().undoLate : trouble(error))
  }
}

/** Retires the published text, or brings it back; what the tests say against it is shown first. */
export async function setStatus(status: Form['status']): Promise<void> {
  const now = current()
  if (!now?.whole || now.working) return
  change({ working: true })
  try {
    const whole = await put({ ...now.base, status }, now.whole.entry.revision)
    settled(now, whole)
    tell(status === 'retired' ? words().retired : words().revived, undoing(now.base, whole.entry.revision), now.key)
  } catch (error) {
    change({ working: false })
    if (!refusedWith(error, 409)) return change({ refused: trouble(error) })
    write({ ...now.form, status })
    await toPublish()
  }
}

/** Asks colleagues to look at it, or takes that, or its time, back. */
export async function setState(state: 'draft' | 'review'): Promise<void> {
  const now = current()
  if (!now || !(await save())) return
  const { key, draftRevision: expected } = current() ?? now
  try {
    const draft = await call<DraftWhole>('POST', address('drafts', key, 'state'), { expected, state })
    if (current()?.key === key) change({ draft, draftRevision: draft.revision })
    void loadList()
  } catch (error) {
    if (refusedWith(error, 409)) later(0)
    else change({ refused: trouble(error) })
  }
}
