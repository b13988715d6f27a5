// An offer of a conversation to one agent: whether it still stands.
import type { Instant } from './activity.js'
import type { Offered, QueuedConversation } from './conversation-states.js'

/**
 * Whom an agent is being asked for, or was last. Whoever is first to write it asks: two processes that see the same free slot
 * never both fill it. `id`: the agent's.
 */
export type Asking = { id: string; revision: number; lineId: string; at: Instant }

/** So long an offer may be on its way from the record to the line; a process that died in between asks nobody any more. */
export const ASKING_MS = 5_000

/** No offer stands longer than this from now; one that would was made before the clock was put back. */
export const LONGEST_OFFER_MS = 660_000

/** Null: none, or its time is over. */
export const liveOffer = ({ offer }: Pick<QueuedConversation, 'offer'>, now: Instant): Offered | null =>
  offer && offer.until > now && offer.until <= now + LONGEST_OFFER_MS ? offer : null
