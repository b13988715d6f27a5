// “This is what I understood – right?”: the customer says yes or puts it right while they wait. It costs them no place.
import { phrase } from '../../dialogs/phrases/say.js'
import type { CustomerMessage, Language, Unnumbered } from '../domain/activity.js'
import type { Conversation } from '../domain/conversation-states.js'
import type { Desk } from './desk.js'

type Heard = Pick<CustomerMessage, 'text'>

/** What a message means for the card, to be committed with it. Nothing where the card was not asked about, or a person is there. */
export function cardChecked(desk: Desk, conversation: Conversation | null, { text }: Heard): Unnumbered[] {
  if (conversation?.status !== 'queued') return []
  const { checked } = conversation.handoff
  const { language } = conversation
  if (checked?.verdict === 'asked') {
    if (isOption('optionRight', text)) return [record(desk, { verdict: 'right' }), says(desk, 'cardThanks', language)]
    if (isOption('optionCorrect', text))
      return [record(desk, { verdict: 'correcting' }), says(desk, 'cardAsks', language)]
  }
  if (checked?.verdict !== 'correcting' || !text) return []
  return [record(desk, { verdict: 'corrected', text }), says(desk, 'cardCorrected', language)]
}

const isOption = (id: 'optionRight' | 'optionCorrect', text: string): boolean =>
  (['fa', 'en'] as const).some(language => phrase(id, language, []) === text.trim())

type Verdict = { verdict: 'right' | 'correcting' } | { verdict: 'corrected'; text: string }

const record = ({ newId, clock }: Desk, verdict: Verdict): Unnumbered => ({
  ...{ id: `s:${newId()}`, at: clock.now(), type: 'card' },
  ...verdict,
})

const says = (
  { newId, clock }: Desk,
  id: 'cardThanks' | 'cardAsks' | 'cardCorrected',
  language: Language,
): Unnumbered => ({
  ...{ id: `s:${newId()}`, at: clock.now(), type: 'message', from: 'bot', language, spoken: 'courtesy' },
  text: phrase(id, language, []),
})
