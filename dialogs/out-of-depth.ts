// One more miss would be one too many: a person, instead of another "I don't know".
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const outOfDepth: Dialog = turn => {
  const { course, policy, candidates, conversation } = turn
  const [best] = candidates
  if (best && best.score >= policy.answerAt && !conversation.served.includes(best.entry.id)) return null
  return course.misses >= policy.maxMisses
    ? handOver(turn, 'no_answer', 'handoffNoAnswer', 'misses', course.stuck.evidence)
    : null
}
