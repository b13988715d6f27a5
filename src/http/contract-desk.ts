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
export type NearEntries = z.infer<typeof NearEntries>
