// A conversation that is being closed: for five seconds it can be taken back, and a customer who writes takes it back.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Outcome, Verdict } from '../../domain/closing.js'
import type { DeskActivity } from '../../http/contract-lines.js'
import { call, serverNow } from '../console/api.js'
import { Button } from '../console/button.js'
import { mayDo, me } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { now, quick } from './clock.js'
import * as opened from './opened.js'
import { words } from './verb-words.js'
import { words as deskWords } from './words.js'

const UNDO_MS = 5000

export type Said = { outcome?: Outcome; topic?: string; botCould?: Verdict; handoffRight?: Verdict; faq?: boolean }
type Pending = { lineId: string; body: Said & { id: string; claim: number }; until: number }

const pending = signal<Pending | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

/** Closes it in five seconds; one that was being closed is closed now. */
export function closeSoon(lineId: string, claim: number, said: Said): void {
  void closeNow()
  pending.value = { lineId, body: { id: crypto.randomUUID(), claim, ...said }, until: serverNow() + UNDO_MS }
  timer = setTimeout(() => void closeNow(), UNDO_MS)
}

export function undoClose(): void {
  clearTimeout(timer)
  pending.value = null
}

/** The customer wrote while it was being closed: then it is not done. */
export function heardWhileClosing(lineId: string, fresh: DeskActivity[]): void {
  if (pending.value?.lineId !== lineId) return
  if (!fresh.some(a => a.type === 'message' && a.from === 'customer')) return
  undoClose()
  tell(words().wroteMeanwhile)
}

async function closeNow(): Promise<void> {
  const closing = pending.value
  if (!closing) return
  undoClose()
  await end(closing)
}

/** Its id stays, so that a second try closes nothing twice. */
async function end(closing: Pending): Promise<void> {
  const { lineId, body } = closing
  opened.letsGo(lineId)
  try {
    await call('POST', opened.at(lineId, 'resolve'), body)
    await opened.reload()
    body.faq ? tellDrafted() : tell(deskWords().resolved)
  } catch (error) {
    await opened.reload()
    const row = opened.here()?.row
    if (refusedWith(error, 403, 409) && row?.lineId === lineId) opened.lose(row)
    else tell(trouble(error), { label: common().again, press: () => void end(closing) })
  }
}

/** Who may edit is led to the draft; the others hear where it is. */
function tellDrafted(): void {
  const { faqDone, faqOpen } = words().close
  const person = me()
  const look = { label: faqOpen, press: () => location.assign('/editor/') }
  tell(faqDone, person && mayDo(person, 'editor', 'lead') ? look : undefined)
}

// A page that goes away must not leave the conversation open.
addEventListener('pagehide', () => {
  const closing = pending.value
  if (!closing) return
  undoClose()
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(closing.body)
  void fetch(opened.at(closing.lineId, 'resolve'), { method: 'POST', keepalive: true, headers, body })
})

/** What stands over the composer meanwhile. */
export function Ending({ lineId }: { lineId: string }) {
  const closing = pending.value
  const here = closing?.lineId === lineId
  useEffect(() => (here ? quick() : undefined), [here])
  if (!closing || !here) return null
  return (
    <div class="ending" role="status">
      <span>{words().closing(Math.max(1, Math.ceil((closing.until - now.value) / 1000)))}</span>
      <Button kind="quiet" icon="return" press={undoClose}>
        {common().undo}
      </Button>
    </div>
  )
}
