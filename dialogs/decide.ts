// The bot's turn, in order of precedence. The first dialog that takes the turn decides it.
import { acceptsOffer } from './accepts-offer.js'
import { alwaysPerson } from './always-person.js'
import { answer } from './answer.js'
import { asksForHuman } from './asks-for-human.js'
import { choosesOffered } from './chooses-offered.js'
import { clarify } from './clarify.js'
import { complaint } from './complaint.js'
import { complex } from './complex.js'
import { courtesy } from './courtesy.js'
import { fallback } from './fallback.js'
import { frustrated } from './frustrated.js'
import { handOver } from './hand-over.js'
import { outOfDepth } from './out-of-depth.js'
import { parts } from './parts.js'
import { sameAnswer } from './same-answer.js'
import { saysWhatItIs } from './says-what-it-is.js'
import { sensitive } from './sensitive.js'
import { offersOnce, stuck } from './stuck.js'
import type { Action, Dialog, Turn } from './turn.js'

const dialogs: Dialog[] = [
  choosesOffered,
  asksForHuman,
  acceptsOffer,
  sensitive,
  saysWhatItIs,
  alwaysPerson,
  frustrated,
  complaint,
  complex,
  courtesy,
  stuck,
  outOfDepth,
  parts,
  sameAnswer,
  answer,
  offersOnce,
  clarify,
]

/** Never empty: a reply or a handoff, always. */
export function decide(turn: Turn): Action[] {
  for (const dialog of dialogs) {
    const actions = dialog(turn)
    if (actions) return actions
  }
  return fallback(turn)
}

/** What happens when `decide` itself breaks: a person. */
export const botFailed = (turn: Turn): Action[] => handOver(turn, 'bot_failed', 'handoffBotFailed', 'bot-failed', [])
