// A line: a customer's place on a channel. Conversations follow each other on it; its activities are numbered along it.
import type { Activity, Agent, Instant, Language, Unnumbered } from './activity.js'
import { OURSELVES } from './activity-desk.js'
import { apply, opened } from './conversation.js'
import type { Conversation, ResolvedConversation } from './conversation-states.js'
import type { Untold } from './delivery.js'

/** What a line knows of the customer: enough to greet and to recognise, no more. */
export type LineCustomer = { id: string; name?: string }

export type Channel = 'directline' | 'botframework'

export type Line = {
  id: string
  /** Where the customer wrote last. */
  channel: Channel
  customer: LineCustomer
  /** The seq of the last activity; 0 before the first. A commit names the version that it read. */
  version: number
  /** When the last activity happened. */
  at: Instant
  conversation: Conversation | null
  earlier: ResolvedConversation[] // latest last, at most KEPT_EARLIER
  /** The next instant at which something is owed on this line; the store indexes it and `sweep` wakes it. */
  wakeAt: Instant | null
  /** The customer may send nothing until then; `until` absent: until a lead unblocks them. */
  blocked?: Blocked
  /** Other lines of the same customer that go on here, latest last. */
  merged?: { lineId: string; at: Instant }[]
  /** When somebody outside (a channel, a hub) is to be told what happened. */
  tellAt?: Instant
  /** What they have not taken yet, and why. */
  untold?: Untold
  /** The line that has yet to hear that this one goes on there. */
  owesMerge?: { into: string; agent: Agent; seq: number }
}

export type Blocked = { reason: string; by: Agent; at: Instant; until?: Instant }

/** Whether the customer is to be refused at that instant. */
export const isBlocked = ({ blocked }: Pick<Line, 'blocked'>, now: Instant): boolean =>
  blocked !== undefined && (blocked.until === undefined || blocked.until > now)

const KEPT_EARLIER = 20

/** The rule by which another bot hands its customer to us. */
export const OTHER_BOT = 'other-bot'

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
 * A customer's message, or another bot that hands them over, opens the next conversation where none is open, in `language`.
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
  const handed = a.type === 'handoff.initiate' && a.rule === OTHER_BOT // whose words may not have come with them
  const speaks = handed || (a.type === 'message' && a.from === 'customer')
  const { conversation, earlier } = line
  const opens = speaks && (conversation === null || conversation.status === 'resolved')
  const ended = conversation?.status === 'resolved' ? [conversation] : []
  const before = opens ? opened((conversation?.number ?? 0) + 1, a.at, a.seq, language) : conversation
  return {
    ...among(line, a),
    version: a.seq,
    at: a.at,
    conversation: before && apply(before, a),
    earlier: opens ? [...earlier, ...ended].slice(-KEPT_EARLIER) : earlier,
  }
}

/** What happened to the line itself rather than to its conversation. */
function among(line: Line, a: Activity): Line {
  if (a.type === 'block') {
    const { blocked, ...free } = line
    if (a.state === 'unblocked') return free
    const { because: reason, agent: by, at, until } = a
    return { ...free, blocked: { reason, by, at, ...(until !== undefined && { until }) } }
  }
  if (a.type !== 'merge') return line
  if (a.state === 'into' && a.agent.id === OURSELVES.id) return line // the other line knows already
  if (a.state === 'into') return { ...line, owesMerge: { into: a.lineId, agent: a.agent, seq: a.seq } }
  if (a.state === 'apart') return line
  return { ...line, merged: [...(line.merged ?? []), { lineId: a.lineId, at: a.at }].slice(-KEPT_EARLIER) }
}
