// The next instant at which a line is owed something. The store keeps it; `sweep` keeps the promise, in any process.
import type { Policy } from '../../dialogs/policy.js'
import type { Instant } from '../domain/activity.js'
import type { Line } from '../domain/line.js'

/**
 * A bot's reply when its patience ends, whatever became of the process that heard the message; a look at the agent who
 * holds the line. `before`: the line as it was read; a look that was arranged for the same claim stays.
 */
export function owedAt(before: Line, next: Line, policy: Policy): Instant | null {
  const { conversation } = next
  switch (conversation?.status) {
    case 'bot':
      return conversation.owed && conversation.owed.since + policy.patienceMs
    case 'assigned': {
      const arranged = before.conversation?.status === 'assigned' && before.conversation.claim === conversation.claim
      return arranged && before.wakeAt !== null ? before.wakeAt : next.at + policy.graceMs
    }
    case 'scheduled':
      return conversation.until
    default:
      return null
  }
}
