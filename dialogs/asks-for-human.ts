// An explicit request for a person always wins, at the first request.
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const asksForHuman: Dialog = turn => {
  const { wantsHuman } = turn.reading
  return wantsHuman.p >= turn.policy.wantsHumanAt
    ? handOver(turn, 'asked', 'handoffAsked', 'asked', wantsHuman.evidence)
    : null
}
