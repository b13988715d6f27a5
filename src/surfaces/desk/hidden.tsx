// Words with something masked in them; who has the conversation in hand, or leads, may look, and the trail knows.
import { effect, signal } from '@preact/signals'
import type { Revealed } from '../../http/contract-desk.js'
import type { DeskActivity } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { mayDo, me } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import * as opened from './opened.js'
import { Said } from './said.js'
import { words } from './words.js'

const NOTHING = { lineId: null, texts: new Map<number, string>() }
/** What was looked at stays in sight while the conversation is open, or until it is covered again. */
const seen = signal<{ lineId: string | null; texts: Map<number, string> }>(NOTHING)

effect(() => {
  opened.openLine.value
  seen.value = NOTHING
})

async function reveal(lineId: string, seq: number): Promise<void> {
  try {
    const { text } = await call<Revealed>('POST', opened.at(lineId, 'reveal'), { seq })
    const before = seen.value.lineId === lineId ? seen.value.texts : new Map<number, string>()
    seen.value = { lineId, texts: new Map(before).set(seq, text) }
  } catch (error) {
    tell(refusedWith(error, 403) ? words().revealWhose : trouble(error))
  }
}

function cover(lineId: string, seq: number): void {
  const texts = new Map(seen.value.texts)
  texts.delete(seq)
  seen.value = { lineId, texts }
}

export function Shown({
  activity,
  text,
  html,
}: {
  activity: DeskActivity
  text?: string | undefined
  html?: string | undefined
}) {
  if (!activity.hidden) return <Said text={text} html={html} />
  const lineId = opened.openId()
  const whole = seen.value.lineId === lineId ? seen.value.texts.get(activity.seq) : undefined
  const may = opened.here()?.claim != null || (me() !== null && mayDo(me()!, 'lead'))
  return (
    <>
      <Said text={whole ?? text} />
      {lineId !== null && (may || whole !== undefined) && (
        <button
          type="button"
          class="reveal"
          title={whole === undefined ? words().revealWhy : undefined}
          onClick={() => (whole === undefined ? void reveal(lineId, activity.seq) : cover(lineId, activity.seq))}
        >
          {whole === undefined ? words().reveal : words().cover}
        </button>
      )}
    </>
  )
}
