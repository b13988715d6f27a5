// What colleagues know of a customer beyond what the website vouches for, and the reply that is not sent yet.
import type { Agent, Instant } from './activity.js'

/** `id`: the customer's. An agent writes it; the newest writer is named. */
export type Profile = {
  id: string
  revision: number
  name?: string
  email?: string
  phone?: string
  notes?: string
  by: Agent
  at: Instant
}

/** `id`: the line's. It survives reloads and goes with the conversation to its next agent. */
export type ReplyDraft = { id: string; revision: number; text: string; by: Agent; at: Instant }
