// The customer is losing patience: a person takes over before being asked.
import { handOver } from './hand-over.js'
import type { Dialog } from './turn.js'

const ENOUGH_THUMBS_DOWN = 2

export const frustrated: Dialog = turn => {
  const { frustrated: signal } = turn.reading
  if (signal.p >= turn.policy.frustratedAt) return handOver(turn, 'frustrated', 'handoffFrustrated', signal.evidence)
  if (turn.votedDown < ENOUGH_THUMBS_DOWN) return null
  return handOver(turn, 'frustrated', 'handoffFrustrated', [`👎 × ${turn.votedDown}`])
}
