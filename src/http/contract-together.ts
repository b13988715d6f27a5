// What travels when many drafts go live as one, and when all of that is taken back.
import { z } from 'zod'
import { DraftBody } from '../domain/entry-draft.js'
import { id } from './contract.js'

const count = z.number().int().min(0)
/** As many as one import may bring. */
export const MOST_TOGETHER = 5_000

/** A draft as it was left behind; `before`: what another draft of it said until then. */
export const LeftDraft = z.strictObject({ id, revision: count, before: DraftBody.optional() })
/** POST /api/editor/publish: all of them or none. 409 as for one draft. */
export const PublishTogether = z.strictObject({
  drafts: z
    .array(z.strictObject({ id, expected: count }))
    .min(1)
    .max(MOST_TOGETHER),
  reason: z.string().trim().max(500),
  check: id.optional(), // of a finished check of exactly these
  override: z.string().trim().min(3).max(500).optional(),
})
const Live = z.strictObject({ id, revision: count })
export const PublishedTogether = z.object({ published: z.array(Live) })
export type PublishedTogether = z.infer<typeof PublishedTogether>
/** POST /api/editor/undo: what changed since is left as it is, and named. */
export const TakeBack = z.strictObject({
  drafts: z.array(LeftDraft).max(MOST_TOGETHER).default([]),
  published: z.array(Live).max(MOST_TOGETHER).default([]),
})
export const TakenBack = z.object({ undone: z.array(id), left: z.array(id) })
export type TakenBack = z.infer<typeof TakenBack>
