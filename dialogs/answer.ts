// Answers from a published entry, in the entry's own words and the customer's language.
import type { Candidate } from '../src/domain/entry.js'
import { phrase } from './phrases/say.js'
import type { Action, Dialog, Turn } from './turn.js'

type Said = Extract<Action, { type: 'say' }>

export const answer: Dialog = turn => {
  if (turn.reading.kind !== 'other') return null
  const [best] = turn.candidates
  return best && best.score >= turn.policy.answerAt && !isBareWord(turn) ? [answerAndMore(turn, best)] : null
}

/** «هزینه» alone may be of delivery or of returns: where two entries are close to one word, ask which. */
function isBareWord({ utterance, candidates: [, second], policy, conversation }: Turn): boolean {
  if (!second || second.score < policy.clarifyAt || conversation.lastSpoken === 'clarify') return false
  return !/\s/u.test(utterance.trim())
}

const MOST_RELATED = 3

/** With the questions that editors named as worth asking next, unless they were answered already. */
export function answerAndMore(turn: Turn, candidate: Candidate): Action {
  const action = sayAnswer(turn, candidate)
  const known = [candidate.entry.id, ...turn.conversation.served]
  const next = (turn.related?.[candidate.entry.id] ?? []).filter(({ id }) => !known.includes(id))
  const questions = next.flatMap(entry => entry[action.language]?.question ?? []).slice(0, MOST_RELATED)
  return questions.length === 0 ? action : { ...action, options: questions.map(text => ({ title: text, text })) }
}

/** In the customer's language where the entry speaks it; else in the other one, saying so. */
export function sayAnswer(
  turn: Pick<Turn, 'reading' | 'said' | 'policy'>,
  { entry, language: fits, score }: Candidate,
): Said {
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
