// What we told somebody who waits: by when a person answers or calls, or honestly that no time can be told yet.
import type { Happened, Instant } from './activity.js'
import type { Contact } from './contact.js'
import type { Estimate, WithheldBecause } from './wait.js'

export type PromiseWhat = 'first_response' | 'call_back' | 'contact_reply' | 'follow_up' | 'next_answer'

/** What a customer who waits may choose instead of waiting. */
export type Instead = 'call_back' | 'contact_reply'

/** A time that was told. `dueAt` null: none could be told, `because` says why. Never the rank in the queue. */
export type PromiseGiven = Happened & {
  type: 'promise'
  what: PromiseWhat
  dueAt: Instant | null
  range?: Estimate
  because?: WithheldBecause
  /** A slot was free when it was told: how long the claim takes shows how quickly agents pick up. */
  slotFree?: true
}

/** The promise is about to break: the lead's live warning. `of`: the promise's id. */
export type PromiseWarning = Happened & { type: 'promise.warning'; of: string; leftMs: number }

/**
 * How it ended, for ever. released: it was replaced by what the customer chose, or they left before its time.
 * `lateMs` 0 where it was kept or released.
 */
export type PromiseOutcome = Happened & {
  type: 'promise.outcome'
  of: string
  what: PromiseWhat
  dueAt: Instant
  outcome: 'kept' | 'broken' | 'released'
  lateMs: number
}

/** The customer left an address to answer to. */
export type ContactLeft = Happened & { type: 'contact'; contact: Contact; want: Instead }

/** A promise that waits to be kept. */
export type Promised = {
  id: string
  what: PromiseWhat
  at: Instant
  dueAt: Instant | null
  range?: Estimate
  because?: WithheldBecause
  slotFree?: true
  warnedAt?: Instant
}

const MOST_OPEN = 20

/** What a conversation carries of all this. */
export type Promises = {
  /** Told and not yet kept or broken, oldest first; the last one counts down. Each is judged by its own time. */
  promises?: Promised[]
  contact?: Contact
  /** What the bot asked an address for; an address that is written now is the answer. */
  asks?: Instead
}

/** The one that counts down; null: nothing is promised. */
export const currentPromise = ({ promises }: Promises): Promised | null => promises?.at(-1) ?? null

/** A promise of another kind takes the place of those before it. */
export function given(before: Promises, { id, what, at, dueAt, range, because, slotFree }: PromiseGiven): Promises {
  const rest = { ...(range && { range }), ...(because && { because }), ...(slotFree && { slotFree }) }
  const same = (before.promises ?? []).filter(one => one.what === what).slice(-MOST_OPEN)
  return { ...before, promises: [...same, { id, what, at, dueAt, ...rest }] }
}

export function warned(before: Promises, { of, at }: PromiseWarning): Promises {
  const promises = (before.promises ?? []).map(one => (one.id === of ? { ...one, warnedAt: at } : one))
  return { ...before, promises }
}
