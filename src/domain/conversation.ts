// A conversation: one stretch of a line, opening to resolution. It is the fold of its activities.
import type { Activity, Instant, Language } from './activity.js'
import type { BotConversation, Conversation } from './conversation-states.js'
import {
  agentSaid,
  apart,
  botSaid,
  checked,
  closingOf,
  core,
  ended,
  handedOn,
  heard,
  mergedInto,
  offered,
  waiting,
} from './conversation-steps.js'
import { given, warned } from './promise.js'

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
    case 'judged':
      return c
  }
}
