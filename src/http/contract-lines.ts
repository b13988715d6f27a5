// Conversations as colleagues see them: rows, transcripts, and what the desk's socket says.
import { z } from 'zod'
import { Outcome } from '../domain/closing.js'
import { AgentState } from '../domain/person.js'
import { ahead, id, instant, language, reason } from './contract.js'
import { ContactShape, PromiseShape, ScheduledShape } from './contract-promises.js'
import { Routing, type RoutingFrame } from './contract-routing.js'

export const View = z.enum(['queued', 'mine', 'assigned', 'scheduled', 'bot', 'resolved'])
export type View = z.infer<typeof View>
export const Row = z.object({
  lineId: id,
  version: z.number().int(),
  status: z.enum(['bot', 'queued', 'assigned', 'scheduled', 'resolved']),
  customer: z.object({ id, name: z.string().optional() }),
  language,
  firstWords: z.string(), // of the customer's message that matters, at most 120 characters
  reason: reason.optional(),
  at: instant,
  queuedAt: instant.optional(),
  dueAt: instant
    .optional()
    .describe(
      'Our own target for the first response, by which the queue is in order. What the customer was told is `promise.dueAt`.',
    ),
  rank: instant.optional(), // queued: the queue is in this order, then by lineId
  ahead: z.array(ahead).optional(), // queued: why rank is before dueAt
  agent: z.object({ id, name: z.string() }).optional(),
  rating: z.number().optional(),
  /** What a channel or a hub outside has not taken yet; it is tried again. */
  untold: z
    .object({ by: z.enum(['channel', 'webhook']), since: instant, tries: z.number().int(), problem: z.string() })
    .optional(),
  /** Where the customer wrote last; absent: the website. */
  channel: z.literal('botframework').optional(),
  /** The customer waits for the agent's reply since then. */
  owedSince: instant.optional(),
  promise: PromiseShape.optional(), // told and not yet kept
  scheduled: ScheduledShape.optional(),
  contact: ContactShape.optional(), // the customer left it
  /** Queued: whose team it is for, and whether it was escalated. */
  teamId: id.optional(),
  forLeads: z.boolean().optional(),
  /** Queued: offered to this agent until then. */
  offer: z.object({ agent: z.object({ id, name: z.string() }), until: instant }).optional(),
  tags: z.array(z.string()).optional(),
})
export type Row = z.infer<typeof Row>

/** An activity as colleagues see it: everything, with `html` where the server rendered Markdown. */
export const DeskActivity = z.looseObject({
  id: z.string(),
  seq: z.number().int(),
  at: instant,
  type: z.enum([
    ...['message', 'handoff.initiate', 'handoff.status', 'messageReaction', 'rating', 'endOfConversation'],
    ...['promise', 'promise.warning', 'promise.outcome', 'scheduled', 'contact'],
    ...['note', 'transfer', 'offer', 'return', 'card', 'tags', 'block', 'merge', 'judged'],
  ] as const),
  from: z.enum(['customer', 'bot', 'agent']).optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  language: language.optional(),
  spoken: z.string().optional(),
  source: z
    .looseObject({
      entryId: z.string(),
      revision: z.number(),
      question: z.string(),
      score: z.number(),
      threshold: z.number(),
    })
    .optional(),
  options: z.array(z.object({ title: z.string(), text: z.string() })).optional(),
  attachments: z
    .array(z.object({ id, name: z.string(), contentType: z.string(), bytes: z.number(), url: z.string().optional() }))
    .optional(),
  /** So many cards, national ids, passwords and codes are masked in it: `•••• 1234`. */
  hidden: z.number().int().optional(),
  missing: z.array(z.string()).optional(), // files of a customer that did not come through to us
  agent: z.object({ id, name: z.string() }).optional(),
  reason: reason.optional(),
  because: z.string().optional(), // of a block
  rule: z.string().optional(), // which rule fetched or offered a person
  evidence: z.array(z.string()).optional(),
  summary: z.string().optional(),
  dueAt: instant.nullish(),
  /**
   * Of handoff.status: accepted, completed, failed; of an offer: made, declined, unanswered; of a block: blocked, unblocked;
   * of a merge: into, from.
   */
  state: z.string().optional(),
  mentions: z.array(z.string()).optional(), // of a note
  /** Of a transfer: `{ kind: agent | team | leads, … }`; of a reaction: the place of the reply. */
  to: z.union([z.number(), z.looseObject({ kind: z.string() })]).optional(),
  note: z.string().optional(), // of a transfer; of what was put off: in the agent's words
  until: instant.optional(),
  verdict: z.string().optional(), // of a card
  tags: z.array(z.string()).optional(),
  lineId: z.string().optional(), // of a merge
  outcome: z.string().optional(), // of an end: Outcome; of a promise: kept, broken, released
  topic: z.string().optional(),
  thumb: z.enum(['up', 'down', 'none']).optional(),
  stars: z.number().optional(),
  comment: z.string().optional(),
})
export type DeskActivity = z.infer<typeof DeskActivity>

/** GET /api/desk/lines?view=queued|mine|… */
export const Rows = z.object({ rows: z.array(Row), queued: z.number().int() })
export type Rows = z.infer<typeof Rows>
/** GET /api/desk/lines/:id */
export const Opened = z.object({
  row: Row,
  /** Where the customer writes, by the channel's own name such as msteams; absent: the website. */
  place: z.string().optional(),
  claim: z.number().int().nullable(), // mine: the token that every write of mine carries
  whyHere: z.object({ fa: z.string(), en: z.string() }).optional(), // queued: its place in the queue, in one sentence
  activities: z.array(DeskActivity),
  /** No mail server is set: an answer reaches the e-mail that was left only if somebody writes there. */
  mail: z.literal('unset').optional(),
  earlier: z.array(
    z.object({
      number: z.number(),
      openedAt: instant,
      openedSeq: z.number().int(),
      resolvedAt: instant,
      reason: reason.optional(),
      rating: z.number().optional(),
      comment: z.string().optional(),
      outcome: Outcome.optional(),
      topic: z.string().optional(),
      agent: z.object({ id, name: z.string() }).optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
  routing: Routing,
})
export type Opened = z.infer<typeof Opened>
/** POST /api/desk/lines/:id/claim → Opened. 409: someone else has it. */
/** POST /api/desk/lines/:id/messages */
export const AgentMessageRequest = z.strictObject({
  id: z.string().min(8).max(100),
  claim: z.number().int().optional(), // absent: the message takes the conversation
  text: z.string().trim().min(1).max(20_000),
})
/** POST /api/desk/state: what I say of myself. away: what I hold goes back to the queue after the grace time. */
export const StateRequest = z.strictObject({ state: AgentState, note: z.string().trim().max(5_000).optional() })
/** `until`: the end of my lease; in the past while I am away. */
export const MyState = z.object({ state: AgentState, until: instant })
export type MyState = z.infer<typeof MyState>

/** Frames on the WebSocket /api/desk/stream. After a reconnect the desk loads its views again: frames are hints. */
export type DeskFrame =
  | { type: 'row'; row: Row; activities: DeskActivity[] } // committed: the row now, and what is new
  | { type: 'forgotten'; lineId: string }
  | { type: 'typing'; lineId: string; from: 'customer' | 'agent'; name?: string }
  | { type: 'queue'; queued: number }
  | RoutingFrame
  | { type: 'entries' } // knowledge changed
  | { type: 'draft'; entryId: string } // saved, published or thrown away
  | { type: 'editing'; entryId: string; personId: string; name: string } // somebody has it open
  | { type: 'signed_out' } // the session ended: show the sign-in
  | { type: 'reconnect' } // the server goes away for a moment
