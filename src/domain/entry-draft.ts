// The next revision of an entry while it is written: whatever stands there so far, guarded by a revision of its own.
import { z } from 'zod'
import { Audience, type Entry, EntryDraft } from './entry.js'
import { imageIn, rawHtml } from './markdown-limits.js'

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
  /** A language model wrote it, and nobody has said yet that they read it: it does not go to customers. */
  unread?: 'model'
} & ({ state: 'draft' | 'review' } | { state: 'scheduled'; publishAt: number; override?: string })

export type Problem = { field: string; message: string }

/** What would be published: without what is empty, spaces at the ends gone. Its shape is for EntryDraft to judge. */
export function finished(id: string, body: DraftBody): Record<string, unknown> {
  const { tests, fa, en, ...rest } = body
  const lists = tests && {
    ...(filled(tests.must) && { must: filled(tests.must) }),
    ...(filled(tests.mustNot) && { mustNot: filled(tests.mustNot) }),
    ...(filled(tests.contains) && { contains: filled(tests.contains) }),
  }
  const synonyms = rest.synonyms?.map(group => filled(group) ?? []).filter(group => group.length > 0)
  const full = {
    ...{ ...rest, id, tags: filled(rest.tags) ?? [], related: filled(rest.related) },
    ...{ synonyms: synonyms?.length ? synonyms : undefined, owner: rest.owner?.trim() || undefined },
    ...{
      checkBy: rest.checkBy?.trim() || undefined,
      tests: lists && Object.keys(lists).length > 0 ? lists : undefined,
    },
    ...{ fa: sideOf(fa), en: sideOf(en) },
  }
  return Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined))
}

const filled = (list: string[] | undefined): string[] | undefined => {
  const kept = list?.map(one => one.trim()).filter(Boolean)
  return kept?.length ? kept : undefined
}

function sideOf(side: DraftBody['fa']): object | undefined {
  const { question = '', variants, answer = '' } = side ?? {}
  const kept = filled(variants) ?? []
  return question.trim() || answer.trim() || kept.length > 0 ? { question, variants: kept, answer } : undefined
}

/** Everything that stands in the way of publishing it, by field. */
export function problemsOf(id: string, body: DraftBody): Problem[] {
  const parsed = EntryDraft.safeParse(finished(id, body))
  if (parsed.success) return []
  return parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'entry', message }))
}

/** What is allowed, but perhaps not meant. */
export function notesOf({ fa, en }: DraftBody, site?: string): Problem[] {
  return Object.entries({ fa, en }).flatMap(([language, side]) => {
    const answer = side?.answer ?? ''
    const field = `${language}.answer`
    const html = rawHtml(answer)
    const image = imageIn(answer)
    const elsewhere = image && /^(?:https?:)?\/\//i.test(image) && !(site && image.startsWith(site))
    return [
      ...(html ? [{ field, message: `customers see ${html} as text: HTML is not rendered` }] : []),
      ...(elsewhere ? [{ field, message: `customers see a link instead of the image of another host: ${image}` }] : []),
    ]
  })
}

/** The draft of what is published. */
export function bodyOf(entry: EntryDraft | Entry): DraftBody {
  const known = Object.keys(DraftBody.shape)
  return Object.fromEntries(Object.entries(entry).filter(([field]) => known.includes(field))) as DraftBody
}
