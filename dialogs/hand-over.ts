// Brings in a person: what the customer hears, and what the agent needs to know.
import type { HandoffReason } from '../src/domain/activity.js'
import type { PhraseId } from './phrases/phrases.js'
import { phrase, timeOfDay } from './phrases/say.js'
import { summary } from './summary.js'
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
  const facts = { place: waiting + 1, until: timeOfDay(dueAt, language, timeZone) }
  const time = phrase(agentsConnected > 0 ? 'promised' : 'waiting', language, said, facts)
  const text = `${phrase(words, language, said)} ${time}`
  return [
    { type: 'say', text, language, spoken: 'handoff' },
    { type: 'handoff', reason, rule, evidence, summary: summary(turn), language, dueAt },
  ]
}
