// What a language model may be asked, and what it may answer. It reads and drafts; it never speaks to a customer.
import type { Language } from './activity.js'

/** `quote`: the customer's own words that say so, copied; anything else counts for nothing. */
export type ModelSignal = { degree: 'no' | 'maybe' | 'clear'; quote: string }

export type ModelReading = {
  language: Language | 'other'
  wantsHuman: ModelSignal
  frustrated: ModelSignal
  complaint: ModelSignal
  sensitive: ModelSignal
  /** The id of the offered entry that answers; null: none of them; absent: none was offered. */
  answers?: string | null
}

/** `side` is what the customer would be shown; variants are other ways to ask it. */
export type OfferedEntry = { id: string; question: string; variants: string[]; answer: string }

export type TurnToRead = {
  utterance: string
  earlier: string[] // the customer's own, oldest first
  lastReply: string // the bot's; '' before the first
  offered: OfferedEntry[]
}

/** A conversation as a model may see it, oldest first. */
export type Talk = { from: 'customer' | 'bot' | 'agent'; text: string }[]

export type SuggestedReply = { text: string; sourceIds: string[] }
export type DraftedSide = { question: string; variants: string[]; answer: string }

/** Whose budget a call counts against (null: the house's own), and until when it may take. */
export type ModelCall = { customerId: string | null; signal: AbortSignal }

/** The reason of a call that is called off because the customer wrote on: nothing is wrong with the model. */
export const SUPERSEDED = 'superseded' as const

/**
 * Why a model gave nothing. off: there is none · spent: the day's tokens are used up · busy: too many calls at once ·
 * open: it failed too often just now · timeout · failed: the server or the way to it · rejected: it does not take the
 * request (a wrong key or name) · refused: it declined · shape: not what was asked for
 */
export type FaultKind = 'off' | 'spent' | 'busy' | 'open' | 'timeout' | 'failed' | 'rejected' | 'refused' | 'shape'

export class ModelFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    readonly retryAfterMs: number | null = null,
    /** Of HTTP, where there was one. */
    readonly status: number | null = null,
  ) {
    super(message)
    this.name = 'ModelFault'
  }
}

/** One call, for the metrics. `task` is one of a handful of names; superseded: it was called off, the customer wrote on. */
export type ModelCalled = { task: string; outcome: 'answered' | 'superseded' | FaultKind; ms: number; tokens: number }

/** Tokens of a day (UTC) of all processes together, so that a restart does not begin the day anew. */
export type Spent = { id: string; revision: number; tokens: number }

/** The vectors of one entry by one model; `of` are the hashes of its texts, in the order of `vectors` (base64 of float32). */
export type EntryVectors = {
  id: string
  revision: number
  model: string
  entryId: string
  of: string[]
  vectors: string[]
}
