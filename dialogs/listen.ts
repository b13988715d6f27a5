// When the bot speaks: not while the customer types or has only begun, and at once when nothing is left to wait for.
import type { Instant } from '../src/domain/activity.js'
import type { Owed } from '../src/domain/conversation-states.js'
import { saysNo, saysYes } from './accepts-offer.js'
import { offeredChoice } from './chooses-offered.js'
import type { Turn } from './turn.js'

/**
 * The instant at which the bot may answer. Typing outranks a sure answer; nothing outranks the customer's patience
 * (`patienceMs` after the first unanswered message). `typingAt`: the last typing signal, null: none.
 */
export function speakAt(turn: Turn, owed: Owed, typingAt: Instant | null): Instant {
  const { policy } = turn
  const typing = typingAt !== null && typingAt > owed.lastAt ? typingAt + policy.typingMs : 0
  const quiet = owed.lastAt + silence(turn)
  return Math.min(owed.since + policy.patienceMs, Math.max(typing, quiet))
}

/** How long to listen after the last message, ms. */
function silence(turn: Turn): number {
  const { reading, candidates, conversation, policy } = turn
  if (reading.wantsHuman.p >= policy.wantsHumanAt) return 0
  if (conversation.lastSpoken && answersUs(turn)) return 0
  if (!reading.complete) return policy.unfinishedMs
  const [best] = candidates
  return best && best.score >= policy.answerAt ? 0 : policy.quietMs
}

/** Yes, no, or one of the things that the bot offered. */
const answersUs = (turn: Turn): boolean =>
  saysYes(turn) || saysNo(turn) || turn.reading.kind === 'none_of_these' || offeredChoice(turn) !== undefined
