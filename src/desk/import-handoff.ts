// Another bot (Copilot Studio, say) hands its customer to us: what was said there becomes the transcript here, and they queue.
import { ranked } from '../../dialogs/rank.js'
import type { Language, Unnumbered } from '../domain/activity.js'
import { blank, type LineCustomer, OTHER_BOT } from '../domain/line.js'
import { read } from '../understanding/read.js'
import { mustBeHeard } from './block.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { readable } from './receive.js'

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
  const decide = (before: Parameters<Parameters<typeof change>[2]>[0]) => {
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
    ]
    return { line, happened, language }
  }
  await change(desk, handed.lineId, decide, initiate)
}

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
