// Tests of the knowledge: which questions an entry must answer, which it must not, and what publishing would change.
import type { Entry, EntryDraft } from './entry.js'

export type Decision = 'answer' | 'clarify' | 'none'
/** What a customer would get for a question, by itself. `entryId`: of the best candidate. */
export type Found = { decision: Decision; entryId?: string; score: number }

export type KnowledgeTest = { entryId: string; kind: 'must' | 'must_not' | 'contains'; text: string }
export type Outcome = KnowledgeTest & { before: Found; after: Found }

/** A real question, and how often it was asked in these words. */
export type Asked = { text: string; times: number }
export type Change = Asked & { before: Found; after: Found }

export type Saying = { entryId: string; text: string; field: string }
/** Two entries whose words lie so near that the bot may take one for the other. `likeness` 0..1. */
export type Collision = { language: 'fa' | 'en'; one: Saying; other: Saying; likeness: number }

export type Decisions = Record<Decision, number>

export type CheckResult = {
  entries: number
  tests: number
  passed: number
  newlyRight: Outcome[]
  newlyWrong: Outcome[]
  stillWrong: Outcome[]
  /** That the change brings. */
  collisions: Collision[]
  questions: { asked: number; before: Decisions; after: Decisions; otherEntry: number; changed: Change[] }
  tookMs: number
}

export type CheckStep = 'gathering' | 'learning' | 'testing' | 'comparing' | 'done'

/** A check as it is kept, so that it can be asked for in any process. `basis`: what exactly was checked. */
export type KeptCheck = {
  id: string
  revision: number
  startedAt: number
  /** Older than a few seconds while it runs: its process is gone. */
  seenAt: number
  basis: string
  drafts: { id: string; revision: number }[]
  step: CheckStep
  progress: number // 0..1
} & (
  | { state: 'running' }
  | { state: 'done'; result: CheckResult }
  | { state: 'failed'; message: string; problems?: { id: string; field: string; message: string }[] }
)

const MOST_CHANGED = 200
const MOST_TOLD = 500

/** Published ones' tests. */
export const testsOf = (entries: EntryDraft[]): KnowledgeTest[] =>
  entries
    .filter(entry => entry.status === 'published')
    .flatMap(({ id: entryId, tests = {} }) => [
      ...(tests.must ?? []).map(text => ({ entryId, kind: 'must' as const, text })),
      ...(tests.mustNot ?? []).map(text => ({ entryId, kind: 'must_not' as const, text })),
      ...(tests.contains ?? []).map(text => ({ entryId, kind: 'contains' as const, text })),
    ])

/** Whether what was found is what the test wants. `answers`: what the entry says, normalised, with the wanted words. */
export function passes({ kind, entryId }: KnowledgeTest, { decision, entryId: found }: Found): boolean {
  const answered = decision === 'answer' && found === entryId
  return kind === 'must_not' ? !answered : answered
}

/** What the tests say of a change. Deterministic: in the order of the tests. */
export function verdict(outcomes: Outcome[]): Pick<CheckResult, 'passed' | 'newlyRight' | 'newlyWrong' | 'stillWrong'> {
  const of = (before: boolean, after: boolean) =>
    outcomes.filter(o => passes(o, o.before) === before && passes(o, o.after) === after)
  const told = (some: Outcome[]) => some.slice(0, MOST_TOLD)
  return {
    passed: outcomes.filter(o => passes(o, o.after)).length,
    newlyRight: told(of(false, true)),
    newlyWrong: told(of(true, false)),
    stillWrong: told(of(false, false)),
  }
}

/** What would have become of real questions. */
export function effect(changes: Change[]): CheckResult['questions'] {
  const counted = (which: 'before' | 'after'): Decisions => {
    const sums = { answer: 0, clarify: 0, none: 0 }
    for (const change of changes) sums[change[which].decision] += change.times
    return sums
  }
  const other = changes.filter(({ before, after }) => otherEntry(before, after))
  const changed = changes.filter(({ before, after }) => before.decision !== after.decision || otherEntry(before, after))
  return {
    asked: changes.reduce((sum, { times }) => sum + times, 0),
    before: counted('before'),
    after: counted('after'),
    otherEntry: other.reduce((sum, { times }) => sum + times, 0),
    changed: changed.sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1)).slice(0, MOST_CHANGED),
  }
}

const otherEntry = (before: Found, after: Found): boolean =>
  before.decision === 'answer' && after.decision === 'answer' && before.entryId !== after.entryId

/** The knowledge as it would be. */
export function withDrafts(entries: Entry[], drafts: Entry[]): Entry[] {
  const changed = new Map(drafts.map(draft => [draft.id, draft]))
  return [...entries.filter(({ id }) => !changed.has(id)), ...drafts].sort((a, b) => (a.id < b.id ? -1 : 1))
}
