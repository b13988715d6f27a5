// What hangs on the customer's own account or contract, or on several things at once, is for somebody who can look at it.
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const complex: Dialog = turn => {
  const { reading, course, candidates, policy, conversation } = turn
  if (reading.complex.p < policy.complexAt) return null
  const [best] = candidates
  const settles = best && best.score >= policy.answerAt
  if (settles && !conversation.lastSpoken && !course.contests) return null
  // a first message is answered or asked back about, unless several things say so
  if (!settles && !conversation.lastSpoken && (best || reading.complex.p < policy.furiousAt)) return null
  return handOver(turn, 'complex', 'handoffComplex', 'complex', reading.complex.evidence)
}
