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
  if (next.owesMerge) return next.at
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
      const { offer } = conversation
      const known = before.conversation?.status === 'queued' ? before.conversation : null
      const told = known && currentPromise(known)
      const arranged =
        known !== null &&
        told?.id === promise?.id &&
        told?.warnedAt === promise?.warnedAt &&
        known.offer?.until === offer?.until
      // Back from an agent who had answered, or they wrote before it was looked at again: nothing is promised any more.
      // Unless taken at once, they hear a time.
      const put = before.conversation?.status === 'scheduled' ? before.conversation.until : null
      const comesBack = before.conversation?.status === 'assigned' || (put !== null && put > next.at)
      const untold = promise === null && comesBack
      const first = untold ? next.at + settings.promises.lookMs : lookAgainAt(promise, next.at, settings.promises)
      const look = arranged && before.wakeAt !== null ? before.wakeAt : first
      return offer && (look === null || offer.until < look) ? offer.until : look
    }
    case 'scheduled':
      return conversation.until
    default:
      return null
  }
}
