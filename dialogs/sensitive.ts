// Fraud, danger, harm, a minor, the law: a person, at once. What an entry knows as first help comes before.
import { asked } from './always-person.js'
import { sayAnswer } from './answer.js'
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const sensitive: Dialog = turn => {
  const { reading, candidates, policy, conversation } = turn
  if (reading.sensitive.p < policy.sensitiveAt) return null
  const best = candidates.find(({ entry }) => entry.person) // whatever else was named beside it
  const helps = best && best.score >= policy.answerAt && !conversation.served.includes(best.entry.id)
  const firstHelp = helps ? [sayAnswer(turn, best)] : []
  const { evidence } = reading.sensitive
  if (helps)
    return [
      ...firstHelp,
      ...handOver(turn, 'always_person', 'handoffAlwaysPerson', 'always-person', [asked(best), ...evidence]),
    ]
  return handOver(turn, 'sensitive', 'handoffSensitive', 'sensitive', evidence)
}
