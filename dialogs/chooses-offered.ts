// The customer takes one of the questions that the bot offered. That is neither a repetition nor a complaint: it is the answer to ours.
import type { Candidate } from '../src/domain/entry.js'
import { helpAndFetch } from './always-person.js'
import { sayAnswer } from './answer.js'
import type { Dialog, Turn } from './turn.js'

export const choosesOffered: Dialog = turn => {
  const chosen = offeredChoice(turn)
  if (!chosen) return null
  return chosen.entry.person ? helpAndFetch(turn, chosen) : [sayAnswer(turn, chosen)]
}

/** The candidate whose question the customer wrote word for word right after a clarification. */
export function offeredChoice({ conversation, candidates, utterance }: Turn): Candidate | undefined {
  if (conversation.lastSpoken !== 'clarify') return undefined
  const said = utterance.trim()
  return candidates.find(({ entry: { fa, en } }) => [fa?.question, en?.question].includes(said))
}
