// What an agent's own desk asks for besides the conversations: older parts of a transcript, and later its own things.
import { z } from 'zod'
import { DeskActivity } from './contract.js'

/** GET /api/desk/lines/:id/activities?before=SEQ: what was said before that, oldest first. `from`: reach back to that seq. */
export const OlderQuery = z.object({
  before: z.coerce.number().int().min(1),
  from: z.coerce.number().int().min(1).optional(),
})
export const Older = z.object({ activities: z.array(DeskActivity) })
export type Older = z.infer<typeof Older>
