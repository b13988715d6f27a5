// One more miss would be one too many: a person, instead of another "I don't know".
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

export const outOfDepth: Dialog = turn => {
  const { misses } = turn.conversation
  return misses + 1 >= turn.policy.maxMisses ? handOver(turn, 'no_answer', 'handoffNoAnswer', []) : null
}
