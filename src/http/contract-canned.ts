// Canned replies as they travel: always drafts, in one language or both.
import { z } from 'zod'

const id = z.string().min(1).max(100)
const text = z.string().max(4_000)

/** `{customer_name}`, `{agent_name}` and `{order}` in a text are filled in by the desk when it is inserted. */
export const CannedRow = z.object({
  id,
  revision: z.number().int(),
  name: z.string(), // found by it after #
  shared: z.boolean(),
  fa: text.optional(),
  en: text.optional(),
  mine: z.boolean(), // I may change it
  editedAt: z.number().int(), // epoch milliseconds
  editedBy: z.string(),
})
export type CannedRow = z.infer<typeof CannedRow>

/** GET /api/desk/canned: everybody's and my own. */
export const CannedRows = z.object({ canned: z.array(CannedRow) })
export type CannedRows = z.infer<typeof CannedRows>

/** PUT /api/desk/canned/:id → CannedRow. `revision` 0: a new one. 409: somebody changed it meanwhile; 403: shared is for leads. */
export const CannedRequest = z.strictObject({
  revision: z.number().int().min(0),
  name: z.string().max(200),
  shared: z.boolean(),
  fa: z.string().max(20_000).optional(),
  en: z.string().max(20_000).optional(),
})

/** POST /api/desk/canned/:id/remove → 204. */
export const CannedRemoval = z.strictObject({ revision: z.number().int().min(1) })
