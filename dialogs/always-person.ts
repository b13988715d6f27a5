// Matters that editors never leave to the bot alone: the entry's first help at once, and a person.
import { sayAnswer } from './answer.js'
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const alwaysPerson: Dialog = turn => {
  const [best] = turn.candidates
  if (!best?.entry.person || best.score < turn.policy.answerAt) return null
  const served = turn.conversation.served.includes(best.entry.id)
  const firstHelp = served ? [] : [sayAnswer(turn, best)]
  return [...firstHelp, ...handOver(turn, 'always_person', 'handoffAlwaysPerson', [best.entry.id])]
}
