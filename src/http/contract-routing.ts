// What travels between the desk and the server about routing: who takes a conversation, hands it on, sleeps on it, and what is
// known of it. Every write of a conversation that I hold carries `claim`; every refusal says in `error.message` what to do.
import { z } from 'zod'
import { Fact } from '../domain/card.js'
import { Outcome, Verdict } from '../domain/closing.js'
import { id, instant } from './contract.js'

const ownId = z.string().min(8).max(100) // made by the desk, sent again unchanged: it happens once
const person = z.object({ id, name: z.string() })
const words = z.string().trim().min(1).max(20_000)
const claim = z.number().int()

// POST /api/desk/lines/:id/messages: `claim` may be left out (AgentMessageRequest in contract-lines.ts): then the first message takes the
// conversation from the queue or from the bot, in the same commit. → { seq, claim }. 409: somebody else has it, nothing was sent.
export const Sent = z.object({ seq: z.number().int(), claim: z.number().int() })

/**
 * POST /api/desk/lines/:id/transfer → 204. The conversation keeps its first place in the queue. To an agent: they are offered
 * it, with the note; what they decline or leave unanswered is in the queue for everybody. To `leads`: escalation.
 */
export const TransferRequest = z.strictObject({
  id: ownId,
  claim,
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('agent'), personId: id }),
    z.strictObject({ kind: z.literal('team'), teamId: id }),
    z.strictObject({ kind: z.literal('leads') }),
  ]),
  note: z.string().trim().max(5_000).default(''),
})

/** POST /api/desk/lines/:id/notes → 204. Colleagues only; no claim needed. `@name` in the text or `mentions` calls a colleague. */
export const NoteRequest = z.strictObject({ id: ownId, text: words, mentions: z.array(id).max(20).default([]) })

/** POST /api/desk/lines/:id/return → 204. Back to the bot; the customer hears `text` from the agent. */
export const ReturnRequest = z.strictObject({ id: ownId, claim, text: words })

/** POST /api/desk/lines/:id/snooze → 204. Until then, or until the customer writes; comes back to the one who snoozed it. */
export const SnoozeRequest = z.strictObject({
  id: ownId,
  claim,
  until: instant, // at most 90 days from now
  why: z.string().trim().min(1).max(500),
})

/** POST /api/desk/lines/:id/wake → 204: ends a snooze now. …/decline → 204: an offer to me goes on. */
export const OwnIdOnly = z.strictObject({ id: ownId.optional() })

/** POST /api/desk/lines/:id/release → 204. Back to its first place in the queue. */
export const ReleaseRequest = z.strictObject({ id: ownId.optional(), claim })

/** POST /api/desk/lines/:id/merge → 204. This conversation goes on in `into`, another line of the same customer. */
export const MergeRequest = z.strictObject({ id: ownId, claim, into: id })

/** POST /api/desk/lines/:id/block → 204. `until` left out: until a lead unblocks. Ends the conversation. */
export const BlockRequest = z.strictObject({
  id: ownId,
  claim: claim.optional(), // leads need none
  reason: z.string().trim().min(3, 'write why, in a few words').max(500),
  until: instant.optional(),
})
/** POST /api/desk/lines/:id/unblock → 204. Leads only. */
export const UnblockRequest = z.strictObject({ id: ownId, reason: z.string().trim().max(500).default('') })

/** PUT /api/desk/lines/:id/tags → 204. All tags of the conversation; the last write wins. */
export const TagsRequest = z.strictObject({ id: ownId, tags: z.array(z.string().trim().min(1).max(40)).max(20) })

/** PUT /api/desk/lines/:id/profile → Profile. What colleagues know of the customer. 409: somebody changed it meanwhile. */
export const ProfileRequest = z.strictObject({
  revision: z.number().int().min(0), // that was read; 0: there was none
  name: z.string().trim().max(80).optional(),
  email: z.union([z.email().max(200), z.literal('')]).optional(),
  phone: z.string().trim().max(30).optional(),
  notes: z.string().trim().max(5_000).optional(),
})
export const Profile = z.object({
  revision: z.number().int(),
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  notes: z.string().optional(),
  by: z.string().optional(), // who wrote it last
  at: instant.optional(),
})
export type Profile = z.infer<typeof Profile>

/** POST /api/desk/lines/:id/resolve → 204. `faq`: an entry is drafted from the customer's question and my last answer. */
export const ResolveRequest = z.strictObject({
  id: ownId.optional(),
  claim,
  outcome: Outcome.optional(),
  topic: z.string().trim().min(1).max(60).optional(),
  botCould: Verdict.optional(), // could the bot have answered?
  handoffRight: Verdict.optional(), // was the handoff right?
  faq: z.boolean().optional(),
})

/** POST /api/desk/lines/:id/accept → Opened: what is offered to me. */

/** GET and PUT /api/desk/lines/:id/draft. The unsent reply, kept for whoever holds the line next. An empty text removes it. */
export const Draft = z.object({ text: z.string(), by: person.optional(), at: instant.optional() })
export type Draft = z.infer<typeof Draft>
export const DraftRequest = z.strictObject({ text: z.string().max(20_000) })

/** POST /api/desk/lines/:id/here → { here }. Say it every 10 s while it is open, and with `left` at the end. */
export const HereRequest = z.strictObject({ doing: z.enum(['viewing', 'typing', 'left']) })
export const Here = z.object({ here: z.array(person.extend({ doing: z.enum(['viewing', 'typing']) })) }) // without me
export type Here = z.infer<typeof Here>

/** POST /api/desk/lines/:id/read → 204. I have seen the line up to there; the customer is told when I hold it. */
export const ReadRequest = z.strictObject({ seq: z.number().int().min(1) })
/** How far each side has come: the customer's client received and saw up to there; 0: not known. */
export const Marks = z.object({ delivered: z.number().int(), read: z.number().int() })
export type Marks = z.infer<typeof Marks>

/** POST /api/desk/lines/:id/already-given → what the customer has told already that this draft asks for. */
export const AlreadyGivenRequest = z.strictObject({ text: z.string().max(20_000) })
export const AlreadyGiven = z.object({ given: z.array(Fact) })
export type AlreadyGiven = z.infer<typeof AlreadyGiven>

/** The handoff card. Everything by rules; `checked`: what the customer said to “this is what I understood”. */
export const Card = z.object({
  question: z.string(), // in the customer's own words
  language: z.enum(['fa', 'en']),
  tried: z.array(
    z.object({
      entryId: z.string(),
      question: z.string(), // of the entry
      score: z.number(),
      threshold: z.number(),
      why: z.enum(['asked_again', 'thumb_down', 'not_enough']), // why it did not settle the matter
    }),
  ),
  whyNot: z.object({ fa: z.string(), en: z.string() }), // why the bot let go, in one sentence
  mood: z.object({
    feels: z.enum(['calm', 'upset', 'complains', 'sensitive']),
    evidence: z.array(z.object({ fa: z.string(), en: z.string() })),
  }),
  facts: z.array(Fact),
  open: z.string(), // the open point: the customer's last own words
  dueAt: instant
    .optional()
    .describe(
      'Our own target for the first response. What the customer was told is `row.promise.dueAt`; it may be another time, or none.',
    ),
  checked: z
    .object({ verdict: z.enum(['asked', 'right', 'correcting', 'corrected']), words: z.array(z.string()) })
    .optional(),
})
export type Card = z.infer<typeof Card>

/** Beside everything else in `Opened.routing` (GET /api/desk/lines/:id and every answer with Opened). */
export const Routing = z.object({
  card: Card.optional(), // after a handoff
  team: z.object({ id, fa: z.string(), en: z.string() }).optional(),
  /** I do not speak the customer's language: until then colleagues who do are asked; `until` absent: anybody may take it. */
  otherTongue: z.object({ until: instant.optional() }).optional(),
  forLeads: z.boolean(), // escalated
  offer: z.object({ agent: person, until: instant, by: person.optional() }).optional(), // live
  scheduled: z.object({ until: instant, why: z.string(), agent: person.optional() }).optional(),
  blocked: z.object({ reason: z.string(), by: person, at: instant, until: instant.optional() }).optional(),
  tags: z.array(z.string()),
  profile: Profile,
  draft: Draft,
  marks: Marks,
  here: Here.shape.here,
  merged: z.array(z.object({ lineId: id, at: instant })), // lines that go on here: open them for their transcripts
  mergedInto: id.optional(),
  mayClaim: z.boolean(),
  whyNotClaim: z.string().optional(),
})
export type Routing = z.infer<typeof Routing>

/** GET /api/desk/colleagues: whom I can transfer to or mention. */
export const Colleagues = z.object({
  colleagues: z.array(
    person.extend({
      roles: z.array(z.string()),
      state: z.enum(['available', 'busy', 'break', 'away']),
      load: z.number(), // busy conversations count 1, idle ones less
      capacity: z.number(),
    }),
  ),
  teams: z.array(z.object({ id, fa: z.string(), en: z.string(), mine: z.boolean(), queued: z.number().int() })),
})
export type Colleagues = z.infer<typeof Colleagues>

/**
 * Who answers what, and how it reaches them: the section `routing` of GET and PUT /api/lead/settings (RoutingSetting in
 * domain/team.ts): teams, push or pull, the time of an offer, capacities.
 */

/** POST /api/desk/state may carry `note`: with `away` it ends the shift, what I hold goes back at once, each with the note. */

/** More frames on /api/desk/stream. */
export type RoutingFrame =
  | { type: 'mentioned'; lineId: string; by: { id: string; name: string }; seq: number } // to the one who is mentioned
  | { type: 'here'; lineId: string; person: { id: string; name: string }; doing: 'viewing' | 'typing' | 'left' }
  | { type: 'marks'; lineId: string; delivered: number; read: number } // how far the customer has come
  | { type: 'draft'; lineId: string; by: { id: string; name: string } } // a colleague changed the unsent reply
