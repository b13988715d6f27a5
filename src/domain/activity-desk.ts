// What happens among colleagues. None of it may ever reach a customer: only a `Public` activity has a form outside the desk.
import type { Activity, Agent, Happened, Instant } from './activity.js'

/** A word to colleagues. */
export type Note = Happened & { type: 'note'; agent: Agent; text: string; mentions: string[] }

/** Where a conversation is handed on to. An agent is offered it until then. */
export type Destination =
  | { kind: 'agent'; agent: Agent; until: Instant }
  | { kind: 'team'; teamId: string }
  | { kind: 'leads' }

/** Back to its first place in the queue, for somebody else. */
export type Transfer = Happened & { type: 'transfer'; agent: Agent; to: Destination; note: string }

/** One agent is asked whether they take it; there is never a second offer beside it. */
export type Offer = Happened & { type: 'offer'; agent: Agent } & (
    | { state: 'made'; until: Instant }
    | { state: 'declined' | 'unanswered' }
  )

/** Back to the bot. */
export type Return = Happened & { type: 'return'; agent: Agent }

/** What the customer said to “this is what I understood”. */
export type CardCheck = Happened & { type: 'card' } & (
    | { verdict: 'right' | 'correcting' }
    | { verdict: 'corrected'; text: string }
  )

export type Tags = Happened & { type: 'tags'; agent: Agent; tags: string[] }

/** The customer can send nothing until then (absent: until a lead unblocks them). */
export type Block = Happened & { type: 'block'; agent: Agent; because: string } & (
    | { state: 'blocked'; until?: Instant }
    | { state: 'unblocked' }
  )

/** `into`: this conversation goes on over there; `from`: that one goes on here; `apart`: that one had ended, this is open again. */
export type Merge = Happened & { type: 'merge'; agent: Agent; state: 'into' | 'from' | 'apart'; lineId: string }

/** A colleague's word on an entry near the customer's question: it is wrong there, or the bot could have answered with it. */
export type Judged = Happened & { type: 'judged'; agent: Agent; entryId: string; verdict: 'wrong' | 'could' }

/** Who joins lines where no colleague did: the website said that both are one customer's. */
export const OURSELVES: Agent = { id: 'hamdel', name: 'Hamdel' }

export type Internal = Note | Transfer | Offer | Return | CardCheck | Tags | Block | Merge | Judged

const INTERNAL: Record<Internal['type'], true> = {
  note: true,
  transfer: true,
  offer: true,
  return: true,
  card: true,
  tags: true,
  block: true,
  merge: true,
  judged: true,
}

export type Public = Exclude<Activity, Internal>

export const isPublic = (activity: Activity): activity is Public => !(activity.type in INTERNAL)
