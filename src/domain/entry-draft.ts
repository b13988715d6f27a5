// The next revision of an entry while it is written: whatever stands there so far, guarded by a revision of its own.
import { z } from 'zod'
import { Audience } from './entry.js'

const text = (most: number) => z.string().max(most)
const DraftSide = z.strictObject({
  question: text(300).optional(),
  variants: z.array(text(300)).max(200).optional(),
  answer: text(20_000).optional(),
})

/** The fields of an entry, any of them missing or not right yet; only their size is watched. */
export const DraftBody = z.strictObject({
  topic: text(40).optional(),
  tags: z.array(text(60)).max(30).optional(),
  checkedOn: text(10).optional(),
  person: z.boolean().optional(),
  status: z.enum(['published', 'retired']).optional(),
  audience: Audience.optional(),
  related: z.array(text(80)).max(10).optional(),
  synonyms: z
    .array(z.array(text(60)).max(12))
    .max(30)
    .optional(),
  owner: text(120).optional(),
  checkBy: text(10).optional(),
  publishAt: z.number().int().min(0).optional(),
  expiresAt: z.number().int().min(0).optional(),
  tests: z
    .strictObject({
      must: z.array(text(300)).max(200).optional(),
      mustNot: z.array(text(300)).max(200).optional(),
      contains: z.array(text(300)).max(20).optional(),
    })
    .optional(),
  fa: DraftSide.optional(),
  en: DraftSide.optional(),
})
export type DraftBody = z.infer<typeof DraftBody>

/** draft: being written. review: a colleague is asked to look. scheduled: a clock publishes it at `publishAt`. */
export type Draft = {
  id: string // the entry's
  revision: number
  /** The published revision from which it started; 0: there was none. */
  base: number
  body: DraftBody
  author: { id: string; name: string } // who saved it last
  savedAt: number
  reason: string
} & ({ state: 'draft' | 'review' } | { state: 'scheduled'; publishAt: number; override?: string })
