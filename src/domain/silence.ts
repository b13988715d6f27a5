// An agent took it and does not write: when the customer is told that it takes longer, and the lead that somebody waits.
import type { Instant } from './activity.js'
import type { AssignedConversation } from './conversation-states.js'
import { currentPromise } from './promise.js'
import type { PromisePolicy } from './promise-policy.js'

const MINUTE = 60_000

type Limit = Pick<PromisePolicy, 'silentAfterMinutes'>

/** Since when the customer waits for this agent's next word; null: they do not. */
export const unansweredSince = ({ owed, claimedAt = 0 }: AssignedConversation): Instant | null =>
  owed && Math.max(owed.since, claimedAt)

/** So long is long; a time that they were told and that is not over comes first. Null: nothing is owed, or never. */
export function silentAt(conversation: AssignedConversation, { silentAfterMinutes }: Limit): Instant | null {
  const since = unansweredSince(conversation)
  if (since === null || silentAfterMinutes === 0) return null
  return Math.max(since + silentAfterMinutes * MINUTE, (currentPromise(conversation)?.dueAt ?? 0) + 1)
}
