// Brings in a person: what the customer hears, and what the agent needs to know.
import type { HandoffReason } from '../src/domain/activity.js'
import type { Outlook } from '../src/domain/outlook.js'
import { askCard } from './card.js'
import type { PhraseId } from './phrases/phrases.js'
import { phrase } from './phrases/say.js'
import { summary } from './summary.js'
import { toldWait } from './told-wait.js'
import type { Action, Turn } from './turn.js'

/** A time is promised only while somebody is there to keep it. */
export function handOver(
  turn: Turn,
  reason: HandoffReason,
  words: PhraseId,
  rule: string,
  evidence: string[],
): Action[] {
  const { now, policy, timeZone, said, agentsConnected, waiting } = turn
  const { language } = turn.reading
  const dueAt = now + policy.firstResponseMinutes * 60_000
  const outlook = turn.outlook ?? unmeasured(dueAt, agentsConnected)
  const told = toldWait(outlook, { language, said, now, timeZone, place: waiting + 1 })
  const text = `${phrase(words, language, said)} ${told.text}`
  return [
    { type: 'say', text, language, spoken: 'handoff', ...(told.asks && { asks: told.asks }) },
    { type: 'handoff', reason, rule, evidence, summary: summary(turn), language, dueAt },
    { type: 'promise', telling: told.telling },
    ...(told.asks ? [] : askCard(turn, reason)), // one question at a time
  ]
}

/** Nothing is known but who is there: the agreed time, or none. */
const unmeasured = (dueAt: number, agentsConnected: number): Outlook => ({
  answer: { estimate: null, because: agentsConnected > 0 ? 'too_little_data' : 'no_agents' },
  slotFree: false,
  agreedBy: agentsConnected > 0 ? dueAt : null,
  closed: null,
})
