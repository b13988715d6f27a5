// Who looks after a conversation now. Nobody: the customer is stranded, and that must never be.
import type { Instant } from './activity.js'
import type { AssignedConversation } from './conversation-states.js'
import type { Line } from './line.js'
import { LEASE_MS, type Lease } from './person.js'

export type Owner = 'bot' | 'queue' | 'agent' | 'follow-up' | 'resolved' | 'nobody'

/** What is owed is done within this after its time: a sweep, a slow store, clocks that differ. */
export const LATE_MS = 5_000

/** So long a channel outside may take what it is told before that counts as forgotten; meanwhile every sweep looks at the line. */
const TELLING_MS = 150_000

/** What it is woken for is that a channel or a hub outside be told; nobody is stranded by that. */
export const isTelling = ({ tellAt, wakeAt }: Pick<Line, 'tellAt' | 'wakeAt'>, now: Instant): boolean =>
  tellAt !== undefined && tellAt === wakeAt && tellAt > now - TELLING_MS

/** The line without that alarm: what else it is to be woken for is to be arranged anew where the alarm stood before it. */
export function withoutTelling({ tellAt, untold: _untold, ...line }: Line): Line {
  return tellAt !== undefined && tellAt === line.wakeAt ? { ...line, wakeAt: null } : line
}

type Limits = { patienceMs: number; graceMs: number }

/** The lease was written before the clock was put back: it says nothing about now. */
export const impossible = (lease: Lease, now: Instant): boolean => lease.until > now + LEASE_MS + LATE_MS

/** The instant at which the agent loses it, unless the lease is renewed. Whoever has just claimed is there, lease or not. */
export function heldUntil(
  { claimedAt = 0 }: Pick<AssignedConversation, 'claimedAt'>,
  lease: Lease | null,
  now: Instant,
  { graceMs }: Pick<Limits, 'graceMs'>,
): Instant {
  const leased = Math.min(lease?.until ?? 0, now + LEASE_MS)
  const claimed = claimedAt > now + LATE_MS ? 0 : claimedAt // else: claimed before the clock was put back
  return Math.max(leased, claimed) + graceMs
}

/** `lease`: of the agent who holds the line; null: none. Pure, so that it can be asked at any instant. */
export function ownerOf(line: Line, lease: Lease | null, now: Instant, limits: Limits): Owner {
  // A wakeAt further off than anything can be owed was written before the clock was put back.
  const { conversation, wakeAt } = line
  const telling = isTelling(line, now)
  const wokenWithin = (longestMs: number) =>
    telling || (wakeAt !== null && wakeAt > now - LATE_MS && wakeAt <= now + longestMs + LATE_MS)
  switch (conversation?.status) {
    case 'bot':
      return conversation.owed === null || wokenWithin(limits.patienceMs) ? 'bot' : 'nobody'
    case 'queued':
      return 'queue'
    case 'assigned': {
      const there = heldUntil(conversation, lease, now, limits) > now - LATE_MS
      const believed = lease === null || !impossible(lease, now)
      return there && believed && wokenWithin(limits.graceMs) ? 'agent' : 'nobody'
    }
    case 'scheduled': // for as long as something wakes it then
      return telling ||
        (wakeAt !== null && wakeAt > now - LATE_MS && wakeAt <= Math.max(conversation.until, now) + LATE_MS)
        ? 'follow-up'
        : 'nobody'
    case 'resolved':
    case undefined:
      return 'resolved'
  }
}
