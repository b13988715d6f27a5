// How far somebody outside has been told what happened on a line: a channel that the customer is reached by, a hub, a webhook.
import type { Instant } from './activity.js'

/** Where the customer is on their channel: the Bot Framework's conversation reference, kept as it came. */
export type ChannelReference = {
  channelId: string
  serviceUrl: string
  conversation: { id: string }
  user: { id: string; name?: string }
  bot: { id: string; name?: string }
}

/** `id`: whose, and of which line. `upTo`: the last activity that was taken. */
export type Delivery = {
  id: string
  revision: number
  upTo: number
  tries: number // in vain, of the next activity
  problem?: string // of the last try
  nextAt: Instant // it is not tried before
  until: Instant // a process is at it until then …
  by?: string // … this one
  reference?: ChannelReference
  /** What the channel calls our messages, the latest; for reactions. */
  ids: { seq: number; id: string }[]
  /** Of the next activity, where only its first parts were taken: what they are called there. */
  begun?: { seq: number; ids: string[] }
}

/** What the customer has not got yet, as colleagues see it. */
export type Untold = { by: 'channel' | 'webhook'; since: Instant; tries: number; problem: string }

/** later: it may work next time · never: it will not take this one */
export class NotTaken extends Error {
  constructor(
    readonly when: 'later' | 'never',
    message: string,
    readonly retryAfterMs: number | null = null,
    /** Of parts that were taken before it went wrong. */
    readonly begun: string[] = [],
  ) {
    super(message)
    this.name = 'NotTaken'
  }
}
