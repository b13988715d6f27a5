// What travels of how entries fare.
import { z } from 'zod'
import { id } from './contract.js'

const count = z.number().int().min(0)

export const EntryDay = z.object({
  day: z.string(),
  served: count,
  helpful: count,
  unhelpful: count,
  person: count,
  contained: count,
})
export const EntryNumbers = EntryDay.omit({ day: true }).extend({ id, trend: z.number() }) // trend: served in the newer half less the older
/** GET /api/editor/statistics?days=30. Days are UTC. */
export const Statistics = z.object({
  from: z.string(),
  to: z.string(),
  entries: z.array(EntryNumbers),
  neverFound: z.array(id), // published all that time, never served
  disappointing: z.array(id), // worst first
})
export type Statistics = z.infer<typeof Statistics>
/** GET /api/editor/entries/:id/statistics?days=30 */
export const EntryStatistics = z.object({ id, total: EntryDay.omit({ day: true }), days: z.array(EntryDay) })
export type EntryStatistics = z.infer<typeof EntryStatistics>
