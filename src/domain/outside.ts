// How the servers outside of the program are doing, as the support lead and the operator see it: the model, other channels, hubs.
import type { Instant } from './activity.js'
import type { FaultKind } from './model.js'

export type Trouble = { at: Instant; why: string }

/**
 * What asking for nothing but its names showed. well · unreachable: nobody answers there · key: it refuses ours ·
 * stranger: what answers is no such server · names: it does not have the named model · failing: it answers with an error
 */
export type ModelFinding = 'well' | 'unreachable' | 'key' | 'stranger' | 'names' | 'failing'

export type ModelStanding = {
  chat: string | null
  embedding: string | null
  at: string // the server's origin
  mask: 'on' | 'off'
  /** unasked: since the start · trouble: the last call failed · left_alone: too many did, it is tried again soon · spent: for today */
  state: 'unasked' | 'well' | 'trouble' | 'left_alone' | 'spent'
  answered: number // calls since the start
  failed: number
  goodAt: Instant | null
  trouble: (Trouble & { why: FaultKind }) | null // the last one
  tokens: { today: number; aDay: number; aCustomer: number }
  /** Entries whose vectors serve; null: no embedding model. */
  vectors: number | null
  found: { at: Instant; finding: ModelFinding; has: string[] } | null
}

/** refused: our registration is · unreachable: whoever gives out the tokens is. */
export type ChannelFinding = 'well' | 'refused' | 'unreachable'

export type ChannelStanding = {
  /** here: only this machine is heard, without credentials. */
  reach: 'far' | 'here'
  heardAt: Instant | null // a customer, or their channel
  takenAt: Instant | null // the last of ours that a channel took
  trouble: Trouble | null
  /** Somebody who is no channel of ours knocked. */
  strangerAt: Instant | null
  found: { at: Instant; finding: ChannelFinding; why: string } | null
}

export type WebhookStanding = { at: string; takenAt: Instant | null; trouble: Trouble | null }

/** Null: it is off. As seen from this process since its start. */
export type OutsideStanding = {
  since: Instant
  model: ModelStanding | null
  channel: ChannelStanding | null
  webhook: WebhookStanding | null
}
