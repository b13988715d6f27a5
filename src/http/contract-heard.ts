// What customers' log suggests to editors, where the operator lets it be learnt from.
import { z } from 'zod'

/** GET /api/editor/entries/:id/heard: ways of asking, confirmed by a thumb up; empty while LEARN_FROM_LOG is off. */
export const HeardVariants = z.object({
  learning: z.enum(['on', 'off']),
  variants: z.array(
    z.object({
      text: z.string(),
      language: z.enum(['fa', 'en']),
      times: z.number().int(),
      lineId: z.string(),
      seq: z.number().int(),
    }),
  ),
})
