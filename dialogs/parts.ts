// Several things asked in one breath: each is answered from its entry, and what has no answer is named.

import { sayAnswer } from './answer.js'
import { offerOptions } from './fallback.js'
import { phrase } from './phrases/say.js'
import type { Action, Dialog, Part, Turn } from './turn.js'

export const parts: Dialog = turn => {
  if (turn.reading.kind !== 'other' || turn.parts.length < 2) return null
  const sure = turn.parts.filter(part => isSure(part, turn))
  const open = turn.parts.filter(part => !isSure(part, turn))
  const answers = sure.map(({ candidates }) => sayAnswer(turn, candidates[0]!))
  return open.length === 0 ? answers : [...answers, unanswered(turn, open)]
}

const isSure = ({ candidates: [best] }: Part, { policy }: Turn) => best !== undefined && best.score >= policy.answerAt

function unanswered({ reading: { language }, said }: Turn, open: Part[]): Action {
  const about = open
    .map(({ text }) => (language === 'fa' ? `«${text}»` : `“${text}”`))
    .join(language === 'fa' ? ' و ' : ' and ')
  const text = phrase('partMissing', language, said, { about })
  return { type: 'say', text, language, spoken: 'fallback', options: offerOptions(language), rule: 'part-missing' }
}
