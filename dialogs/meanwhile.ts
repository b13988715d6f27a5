// While nobody can come, before we open again or with an empty desk: what the bot is sure of it still answers, and only that.
import type { Candidate } from '../src/domain/entry.js'
import type { Reading } from '../src/understanding/read.js'
import { sayAnswer } from './answer.js'
import { phrase } from './phrases/say.js'
import type { Policy } from './policy.js'
import type { Action } from './turn.js'

export type Meanwhile = {
  reading: Reading
  candidates: Candidate[] // best first
  /** Entries that it answered from, and what it said, in this conversation. */
  served: string[]
  said: string[]
  policy: Policy
}

/** Null: it is for the person who comes. A matter for a person stays one, and nothing is answered twice. */
export function meanwhile({ candidates: [best], served, ...turn }: Meanwhile): Extract<Action, { type: 'say' }> | null {
  const { reading, policy, said } = turn
  if (!best || best.score < policy.answerAt || best.entry.person || served.includes(best.entry.id)) return null
  if (reading.kind !== 'other' || isForPerson(reading, policy)) return null
  const action = sayAnswer(turn, best)
  return { ...action, text: `${phrase('meanwhile', reading.language, said)}\n\n${action.text}` }
}

const isForPerson = ({ wantsHuman, sensitive, complaint, complex, frustrated }: Reading, policy: Policy): boolean =>
  wantsHuman.p >= policy.wantsHumanAt ||
  sensitive.p >= policy.sensitiveAt ||
  complaint.p >= policy.complaintAt ||
  complex.p >= policy.complexAt ||
  frustrated.p >= policy.frustratedAt
