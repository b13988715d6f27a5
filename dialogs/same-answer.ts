// The best answer is the one just given: saying it again would be deaf. Say so and offer a person.
import { MEANS } from '../src/understanding/course-signs.js'
import { offerOptions } from './fallback.js'
import { phrase } from './phrases/say.js'
import type { Dialog } from './turn.js'

export const sameAnswer: Dialog = turn => {
  const [best] = turn.candidates
  const { served, lastSpoken, misses } = turn.conversation
  if (!best || best.score < turn.policy.answerAt || served.at(-1) !== best.entry.id) return null
  if (lastSpoken !== 'answer' && lastSpoken !== 'offer') return null
  if (turn.offeredPerson || misses + 1 >= turn.policy.maxMisses) return null
  const { language } = turn.reading
  const text = phrase('sameAnswer', language, turn.said)
  const because = { rule: 'same-answer', evidence: [MEANS.sameAnswer[language]] }
  return [{ type: 'say', text, language, spoken: 'offer', options: offerOptions(language), ...because }]
}
