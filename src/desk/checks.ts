// Before publishing: what would become right, wrong, or taken for something else? Asked of the examiner, kept for every process.
import { createHash } from 'node:crypto'
import { type Entry, EntryDraft } from '../domain/entry.js'
import { bodyOf, type Draft, finished, type Problem } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import { type CheckResult, type CheckStep, type KeptCheck, withDrafts } from '../domain/knowledge-tests.js'
import type { Exam, Shelf } from '../understanding/exam.js'
import type { Desk } from './desk.js'
import { collisions } from './knowledge-check.js'
import { lastMonth } from './questions.js'

export const MOST_QUESTIONS = 2_000
const TOLD_EVERY_MS = 250
const LOST_AFTER_MS = 60_000
const KEPT_MS = 24 * 3_600_000

type Heard = (step: CheckStep, progress: number) => void
/** What is to be published together, and what it stands on. */
export type Plan = { published: Entry[]; fresh: Entry[]; basis: string; drafts: { id: string; revision: number }[] }
export type PlanProblem = Problem & { id: string }

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/** What customers are told from; colleagues' own notes must not draw answers to themselves. */
export const forCustomers = (entries: Entry[]): Entry[] => entries.filter(entry => entry.audience !== 'staff')

/** By what is said, so that the same knowledge is the same shelf, whoever wrote it when. */
export function shelfOf({ policy }: Pick<Desk, 'policy'>, entries: Entry[]): Shelf {
  const said = entries.map(entry => [entry.id, finished(entry.id, bodyOf(entry))])
  return {
    key: hash([policy.answerAt, policy.clarifyAt, said.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))]),
    entries,
  }
}

/** Judges the drafts by themselves and beside the rest. The drafts' own revisions name them. */
export async function planOf(
  desk: Desk,
  drafts: Pick<Draft, 'id' | 'revision' | 'body'>[],
  by: string,
): Promise<{ plan: Plan } | { problems: PlanProblem[] }> {
  const published = await desk.store.entries()
  const byId = new Map(published.map(entry => [entry.id, entry]))
  const problems: PlanProblem[] = []
  const fresh = drafts.flatMap(({ id, body }): Entry[] => {
    const parsed = EntryDraft.safeParse(finished(id, body))
    if (parsed.success) {
      const revision = (byId.get(id)?.revision ?? 0) + 1
      const at = desk.clock.now()
      return [{ ...parsed.data, revision, editedAt: at, editedBy: by, saidAt: saidAt(parsed.data, byId.get(id), at) }]
    }
    const wrong = parsed.error.issues.map(({ path, message }) => ({ id, field: path.join('.') || 'entry', message }))
    problems.push(...wrong)
    return []
  })
  problems.push(...claimed(published, fresh))
  if (problems.length > 0) return { problems }
  const refs = drafts.map(({ id, revision }) => ({ id, revision }))
  const { answerAt, clarifyAt } = desk.policy
  const basis = hash([answerAt, clarifyAt, published.map(({ id, revision }) => [id, revision]).sort(), refs])
  return { plan: { published, fresh, basis, drafts: refs } }
}

/** A translation is older than its other side when only that one was changed since. */
function saidAt(fresh: EntryDraft, before: Entry | undefined, at: number): { fa?: number; en?: number } {
  const since = (language: 'fa' | 'en') => {
    const same = before?.[language] && JSON.stringify(before[language]) === JSON.stringify(fresh[language])
    return same ? (before.saidAt?.[language] ?? before.editedAt) : at
  }
  return { ...(fresh.fa && { fa: since('fa') }), ...(fresh.en && { en: since('en') }) }
}

/** Questions that another published entry has already, word for word. */
function claimed(published: Entry[], fresh: Entry[]): PlanProblem[] {
  const ids = new Set(fresh.map(({ id }) => id))
  const all = [...published.filter(({ id }) => !ids.has(id)), ...fresh]
  return collisions(all)
    .filter(({ id, other }) => ids.has(id) || ids.has(other))
    .map(({ id, path, text, other }) => {
      const message = `${other} has this question already: ${text}`
      return ids.has(id)
        ? { id, field: path.join('.'), message }
        : { id: other, field: 'fa', message: `${id} has this question already: ${text}` }
    })
}

/** Trains the candidate and compares. Takes seconds, none of them on this thread. */
export async function examined(desk: Desk, { published, fresh }: Plan, heard: Heard = () => {}): Promise<CheckResult> {
  const startedAt = desk.clock.now()
  heard('gathering', 0)
  const questions = await lastMonth(desk, MOST_QUESTIONS)
  const { answerAt, clarifyAt } = desk.policy
  const exam: Exam = {
    published: shelfOf(desk, forCustomers(published)),
    candidate: shelfOf(desk, forCustomers(withDrafts(published, fresh))),
    changed: fresh.map(({ id }) => id),
    questions,
    thresholds: { answerAt, clarifyAt },
  }
  const result = await desk.examiner.examine(exam, heard)
  return { ...result, tookMs: desk.clock.now() - startedAt }
}

type Begun = { check: KeptCheck; finished: Promise<KeptCheck> }

/** Begins a check of these drafts; `finished` never rejects. Throws 'not_found' when there is no such draft. */
export async function startCheck(desk: Desk, ids: string[], by: string): Promise<Begun> {
  const drafts = await Promise.all([...new Set(ids)].map(id => desk.store.drafts.get(id)))
  if (drafts.some(draft => draft === null)) throw new DeskError('not_found', 'There is no such draft: save it first.')
  const there = drafts.filter(draft => draft !== null)
  const now = desk.clock.now()
  const begun: KeptCheck = {
    ...{ id: desk.newId(), revision: 1, startedAt: now, seenAt: now, basis: '' },
    ...{
      drafts: there.map(({ id, revision }) => ({ id, revision })),
      step: 'gathering',
      progress: 0,
      state: 'running',
    },
  }
  await desk.store.checks.put(begun, 0)
  await sweepOut(desk)
  return { check: begun, finished: run(desk, begun, there, by) }
}

async function run(desk: Desk, begun: KeptCheck, drafts: Draft[], by: string): Promise<KeptCheck> {
  let revision = begun.revision
  const keep = async (change: Partial<KeptCheck>): Promise<KeptCheck> => {
    revision += 1
    const kept = { ...begun, ...change, revision, seenAt: desk.clock.now() } as KeptCheck
    await desk.store.checks.put(kept, 'any')
    return kept
  }
  const fail = (message: string, problems?: PlanProblem[]) =>
    keep({ state: 'failed', message, ...(problems && { problems }) }).catch(() => begun)
  try {
    const planned = await planOf(desk, drafts, by)
    if ('problems' in planned) return await fail('Something is missing or wrong: put it right first.', planned.problems)
    const { basis } = planned.plan
    let told = { at: 0, writing: Promise.resolve() as Promise<unknown> }
    const result = await examined(desk, planned.plan, (step, progress) => {
      if (desk.clock.now() - told.at < TOLD_EVERY_MS) return
      told = { at: desk.clock.now(), writing: told.writing.then(() => keep({ step, progress })).catch(() => {}) }
    })
    await told.writing
    return await keep({ state: 'done', step: 'done', progress: 1, basis, result })
  } catch (error) {
    desk.log.error({ err: error }, 'A check of the knowledge failed.')
    return await fail('The check broke off: start it again.')
  }
}

/** Throws 'not_found'. One whose process is gone has failed. */
export async function checkAt(desk: Pick<Desk, 'store' | 'clock'>, id: string): Promise<KeptCheck> {
  const check = await desk.store.checks.get(id)
  if (!check) throw new DeskError('not_found', 'There is no such check, or not any more.')
  if (check.state !== 'running' || desk.clock.now() - check.seenAt < LOST_AFTER_MS) return check
  return { ...check, state: 'failed', message: 'The program that made this check has stopped: start it again.' }
}

async function sweepOut({ store, clock }: Desk): Promise<void> {
  const old = (await store.checks.all()).filter(({ startedAt }) => clock.now() - startedAt > KEPT_MS)
  await Promise.all(old.map(({ id }) => store.checks.remove(id)))
}
