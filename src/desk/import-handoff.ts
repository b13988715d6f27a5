// Another bot (Copilot Studio, say) hands its customer to us: what was said there becomes the transcript here, and they queue.
import { phrase } from '../../dialogs/phrases/say.js'
import { ranked } from '../../dialogs/rank.js'
import { toldWait } from '../../dialogs/told-wait.js'
import type { Activity, Language, Unnumbered } from '../domain/activity.js'
import { blank, type Line, type LineCustomer, OTHER_BOT } from '../domain/line.js'
import { read } from '../understanding/read.js'
import { mustBeHeard } from './block.js'
import { change, type Decided } from './commit.js'
import type { Desk } from './desk.js'
import { botSays } from './keep-promise.js'
import { outlookFor } from './outlook.js'
import { readable } from './readable.js'

const MOST = 200 // messages of the other bot's transcript, the newest
const LONGEST = 20_000

/** `at`: null where the other bot did not say when. */
export type HandedMessage = { from: 'customer' | 'bot'; text: string; at: number | null }

export type Handed = {
  lineId: string
  customer: LineCustomer
  /** The other bot's own id of the handoff: told twice, it happens once. */
  id: string
  messages: HandedMessage[]
  /** Where the messages do not tell. */
  language: Language
  /** What the other bot says about it, in words for the agent. */
  summary: string
  /** Who hands over, such as “Copilot Studio”. */
  by: string
}

/** Does nothing where the customer waits for a person already or has one. Throws 'conflict' while they are blocked. */
export async function importHandoff(desk: Desk, handed: Handed): Promise<void> {
  const initiate = `c:${handed.id}`
  const decide = async (before: Line | null): Promise<Decided> => {
    const line = { ...(before ?? blank(handed.lineId, handed.customer)), channel: 'botframework' as const }
    const { conversation } = line
    mustBeHeard(desk, before)
    if (conversation && conversation.status !== 'bot' && conversation.status !== 'resolved') return null
    const now = desk.clock.now()
    const said = messages(handed, now)
    const words = said.flatMap(a => (a.type === 'message' && a.from === 'customer' ? [a.text] : []))
    const language = words.length > 0 ? read(words.join('\n')).language : handed.language
    const dueAt = now + desk.policy.firstResponseMinutes * 60_000
    const { rank, ahead } = ranked(dueAt, 'asked', line.earlier, desk.policy)
    const evidence = [language === 'fa' ? `تحویل از ${handed.by}` : `Handed over by ${handed.by}`]
    const happened: Unnumbered[] = [
      ...said,
      {
        ...{ type: 'handoff.initiate', id: initiate, at: now, reason: 'asked', rule: OTHER_BOT, evidence },
        ...{ summary: handed.summary, language, dueAt, rank, ...(ahead.length > 0 && { ahead }) },
      },
      ...(await welcomed(desk, language, rank, now)),
    ]
    return { line, happened, language }
  }
  await change(desk, handed.lineId, decide, initiate)
}

/** Whoever comes from elsewhere hears here as well that they are in a queue, and by when they hear more. */
async function welcomed(desk: Desk, language: Language, rank: number, at: number): Promise<Unnumbered[]> {
  const { newId, timeZone } = desk
  const place = (await desk.store.ahead(rank)) + 1
  const outlook = await outlookFor(desk, place, undefined)
  const { text, telling, asks } = toldWait(outlook, { language, said: [], now: at, timeZone, place })
  return [
    botSays({ text: `${phrase('handoffAsked', language, [])} ${text}`, ...(asks && { asks }) }, language, at, newId()),
    { id: `p:${newId()}`, at, type: 'promise', what: 'first_response', ...telling },
  ]
}

/** Customers' words and the other bot's have ids of the channel: what was heard there already is not said again there. */
export const saidElsewhere = (a: Activity): boolean =>
  (a.type === 'message' && a.from === 'bot' && a.id.startsWith('c:')) ||
  (a.type === 'handoff.initiate' && a.rule === OTHER_BOT)

function messages({ id, messages: all }: Handed, now: number): Unnumbered[] {
  return all.slice(-MOST).flatMap(({ from, text: raw, at: said }, place): Unnumbered[] => {
    const text = readable(raw).slice(0, LONGEST)
    if (!text) return []
    const at = said === null ? now : Math.min(said, now)
    const common = { id: `c:${id}:${place}`, at, type: 'message', text } as const
    if (from === 'customer') return [{ ...common, from }]
    return [{ ...common, from, language: read(text).language, spoken: 'courtesy' }]
  })
}
