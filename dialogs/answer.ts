// Answers from a published entry, in the entry's own words and the customer's language.
import type { Candidate } from '../src/domain/entry.js'
import { phrase } from './phrases/say.js'
import type { Action, Dialog, Turn } from './turn.js'

export const answer: Dialog = turn => {
  if (turn.reading.kind !== 'other') return null
  const [best] = turn.candidates
  return best && best.score >= turn.policy.answerAt ? [sayAnswer(turn, best)] : null
}

/** In the customer's language where the entry speaks it; else in the other one, saying so. */
export function sayAnswer(turn: Turn, { entry, language: fits, score }: Candidate): Action {
  const wanted = turn.reading.language
  const language = entry[wanted] ? wanted : fits
  const side = entry[language]
  if (!side) throw new Error(`Entry ${entry.id} does not speak ${language}`)
  const note = language === wanted ? '' : `${phrase('onlyOtherLanguage', wanted, turn.said)}\n\n`
  const { id: entryId, revision, checkedOn } = entry
  const threshold = turn.policy.answerAt
  return {
    type: 'say',
    text: note + side.answer,
    language,
    spoken: 'answer',
    source: { entryId, revision, language, question: side.question, checkedOn, score, threshold },
  }
}
