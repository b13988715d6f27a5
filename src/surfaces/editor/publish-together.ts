// Many drafts go live as one, after the same look at the tests; and all of that is taken back with one press.
import type { PublishedTogether, TakenBack } from '../../http/contract-together.js'
import { call } from '../console/api.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { address } from './entry-state.js'
import { drafts, load as loadList } from './list-state.js'
import { type Checked, check, closePublishing, type Going, publishing } from './publishing.js'
import { save } from './saving.js'
import { words } from './words-together.js'
import { lookAgain, withoutDraft } from './writing.js'

/** What is told of many at once: what went live can no longer be undone as drafts. */
export const MANY = 'many'

/** A thousand entries are written, and learnt, in one go. */
const LONG_MS = 120_000

export async function goTogether(looked: Checked, { reason, override }: Going): Promise<void> {
  publishing.value = { ...looked, going: true, why: null }
  try {
    const drafts = looked.drafts.map(({ id, revision }) => ({ id, expected: revision }))
    const body = { drafts, check: looked.id, reason, ...(override.trim() && { override: override.trim() }) }
    const { published } = await call<PublishedTogether>('POST', address('publish'), body, LONG_MS)
    closePublishing()
    void loadList()
    void lookAgain()
    tell(words().published(published.length), undoing({ published }), MANY)
  } catch (error) {
    if (refusedWith(error, 409)) return check(looked.ids)
    publishing.value = { ...looked, going: false, why: trouble(error) }
  }
}

/** Without a way back: it is asked before. */
export async function discardTogether(ids: string[]): Promise<void> {
  try {
    await save() // what is being written is one of them, perhaps
    const asked = drafts.value.filter(({ id }) => ids.includes(id)).map(({ id, revision }) => ({ id, revision }))
    const { undone, left } = await call<TakenBack>('POST', address('undo'), { drafts: asked }, LONG_MS)
    withoutDraft(undone)
    tell(words().discarded(undone.length, left.length))
  } catch (error) {
    tell(trouble(error))
  }
  void loadList()
  void lookAgain()
}

type ToUndo = { drafts?: object[]; published?: object[] }

export const undoing = (what: ToUndo) => ({ label: common().undo, press: () => void undo(what) })

async function undo(what: ToUndo): Promise<void> {
  try {
    const { undone, left } = await call<TakenBack>('POST', address('undo'), what, LONG_MS)
    tell(words().undone(undone.length, left.length))
  } catch (error) {
    tell(refusedWith(error, 409) ? words().undoLate : trouble(error))
  }
  void loadList()
  void lookAgain()
}
