// What an agent's own desk asks for besides the conversations: older parts of a transcript, and later its own things.
import { z } from 'zod'
import { DeskActivity } from './contract-lines.js'

/** GET /api/desk/lines/:id/activities?before=SEQ: what was said before that, oldest first. `from`: reach back to that seq. */
export const OlderQuery = z.object({
  before: z.coerce.number().int().min(1),
  from: z.coerce.number().int().min(1).optional(),
})
export const Older = z.object({ activities: z.array(DeskActivity) })
export type Older = z.infer<typeof Older>

/** POST /api/desk/lines/:id/reveal: what is hidden in that activity, for who has the conversation in hand, or a lead. It is noted in the trail. */
export const RevealRequest = z.strictObject({ seq: z.number().int().min(1) })
export const Revealed = z.object({ text: z.string() })
export type Revealed = z.infer<typeof Revealed>

/** Why two conversations may be one person's: the website says so, or they told the same. */
export const SameBy = z.enum(['customer', 'email', 'phone', 'order', 'tracking', 'name'])
/** GET /api/desk/lines/:id/likely?q=NAME: open conversations of likely the same person, the surest first; `q`: found by name or words. */
export const LikelyQuery = z.object({ q: z.string().trim().max(100).default('') })
export const Likely = z.object({
  likely: z.array(
    z.object({
      lineId: z.string(),
      status: z.enum(['bot', 'queued', 'assigned', 'scheduled', 'resolved']),
      name: z.string().optional(),
      firstWords: z.string(),
      at: z.number().int(),
      same: z.array(SameBy), // none: found by the search alone
    }),
  ),
})
export type Likely = z.infer<typeof Likely>

/** POST /api/desk/tone: how a draft may sound to somebody who is upset. Nothing of it is stored. */
export const ToneRequest = z.strictObject({ text: z.string().max(20_000) })
export const Tones = z.object({ tones: z.array(z.enum(['defensive', 'blaming', 'cold'])) })
export type Tones = z.infer<typeof Tones>

/** GET and PUT /api/desk/tastes: how I am called when somebody waits. The last write wins. */
export const Tastes = z.object({
  sound: z.enum(['off', 'once', 'until_taken']),
  notice: z.enum(['off', 'on']),
})
export type Tastes = z.infer<typeof Tastes>

/** GET /api/desk/topics: what a conversation may have been about, the most used first. Another may be written. */
export const Topics = z.object({ topics: z.array(z.string()) })
export type Topics = z.infer<typeof Topics>

/** GET /api/desk/lines/:id/near: entries near the customer's last words, the best first; `text` can be sent as it stands. */
export const NearEntries = z.object({
  entries: z.array(
    z.object({
      entryId: z.string(),
      question: z.string(),
      text: z.string(),
      language: z.enum(['fa', 'en']),
      score: z.number(),
      /** `staff`: for colleagues only, never to be sent as it stands. */
      audience: z.enum(['everyone', 'signed_in', 'staff']),
    }),
  ),
})
/**
 * POST /api/desk/lines/:id/near/judge → 204. The entry is wrong for what the customer asked last, or the bot could have answered
 * with it. The question stands in the editors' inbox then.
 */
export const JudgeRequest = z.strictObject({
  id: z.string().min(8).max(100),
  entryId: z.string().min(1).max(200),
  verdict: z.enum(['wrong', 'could']),
})
export type NearEntries = z.infer<typeof NearEntries>
