// An offer of a conversation to one agent: whether it still stands.
import type { Instant } from './activity.js'
import type { Offered, QueuedConversation } from './conversation.js'

/** No offer stands longer than this from now; one that would was made before the clock was put back. */
export const LONGEST_OFFER_MS = 660_000

/** Null: none, or its time is over. */
export const liveOffer = ({ offer }: Pick<QueuedConversation, 'offer'>, now: Instant): Offered | null =>
  offer && offer.until > now && offer.until <= now + LONGEST_OFFER_MS ? offer : null
