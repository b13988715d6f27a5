// A conversation: one stretch of a line, opening to resolution. It is the fold of its activities.
// Each status carries only the facts that exist in it.
import type { Activity, Agent, Ahead, HandoffReason, Instant, Language, ScheduledFor, Spoken } from './activity.js'
import type { CardCheck, Merge, Offer, Transfer } from './activity-desk.js'
import type { Closing } from './closing.js'
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

type Core = Promises & {
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
      const { reason, evidence, summary, at, dueAt, rank, ahead, seq, language, team } = a
      const place = {
        ...{ dueAt, ...(rank !== undefined && { rank }) },
        ...(ahead?.length && { ahead }),
        ...(team && { team }),
      }
      return { ...core(c), language, status: 'queued', handoff: { reason, evidence, summary, at, ...place, seq } }
    }
    case 'handoff.status':
      if (a.state === 'accepted' && (c.status === 'queued' || c.status === 'scheduled')) {
        const owed = { since: c.handoff.at, lastAt: c.handoff.at, fromSeq: c.handoff.seq }
        const claimed = { agent: a.agent, claim: a.seq, claimedAt: a.at, owed, firstResponseAt: null }
        return { ...core(c), status: 'assigned', handoff: c.handoff, ...claimed }
      }
      return a.state === 'failed' && (c.status === 'assigned' || c.status === 'scheduled') ? waiting(c) : c
    case 'scheduled': {
      if (c.status !== 'queued' && c.status !== 'assigned') return c
      const { until, why, agent = null, note } = a
      return { ...core(c), status: 'scheduled', handoff: c.handoff, until, why, agent, ...(note && { note }) }
    }
    case 'endOfConversation':
      return c.status === 'resolved' ? c : ended(c, a.at, closingOf(a))
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
    case 'transfer':
      return c.status === 'assigned' ? handedOn(c, a) : c
    case 'offer':
      return c.status === 'queued' ? offered(c, a) : c
    case 'return':
      if (c.status !== 'assigned') return c
      return { ...core(c), status: 'bot', misses: 0, owed: null, lastSpoken: null, handed: c.handoff }
    case 'card':
      return c.status === 'queued' || c.status === 'assigned' ? { ...c, handoff: checked(c.handoff, a) } : c
    case 'tags':
      return { ...c, tags: a.tags }
    case 'merge':
      return a.state === 'into' ? mergedInto(c, a) : a.state === 'apart' ? apart(c, a) : c
    case 'promise.outcome':
      return a.outcome === 'broken' ? { ...c, brokePromise: true } : c
    case 'messageReaction':
    case 'note':
    case 'block':
      return c
  }
}

const core = ({
  number,
  openedAt,
  openedSeq,
  language,
  served,
  promises,
  contact,
  asks,
  tags,
  brokePromise,
}: Conversation): Core => ({
  ...{ number, openedAt, openedSeq, language, served },
  ...(promises?.length && { promises }),
  ...(contact && { contact }),
  ...(asks && { asks }),
  ...(tags && { tags }),
  ...(brokePromise && { brokePromise }),
})

/** Back in the queue, at its first place. */
const waiting = (c: AssignedConversation | ScheduledConversation): QueuedConversation => ({
  ...core(c),
  status: 'queued',
  handoff: c.handoff,
})

function handedOn(c: AssignedConversation, { agent: by, to }: Transfer): QueuedConversation {
  const queued = waiting(c)
  const { team, tier, ...handoff } = c.handoff
  switch (to.kind) {
    case 'agent':
      return { ...queued, offer: { agent: to.agent, until: to.until, by } }
    case 'team':
      return { ...queued, handoff: { ...handoff, team: to.teamId } }
    case 'leads':
      return { ...queued, handoff: { ...c.handoff, tier: 'leads' } }
  }
}

function offered(c: QueuedConversation, a: Offer): QueuedConversation {
  if (a.state === 'made') return c.offer ? c : { ...c, offer: { agent: a.agent, until: a.until } }
  if (c.offer?.agent.id !== a.agent.id) return c
  const { offer, ...open } = c
  return { ...open, passed: [...(c.passed ?? []).filter(id => id !== a.agent.id), a.agent.id] }
}

const mergedInto = (c: Conversation, { at, lineId }: Merge): Conversation =>
  c.status === 'resolved' || c.status === 'scheduled' ? c : { ...ended(c, at, {}), mergedInto: lineId }

/** Back in the hands of the agent who merged it, as if just claimed. */
function apart(c: Conversation, { agent, at, seq, lineId }: Merge): Conversation {
  if (c.status !== 'resolved' || c.mergedInto !== lineId || !c.handoff) return c
  const { at: since, seq: fromSeq } = c.handoff
  const claimed = { agent, claim: seq, claimedAt: at, owed: { since, lastAt: since, fromSeq }, firstResponseAt: null }
  return { ...core(c), status: 'assigned', handoff: c.handoff, ...claimed }
}

function checked(handoff: Handoff, a: CardCheck): Handoff {
  const words = [...(handoff.checked?.words ?? []), ...(a.verdict === 'corrected' ? [a.text] : [])]
  return { ...handoff, checked: { verdict: a.verdict, words } }
}

const ended = (
  c: Exclude<Conversation, ResolvedConversation>,
  at: Instant,
  closing: Closing,
): ResolvedConversation => ({
  ...core({ ...c, promises: [] }),
  status: 'resolved',
  resolvedAt: at,
  handoff: c.status === 'bot' ? (c.handed ?? null) : c.handoff,
  agent: c.status === 'assigned' ? c.agent : null,
  rating: null,
  ...(Object.keys(closing).length > 0 && { closing }),
})

const closingOf = ({ outcome, topic, botCould, handoffRight }: Closing): Closing => ({
  ...(outcome && { outcome }),
  ...(topic && { topic }),
  ...(botCould && { botCould }),
  ...(handoffRight && { handoffRight }),
})

function heard(c: Conversation, at: Instant, seq: number): Conversation {
  // A call or a letter that was promised is not undone by one more word.
  if (c.status === 'scheduled') return c.why === 'snoozed' || c.why === 'follow_up' ? waiting(c) : c
  if (c.status !== 'bot' && c.status !== 'assigned') return c
  return { ...c, owed: { since: at, fromSeq: seq, ...c.owed, lastAt: at } }
}

function botSaid(c: Conversation, said: Extract<Activity, { from: 'bot' }>): Conversation {
  if (c.status === 'queued' && said.spoken === 'card')
    return { ...c, handoff: { ...c.handoff, checked: { verdict: 'asked', words: [] } } }
  if (c.status === 'assigned' && said.spoken === 'delay')
    return c.owed ? { ...c, owed: { ...c.owed, toldAt: said.at } } : c
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
