// The conversation is getting nowhere, as its course shows: a person, or the offer of one, once.
import type { HandoffReason } from '../src/domain/activity.js'
import { offerOptions } from './fallback.js'
import { handOver } from './hand-over.js'
import type { PhraseId } from './phrases/phrases.js'
import { phrase } from './phrases/say.js'
import type { Dialog, Turn } from './turn.js'

export const stuck: Dialog = turn => {
  const { course, policy } = turn
  if (course.stuck.p < (hasMore(turn) ? policy.furiousAt : policy.stuckAt)) return null
  const [reason, words] = because(turn)
  return handOver(turn, reason, words, 'stuck', course.stuck.evidence)
}

/** A sure answer that was not given yet. */
function hasMore({ candidates: [best], policy, conversation }: Turn): boolean {
  return best !== undefined && best.score >= policy.answerAt && !conversation.served.includes(best.entry.id)
}

/** Instead of saying the same again. */
export const offersOnce: Dialog = turn => {
  const { course, policy, reading, said, offeredPerson } = turn
  if (offeredPerson || course.stuck.p < policy.offerAt) return null
  const { language } = reading
  const text = phrase('offerPerson', language, said)
  const because = { rule: 'stuck', evidence: course.stuck.evidence }
  return [{ type: 'say', text, language, spoken: 'offer', options: offerOptions(language), ...because }]
}

function because({ course, reading, candidates, policy, conversation }: Turn): [HandoffReason, PhraseId] {
  if (course.complained || reading.complaint.p >= policy.complaintAt) return ['complaint', 'handoffComplaint']
  if (reading.frustrated.p >= 0.5) return ['frustrated', 'handoffFrustrated']
  if (reading.complex.p >= 0.4) return ['complex', 'handoffComplex']
  const [best] = candidates
  const knows = best && best.score >= policy.answerAt
  if (!knows || conversation.served.length === 0) return ['no_answer', 'handoffNoAnswer']
  return ['frustrated', 'handoffFrustrated']
}
