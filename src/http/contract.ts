// What travels between browsers and the server: one page of shapes. The OpenAPI document is made from it.
import { z } from 'zod'
import { Outcome } from '../domain/closing.js'
import { EntryDraft, Side } from '../domain/entry.js'
import { AgentState, Role, Spoken } from '../domain/person.js'
import { EntryCare } from './contract-editor.js'
import { ContactShape, LeftContact, PromiseShape, ScheduledShape, WaitShape } from './contract-promises.js'
import { Routing, type RoutingFrame } from './contract-routing.js'

const id = z.string().min(1).max(200)
const language = z.enum(['fa', 'en'])
const instant = z.number().int() // epoch milliseconds
const reason = z.enum([
  'asked',
  'frustrated',
  'complaint',
  'sensitive',
  'complex',
  'no_answer',
  'always_person',
  'bot_failed',
])

const ahead = z.enum(['sensitive', 'complaint', 'frustrated', 'bot_failed', 'unhappy_before', 'promise_broken'])

// ── Errors: { error: { code, message } }, the shape of Direct Line, everywhere
export const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

// The widget
/** POST /api/widget/session (origin-checked). `customerKey`: kept by the browser, buys a new token. `identity`: a JWT signed by the website. */
export const WidgetSessionRequest = z.strictObject({
  customerKey: z.string().min(22).max(100).optional(),
  identity: z.string().max(4096).optional(),
})
export type WidgetSessionRequest = z.infer<typeof WidgetSessionRequest>
export const WidgetSession = z.object({
  token: z.string(),
  conversationId: id, // the line
  userId: z.string(), // dl_…
  expiresIn: z.number(), // seconds
  customerKey: z.string().optional(), // present when it is new
  name: z.string().optional(),
})
export type WidgetSession = z.infer<typeof WidgetSession>

/** GET /api/widget/settings: what the widget shows before the first message. */
export const WidgetSettings = z.object({
  name: z.object({ fa: z.string(), en: z.string() }), // of the business
  defaultLanguage: language,
  timeZone: z.string(),
  chips: z.object({ fa: z.array(z.string()), en: z.array(z.string()) }), // the most useful questions
})
export type WidgetSettings = z.infer<typeof WidgetSettings>

/** Where the line stands, told to the customer's widget beside the activities whenever it changes; never stored. */
export const LineStatus = z.object({
  status: z.enum(['none', 'bot', 'queued', 'assigned', 'scheduled', 'resolved']),
  ...WaitShape.shape, // queued, scheduled
  place: z.number().int().min(1).optional(), // queued
  dueAt: instant.optional(), // queued, and a person is there to keep it
  seenSeq: z.number().int().optional(), // assigned: the agent has read up to there
  agentName: z.string().optional(), // assigned
  rated: z.boolean().optional(), // resolved
  needsRating: z.boolean().optional(), // resolved after a person helped
})
export type LineStatus = z.infer<typeof LineStatus>

/** In `channelData.hamdel` of activities to the customer. */
export const HamdelChannelData = z.object({
  author: z.enum(['customer', 'bot', 'agent']),
  spoken: z.string().optional(),
  html: z.string().optional(), // of a bot's answer; build it through an allow-list
  language: language.optional(),
  agentName: z.string().optional(),
  source: z.object({ entryId: id, question: z.string(), checkedOn: z.string(), language }).optional(),
})
export type HamdelChannelData = z.infer<typeof HamdelChannelData>

/** One Bot Framework activity as the customer's side sees it. */
export const WireActivity = z.looseObject({
  type: z.string(), // message | event | messageReaction | endOfConversation | typing
  id: z.string().optional(), // lineId|0000012
  timestamp: z.string().optional(),
  channelId: z.string().optional(),
  from: z.looseObject({ id: z.string(), name: z.string().optional(), role: z.string().optional() }).optional(),
  conversation: z.object({ id: z.string() }).optional(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  locale: z.string().optional(),
  name: z.string().optional(), // of an event: handoff.initiate | handoff.status | hamdel.rating
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  suggestedActions: z
    .looseObject({ actions: z.array(z.looseObject({ type: z.string(), title: z.string(), value: z.string() })) })
    .optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), contentUrl: z.string().optional(), name: z.string().optional() }))
    .optional(),
  reactionsAdded: z.array(z.looseObject({ type: z.string() })).optional(),
  reactionsRemoved: z.array(z.looseObject({ type: z.string() })).optional(),
  channelData: z
    .looseObject({ clientActivityID: z.string().optional(), hamdel: HamdelChannelData.optional() })
    .optional(),
})
export type WireActivity = z.infer<typeof WireActivity>

/** GET activities, and each WebSocket frame. `watermark` is `epoch-seq`; a changed epoch means: forget what you show and reload. */
export const ActivitySet = z.object({
  activities: z.array(WireActivity),
  watermark: z.string().optional(),
  hamdel: LineStatus.optional(),
})
export type ActivitySet = z.infer<typeof ActivitySet>

/** The sender's own id of what it sends: printable ASCII. */
const clientActivityID = z.string().regex(/^[\x21-\x7e]{1,200}$/, '1 to 200 printable ASCII characters')
const clientData = z.looseObject({ clientActivityID: clientActivityID.optional() }).nullish()

/** What a customer may send. Unknown fields are ignored (Direct Line clients send many), wrong types are refused. */
export const CustomerActivity = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('message'),
    text: z.string().max(256_000).optional(),
    channelData: clientData,
    attachments: z.array(z.looseObject({})).max(10).optional(),
  }),
  z.looseObject({ type: z.literal('typing') }),
  z.looseObject({
    type: z.literal('messageReaction'), // thumbs: like | dislike on replyToId
    replyToId: id,
    reactionsAdded: z
      .array(z.looseObject({ type: z.enum(['like', 'dislike']) }))
      .max(1)
      .optional(),
    reactionsRemoved: z
      .array(z.looseObject({ type: z.enum(['like', 'dislike']) }))
      .max(1)
      .optional(),
    channelData: clientData,
  }),
  z.discriminatedUnion('name', [
    z.looseObject({
      type: z.literal('event'),
      name: z.literal('hamdel.rating'),
      value: z.strictObject({ stars: z.number().int().min(1).max(5), comment: z.string().max(2000).optional() }),
      channelData: clientData,
    }),
    z.looseObject({
      type: z.literal('event'),
      name: z.literal('hamdel.contact'),
      value: LeftContact,
      channelData: clientData,
    }),
    z.looseObject({
      type: z.literal('event'), // the customer has seen everything up to this activity; never stored
      name: z.literal('hamdel.read'),
      value: z.strictObject({ upTo: id }),
      channelData: clientData,
    }),
  ]),
])
export type CustomerActivity = z.infer<typeof CustomerActivity>

/** The activity beside the files of a multipart upload. */
export const UploadedActivity = z.looseObject({
  type: z.literal('message').optional(),
  text: z.string().max(256_000).nullish(),
  channelData: clientData,
})

/** POST /v3/directline/tokens/generate, with the site secret. `user.id` begins with dl_. */
export const GenerateRequest = z.looseObject({
  user: z
    .looseObject({
      id: z.string().regex(/^dl_[A-Za-z0-9._@-]{1,150}$/, 'dl_ and then letters, digits or . _ @ -'),
      name: z.string().max(200).nullish(),
    })
    .nullish(),
  trustedOrigins: z.array(z.url().max(300)).max(50).nullish(),
})
export const Token = z.object({ conversationId: id, token: z.string(), expires_in: z.number() })
export const StartedConversation = Token.extend({ streamUrl: z.string() })

// People
export const SignIn = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })
/** POST /api/people/welcome: takes a one-time link. `email` only for the first admin. */
export const Welcome = z.strictObject({
  token: z.string().min(22).max(100),
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200).optional(),
  password: z.string().min(10, 'at least 10 characters').max(200),
})
/** POST /api/people/forgot → 204, whether somebody works here with that address or not. */
export const Forgot = z.strictObject({ email: z.email().max(200) })
/** POST /api/people/reset: takes the link of that letter and signs in. */
export const Reset = z.strictObject({
  token: z.string().min(22).max(100),
  password: z.string().min(10, 'at least 10 characters').max(200),
})
/** In which languages an agent answers customers. */
const Languages = z.array(Spoken).min(1).max(2)
export const Invite = z.strictObject({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  roles: z.array(Role).min(1),
  languages: Languages.optional(),
})
export const Invited = z.object({ personId: id, link: z.string() }) // the link is shown once
export const ChangePerson = z.strictObject({
  roles: z.array(Role).min(1).optional(),
  status: z.enum(['active', 'disabled']).optional(),
  name: z.string().trim().min(1).max(80).optional(),
  language: language.optional(),
  languages: Languages.optional(), // leads may change it too
})
const PersonFacts = z.object({ id, name: z.string(), email: z.string(), roles: z.array(Role), language })
/** `timeZone`: the business's own; promises are told in it. `mail` off: nothing goes out by e-mail, copy links yourself. */
export const Me = PersonFacts.extend({ timeZone: z.string(), mail: z.enum(['on', 'off']) })
export type Me = z.infer<typeof Me>
export const PersonRow = PersonFacts.extend({ status: z.enum(['invited', 'active', 'disabled']), languages: Languages })
export type PersonRow = z.infer<typeof PersonRow>

// The desk
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
  dueAt: instant.optional(),
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
    ...['note', 'transfer', 'offer', 'return', 'card', 'tags', 'block', 'merge'],
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
  claim: z.number().int().nullable(), // mine: the token that every write of mine carries
  whyHere: z.object({ fa: z.string(), en: z.string() }).optional(), // queued: its place in the queue, in one sentence
  activities: z.array(DeskActivity),
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

// The editor
export const EntryRow = z.object({
  id,
  topic: z.string(),
  status: z.enum(['published', 'retired']),
  person: z.boolean(),
  question: z.object({ fa: z.string().optional(), en: z.string().optional() }),
  variants: z.object({ fa: z.number(), en: z.number() }),
  revision: z.number(),
  checkedOn: z.string(),
  editedAt: instant,
  editedBy: z.string(),
  care: EntryCare.optional(),
})
export type EntryRow = z.infer<typeof EntryRow>
/** GET /api/editor/entries?q=… */
export const EntryRows = z.object({ entries: z.array(EntryRow), topics: z.array(z.string()) })
export type EntryRows = z.infer<typeof EntryRows>
export const EntryWhole = z.object({
  entry: z.looseObject({
    id,
    topic: z.string(),
    tags: z.array(z.string()),
    checkedOn: z.string(),
    person: z.boolean(),
    status: z.enum(['published', 'retired']),
    fa: Side.optional(),
    en: Side.optional(),
    revision: z.number(),
    editedAt: instant,
    editedBy: z.string(),
  }),
  revisions: z.array(
    z.object({
      revision: z.number(),
      editedAt: instant,
      editedBy: z.string(),
      reason: z.string().optional(),
      override: z.string().optional(),
    }),
  ),
})
export type EntryWhole = z.infer<typeof EntryWhole>
/** PUT /api/editor/entries/:id. `expectedRevision` 0: a new entry. 409: somebody published meanwhile. */
export const PublishRequest = z.strictObject({
  expectedRevision: z.number().int().min(0),
  entry: EntryDraft,
  reason: z.string().trim().max(500).optional(),
  override: z.string().trim().min(3).max(500).optional(), // although tests would fail
})
/** POST /api/editor/preview → { html } */
export const PreviewRequest = z.strictObject({ markdown: z.string().max(20_000) })
/** POST /api/editor/try → what the bot would find */
export const TryRequest = z.strictObject({ text: z.string().min(1).max(2_000) })
export const Tried = z.object({
  language,
  decision: z.enum(['answer', 'clarify', 'none']),
  candidates: z.array(z.object({ entryId: id, language, question: z.string(), score: z.number() })),
})
export type Tried = z.infer<typeof Tried>
