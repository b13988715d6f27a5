// A line: a customer's place on a channel. Conversations follow each other on it; its activities are numbered along it.
import type { Activity, Instant, Language, Unnumbered } from './activity.js'
import { apply, type Conversation, opened, type ResolvedConversation } from './conversation.js'

/** What a line knows of the customer: enough to greet and to recognise, no more. */
export type LineCustomer = { id: string; name?: string }

export type Line = {
  id: string
  channel: 'directline'
  customer: LineCustomer
  /** The seq of the last activity; 0 before the first. A commit names the version that it read. */
  version: number
  /** When the last activity happened. */
  at: Instant
  conversation: Conversation | null
  earlier: ResolvedConversation[] // latest last, at most KEPT_EARLIER
  /** The next instant at which something is owed on this line; the store indexes it and `sweep` wakes it. */
  wakeAt: Instant | null
}

const KEPT_EARLIER = 20

export const blank = (id: string, customer: LineCustomer): Line => ({
  id,
  channel: 'directline',
  customer,
  version: 0,
  at: 0,
  conversation: null,
  earlier: [],
  wakeAt: null,
})

/**
 * The line after these happened, and the activities with their places on it. Pure: nothing is stored.
 * A customer's message on a line with no open conversation opens the next one, in `language`.
 */
export function advance(
  line: Line,
  happened: Unnumbered[],
  language: Language,
): { next: Line; activities: Activity[] } {
  const activities = happened.map((a, i) => ({ ...a, seq: line.version + i + 1 }) as Activity)
  return { next: activities.reduce((l, a) => step(l, a, language), line), activities }
}

function step(line: Line, a: Activity, language: Language): Line {
  const speaks = a.type === 'message' && a.from === 'customer'
  const { conversation, earlier } = line
  const opens = speaks && (conversation === null || conversation.status === 'resolved')
  const ended = conversation?.status === 'resolved' ? [conversation] : []
  const before = opens ? opened((conversation?.number ?? 0) + 1, a.at, a.seq, language) : conversation
  return {
    ...line,
    version: a.seq,
    at: a.at,
    conversation: before && apply(before, a),
    earlier: opens ? [...earlier, ...ended].slice(-KEPT_EARLIER) : earlier,
  }
}
