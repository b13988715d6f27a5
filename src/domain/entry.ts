// A curated question and answer. The bot speaks to customers in these words only.
import { z } from 'zod'
import type { Language } from './activity.js'
import { harmfulLink, tooHard } from './markdown-limits.js'

/** How an entry reads in one language. `answer` is Markdown. */
export const Side = z.strictObject({
  question: z.string().trim().min(1, 'write the question').max(300),
  variants: z.array(z.string().trim().min(1).max(300)).max(200).default([]),
  answer: z
    .string()
    .trim()
    .min(1, 'write the answer')
    .max(20_000, 'the answer may have 20,000 characters')
    .superRefine((answer, { addIssue }) => {
      const hard = tooHard(answer)
      if (hard) addIssue({ code: 'custom', message: hard })
      const protocol = harmfulLink(answer)
      if (protocol)
        addIssue({
          code: 'custom',
          message: `a link may go to https, mailto or tel, not to ${protocol}:`,
          input: answer,
        })
    }),
})
export type Side = z.infer<typeof Side>

/** Who may be answered with it: customers, customers whom the website vouches for, or colleagues only. */
export const Audience = z.enum(['everyone', 'signed_in', 'staff'])
export type Audience = z.infer<typeof Audience>

const sentence = z.string().trim().min(1).max(300)

/** What must stay true whenever something is published. */
export const EntryTests = z.strictObject({
  /** Questions that this entry must answer. */
  must: z.array(sentence).max(200).optional(),
  /** Near misses: questions that it must not answer. */
  mustNot: z.array(sentence).max(200).optional(),
  /** What the answer must say, in one of its languages. */
  contains: z.array(sentence).max(20).optional(),
})
export type EntryTests = z.infer<typeof EntryTests>

const instant = z.number('an instant such as 2026-12-01T09:00:00+03:30').int().min(0) // epoch milliseconds
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
    audience: Audience.optional(),
    /** Ids of entries that are worth reading after it. */
    related: z.array(z.string().trim().min(1).max(80)).max(10).optional(),
    /** Each a few words of this business that mean the same: [کارت هدیه, بن خرید]. */
    synonyms: z
      .array(z.array(z.string().trim().min(1).max(60)).min(2).max(12))
      .max(30)
      .optional(),
    /** The colleague who looks after it, by name or e-mail. */
    owner: z.string().trim().min(1).max(120).optional(),
    /** Its owner looks at it again by then. */
    checkBy: day.optional(),
    /** It goes live then, if it is not yet. */
    publishAt: instant.optional(),
    /** It is retired then. */
    expiresAt: instant.optional(),
    tests: EntryTests.optional(),
    fa: Side.optional(),
    en: Side.optional(),
  })
  .refine(entry => entry.fa || entry.en, { message: 'an entry needs at least one language', path: ['fa'] })

/** What an editor writes. */
export type EntryDraft = z.infer<typeof EntryDraft>

/** What the store keeps: every publication is one revision, 1, 2, 3 … */
export type Entry = EntryDraft & {
  revision: number
  editedAt: number
  editedBy: string
  /** When each side last changed. Absent: before this was kept. */
  saidAt?: { fa?: number; en?: number }
  /** Why, in the editor's words. */
  reason?: string
  /** Published although a test was newly wrong, because. */
  override?: string
}

/** An entry that may fit, in the language in which it fits, and how well: 0..1, the chance that it answers. */
export type Candidate = { entry: Entry; language: Language; score: number }
