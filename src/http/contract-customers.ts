// What travels when everything about one customer is shown or erased.
import { z } from 'zod'

/** POST /api/lead/customers/:id/erase → Erased. `id` is the conversation's; `sure` repeats it, so that no slip erases anybody. */
export const EraseRequest = z.strictObject({
  sure: z.string().min(1).max(200),
  reason: z.string().trim().min(3).max(300),
})
const count = z.number().int()
export const Erased = z.object({ lines: z.array(z.string()), letters: count, drafts: count, demands: count })

/** GET /api/lead/customers/:id/export: everything held, as it is stored. */
export const CustomerExport = z.looseObject({ lineId: z.string(), activities: z.array(z.unknown()) })
