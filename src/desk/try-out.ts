// Try it: what a customer would get for these words, and why, from what is live and from drafts.
import type { Draft } from '../domain/entry-draft.js'
import type { Decision } from '../domain/knowledge-tests.js'
import { withDrafts } from '../domain/knowledge-tests.js'
import type { Store } from '../ports.js'
import type { Shelf } from '../understanding/exam.js'
import type { Explained } from '../understanding/why.js'
import { forCustomers, MOST_QUESTIONS, type PlanProblem, planOf, shelfOf } from './checks.js'
import type { Desk } from './desk.js'
import { lastMonth } from './questions.js'

export type TriedOnce = Explained & {
  decision: Decision
  gate: { score: number; answerAt: number; clarifyAt: number }
}
export type Tried = {
  published: TriedOnce
  draft?: TriedOnce
  problems?: { id: string; field: string; message: string }[]
}

export async function tryWhole(
  desk: Desk,
  { text, before, drafts }: { text: string; before?: string | undefined; drafts?: string[] | undefined },
): Promise<Tried> {
  const explain = async (shelf: Shelf, near?: Shelf): Promise<TriedOnce> =>
    decided(desk, await desk.examiner.explain(shelf, text, before, near))
  const live = liveShelf(desk)
  const [published, ...found] = await Promise.all([
    live.then(shelf => explain(shelf)),
    ...(drafts ?? []).map(id => desk.store.drafts.get(id)),
  ])
  const there = found.filter(draft => draft !== null)
  if (there.length === 0) return { published }
  const wanted = await withThese(desk, await live, there)
  if ('problems' in wanted) return { published, problems: wanted.problems }
  return { published, draft: await explain(wanted.shelf, await live) }
}

type Wanted = { shelf: Shelf } | { problems: PlanProblem[] }
const tried = new WeakMap<Shelf, { name: string; wanted: Wanted }>()

/** What would be with these drafts: made once for what is live and these words, however often it is asked. */
async function withThese(desk: Desk, live: Shelf, drafts: Draft[]): Promise<Wanted> {
  const name = drafts.map(({ id, revision }) => `${id} ${revision}`).join('\n')
  const known = tried.get(live)
  if (known?.name === name) return known.wanted
  const planned = await planOf(desk, drafts, '')
  const wanted: Wanted =
    'problems' in planned
      ? planned
      : { shelf: shelfOf(desk, forCustomers(withDrafts(planned.plan.published, planned.plan.fresh))) }
  tried.set(live, { name, wanted })
  return wanted
}

function decided({ policy: { answerAt, clarifyAt } }: Desk, explained: Explained): TriedOnce {
  const score = explained.candidates[0]?.score ?? 0
  const decision = score >= answerAt ? 'answer' : score >= clarifyAt ? 'clarify' : 'none'
  return { ...explained, decision, gate: { score, answerAt, clarifyAt } }
}

type KeptShelf = { shelf: Shelf | null; published: number; answerAt: number; clarifyAt: number }
const shelves = new WeakMap<Store, KeptShelf>()

/** What is live, made once until something is published: an editor tries with every keystroke. */
export async function liveShelf(desk: Desk): Promise<Shelf> {
  const { store, policy } = desk
  let kept = shelves.get(store)
  if (!kept) {
    const fresh = { shelf: null, published: 0, answerAt: 0, clarifyAt: 0 }
    shelves.set(store, fresh)
    kept = fresh
    store.watch(news => {
      if (news.type === 'entries') Object.assign(fresh, { shelf: null, published: fresh.published + 1 })
    })
  }
  if (kept.shelf && kept.answerAt === policy.answerAt && kept.clarifyAt === policy.clarifyAt) return kept.shelf
  const { published } = kept
  const shelf = shelfOf(desk, forCustomers(await store.entries()))
  // What was published while it was read is not in it.
  if (kept.published === published)
    Object.assign(kept, { shelf, answerAt: policy.answerAt, clarifyAt: policy.clarifyAt })
  return shelf
}

const warmed = new WeakMap<Store, { key: string; at: number }>()
/** The examiner rests when it was idle for ten minutes: what it had ready it makes ready again. */
const WARM_FOR_MS = 5 * 60_000

/** Learns what is live beforehand and puts last month's questions to it: the first check need not. Never throws. */
export function warm(desk: Desk): void {
  const learn = async () => {
    const shelf = await liveShelf(desk)
    const before = warmed.get(desk.store)
    if (before?.key === shelf.key && desk.clock.now() - before.at < WARM_FOR_MS) return
    warmed.set(desk.store, { key: shelf.key, at: desk.clock.now() })
    const { answerAt, clarifyAt } = desk.policy
    const questions = (await lastMonth(desk, MOST_QUESTIONS)).map(({ text }) => text)
    await desk.examiner.prepare(shelf, questions, { answerAt, clarifyAt })
  }
  learn().catch(err => desk.log.info({ err }, 'The first check learns what is live itself.'))
}
