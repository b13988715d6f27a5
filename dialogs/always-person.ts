// Matters that editors never leave to the bot alone: the entry's first help at once, and a person.
import type { Candidate } from '../src/domain/entry.js'
import { sayAnswer } from './answer.js'
import { handOver } from './hand-over.js'
import type { Action, Dialog, Turn } from './turn.js'

export const alwaysPerson: Dialog = turn => {
  const [best] = turn.candidates
  return best?.entry.person && best.score >= turn.policy.answerAt ? helpAndFetch(turn, best) : null
}

/** The entry by its question: an agent does not know ids. */
export const asked = ({ entry, language }: Candidate): string => entry[language]?.question ?? entry.id

/** The help is not read out twice; the person comes in any case. */
export function helpAndFetch(turn: Turn, candidate: Candidate): Action[] {
  const { id } = candidate.entry
  const firstHelp = turn.conversation.served.includes(id) ? [] : [sayAnswer(turn, candidate)]
  return [...firstHelp, ...handOver(turn, 'always_person', 'handoffAlwaysPerson', 'always-person', [asked(candidate)])]
}
