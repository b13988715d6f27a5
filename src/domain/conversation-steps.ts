// The steps from one state of a conversation to the next, each named by what happened.
import type { Activity, Instant } from './activity.js'
import type { CardCheck, Merge, Offer, Transfer } from './activity-desk.js'
import type { Closing } from './closing.js'
import type {
  AssignedConversation,
  Conversation,
  Core,
  Handoff,
  QueuedConversation,
  ResolvedConversation,
  ScheduledConversation,
} from './conversation-states.js'

export const core = ({
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
export const waiting = (c: AssignedConversation | ScheduledConversation): QueuedConversation => ({
  ...core(c),
  status: 'queued',
  handoff: c.handoff,
})

export function handedOn(c: AssignedConversation, { agent: by, to }: Transfer): QueuedConversation {
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

export function offered(c: QueuedConversation, a: Offer): QueuedConversation {
  if (a.state === 'made') return c.offer ? c : { ...c, offer: { agent: a.agent, until: a.until } }
  if (c.offer?.agent.id !== a.agent.id) return c
  const { offer, ...open } = c
  return { ...open, passed: [...(c.passed ?? []).filter(id => id !== a.agent.id), a.agent.id] }
}

export const mergedInto = (c: Conversation, { at, lineId }: Merge): Conversation =>
  c.status === 'resolved' || c.status === 'scheduled' ? c : { ...ended(c, at, {}), mergedInto: lineId }

/** Back in the hands of the agent who merged it, as if just claimed. */
export function apart(c: Conversation, { agent, at, seq, lineId }: Merge): Conversation {
  if (c.status !== 'resolved' || c.mergedInto !== lineId || !c.handoff) return c
  const { at: since, seq: fromSeq } = c.handoff
  const claimed = { agent, claim: seq, claimedAt: at, owed: { since, lastAt: since, fromSeq }, firstResponseAt: null }
  return { ...core(c), status: 'assigned', handoff: c.handoff, ...claimed }
}

export function checked(handoff: Handoff, a: CardCheck): Handoff {
  const words = [...(handoff.checked?.words ?? []), ...(a.verdict === 'corrected' ? [a.text] : [])]
  return { ...handoff, checked: { verdict: a.verdict, words } }
}

export const ended = (
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

export const closingOf = ({ outcome, topic, botCould, handoffRight }: Closing): Closing => ({
  ...(outcome && { outcome }),
  ...(topic && { topic }),
  ...(botCould && { botCould }),
  ...(handoffRight && { handoffRight }),
})

export function heard(c: Conversation, at: Instant, seq: number): Conversation {
  // A call or a letter that was promised is not undone by one more word.
  if (c.status === 'scheduled') return c.why === 'snoozed' || c.why === 'follow_up' ? waiting(c) : c
  if (c.status !== 'bot' && c.status !== 'assigned') return c
  return { ...c, owed: { since: at, fromSeq: seq, ...c.owed, lastAt: at } }
}

export function botSaid(c: Conversation, said: Extract<Activity, { from: 'bot' }>): Conversation {
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

export function agentSaid(c: Conversation, at: Instant): Conversation {
  if (c.status !== 'assigned') return c
  return { ...c, promises: [], owed: null, firstResponseAt: c.firstResponseAt ?? at }
}
