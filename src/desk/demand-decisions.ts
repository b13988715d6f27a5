// What an editor makes of a demand: a draft, another variant, nothing, or one with another. All of it can be taken back.
import type { Demand } from '../domain/demand.js'
import { bodyOf, type Draft, type DraftBody } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import { dayOf } from '../domain/marks.js'
import type { DraftedSide } from '../domain/model.js'
import { type Cluster, demand } from './demand.js'
import type { Desk } from './desk.js'
import { type Author, saveDraft } from './drafts.js'

const LONGEST = 300
const MOST_VARIANTS = 10

/** Throws 'not_found' when no customer asks for it any more. */
async function clusterAt(desk: Desk, id: string): Promise<Cluster> {
  const found = (await demand(desk)).clusters.find(cluster => cluster.id === id)
  if (!found) throw new DeskError('not_found', 'There is no such demand, or not any more.')
  return found
}

/**
 * A new entry from what customers asked and what a colleague said. `written`: what a language model makes of it, to be read
 * by somebody before it goes out. Throws 'conflict' when its id is taken.
 */
export async function draftFrom(
  desk: Desk,
  id: string,
  { entryId, topic }: { entryId: string; topic: string },
  by: Author,
  written?: (cluster: Cluster) => Promise<DraftedSide>,
): Promise<Draft> {
  const cluster = await clusterAt(desk, id)
  if ((await desk.store.entry(entryId)) || (await desk.store.drafts.get(entryId)))
    throw new DeskError('conflict', `entryId: there is an entry ${entryId} already: add it as a variant there.`)
  const model = await written?.(cluster)
  const unread = model && ({ unread: 'model' } as const)
  const body: DraftBody = {
    ...{ topic, tags: [], checkedOn: dayOf(desk.clock.now()), status: 'published' },
    ...sides(cluster, model),
    tests: { must: [short(cluster.text)] },
  }
  const draft = await saved(desk, { id: entryId, expected: 0, body, reason: cluster.text.slice(0, 200), ...unread }, by)
  await decide(desk, cluster, { what: 'drafted', entryId }, by)
  return draft
}

/** The other ways of asking, on the side of their language; the agent's answer on that of the cluster, it knew the facts. */
function sides(
  { text, language, texts, agentAnswer }: Cluster,
  model: DraftedSide | undefined,
): Pick<DraftBody, 'fa' | 'en'> {
  const other = language === 'fa' ? 'en' : 'fa'
  const of = (wanted: 'fa' | 'en') =>
    texts.filter(one => one.language === wanted && one.text !== text).map(one => short(one.text))
  const theirs = of(other).slice(0, MOST_VARIANTS + 1)
  const question = short(model?.question || text)
  const others = [...(model ? [short(text)] : []), ...of(language), ...(model?.variants ?? []).map(short)]
  const variants = [...new Set(others)].filter(one => one && one !== question).slice(0, MOST_VARIANTS)
  const own = { question, variants, answer: agentAnswer ?? model?.answer ?? '' }
  return {
    [language]: own,
    ...(theirs.length > 0 && { [other]: { question: theirs[0], variants: theirs.slice(1), answer: '' } }),
  }
}

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST)

/** The customers' words as variants in the draft of that entry; its own draft goes on where there is one. */
export async function addAsVariants(
  desk: Desk,
  id: string,
  { entryId, texts }: { entryId: string; texts?: string[] | undefined },
  by: Author,
): Promise<Draft> {
  const cluster = await clusterAt(desk, id)
  const [entry, draft] = await Promise.all([desk.store.entry(entryId), desk.store.drafts.get(entryId)])
  if (!entry && !draft) throw new DeskError('not_found', 'There is no such entry.')
  const body = draft?.body ?? bodyOf(entry!)
  const wanted = texts?.map(text => ({ text, language: cluster.texts.find(t => t.text === text)?.language })) ?? [
    { text: cluster.text, language: cluster.language },
  ]
  const grown = { ...body }
  for (const { text, language = cluster.language } of wanted) {
    const side = grown[language] ?? {}
    const before = [side.question ?? '', ...(side.variants ?? [])]
    if (!before.includes(short(text))) grown[language] = { ...side, variants: [...(side.variants ?? []), short(text)] }
  }
  const grownDraft = await saved(desk, { id: entryId, expected: draft?.revision ?? 0, body: grown }, by)
  await decide(desk, cluster, { what: 'variant', entryId }, by)
  return grownDraft
}

async function saved(desk: Desk, save: Parameters<typeof saveDraft>[1], by: Author): Promise<Draft> {
  const done = await saveDraft(desk, save, by)
  if (done.state === 'saved') return done.draft
  throw new DeskError('conflict', `${done.clash.by} has changed the draft just now: try again.`)
}

export const dismiss = async (desk: Desk, id: string, by: Author): Promise<void> =>
  decide(desk, await clusterAt(desk, id), { what: 'not_for_faq' }, by)

/** Both are one from now on, under the other's name. */
export async function mergeInto(desk: Desk, id: string, into: string, by: Author): Promise<void> {
  if (id === into) throw new DeskError('invalid', 'into: name another one.')
  const { clusters } = await demand(desk)
  const [one, other] = [id, into].map(wanted => clusters.find(cluster => cluster.id === wanted))
  if (!one || !other) throw new DeskError('not_found', 'There is no such demand, or not any more.')
  if (!(await desk.store.demands.get(into))) await decide(desk, other, { what: 'open' }, by) // it keeps its name and words
  await decide(desk, one, { what: 'merged', into }, by)
}

/** Takes a decision back. */
export async function reopen({ store, clock }: Desk, id: string, by: Author): Promise<void> {
  const before = await store.demands.get(id)
  if (!before) throw new DeskError('not_found', 'Nothing was decided about this.')
  const after: Demand = { ...before, revision: before.revision + 1, decision: { what: 'open' } }
  await store.demands.put({ ...after, by: by.name, at: clock.now() }, before.revision)
}

async function decide(
  { store, clock }: Desk,
  cluster: Cluster,
  decision: Demand['decision'],
  by: Author,
): Promise<void> {
  const { id, text, language } = cluster
  const before = await store.demands.get(id)
  const kept = { id, text: before?.text ?? text, language, decision, by: by.name, at: clock.now() }
  await store.demands.put({ ...kept, revision: (before?.revision ?? 0) + 1 }, before?.revision ?? 0)
}
