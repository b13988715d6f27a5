// Which questions were asked in vain: what is marked on the lines, read once and kept.
import type { Instant, Language } from '../domain/activity.js'
import type { Mark, Place } from '../domain/marks.js'
import { asksAt, missOf } from './demand-asked.js'
import type { Desk } from './desk.js'
import { keptByLine } from './kept-words.js'
import { leftOut } from './left-out.js'

export type DemandKind = 'unanswered' | 'refused' | 'voted_down' | 'could_have'

/** One question that was asked in vain. `agentText`: what a colleague then said. */
export type Miss = {
  lineId: string
  seq: number
  at: Instant
  kind: DemandKind
  customerId: string
  text: string
  language: Language
  agentMs: number
  agentText?: string
}

/** The newest of each kind that are looked at. */
const MOST = 1_500
const TOGETHER = 50
const KEPT = 10_000

const MARKS: [Mark, DemandKind][] = [
  ['missed', 'unanswered'],
  ['clarify', 'refused'],
  ['down', 'voted_down'],
  ['could', 'could_have'],
]

// What came of a question an hour ago does not change any more: it is read once.
const knownIn = keptByLine<Miss | null>(KEPT)
const SETTLED_MS = 3_600_000

/** Oldest first, so that whoever asked first leads the cluster, each question of a conversation once. */
export async function missesSince(desk: Desk, since: Instant): Promise<Miss[]> {
  const all: Miss[] = []
  for (const [mark, kind] of MARKS) {
    const places = (await desk.store.marked(mark, MOST)).filter(({ at }) => at >= since)
    for (let from = 0; from < places.length; from += TOGETHER) {
      const some = places.slice(from, from + TOGETHER).map(place => missAt(desk, place, kind))
      all.push(...(await Promise.all(some)).filter(miss => miss !== null))
    }
  }
  all.sort((a, b) => a.at - b.at || (a.lineId < b.lineId ? -1 : 1) || a.seq - b.seq)
  const once = new Set<string>()
  return all.filter(({ lineId, text }) => {
    const key = `${lineId}\n${text}`
    if (once.has(key)) return false
    once.add(key)
    return true
  })
}

async function missAt(
  { store, clock, policy }: Desk,
  { lineId, seq, at }: Place,
  kind: DemandKind,
): Promise<Miss | null> {
  const kept = knownIn(store)
  const key = `${kind} ${seq}`
  const before = kept.get(lineId, key)
  if (before !== undefined) return before
  const read = Promise.all([store.line(lineId), asksAt(store, lineId, seq, kind)])
  const found = await read.catch(leftOut(null))
  if (found === null) return null
  const [line, place] = found
  const miss =
    line && place ? missOf({ lineId, seq, at, kind, customerId: line.customer.id }, place, policy.wantsHumanAt) : null
  if (clock.now() - at > SETTLED_MS) kept.keep(lineId, key, miss)
  return miss
}
