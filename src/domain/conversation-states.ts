// What a conversation is at an instant: each status carries only the facts that exist in it.
import type { Agent, Ahead, HandoffReason, Instant, Language, ScheduledFor, Spoken } from './activity.js'
import type { CardCheck } from './activity-desk.js'
import type { Closing } from './closing.js'
import type { Promises } from './promise.js'

export type Handoff = {
  reason: HandoffReason
  evidence: string[]
  summary: string
  at: Instant
  dueAt: Instant
  /** Absent: dueAt. Read it with `rankOf`. */
  rank?: Instant
  ahead?: Ahead[]
  seq: number
  /** Whose matter it is; absent: everybody's. */
  team?: string
  /** Escalated: a lead takes it. */
  tier?: 'leads'
  /** What the customer said to “this is what I understood”; absent: not asked. */
  checked?: { verdict: 'asked' | CardCheck['verdict']; words: string[] }
}

/** One agent is asked to take it, until then. `by`: the colleague who handed it on. */
export type Offered = { agent: Agent; until: Instant; by?: Agent }

/** The queue is in this order: fixed on entry, kept through every claim and return, so that waiting wins in the end. */
export const rankOf = ({ rank, dueAt }: Handoff): Instant => rank ?? dueAt

/** Customer's messages that wait for a reply: since the first, up to the last. */
/** `toldAt`: they heard that their agent takes longer. */
export type Owed = { since: Instant; lastAt: Instant; fromSeq: number; toldAt?: Instant }

export type Core = Promises & {
  number: number // 1, 2, 3 … along the line
  openedAt: Instant
  openedSeq: number
  language: Language
  /** Entry ids that the bot has served, in order, repeats included. */
  served: string[]
  tags?: string[]
  /** A time that they were told was not kept. */
  brokePromise?: true
}

export type BotConversation = Core & {
  status: 'bot'
  misses: number // replies in a row without an entry
  owed: Owed | null
  lastSpoken: Spoken | null
  /** A person had it and gave it back to the bot. */
  handed?: Handoff
}
export type QueuedConversation = Core & {
  status: 'queued'
  handoff: Handoff
  offer?: Offered
  /** Ids of the agents who let an offer of it pass, the first at the beginning. */
  passed?: string[]
}
export type AssignedConversation = Core & {
  status: 'assigned'
  handoff: Handoff
  agent: Agent
  /** Fencing token: the seq of the claim. Every agent write carries it; an older one is refused. */
  claim: number
  claimedAt?: Instant // absent: claimed before this was kept
  owed: Owed | null
  firstResponseAt: Instant | null
}
/** Nobody need look before `until`; then `sweep` brings it back to its first place in the queue. */
export type ScheduledConversation = Core & {
  status: 'scheduled'
  handoff: Handoff
  until: Instant
  why: ScheduledFor
  /** Who put it off; null: the customer. */
  agent: Agent | null
  note?: string
}
export type ResolvedConversation = Core & {
  status: 'resolved'
  resolvedAt: Instant
  handoff: Handoff | null // null: contained, no person was needed
  agent: Agent | null
  rating: { stars: number; comment?: string } | null
  closing?: Closing
  /** It goes on on this other line of the same customer. */
  mergedInto?: string
}

export type Conversation =
  | BotConversation
  | QueuedConversation
  | AssignedConversation
  | ScheduledConversation
  | ResolvedConversation
