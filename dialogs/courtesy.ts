// Greetings, thanks, goodbyes and other words that ask nothing.
import type { Spoken } from '../src/domain/activity.js'
import { offersPerson, saysNo } from './accepts-offer.js'
import type { PhraseId } from './phrases/phrases.js'
import { phrase } from './phrases/say.js'
import type { Dialog, Turn } from './turn.js'

/** 👍 and the like after an answer. */
const PLEASED = /[👍🙏❤😊🙂🌹👌🥰😍🤝]/u

export const courtesy: Dialog = turn => {
  const reply = words(turn)
  if (!reply) return null
  const [id, spoken] = reply
  const { language } = turn.reading
  const text = phrase(id, language, turn.said, { name: turn.customerName ?? '' })
  return [{ type: 'say', text, language, spoken }]
}

function words(turn: Turn): [PhraseId, Spoken] | null {
  const { reading, conversation, candidates, policy } = turn
  const offered = offersPerson(turn)
  if (offered && saysNo(turn)) return ['declined', 'courtesy']
  switch (reading.kind) {
    case 'greeting':
      return [greets(turn), 'greeting']
    case 'thanks':
      return ['thanks', 'courtesy']
    case 'bye':
      return ['bye', 'courtesy']
    case 'noise':
      if (turn.showed) return ['fileCame', 'courtesy']
      if (conversation.lastSpoken === 'answer' && PLEASED.test(turn.utterance)) return ['thanks', 'courtesy']
      return ['noise', 'courtesy']
    case 'no':
      return conversation.lastSpoken === 'clarify' ? null : ['listening', 'courtesy']
    case 'yes':
      return offered ? null : ['listening', 'courtesy']
    case 'none_of_these':
      return null
    case 'other': {
      const [best] = candidates
      const opening = !reading.complete && (!best || best.score < policy.clarifyAt)
      const asked = offered || conversation.lastSpoken === 'clarify'
      return opening && !asked ? ['listening', 'courtesy'] : null
    }
  }
}

/** By name once; who it is, only where nothing has said so yet. */
function greets({ conversation, customerName, introduced }: Turn): PhraseId {
  if (conversation.lastSpoken) return 'greeting'
  if (introduced) return customerName ? 'greetingByName' : 'greeting'
  return customerName ? 'introductionByName' : 'introduction'
}
