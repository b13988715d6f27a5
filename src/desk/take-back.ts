// What was done to many entries is undone as one: drafts say again what they said, what went live says what it said before.
import { changeId } from '../domain/audit.js'
import { bodyOf, type DraftBody } from '../domain/entry-draft.js'
import type { Desk } from './desk.js'
import { type Author, saveDraft } from './drafts.js'
import { goLive, planned } from './publish-drafts.js'

/** `before`: what another draft of it said until then. */
export type LeftDraft = { id: string; revision: number; before?: DraftBody | undefined }
export type ToTakeBack = { drafts: LeftDraft[]; published: { id: string; revision: number }[] }
/** `left`: somebody has changed it since; it stays as it is. */
export type TakenBack = { undone: string[]; left: string[] }

const REASON = 'undone'

/**
 * No test is asked: what was live until then is live again. Written down with its author. Throws 'conflict' when somebody
 * publishes at the same moment, 'invalid' when an entry written since has a question of an old text.
 */
export async function takeBack(desk: Desk, { drafts, published }: ToTakeBack, by: Author): Promise<TakenBack> {
  const gone = await Promise.all(drafts.map(async draft => ({ id: draft.id, done: await asBefore(desk, draft, by) })))
  const live = await livedBefore(desk, published)
  const back = live.flatMap(({ id, body }) => (body ? [{ id, revision: 0, body }] : []))
  if (back.length > 0) {
    const plan = await planned(desk, back, by.name)
    const entries = await goLive(desk, plan, { reason: REASON, result: { newlyWrong: [] }, by })
    const at = desk.clock.now()
    const after = entries.map(({ id, revision }) => ({ id, revision }))
    const change = { at, by, what: 'knowledge.undone', before: published, after, reason: REASON }
    await desk.store.audit.append({ id: changeId(at, desk.newId()), ...change })
  }
  const all = [...gone, ...live.map(({ id, body }) => ({ id, done: body !== null }))]
  const named = (done: boolean) => all.filter(one => one.done === done).map(({ id }) => id)
  return { undone: named(true), left: named(false) }
}

async function asBefore(desk: Desk, { id, revision, before }: LeftDraft, by: Author): Promise<boolean> {
  const { store } = desk
  if (before) return (await saveDraft(desk, { id, expected: revision, body: before }, by)).state === 'saved'
  const now = await store.drafts.get(id)
  if (now?.revision !== revision) return false
  await store.drafts.remove(id)
  store.signal({ type: 'draft', entryId: id })
  return true
}

/** Each as it was before; what was new is retired. Null: it has been published again since. */
async function livedBefore({ store }: Desk, published: ToTakeBack['published']) {
  const now = new Map((await store.entries()).map(entry => [entry.id, entry]))
  return Promise.all(
    published.map(async ({ id, revision }): Promise<{ id: string; body: DraftBody | null }> => {
      const entry = now.get(id)
      if (entry?.revision !== revision) return { id, body: null }
      const before = (await store.revisions(id)).find(one => one.revision === revision - 1)
      return { id, body: before ? bodyOf(before) : { ...bodyOf(entry), status: 'retired' } }
    }),
  )
}
