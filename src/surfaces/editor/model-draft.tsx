// A draft that a language model wrote: begun from what customers asked in vain, and marked until somebody has read it.
import type { DraftWhole } from '../../http/contract-editor.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { useModel } from '../console/model.js'
import { Notice } from '../console/notice.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { address, change, current, isUnread, type Writing } from './entry-state.js'
import { load as loadList } from './list-state.js'
import { later, save } from './saving.js'
import { words } from './words-model.js'

type Asks = { busy: boolean; press: () => void }

/** Beside the button that makes an entry of customers' words. */
export function ByModel({ busy, press }: Asks) {
  const w = words()
  if (useModel() === 'off') return null
  return (
    <div class="by-model">
      <Button press={press} disabled={busy}>
        {busy ? w.busy : w.draft}
      </Button>
      <p class="hint">{w.draftWhy}</p>
    </div>
  )
}

export function Unread({ now }: { now: Writing }) {
  const w = words()
  if (!isUnread(now)) return null
  return (
    <Notice kind="warn" actions={<Button press={() => void haveRead()}>{w.haveRead}</Button>}>
      <p>
        <b>{w.unread}</b>
      </p>
      <p>{w.unreadWhy}</p>
    </Notice>
  )
}

async function haveRead(): Promise<void> {
  const now = current()
  if (!now || !(await save())) return
  const { key, draftRevision: expected } = current() ?? now
  try {
    const draft = await call<DraftWhole>('POST', address('drafts', key, 'read'), { expected })
    if (current()?.key === key) change({ draft, draftRevision: draft.revision, refused: null })
    void loadList()
  } catch (error) {
    if (refusedWith(error, 409)) later(0)
    else change({ refused: trouble(error) })
  }
}
