// The widget's own part of what travels: its session, its settings, where the line stands.
import { z } from 'zod'
import { id, instant, language } from './contract.js'
import { WaitShape } from './contract-promises.js'

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
