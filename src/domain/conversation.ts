// A conversation: one stretch of a line, opening to resolution. It is the fold of its activities.
// Each status carries only the facts that exist in it.
import type { Activity, Agent, Ahead, HandoffReason, Instant, Language, ScheduledFor, Spoken } from './activity.js'
import { given, type Promises, warned } from './promise.js'

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
}

/** The queue is in this order: fixed on entry, kept through every claim and return, so that waiting wins in the end. */
export const rankOf = ({ rank, dueAt }: Handoff): Instant => rank ?? dueAt

/** Customer's messages that wait for a reply: since the first, up to the last. */
export type Owed = { since: Instant; lastAt: Instant; fromSeq: number }

type Core = Promises & {
  number: number // 1, 2, 3 … along the line
  openedAt: Instant
  openedSeq: number
  language: Language
  /** Entry ids that the bot has served, in order, repeats included. */
  served: string[]
}

export type BotConversation = Core & {
  status: 'bot'
  misses: number // replies in a row without an entry
  owed: Owed | null
  lastSpoken: Spoken | null
}
export type QueuedConversation = Core & { status: 'queued'; handoff: Handoff }
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
}
export type ResolvedConversation = Core & {
  status: 'resolved'
  resolvedAt: Instant
  handoff: Handoff | null // null: contained, no person was needed
  agent: Agent | null
  rating: { stars: number; comment?: string } | null
}

export type Conversation =
  | BotConversation
  | QueuedConversation
  | AssignedConversation
  | ScheduledConversation
  | ResolvedConversation

export function opened(number: number, at: Instant, seq: number, language: Language): BotConversation {
  const core = { number, openedAt: at, openedSeq: seq, language, served: [] }
  return { ...core, status: 'bot', misses: 0, owed: null, lastSpoken: null }
}

/** The next state after one activity. Total: an activity that does not fit the status leaves it unchanged. */
export function apply(c: Conversation, a: Activity): Conversation {
  switch (a.type) {
    case 'message':
      return a.from === 'customer' ? heard(c, a.at, a.seq) : a.from === 'bot' ? botSaid(c, a) : agentSaid(c, a.at)
    case 'handoff.initiate': {
      if (c.status !== 'bot') return c
      const { reason, evidence, summary, at, dueAt, rank, ahead, seq, language } = a
      const place = { dueAt, ...(rank !== undefined && { rank }), ...(ahead?.length && { ahead }) }
      return { ...core(c), language, status: 'queued', handoff: { reason, evidence, summary, at, ...place, seq } }
    }
    case 'handoff.status':
      if (a.state === 'accepted' && (c.status === 'queued' || c.status === 'scheduled')) {
        const owed = { since: c.handoff.at, lastAt: c.handoff.at, fromSeq: c.handoff.seq }
        const claimed = { agent: a.agent, claim: a.seq, claimedAt: a.at, owed, firstResponseAt: null }
        return { ...core(c), status: 'assigned', handoff: c.handoff, ...claimed }
      }
      if (a.state === 'failed' && (c.status === 'assigned' || c.status === 'scheduled'))
        return { ...core(c), status: 'queued', handoff: c.handoff }
      return c
    case 'scheduled': {
      if (c.status !== 'queued' && c.status !== 'assigned') return c
      const { until, why, agent = null } = a
      return { ...core(c), status: 'scheduled', handoff: c.handoff, until, why, agent }
    }
    case 'endOfConversation':
      if (c.status === 'resolved') return c
      return {
        ...core({ ...c, promises: [] }),
        status: 'resolved',
        resolvedAt: a.at,
        handoff: c.status === 'bot' ? null : c.handoff,
        agent: c.status === 'assigned' ? c.agent : null,
        rating: null,
      }
    case 'rating': {
      if (c.status !== 'resolved') return c
      return { ...c, rating: { stars: a.stars, ...(a.comment && { comment: a.comment }) } }
    }
    case 'promise':
      return c.status === 'resolved' ? c : { ...c, ...given(c, a) }
    case 'promise.warning':
      return { ...c, ...warned(c, a) }
    case 'contact': {
      const { asks: _, ...rest } = c
      return { ...rest, contact: a.contact } as Conversation
    }
    case 'promise.outcome':
    case 'messageReaction':
      return c
  }
}

const core = ({ number, openedAt, openedSeq, language, served, promises, contact, asks }: Conversation): Core => ({
  ...{ number, openedAt, openedSeq, language, served },
  ...(promises?.length && { promises }),
  ...(contact && { contact }),
  ...(asks && { asks }),
})

function heard<C extends Conversation>(c: C, at: Instant, seq: number): C {
  if (c.status !== 'bot' && c.status !== 'assigned') return c
  return { ...c, owed: { since: c.owed?.since ?? at, lastAt: at, fromSeq: c.owed?.fromSeq ?? seq } }
}

function botSaid(c: Conversation, said: Extract<Activity, { from: 'bot' }>): Conversation {
  const asking = said.asks && { asks: said.asks }
  if (c.status !== 'bot') return { ...c, ...asking }
  const { spoken, source, language } = said
  const misses = spoken === 'answer' ? 0 : spoken === 'fallback' || spoken === 'offer' ? c.misses + 1 : c.misses
  const served = source ? [...c.served, source.entryId] : c.served
  return { ...c, ...asking, language, owed: null, lastSpoken: spoken, misses, served }
}

function agentSaid(c: Conversation, at: Instant): Conversation {
  if (c.status !== 'assigned') return c
  return { ...c, promises: [], owed: null, firstResponseAt: c.firstResponseAt ?? at }
}
