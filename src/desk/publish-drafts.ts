// A draft goes live, now or at a known time: only while its tests say that it breaks nothing, or with a reason that is kept.
import { changeId } from '../domain/audit.js'
import type { Entry } from '../domain/entry.js'
import { bodyOf, type Draft } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import type { CheckResult } from '../domain/knowledge-tests.js'
import { checkAt, examined, type Plan, planOf } from './checks.js'
import type { Desk } from './desk.js'
import { type Author, type Clash, draftAt, isPublished } from './drafts.js'
import { revised, SERVED_WITHIN_MS } from './publish.js'

export type Publication = {
  /** Drafts and the revisions of them that were looked at. */
  drafts: { id: string; expected: number }[]
  reason: string
  /** Of a finished check; absent: one is made now. */
  check?: string | undefined
  override?: string | undefined
  /** Later. Of one draft only. */
  at?: number | undefined
}

export type Went =
  | { state: 'published'; entries: Entry[] }
  | { state: 'scheduled'; draft: Draft }
  /** Something newer than the draft began from is live: merge first. */
  | { state: 'clash'; clash: Clash }
  /** Tests would fail that pass now. Nothing was written. */
  | { state: 'blocked'; result: CheckResult }

/** An entry written whole, without a draft: the same gate. Throws 'conflict' when somebody published meanwhile. */
export async function publishWhole(
  desk: Desk,
  draft: unknown,
  expectedRevision: number,
  { reason, override, by }: { reason: string; override?: string | undefined; by: Author },
): Promise<Extract<Went, { state: 'published' | 'blocked' }>> {
  const { revision: _r, editedAt: _a, editedBy: _b, ...entry } = revised(draft, expectedRevision, by.name, 0)
  const plan = await planned(desk, [{ id: entry.id, revision: 0, body: bodyOf(entry) }], by.name)
  if (plan.fresh[0]?.revision !== expectedRevision + 1)
    throw new DeskError('conflict', `Someone else has published ${entry.id}`)
  const result = await judged(desk, plan)
  if (result.newlyWrong.length > 0 && !override) return { state: 'blocked', result }
  return { state: 'published', entries: await goLive(desk, plan, { reason, override, result, by }) }
}

/** Throws 'invalid' naming the first wrong field, 'conflict' when a draft or the knowledge changed since it was checked. */
export async function publishDrafts(desk: Desk, publication: Publication, by: Author): Promise<Went> {
  const { store, clock } = desk
  const drafts = await Promise.all(publication.drafts.map(({ id, expected }) => draftAt(desk, id, expected)))
  const unread = drafts.find(draft => draft.unread)
  if (unread)
    throw new DeskError('invalid', `${unread.id}: a language model wrote it. Read it first, and say that you did.`)
  for (const draft of drafts) {
    const entry = await store.entry(draft.id)
    if ((entry?.revision ?? 0) === draft.base) continue
    if (entry && isPublished(draft, entry)) {
      await store.drafts.remove(draft.id)
      return { state: 'published', entries: [entry] }
    }
    return { state: 'clash', clash: await staleClash(desk, draft, entry) }
  }
  const plan = await planned(desk, drafts, by.name)
  const result = await judged(desk, plan, publication.check)
  if (result.newlyWrong.length > 0 && !publication.override) return { state: 'blocked', result }
  const [only] = drafts
  if (publication.at !== undefined && publication.at > clock.now() && only && drafts.length === 1)
    return { state: 'scheduled', draft: await scheduled(desk, only, publication.at, publication) }
  const entries = await goLive(desk, plan, { ...publication, result, by })
  await Promise.all(drafts.map(draft => clearedAway(desk, draft)))
  for (const { id } of drafts) store.signal({ type: 'draft', entryId: id })
  return { state: 'published', entries }
}

/** What was saved since, while tests ran, stays: its author merges it with what is live now. */
async function clearedAway({ store }: Desk, { id, revision }: Draft): Promise<void> {
  const now = await store.drafts.get(id)
  if (now?.revision === revision) await store.drafts.remove(id)
}

export async function planned(
  desk: Desk,
  drafts: Pick<Draft, 'id' | 'revision' | 'body'>[],
  by: string,
): Promise<Plan> {
  const found = await planOf(desk, drafts, by)
  if ('plan' in found) return found.plan
  const [first] = found.problems
  const where = drafts.length > 1 ? `${first?.id}, ` : ''
  throw new DeskError('invalid', `${where}${first?.field}: ${first?.message}`)
}

export async function judged(desk: Desk, plan: Plan, checkId?: string): Promise<CheckResult> {
  if (checkId === undefined) return examined(desk, plan)
  const check = await checkAt(desk, checkId)
  if (check.state === 'done' && check.basis === plan.basis) return check.result
  if (check.state === 'running') throw new DeskError('conflict', 'The check is not finished yet: wait for it.')
  throw new DeskError('conflict', 'Something has changed since the check: check again.')
}

type Going = {
  reason: string
  override?: string | undefined
  result: Pick<CheckResult, 'newlyWrong'>
  by: Author
}

/** One guarded write for all of them. What tests said against it is kept with the revision and in the trail. */
export async function goLive(desk: Desk, { fresh }: Plan, { reason, override, result, by }: Going): Promise<Entry[]> {
  const { store, clock, newId, matcher } = desk
  const at = clock.now()
  const failed = result.newlyWrong.length > 0
  const entries = fresh.map(entry => ({
    ...{ ...entry, editedAt: at, editedBy: by.name },
    ...(reason && { reason }),
    ...(failed && override && { override }),
  }))
  await store.publish(entries)
  if (failed && override) {
    const after = entries.map(({ id, revision }) => ({ id, revision }))
    const wrong = result.newlyWrong.map(({ entryId, kind, text }) => ({ entryId, kind, text })).slice(0, 50)
    const change = { at, by, what: 'knowledge.override', before: { newlyWrong: wrong }, after, reason: override }
    await store.audit.append({ id: changeId(at, newId()), ...change })
  }
  await matcher.caughtUp(SERVED_WITHIN_MS)
  return entries
}

async function scheduled(
  desk: Desk,
  draft: Draft,
  publishAt: number,
  { reason, override }: Publication,
): Promise<Draft> {
  const { id, revision, base, body, author, savedAt } = draft
  const waiting: Draft = {
    ...{ id, revision: revision + 1, base, body, author, savedAt, reason: reason || draft.reason },
    ...{ state: 'scheduled', publishAt, ...(override && { override }) },
  }
  await desk.store.drafts.put(waiting, revision)
  desk.store.signal({ type: 'draft', entryId: id })
  return waiting
}

async function staleClash({ store }: Desk, draft: Draft, entry: Entry | null): Promise<Clash> {
  const base = (await store.revisions(draft.id)).find(({ revision }) => revision === draft.base)
  return {
    ...{ revision: draft.revision, published: entry?.revision ?? 0, by: entry?.editedBy ?? '' },
    ...{ base: base ? bodyOf(base) : null, theirs: entry && bodyOf(entry), mine: draft.body },
  }
}
