// The whole of what the bot may look at, and the whole of what it may do.
import type { HandoffReason, Instant, Language, Option, Source, Spoken } from '../src/domain/activity.js'
import type { BotConversation } from '../src/domain/conversation-states.js'
import type { Candidate, Entry } from '../src/domain/entry.js'
import type { Outlook } from '../src/domain/outlook.js'
import type { Instead } from '../src/domain/promise.js'
import type { Telling } from '../src/domain/promise-watch.js'
import type { Course } from '../src/understanding/course.js'
import type { Reading } from '../src/understanding/read.js'
import type { Policy } from './policy.js'

export type Turn = {
  conversation: BotConversation
  /** Everything the customer said since the last reply, one message a line. */
  utterance: string
  reading: Reading
  /** A picture or a paper came with it, which the bot cannot look into. */
  showed?: boolean
  /** How this conversation is going. */
  course: Course
  candidates: Candidate[] // best first, published entries only
  /** Where several things are asked at once, each with what may answer it; empty when it is one. */
  parts: Part[]
  /** By entry that was found or offered: what is worth reading after it, as far as this customer may hear it. */
  related?: Record<string, Entry[]>
  /** What the bot offered in its last reply, as shown; empty when that was no clarification. */
  offered: Candidate[]
  /** The customer's earlier utterances of this conversation, oldest first. */
  earlier: string[]
  /** Every sentence that the bot has said in this conversation: none is said twice. */
  said: string[]
  /** A person was offered in this conversation: that is done once. */
  offeredPerson: boolean
  /** The questions of the entries that it answered from, in this conversation. */
  answered?: string[]
  /** Thumbs down that the customer gave in this conversation. */
  votedDown: number
  customerName?: string
  /** The widget has already said that a bot answers here: it is not said again. */
  introduced?: boolean
  /** Agents with an open desk; 0: nobody can promise a time. */
  agentsConnected: number
  /** Conversations that an agent would take before this one. */
  waiting: number
  /** What may be told about time; absent: nothing is known but who is there. */
  outlook?: Outlook
  policy: Policy
  now: Instant
  timeZone: string
}

/** One of several questions. */
export type Part = { text: string; candidates: Candidate[] }

export type Action =
  | {
      type: 'say'
      text: string
      language: Language
      spoken: Spoken
      source?: Source
      options?: Option[]
      rule?: string
      evidence?: string[]
      /** An address is asked for, for this. */
      asks?: Instead
    }
  | { type: 'promise'; telling: Telling }
  | {
      type: 'handoff'
      reason: HandoffReason
      /** The name of what fired, for the lead who tunes the policy: `sensitive`, `complaint-again` … */
      rule: string
      evidence: string[]
      summary: string
      language: Language
      dueAt: Instant
    }

/** A dialog takes the turn by returning actions, or passes with null. */
export type Dialog = (turn: Turn) => Action[] | null
