// Looks after a told time while the customer waits: they hear of a change before it breaks, and the lead is warned.
import { toldWait } from '../../dialogs/told-wait.js'
import { type Say, sayWatched } from '../../dialogs/while-waiting.js'
import type { Unnumbered } from '../domain/activity.js'
import type { QueuedConversation } from '../domain/conversation-states.js'
import type { Outlook } from '../domain/outlook.js'
import { currentPromise, type Promised } from '../domain/promise.js'
import { lookAgainAt, type Watched, warnedBefore, watched } from '../domain/promise-watch.js'
import { change, type Decided } from './commit.js'
import type { Desk } from './desk.js'
import { outlookFor } from './outlook.js'
import { saidBefore } from './said-before.js'

/** Of somebody in the queue. What is said is in the same commit as the new time, so that it is told once. */
export async function keepPromise(desk: Desk, lineId: string): Promise<void> {
  const place = (await desk.store.place(lineId)) ?? 1
  await change(desk, lineId, async (line): Promise<Decided> => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'queued') return null
    const promise = currentPromise(conversation)
    const { promises } = desk.settings
    const outlook = await outlookFor(desk, place, conversation.handoff.team, 'lately')
    const now = desk.clock.now()
    if (!promise)
      return {
        line: { ...line, wakeAt: null },
        happened: await toldAnew(desk, { lineId, conversation, outlook, place }),
      }
    const seen = watched(promise, outlook, now, promises)
    const happened = await told(desk, { lineId, conversation, outlook, place }, promise, seen)
    return { line: { ...line, wakeAt: lookAgainAt(promise, now, promises) }, happened }
  })
}

/** `place`: 1 is next. */
type Waits = { lineId: string; conversation: QueuedConversation; outlook: Outlook; place: number }

async function told(desk: Desk, waits: Waits, promise: Promised, seen: Watched): Promise<Unnumbered[]> {
  const { lineId, conversation, outlook } = waits
  const { language, openedSeq } = conversation
  const { clock, newId, timeZone } = desk
  const at = clock.now()
  const happened: Unnumbered[] = seen.warn ? [warning(promise, at)] : []
  if (seen.verdict === 'stands' || !seen.telling) return happened
  const said = await saidBefore(desk, lineId, openedSeq)
  const say = sayWatched(seen, outlook, { language, said, now: at, timeZone })
  if (say) happened.push(botSays(say, language, at, newId()))
  happened.push({ id: `p:${newId()}`, at, type: 'promise', what: promise.what, ...seen.telling })
  return happened
}

/** An agent had answered, so what was told is settled, and they wait again: they hear how it stands. */
async function toldAnew(desk: Desk, { lineId, conversation, outlook, place }: Waits): Promise<Unnumbered[]> {
  const { language, openedSeq } = conversation
  const { clock, newId, timeZone } = desk
  const at = clock.now()
  const said = await saidBefore(desk, lineId, openedSeq)
  const { text, telling, asks } = toldWait(outlook, { language, said, now: at, timeZone, place })
  const { slotFree: _, ...time } = telling // how soon they are taken now says nothing of how quickly agents pick up
  return [
    botSays({ text, ...(asks && { asks }) }, language, at, newId()),
    { id: `p:${newId()}`, at, type: 'promise', what: 'next_answer', ...time },
  ]
}

/** One warning a promise, whoever sweeps. */
const warning = ({ id, dueAt }: Promised, at: number): Unnumbered => ({
  ...{ id: `w:${id}`, at, type: 'promise.warning', of: id },
  leftMs: (dueAt ?? at) - at,
})

export const botSays = ({ text, options, asks }: Say, language: 'fa' | 'en', at: number, id: string): Unnumbered => ({
  ...{ id: `s:${id}`, at, type: 'message', from: 'bot', text, language, spoken: 'handoff' },
  ...(options && { options }),
  ...(asks && { asks }),
})

/** Of somebody whom an agent has taken and not answered yet: they are looked after, the lead must still know. */
export async function warnOfLateAgent(desk: Desk, lineId: string): Promise<void> {
  const due = (promise: Promised | null): promise is Promised & { dueAt: number } =>
    promise !== null &&
    promise.dueAt !== null &&
    promise.warnedAt === undefined &&
    promise.dueAt - desk.clock.now() <= warnedBefore(promise, desk.settings.promises)
  const line = await desk.store.line(lineId)
  if (line?.conversation?.status !== 'assigned' || !due(currentPromise(line.conversation))) return
  await change(desk, lineId, now => {
    const promise = now?.conversation?.status === 'assigned' ? currentPromise(now.conversation) : null
    return now && due(promise) ? { line: now, happened: [warning(promise, desk.clock.now())] } : null
  })
}
