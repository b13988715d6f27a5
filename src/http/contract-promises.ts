// How a promise travels: to the customer's widget, and in full to agents and the lead.
import { z } from 'zod'
import { instant } from './contract.js'

const ms = z.number()
const what = z.enum(['first_response', 'call_back', 'contact_reply', 'follow_up', 'next_answer'])
const because = z.enum(['closed', 'no_agents', 'capacity_dropped', 'too_little_data', 'closes_before'])

/** What counts down. `dueAt` absent: no time was told, `because` says why. */
export const PromiseShape = z.object({
  what,
  at: instant, // told
  dueAt: instant.optional(),
  lowMs: ms.optional(), // from `at`: answered between these, likeliest about `aboutMs`
  aboutMs: ms.optional(),
  highMs: ms.optional(),
  because: because.optional(),
  /** It is about to break, or has broken: the lead was warned then. */
  warnedAt: instant.optional(),
  /** To the customer: its time in words, such as «شنبه ساعت ۱۷». */
  says: z.object({ fa: z.string(), en: z.string() }).optional(),
})
export type PromiseShape = z.infer<typeof PromiseShape>

/** The event `hamdel.contact` of a customer who waits. 400: neither an e-mail nor a phone number. */
export const LeftContact = z.strictObject({
  contact: z.string().trim().min(3).max(200),
  want: z.enum(['call_back', 'contact_reply']).default('contact_reply'),
})

export const ContactShape = z.object({ kind: z.enum(['email', 'phone']), value: z.string() })

/** Why a conversation is put off, and until when. */
export const ScheduledShape = z.object({
  until: instant,
  why: z.enum(['snoozed', 'call_back', 'contact_reply', 'follow_up']),
  by: z.string().optional(), // the colleague who put it off; absent: the customer
})

/** In the customer's status, beside the place. */
export const WaitShape = z.object({
  promise: PromiseShape.optional(),
  /** Closed, or put off: then we are back, in words that fit after «پاسخ می‌دهیم» and "we answer". */
  back: z.object({ fa: z.string(), en: z.string(), at: instant }).optional(),
  /** An address may be left, for this. */
  asks: z.enum(['call_back', 'contact_reply']).optional(),
  /** The address that was left, shortened so that nobody reads it over a shoulder. */
  contact: z.string().optional(),
})
