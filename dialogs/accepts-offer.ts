// The bot offered a person and the customer says yes.
import { handOver } from './hand-over.js'
import { phrase } from './phrases/say.js'
import type { Dialog, Turn } from './turn.js'

export const acceptsOffer: Dialog = turn =>
  offersPerson(turn) && saysYes(turn) ? handOver(turn, 'no_answer', 'handoffAsked', 'accepted', []) : null

/** The bot's last words were an offer to fetch a person. */
export const offersPerson = ({ conversation: { lastSpoken } }: Turn): boolean =>
  lastSpoken === 'fallback' || lastSpoken === 'offer'

/** Yes in any words, or by the button. */
export const saysYes = ({ reading, utterance }: Turn): boolean =>
  reading.kind === 'yes' || isOption('optionYes', utterance)

/** No in any words, or by the button. */
export const saysNo = ({ reading, utterance }: Turn): boolean =>
  reading.kind === 'no' || isOption('optionNo', utterance)

const isOption = (id: 'optionYes' | 'optionNo', utterance: string) =>
  [phrase(id, 'fa', []), phrase(id, 'en', [])].includes(utterance.trim())
