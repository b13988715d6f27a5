// What travels between the editor and the server beyond reading an entry: drafts, tests, demand, import, statistics.
import { z } from 'zod'
import { Audience, EntryDraft } from '../domain/entry.js'
import { DraftBody } from '../domain/entry-draft.js'

const id = z.string().min(1).max(200)
const language = z.enum(['fa', 'en'])
const instant = z.number().int() // epoch milliseconds
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

// Checks: what would publishing do?
export const Decision = z.enum(['answer', 'clarify', 'none'])
export const FoundThen = z.object({ decision: Decision, entryId: id.optional(), score: z.number() })
export const TestOutcome = z.object({
  entryId: id, // whose test it is
  kind: z.enum(['must', 'must_not', 'contains']),
  text: z.string(),
  before: FoundThen,
  after: FoundThen,
})
export const Collides = z.object({
  language,
  one: z.object({ entryId: id, text: z.string(), field: z.string() }),
  other: z.object({ entryId: id, text: z.string(), field: z.string() }),
  likeness: z.number(), // 0..1
})
export const CheckResult = z.object({
  entries: count,
  tests: count,
  passed: count,
  newlyRight: z.array(TestOutcome),
  newlyWrong: z.array(TestOutcome), // while there is one, publishing needs an override
  stillWrong: z.array(TestOutcome),
  collisions: z.array(Collides), // new with this change
  questions: z.object({
    asked: count, // real ones of the last month
    before: z.object({ answer: count, clarify: count, none: count }),
    after: z.object({ answer: count, clarify: count, none: count }),
    otherEntry: count,
    changed: z.array(z.object({ text: z.string(), times: count, before: FoundThen, after: FoundThen })), // at most 200, the most asked first
  }),
  tookMs: count,
})
export type CheckResult = z.infer<typeof CheckResult>
/** POST /api/editor/checks */
export const StartCheck = z.strictObject({ drafts: z.array(id).min(1).max(500) })
/** GET /api/editor/checks/:id, ask again every 300 ms while it runs. */
export const Check = z.object({
  id,
  state: z.enum(['running', 'done', 'failed']),
  step: z.enum(['gathering', 'learning', 'testing', 'comparing', 'done']),
  progress: z.number().min(0).max(1),
  drafts: z.array(z.object({ id, revision: z.number().int() })),
  result: CheckResult.optional(),
  problems: z.array(problem.extend({ id })).optional(), // failed: what is wrong with which draft
  message: z.string().optional(), // failed
})
export type Check = z.infer<typeof Check>
/** GET /api/editor/entries/:id/proposals: real questions that would make good tests. */
export const Proposals = z.object({
  proposals: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(['must', 'must_not']),
      why: z.enum(['voted_down', 'led_to_person', 'chosen_after_clarification']),
      lineId: id,
      seq: z.number().int(),
      at: instant,
    }),
  ),
})
export type Proposals = z.infer<typeof Proposals>

// Try it
export const TryWholeRequest = z.strictObject({
  text: z.string().min(1).max(2_000),
  before: z.string().max(2_000).optional(), // what the customer said before
  drafts: z.array(id).max(500).optional(), // also with these, as if they were published
})
export const TriedCandidate = z.object({
  entryId: id,
  language,
  question: z.string(),
  score: z.number(),
  why: z.object({
    variant: z.string(), // the nearest way of putting it
    likeness: z.number(), // 0..1, to that variant
    words: z.array(z.string()), // of the question, that the entry has
    missing: z.array(z.string()), // that it has not
    concepts: z.array(z.string()), // matters that both speak of
  }),
})
export const TriedOnce = z.object({
  language,
  normalised: z.string(),
  decision: Decision,
  gate: z.object({ score: z.number(), answerAt: z.number(), clarifyAt: z.number() }),
  candidates: z.array(TriedCandidate),
})
export type TriedOnce = z.infer<typeof TriedOnce>
/** POST /api/editor/try/whole */
export const TriedWhole = z.object({ published: TriedOnce, draft: TriedOnce.optional() })
export type TriedWhole = z.infer<typeof TriedWhole>

// Demand: what customers asked in vain

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

// Import and export
export const ImportFiles = z
  .array(z.strictObject({ name: z.string().min(1).max(200), base64: z.string().max(8_000_000) }))
  .min(1)
  .max(1_000)
/** POST /api/editor/import/preview: nothing is written. */
export const ImportPreviewRequest = z.strictObject({ files: ImportFiles })
export const ImportRow = z.object({
  file: z.string(),
  row: z.number().int(), // the line of the file on which it begins
  id: z.string(),
  state: z.enum(['new', 'changed', 'same', 'conflict', 'bad']),
  field: z.string().optional(), // bad
  reason: z.string().optional(), // bad or conflict
  question: z.string().optional(),
  changed: z.array(z.string()).optional(), // fields
})
export const ImportPreview = z.object({
  fingerprint: z.string(),
  files: z.array(
    z.object({ name: z.string(), encoding: z.string(), format: z.string(), reason: z.string().optional() }),
  ), // reason: why it was refused
  rows: z.array(ImportRow),
})
export type ImportPreview = z.infer<typeof ImportPreview>
/** POST /api/editor/import: the same files again. 409: something changed since the preview. Each becomes a draft. */
export const ImportRequest = ImportPreviewRequest.extend({
  fingerprint: z.string(),
  reason,
  conflicts: z.enum(['skip', 'overwrite']).default('skip'),
  publish: z.boolean().default(false), // checked as one; blocked while something is newly wrong
  override: z.string().trim().min(3).max(500).optional(),
})
export const Imported = z.object({ drafts: z.array(id), published: z.array(id), skipped: z.array(id) })
export type Imported = z.infer<typeof Imported>
/** GET /api/editor/export?format=csv|tsv → a file; format=files → { files: [{ name, text }] }, the faq folder. */

// Statistics
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

// Tokens for programs that edit: Authorization: Bearer …, on every /api/editor address but these
export const TokenRow = z.object({
  id,
  name: z.string(),
  createdAt: instant,
  createdBy: z.string(),
  usedAt: instant.optional(),
})
/** GET /api/editor/tokens */
export const TokenRows = z.object({ tokens: z.array(TokenRow) })
/** POST /api/editor/tokens → the token, shown once */
export const NewToken = z.strictObject({ name: z.string().trim().min(1).max(80) })
export const MadeToken = TokenRow.extend({ token: z.string() })
/** POST /api/editor/tokens/:id/revoke */

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
