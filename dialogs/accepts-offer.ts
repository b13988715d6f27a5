// The bot offered a person and the customer says yes.
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const acceptsOffer: Dialog = turn => {
  const { lastSpoken } = turn.conversation
  const offered = lastSpoken === 'fallback' || lastSpoken === 'offer'
  return offered && turn.reading.kind === 'yes' ? handOver(turn, 'no_answer', 'handoffAsked', []) : null
}
