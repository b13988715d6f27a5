// What the plain memory remembers, what is done to both, and where they differ.
import { deepStrictEqual as same } from 'node:assert/strict'
import fc from 'fast-check'
import type { Unnumbered } from '../../src/domain/activity.js'
import { DeskError } from '../../src/domain/errors.js'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'

const DEEDS = [
  'says',
  'answers',
  'misses',
  'hands over',
  'accepts',
  'fails',
  'replies',
  'snoozes',
  'returns',
  'ends',
] as const
const OFTEN = ['says', 'says', 'hands over', 'accepts'] as const
type Deed = (typeof DEEDS)[number]
const AGENTS = ['sara', 'omid']

const at = { line: fc.nat(3), agent: fc.nat(1), rank: fc.nat(5) }
export const command = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constantFrom(...DEEDS, ...OFTEN), ...at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('comes late' as const, 'comes twice' as const), ...at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('publishes' as const),
      entries: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
      off: fc.constantFrom(0, 0, 0, -1, 1),
    }),
  },
)
export type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

type PlainLine = {
  version: number
  status: string | null
  number: number
  holder: string | null
  rank: number
  unanswered: number // of the customer's messages, the first one's place; 0: none
  misses: number
  ids: string[]
  wakeAt: number
}
export type Kept = { name: string; lines: Map<string, PlainLine>; entries: Map<string, string[]>; now: number }

export const nothingYet = (name: string): Kept => ({ name, lines: new Map(), entries: new Map(), now: 1_000 })

const nobody = (): PlainLine => ({
  ...{ version: 0, status: null, number: 0, holder: null, rank: 0, unanswered: 0, misses: 0, ids: [], wakeAt: 0 },
})

/** What the deed makes of it, a line for each deed, without a look at what the program thinks. */
const after: Record<Deed, (l: PlainLine, agent: string, rank: number) => Partial<PlainLine>> = {
  says: l => {
    if (l.status === null || l.status === 'resolved')
      return { status: 'bot', number: l.number + 1, unanswered: l.version, misses: 0, holder: null }
    if (l.status === 'scheduled') return { status: 'queued', holder: null }
    return l.unanswered || l.status === 'queued' ? {} : { unanswered: l.version }
  },
  answers: l => (l.status === 'bot' ? { unanswered: 0, misses: 0 } : {}),
  misses: l => (l.status === 'bot' ? { unanswered: 0, misses: l.misses + 1 } : {}),
  'hands over': (l, _, rank) => (l.status === 'bot' ? { status: 'queued', rank, unanswered: 0, misses: 0 } : {}),
  accepts: (l, agent) =>
    l.status === 'queued' || l.status === 'scheduled' ? { status: 'assigned', holder: agent, unanswered: -1 } : {},
  fails: l =>
    l.status === 'assigned' || l.status === 'scheduled' ? { status: 'queued', holder: null, unanswered: 0 } : {},
  replies: l => (l.status === 'assigned' ? { unanswered: 0 } : {}),
  snoozes: l =>
    l.status === 'assigned' || l.status === 'queued' ? { status: 'scheduled', holder: null, unanswered: 0 } : {},
  returns: l => (l.status === 'assigned' ? { status: 'bot', holder: null, unanswered: 0, misses: 0 } : {}),
  ends: l => (l.status && l.status !== 'resolved' ? { status: 'resolved', unanswered: 0 } : {}),
}

function happening(deed: Deed, agentId: string, rank: number, now: number): Unnumbered {
  const agent = { id: agentId, name: agentId }
  const what = { id: `a${now}`, at: now }
  const bot = { ...what, type: 'message', from: 'bot', text: 'ربات', language: 'fa' } as const
  switch (deed) {
    case 'says':
      return { ...what, type: 'message', from: 'customer', text: 'سلام' }
    case 'answers':
      return { ...bot, spoken: 'answer' }
    case 'misses':
      return { ...bot, spoken: 'fallback' }
    case 'hands over': {
      const why = { reason: 'asked', summary: '', language: 'fa', dueAt: 9_000, rank } as const
      return { ...what, type: 'handoff.initiate', evidence: [], ...why }
    }
    case 'accepts':
      return { ...what, type: 'handoff.status', state: 'accepted', agent }
    case 'fails':
      return { ...what, type: 'handoff.status', state: 'failed', message: '' }
    case 'replies':
      return { ...what, type: 'message', from: 'agent', agent, text: 'بفرمایید' }
    case 'snoozes':
      return { ...what, type: 'scheduled', until: 1e9, why: 'snoozed', agent }
    case 'returns':
      return { ...what, type: 'return', agent }
    case 'ends':
      return { ...what, type: 'endOfConversation', by: 'agent' }
  }
}

/** Does it to both. */
export async function obey(store: Store, kept: Kept, command: Command): Promise<void> {
  if (command.do === 'publishes') return publishes(store, kept, command.entries, command.off)
  const id = `${kept.name}-${command.line}`
  const plain = kept.lines.get(id) ?? nobody()
  const line = (await store.line(id)) ?? blank(id, { id })
  const agent = AGENTS[command.agent]!
  const now = ++kept.now
  if (command.do === 'comes late') {
    const read = { ...line, version: plain.version + (plain.version > 0 && command.rank > 2 ? -1 : 1) }
    const { next, activities } = advance(read, [happening('says', agent, 0, now)], 'fa')
    return mustHear('conflict', store.commit(next, activities, read.version))
  }
  if (command.do === 'comes twice') {
    const again = plain.ids.at(command.rank % (plain.ids.length || 1))
    if (!again) return
    const { next, activities } = advance(line, [{ ...happening('says', agent, 0, now), id: again }], 'fa')
    same(await store.commit(next, activities, plain.version), { repeated: true, seq: plain.ids.indexOf(again) + 1 })
    return
  }
  const { next, activities } = advance(line, [happening(command.do, agent, command.rank, now)], 'fa')
  same(await store.commit({ ...next, wakeAt: now * 7 }, activities, plain.version), { repeated: false })
  const told = { ...plain, version: plain.version + 1, ids: [...plain.ids, `a${now}`], wakeAt: now * 7 }
  kept.lines.set(id, { ...told, ...after[command.do](told, agent, command.rank) })
}

async function publishes(store: Store, kept: Kept, numbers: number[], off: number): Promise<void> {
  const ids = numbers.map(n => `${kept.name}-entry-${n}`)
  const drafts = ids.map((id, i) => {
    const revision = (kept.entries.get(id)?.length ?? 0) + 1 + (i === ids.length - 1 ? off : 0)
    const fa = { question: `پرسش ${id}`, variants: [], answer: `پاسخ ${++kept.now}` }
    const facts = { topic: 'models', checkedOn: '2026-11-22', person: false, status: 'published' } as const
    return { id, tags: [], ...facts, fa, revision, editedAt: 1, editedBy: 'e' }
  })
  if (off !== 0) return mustHear('conflict', store.publish(drafts))
  await store.publish(drafts)
  for (const { id, fa } of drafts) kept.entries.set(id, [...(kept.entries.get(id) ?? []), fa.answer])
}

async function mustHear(code: string, refused: Promise<unknown>): Promise<void> {
  const heard = await refused.then(
    () => 'yes',
    error => (error instanceof DeskError ? error.code : String(error)),
  )
  same(heard, code)
}

export async function sameLines(store: Store, { lines }: Kept): Promise<void> {
  for (const [id, plain] of lines) {
    const line = await store.line(id)
    const c = line?.conversation ?? null
    const unanswered = c?.status === 'bot' || c?.status === 'assigned' ? (c.owed?.fromSeq ?? 0) : 0
    const shown = {
      ...{ version: line?.version, status: c?.status ?? null, number: c?.number ?? 0 },
      holder: c?.status === 'assigned' ? c.agent.id : null,
      unanswered: plain.unanswered < 0 && unanswered > 0 ? -1 : unanswered, // a claim owes since the handoff
      misses: c?.status === 'bot' ? c.misses : 0,
    }
    const { version, status, number } = plain
    const holder = status === 'assigned' ? plain.holder : null
    const misses = status === 'bot' ? plain.misses : 0
    same(shown, { version, status, number, holder, unanswered: plain.unanswered, misses })
    same(
      (await store.activities(id)).map(a => [a.seq, a.id]),
      plain.ids.map((id, i) => [i + 1, id]),
    )
  }
  const queue = [...lines].filter(([, { status }]) => status === 'queued')
  const order = queue.sort(([a, x], [b, y]) => x.rank - y.rank || (a < b ? -1 : 1)).map(([id]) => id)
  same(
    (await store.lines('queued', 100)).map(({ id }) => id),
    order,
  )
  for (const [i, id] of order.entries()) same(await store.place(id), i + 1)
  same(await store.queueLength(), order.length)
  const due = [...lines].sort(([, x], [, y]) => x.wakeAt - y.wakeAt).map(([id]) => id)
  same(await store.due(1e12, 100), due)
}

export async function sameEntries(store: Store, { entries }: Kept): Promise<void> {
  for (const [id, answers] of entries) {
    same(
      (await store.revisions(id)).map(({ revision, fa }) => [revision, fa?.answer]),
      answers.map((answer, i) => [i + 1, answer]).reverse(),
    )
    same((await store.entry(id))?.revision, answers.length)
  }
}
