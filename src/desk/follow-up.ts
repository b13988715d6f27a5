// A question that leaves out what it is about is asked of what was answered last.
import type { Policy } from '../../dialogs/policy.js'
import type { BotConversation } from '../domain/conversation-states.js'
import type { Candidate } from '../domain/entry.js'
import type { Matcher } from '../ports-reading.js'
import { asksOnly, tellsOf } from '../understanding/elliptic.js'

/** As good as the best by these words alone: the subject decides between them. */
const EQUAL = 0.8
const MOST = 5

type Asked = { utterance: string; before: string | undefined; conversation: BotConversation }

/**
 * What such a question finds; undefined: it stands on its own, or nothing was answered. The last answer, where it tells
 * of this; else an entry of its topic, answered only where the subject and the words agree, offered otherwise.
 */
export function followUp({ utterance, before, conversation }: Asked, matcher: Matcher, policy: Policy) {
  const aspect = asksOnly(utterance)
  const last = conversation.served.at(-1)
  if (!aspect || !before || !last || conversation.lastSpoken !== 'answer') return undefined
  const alone = matcher.match(utterance).candidates
  const joined = matcher.match(`${before} ${utterance}`).candidates
  const served = [...joined, ...matcher.match(before).candidates].find(({ entry }) => entry.id === last)
  if (!served) return undefined
  const told = served.entry[served.language]?.answer ?? ''
  const sure = Math.max(joined[0]?.score ?? 0, policy.answerAt)
  if (tellsOf(aspect, told)) return [{ ...served, score: sure }]
  const near = joined.filter(({ entry }) => entry.topic === served.entry.topic && entry.id !== last)
  const known = near.flatMap(candidate => {
    const own = alone.find(({ entry }) => entry.id === candidate.entry.id)
    return own ? [{ ...candidate, score: scoreOf(candidate, own.score >= EQUAL * alone[0]!.score, sure, policy) }] : []
  })
  if (known.length === 0) return undefined
  const others = alone.filter(({ entry }) => entry.id !== last && known.every(one => one.entry.id !== entry.id))
  const rest = others.map(one => ({ ...one, score: Math.min(one.score, between(policy)) }))
  return [...known, ...rest].sort((a, b) => b.score - a.score).slice(0, MOST)
}

const between = ({ answerAt, clarifyAt }: Policy): number => (answerAt + clarifyAt) / 2

function scoreOf({ score }: Candidate, agrees: boolean, sure: number, policy: Policy): number {
  if (score >= policy.answerAt) return score
  return agrees ? sure : Math.max(score, between(policy))
}
