// The next instant at which a line is owed something. The store keeps it; `sweep` keeps the promise, in any process.
import type { Instant } from '../domain/activity.js'
import type { Line } from '../domain/line.js'
import { currentPromise } from '../domain/promise.js'
import { lookAgainAt } from '../domain/promise-watch.js'
import type { Desk } from './desk.js'

/**
 * A bot's reply when its patience ends, whatever became of the process that heard the message; a look at the agent who
 * holds the line; a look at what was promised to somebody who waits. `before`: the line as it was read; a look that was arranged for the same claim or promise stays.
 */
export function owedAt(
  before: Line,
  next: Line,
  { policy, settings }: Pick<Desk, 'policy' | 'settings'>,
): Instant | null {
  const { conversation } = next
  switch (conversation?.status) {
    case 'bot':
      return conversation.owed && conversation.owed.since + policy.patienceMs
    case 'assigned': {
      const arranged = before.conversation?.status === 'assigned' && before.conversation.claim === conversation.claim
      return arranged && before.wakeAt !== null ? before.wakeAt : next.at + policy.graceMs
    }
    case 'queued': {
      const promise = currentPromise(conversation)
      const known = before.conversation?.status === 'queued' ? currentPromise(before.conversation) : null
      const arranged = known?.id === promise?.id && known?.warnedAt === promise?.warnedAt
      return arranged && before.wakeAt !== null ? before.wakeAt : lookAgainAt(promise, next.at, settings.promises)
    }
    case 'scheduled':
      return conversation.until
    default:
      return null
  }
}
