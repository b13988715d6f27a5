// Direct Line 3.0 as it travels: activities as the customer's side sees and sends them, and tokens.
import { z } from 'zod'
import { id, language } from './contract.js'
import { LeftContact } from './contract-promises.js'
import { LineStatus } from './contract-widget.js'

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
