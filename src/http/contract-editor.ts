// What travels of drafts and revisions between the editor and the server, beyond reading an entry.
import { z } from 'zod'
import { Audience, EntryDraft } from '../domain/entry.js'
import { DraftBody } from '../domain/entry-draft.js'
import { id, instant, language } from './contract.js'

const count = z.number().int().min(0)
const who = z.object({ id, name: z.string() })
const reason = z.string().trim().max(500)
const problem = z.object({ field: z.string(), message: z.string() }) // field: fa.answer, tests.must.2 …

// Drafts: the next revision of an entry, or a new entry, while it is written. The published one stays live.
export const DraftState = z.enum(['draft', 'review', 'scheduled'])
export const DraftRow = z.object({
  id, // of the entry
  revision: z.number().int(), // of the draft: what a save must name
  base: count, // the published revision it starts from; 0: a new entry
  state: DraftState,
  author: who, // who saved last
  savedAt: instant,
  reason: z.string(),
  publishAt: instant.optional(), // scheduled
  question: z.object({ fa: z.string().optional(), en: z.string().optional() }),
  stale: z.boolean(), // something newer than `base` is published
  unread: z.literal('model').optional(), // a language model wrote it and nobody has read it: it cannot be published
})
export type DraftRow = z.infer<typeof DraftRow>
/** GET /api/editor/drafts */
export const DraftRows = z.object({ drafts: z.array(DraftRow) })
export type DraftRows = z.infer<typeof DraftRows>
/** GET /api/editor/drafts/:id. `problems` stand in the way of publishing; `notes` are worth a look. */
export const DraftWhole = DraftRow.extend({
  body: DraftBody,
  problems: z.array(problem),
  notes: z.array(problem),
  editing: z.array(z.object({ id, name: z.string(), at: instant })), // others who have it open now
})
export type DraftWhole = z.infer<typeof DraftWhole>
/** PUT /api/editor/drafts/:id. `expected` 0: there is no draft yet. `base`: the text from which I started, for a merge. */
export const SaveDraft = z.strictObject({
  expected: count,
  body: DraftBody,
  reason: reason.optional(),
  unread: z.literal('model').optional(), // it stays so until `read`
  base: DraftBody.optional(),
  published: count.optional(), // after a merge: the published revision that is in it now
})
export type SaveDraft = z.infer<typeof SaveDraft>
/** With 409: what a three-way merge needs. Save again with `expected: revision`. */
export const MergeNeeded = z.object({
  revision: z.number().int(), // of the draft now; 0: it was published or discarded meanwhile
  published: count, // the published revision now
  by: z.string(),
  base: DraftBody.nullable(),
  theirs: DraftBody.nullable(),
  mine: DraftBody,
})
export type MergeNeeded = z.infer<typeof MergeNeeded>
/** POST /api/editor/drafts/:id/state: asks for a review, or takes it (or a schedule) back. */
export const DraftStateRequest = z.strictObject({ expected: count, state: z.enum(['draft', 'review']) })
/** POST /api/editor/drafts/:id/read → DraftWhole: somebody has read what a language model wrote. */
export const DraftRead = z.strictObject({ expected: count })
/** POST /api/editor/drafts/:id/discard → { body }: saving it with `expected: 0` undoes it. */
export const DiscardDraft = z.strictObject({ expected: count })
/** POST /api/editor/drafts/:id/here → { editing }: I have it open; again every 15 s. */
export const Editing = z.object({ editing: z.array(z.object({ id, name: z.string(), at: instant })) })
/** What `publish` below takes. */
export const PublishDraft = z.strictObject({
  expected: count,
  reason,
  /** Of a finished check of exactly this; without it one is made now, and the answer takes as long. */
  check: id.optional(),
  /** Publish although something is newly wrong; it is written down with its author. */
  override: z.string().trim().min(3).max(500).optional(),
  /** Later: a clock publishes it then. */
  at: instant.optional(),
})
/** POST /api/editor/drafts/:id/publish. 409 carries `merge`, `blocked` (the check) or neither (something else changed: check again). */
export const Published = z.discriminatedUnion('state', [
  z.object({ state: z.literal('published'), id, revision: count }),
  z.object({ state: z.literal('scheduled'), id, publishAt: instant }),
])
export type Published = z.infer<typeof Published>

// Revisions
export const RevisionRow = z.object({
  revision: count,
  editedAt: instant,
  editedBy: z.string(),
  reason: z.string().optional(),
  override: z.string().optional(), // published although tests failed, because
})
/** GET /api/editor/entries/:id/revisions/:revision */
export const Revision = RevisionRow.extend({ body: EntryDraft })
export type Revision = z.infer<typeof Revision>
/** POST /api/editor/entries/:id/revisions/:revision/restore → DraftWhole; 409 when there is a draft already. */
/** GET /api/editor/entries/:id/revisions/:revision/answered?before=instant: which conversations it answered, newest first. */
export const Answered = z.object({
  answers: z.array(
    z.object({
      lineId: id,
      seq: z.number().int(),
      at: instant,
      asked: z.string(),
      language,
      score: z.number(),
      threshold: z.number(),
      thumb: z.enum(['up', 'down', 'none']),
      outcome: z.enum(['open', 'contained', 'person']),
    }),
  ),
  before: instant.optional(), // ask again with it for older ones
})
export type Answered = z.infer<typeof Answered>

/** What an entry has beside its texts, for the list. */
export const EntryCare = z.object({
  audience: Audience.optional(), // absent: everyone
  owner: z.string().optional(),
  checkBy: z.string().optional(),
  expiresAt: instant.optional(),
  draft: z.object({ revision: z.number().int(), state: DraftState, author: who, savedAt: instant }).optional(),
  /** Which side is older than the other, or missing: the translation to be done. */
  outdated: z.array(language).optional(),
})
export type EntryCare = z.infer<typeof EntryCare>
