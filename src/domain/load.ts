// How much an agent has in hands: a conversation whose customer is silent weighs less than one that goes back and forth.
import type { Instant } from './activity.js'
import type { Line } from './line.js'

const MINUTE = 60_000

/** 1 while the customer waits for a word or spoke within five minutes; 0.5 within half an hour; then 0.25. */
export function weightOf({ conversation, at }: Pick<Line, 'conversation' | 'at'>, now: Instant): number {
  if (conversation?.status !== 'assigned') return 0
  if (conversation.owed || now - at < 5 * MINUTE) return 1
  return now - at < 30 * MINUTE ? 0.5 : 0.25
}

/** Of each agent, by id. `assigned`: every line that somebody holds. */
export function loads(assigned: Line[], now: Instant): Map<string, number> {
  const all = new Map<string, number>()
  for (const line of assigned) {
    const agent = line.conversation?.status === 'assigned' && line.conversation.agent.id
    if (agent) all.set(agent, (all.get(agent) ?? 0) + weightOf(line, now))
  }
  return all
}

/** Who has room for one more, before others: the least full, of equals whoever has been without a new one the longest. */
export type Free = { id: string; load: number; capacity: number; idleSince: Instant }

export const hasRoom = ({ load, capacity }: Pick<Free, 'load' | 'capacity'>): boolean => load + 1 <= capacity

export const byRoom = (a: Free, b: Free): number =>
  a.load / a.capacity - b.load / b.capacity || a.idleSince - b.idleSince || (a.id < b.id ? -1 : 1)
