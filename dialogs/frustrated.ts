// The customer is losing patience and we are not helping: a person takes over before being asked.
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const frustrated: Dialog = turn => {
  const { policy, reading, votedDown, candidates, conversation, course } = turn
  const { frustrated: signal } = reading
  const [best] = candidates
  const fresh = best && best.score >= policy.answerAt && !conversation.served.includes(best.entry.id)
  const calmer =
    fresh &&
    signal.p < policy.furiousAt &&
    reading.complaint.p < policy.complaintAt &&
    !course.contests &&
    course.stuck.p < policy.stuckAt
  if (signal.p >= policy.frustratedAt && !calmer) {
    const tried = conversation.served.length + conversation.misses > 0 // who comes angry got no answers to be sorry for
    return handOver(turn, 'frustrated', tried ? 'handoffFrustrated' : 'handoffUpset', 'frustrated', signal.evidence)
  }
  if (votedDown < policy.maxThumbsDown) return null
  return handOver(turn, 'frustrated', 'handoffFrustrated', 'thumbs-down', [`👎 × ${votedDown}`])
}
