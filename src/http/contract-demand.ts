// What travels of questions that were asked in vain, and of entries that overlap.
import { z } from 'zod'
import { EntryDraft } from '../domain/entry.js'
import { id, instant, language } from './contract.js'
import { Collides } from './contract-checks.js'

const count = z.number().int().min(0)

export const DemandCluster = z.object({
  id,
  text: z.string(), // as one of them put it
  language,
  texts: z.array(z.object({ text: z.string(), times: count, language })), // other ways, the most frequent first, at most 20
  kinds: z.object({ unanswered: count, refused: count, voted_down: count, could_have: count }),
  customers: count,
  times: count,
  agentMinutes: z.number(),
  firstAt: instant,
  lastAt: instant,
  nearest: z.object({ entryId: id, question: z.string(), score: z.number() }).optional(),
  agentAnswer: z.string().optional(), // what a colleague said; without it an answer must be written
  seen: z.array(z.object({ lineId: id, seq: z.number().int() })), // at most 10, newest first
  decision: z
    .object({
      what: z.enum(['drafted', 'variant', 'not_for_faq']),
      entryId: id.optional(),
      by: z.string(),
      at: instant,
    })
    .optional(),
})
export type DemandCluster = z.infer<typeof DemandCluster>
/** GET /api/editor/demand?decided=1 (with those that were decided, too) */
export const Demand = z.object({ clusters: z.array(DemandCluster), since: instant, looked: count })
export type Demand = z.infer<typeof Demand>
/** POST /api/editor/demand/:id/draft → DraftWhole. The answer is the agent's own, where there is one. */
export const DemandDraft = z.strictObject({
  entryId: EntryDraft.shape.id,
  topic: EntryDraft.shape.topic,
  by: z.literal('model').optional(), // a language model drafts it; 503 where it cannot
})
/** POST /api/editor/demand/:id/variant → DraftWhole of that entry */
export const DemandVariant = z.strictObject({
  entryId: id,
  texts: z.array(z.string().min(1).max(300)).max(20).optional(),
})
/** POST /api/editor/demand/:id/merge · /dismiss · /reopen (undoes any of them) → Demand */
export const DemandMerge = z.strictObject({ into: id })
/** GET /api/editor/overlaps: entries that say the same, or the same and something else. */
export const Overlaps = z.object({
  pairs: z.array(
    Collides.extend({
      contradiction: z.object({ one: z.array(z.string()), other: z.array(z.string()) }).optional(), // what only one of them says: numbers, times, a no
    }),
  ),
})
export type Overlaps = z.infer<typeof Overlaps>
