// The customer takes one of the questions that the bot offered. That is neither a repetition nor a complaint: it is the answer to ours.
import type { Candidate } from '../src/domain/entry.js'
import { whichOf } from '../src/understanding/which.js'
import { helpAndFetch } from './always-person.js'
import { answerAndMore } from './answer.js'
import type { Dialog, Turn } from './turn.js'

export const choosesOffered: Dialog = turn => {
  const chosen = offeredChoice(turn)
  if (!chosen) return null
  return chosen.entry.person ? helpAndFetch(turn, chosen) : [answerAndMore(turn, chosen)]
}

/** By its words, by its place («اولی»), or by a yes when there was only one. */
export function offeredChoice({ offered, utterance, reading }: Turn): Candidate | undefined {
  const said = utterance.trim()
  const named = offered.find(({ entry: { fa, en } }) => [fa?.question, en?.question].includes(said))
  if (named) return named
  if (reading.kind === 'yes' && offered.length === 1) return offered[0]
  const place = whichOf(said)
  return place === undefined ? undefined : offered.at(place)
}
