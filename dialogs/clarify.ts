// Not sure enough to answer, too close to give up: ask back with the closest questions. Once; a second time would be a maze.
import { MEANS } from '../src/understanding/course-signs.js'
import { phrase } from './phrases/say.js'
import type { Dialog } from './turn.js'

export const clarify: Dialog = turn => {
  const { policy, reading, conversation, said } = turn
  if (reading.kind === 'none_of_these' || conversation.lastSpoken === 'clarify') return null
  const close = turn.candidates.filter(candidate => candidate.score >= policy.clarifyAt).slice(0, policy.clarifyMost)
  if (close.length === 0) return null
  const { language } = reading
  const questions = close.map(({ entry, language: fits }) => (entry[language] ?? entry[fits])?.question ?? entry.id)
  const titles = [...questions, phrase('optionNone', language, [])]
  const options = titles.map(title => ({ title, text: title }))
  const evidence = [MEANS.menuNow[language], ...close.map(({ entry, score }) => `${entry.id} ${score.toFixed(2)}`)]
  const because = { rule: 'close', evidence }
  return [{ type: 'say', text: phrase('clarify', language, said), language, spoken: 'clarify', options, ...because }]
}
