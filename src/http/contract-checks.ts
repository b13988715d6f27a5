// What travels when the editor asks what publishing would do, tries a question, or looks for tests.
import { z } from 'zod'
import { id, instant, language } from './contract.js'

const count = z.number().int().min(0)
const problem = z.object({ field: z.string(), message: z.string() }) // field: fa.answer, tests.must.2 …

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
export const StartCheck = z.strictObject({ drafts: z.array(id).min(1).max(5_000) })
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
