// We failed somewhere: own it in the first sentence, and a person. A standard answer may help first, but not twice.
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const complaint: Dialog = turn => {
  const { reading, course, candidates, policy, conversation } = turn
  const now = reading.complaint.p >= policy.complaintAt
  if (!reading.complete || (!now && !(course.complained && course.contests))) return null
  const [best] = candidates
  const helps = best && best.score >= policy.answerAt && !conversation.served.includes(best.entry.id)
  if (reading.complaint.p >= policy.complainsAt) return fetch(turn, 'wants-to-complain', reading.complaint.evidence)
  if (!course.complained) return helps || best ? null : fetch(turn, 'complaint-no-entry', reading.complaint.evidence)
  return fetch(turn, now ? 'complaint-again' : 'complaint-not-settled', [
    ...reading.complaint.evidence,
    ...course.stuck.evidence,
  ])
}

const fetch = (turn: Parameters<Dialog>[0], rule: string, evidence: string[]) =>
  handOver(turn, 'complaint', 'handoffComplaint', rule, evidence)
