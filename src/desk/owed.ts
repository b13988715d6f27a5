// The next instant at which a line is owed something. The store keeps it; `sweep` keeps the promise, in any process.
import type { Policy } from '../../dialogs/policy.js'
import type { Instant } from '../domain/activity.js'
import type { Line } from '../domain/line.js'

/** The bot's reply is owed when its patience ends, whatever became of the process that heard the message. */
export function owedAt(line: Line, policy: Policy): Instant | null {
  const { conversation } = line
  if (conversation?.status !== 'bot' || !conversation.owed) return null
  return conversation.owed.since + policy.patienceMs
}
