// A curated question and answer. The bot speaks to customers in these words only.
import { z } from 'zod'
import type { Language } from './activity.js'

/** How an entry reads in one language. `answer` is Markdown. */
export const Side = z.strictObject({
  question: z.string().trim().min(1, 'write the question').max(300),
  variants: z.array(z.string().trim().min(1).max(300)).max(200).default([]),
  answer: z.string().trim().min(1, 'write the answer').max(20_000),
})
export type Side = z.infer<typeof Side>

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-21')

export const EntryDraft = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'small Latin letters, digits and hyphens, such as return-window'),
    topic: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small Latin letters, digits and hyphens, such as returns'),
    tags: z.array(z.string().trim().min(1).max(60)).max(30).default([]),
    checkedOn: day,
    /** Never closed by the bot alone: it answers and calls a person. */
    person: z.boolean().default(false),
    status: z.enum(['published', 'retired']).default('published'),
    fa: Side.optional(),
    en: Side.optional(),
  })
  .refine(entry => entry.fa || entry.en, { message: 'an entry needs at least one language', path: ['fa'] })

/** What an editor writes. */
export type EntryDraft = z.infer<typeof EntryDraft>

/** What the store keeps: every publication is one revision, 1, 2, 3 … */
export type Entry = EntryDraft & { revision: number; editedAt: number; editedBy: string }

/** An entry that may fit, in the language in which it fits, and how well: 0..1, the chance that it answers. */
export type Candidate = { entry: Entry; language: Language; score: number }
