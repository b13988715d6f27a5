// One thing that happened on a line. The transcript is the list of these, oldest first.
// Names follow the Bot Framework activity protocol, so a transcript exports without translation.
import type { Internal } from './activity-desk.js'
import type { Closing } from './closing.js'
import type { ContactLeft, Instead, PromiseGiven, PromiseOutcome, PromiseWarning } from './promise.js'

/** Epoch milliseconds; only the Clock port may produce one. */
export type Instant = number

export type Language = 'fa' | 'en'

export type HandoffReason =
  | 'asked'
  | 'frustrated'
  | 'complaint'
  | 'sensitive'
  | 'complex'
  | 'no_answer'
  | 'always_person'
  | 'bot_failed'

/** Why a waiting customer stands ahead of others who came at the same time. */
export type Ahead = 'sensitive' | 'complaint' | 'frustrated' | 'bot_failed' | 'unhappy_before' | 'promise_broken'

/** `id` is the sender's own and unique on its line for ever; `seq` is the place on the line, 1, 2, 3 … */
export type Happened = { id: string; seq: number; at: Instant }

/** Who an agent is to the customer and to colleagues. */
export type Agent = { id: string; name: string }

/** Where a bot's answer came from: enough to find the exact words again and why they were chosen. */
export type Source = {
  entryId: string
  revision: number
  language: Language
  question: string
  checkedOn: string // YYYY-MM-DD
  score: number // 0..1
  threshold: number // 0..1, what the score had to reach
}

/** A reply offered as a button; tapping it sends `text` as the customer's message. */
export type Option = { title: string; text: string }

export type Attachment = { id: string; name: string; contentType: string; bytes: number }

/** Which dialog spoke. `fallback` and a clarification that is refused are misses. */
export type Spoken =
  | 'greeting'
  | 'answer'
  | 'clarify'
  | 'fallback'
  | 'offer'
  | 'handoff'
  | 'card'
  | 'courtesy'
  | 'farewell'
  | 'delay' // an agent has it and has not written for long

export type CustomerMessage = Happened & {
  type: 'message'
  from: 'customer'
  text: string
  attachments?: Attachment[]
  /** Files that they sent and that did not come through to us, by name. */
  missing?: string[]
}

export type BotMessage = Happened & {
  type: 'message'
  from: 'bot'
  text: string
  language: Language
  spoken: Spoken
  source?: Source
  options?: Option[]
  /** What made the bot offer a person, where it did. */
  rule?: string
  evidence?: string[] // of that, in words that an agent can read
  /** It asked for an address, for this. */
  asks?: Instead
}

export type AgentMessage = Happened & {
  type: 'message'
  from: 'agent'
  agent: Agent
  text: string
  attachments?: Attachment[]
}

export type Message = CustomerMessage | BotMessage | AgentMessage

export type HandoffInitiate = Happened & {
  type: 'handoff.initiate'
  reason: HandoffReason
  /** The rule that fired; absent where a person stepped in. */
  rule?: string
  evidence: string[] // in words that an agent can read
  summary: string
  language: Language
  dueAt: Instant // the first response is promised by then
  rank?: Instant // the queue is in this order and it never changes; absent: dueAt
  ahead?: Ahead[] // why rank is before dueAt
  team?: string // whose matter it is; absent: everybody's
}

export type HandoffStatus = Happened & { type: 'handoff.status' } & (
    | { state: 'accepted'; agent: Agent }
    | { state: 'completed'; agent: Agent }
    | { state: 'failed'; message: string } // back to the queue, the place kept
  )

/** Why a conversation waits for a known time instead of for the next free agent. */
export type ScheduledFor = 'snoozed' | 'call_back' | 'contact_reply' | 'follow_up'

/** It is put off until then and comes back to its first place in the queue. */
export type Scheduled = Happened & {
  type: 'scheduled'
  until: Instant
  why: ScheduledFor
  agent?: Agent
  note?: string
}

export type Thumb = 'up' | 'down' | 'none'

/** `entryId`: of the answer that it is about; `was`: the thumb that stood there before. */
export type MessageReaction = Happened & {
  type: 'messageReaction'
  to: number
  thumb: Thumb
  entryId?: string
  was?: Thumb
}

export type Rating = Happened & { type: 'rating'; stars: 1 | 2 | 3 | 4 | 5; comment?: string }

export type EndOfConversation = Happened & { type: 'endOfConversation'; by: 'bot' | 'agent' | 'customer' } & Closing

export type Activity =
  | Message
  | HandoffInitiate
  | HandoffStatus
  | Scheduled
  | MessageReaction
  | Rating
  | EndOfConversation
  | PromiseGiven
  | PromiseWarning
  | PromiseOutcome
  | ContactLeft
  | Internal

type WithoutSeq<A> = A extends Activity ? Omit<A, 'seq'> : never

/** An activity before the commit gave it its place. */
export type Unnumbered = WithoutSeq<Activity>
