// Asked whether it is a bot, it says so. Nobody is fetched for that.
import { asksWhoAnswers } from '../src/understanding/who.js'
import { phrase } from './phrases/say.js'
import type { Dialog } from './turn.js'

export const saysWhatItIs: Dialog = ({ utterance, reading: { language }, said }) =>
  asksWhoAnswers(utterance)
    ? [{ type: 'say', text: phrase('iAmBot', language, said), language, spoken: 'courtesy' }]
    : null
