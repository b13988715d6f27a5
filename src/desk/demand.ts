// What customers asked in vain, brought together by what they want, ranked by how many want it and what it costs agents.
import { isMatter } from '../../dialogs/card.js'
import type { Activity, Instant, Language } from '../domain/activity.js'
import type { Demand } from '../domain/demand.js'
import type { Mark, Place } from '../domain/marks.js'
import type { Leader } from '../understanding/clusters.js'
import { onlyRejects } from '../understanding/course.js'
import type { Desk } from './desk.js'
import { utterance } from './questions.js'

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

export type Cluster = {
  id: string
  text: string
  language: Language
  texts: { text: string; times: number; language: Language }[]
  kinds: Record<DemandKind, number>
  customers: number
  times: number
  agentMinutes: number
  firstAt: Instant
  lastAt: Instant
  nearest?: { entryId: string; question: string; score: number }
  agentAnswer?: string
  seen: { lineId: string; seq: number }[]
  decision?: { what: 'drafted' | 'variant' | 'not_for_faq'; entryId?: string; by: string; at: Instant }
}

const DAYS = 60
const DAY = 86_400_000
/** The newest of each kind that are looked at. */
const MOST = 1_500
const TOGETHER = 50
const BEFORE = 20
const AFTER = 80
const KEPT = 10_000
const MOST_TEXTS = 20
const MOST_SEEN = 10
/** Agent time that weighs as much as one more customer. */
const MINUTES_A_CUSTOMER = 10

const MARKS: [Mark, DemandKind][] = [
  ['missed', 'unanswered'],
  ['clarify', 'refused'],
  ['down', 'voted_down'],
  ['could', 'could_have'],
]

// What came of a question an hour ago does not change any more: it is read once.
const known = new WeakMap<object, Map<string, Miss | null>>()
const SETTLED_MS = 3_600_000

/** Bounded: the newest 1,500 of each kind in 60 days. The best reason to act comes first. Deterministic. */
export async function demand(desk: Desk): Promise<{ clusters: Cluster[]; since: Instant; looked: number }> {
  const since = desk.clock.now() - DAYS * DAY
  const [misses, decisions] = await Promise.all([missesSince(desk, since), desk.store.demands.all()])
  decisions.sort((a, b) => (a.id < b.id ? -1 : 1))
  const leaders: Leader[] = decisions.map(({ id, text }) => ({ id, text }))
  const grouped = await desk.examiner.group(
    misses.map(({ text }) => text),
    leaders,
  )
  const home = homes(decisions)
  const members = new Map<string, Miss[]>()
  misses.forEach((miss, at) => {
    const id = home(grouped.of[at]!)
    const own = members.get(id)
    if (own) own.push(miss)
    else members.set(id, [miss])
  })
  const byId = new Map(decisions.map(decision => [decision.id, decision]))
  const clusters = [...members].map(([id, own]) => clusterOf(desk, id, own, byId.get(id)))
  clusters.sort((a, b) => weight(b) - weight(a) || b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1))
  return { clusters, since, looked: misses.length }
}

const weight = ({ customers, agentMinutes }: Cluster): number => customers + agentMinutes / MINUTES_A_CUSTOMER

/** Where a merged cluster went, however often it was merged on. */
function homes(decisions: Demand[]): (id: string) => string {
  const into = new Map(decisions.flatMap(({ id, decision: d }) => (d.what === 'merged' ? [[id, d.into] as const] : [])))
  return id => {
    const seen = new Set<string>()
    let at = id
    while (into.has(at) && !seen.has(at)) {
      seen.add(at)
      at = into.get(at)!
    }
    return at
  }
}

function clusterOf({ matcher }: Desk, id: string, own: Miss[], decided?: Demand): Cluster {
  const texts = new Map<string, { text: string; times: number; language: Language }>()
  for (const { text, language } of own) {
    const same = texts.get(text)
    if (same) same.times += 1
    else texts.set(text, { text, times: 1, language })
  }
  const ways = [...texts.values()].sort((a, b) => b.times - a.times) // of equals, who asked first
  const newest = own.toSorted((a, b) => b.at - a.at || (a.lineId < b.lineId ? -1 : 1))
  const kinds = { unanswered: 0, refused: 0, voted_down: 0, could_have: 0 }
  for (const { kind } of own) kinds[kind] += 1
  const text = decided?.text ?? ways[0]!.text
  const [best] = matcher.match(text).candidates
  const answer = newest.map(({ agentText }) => agentText).find(Boolean)
  const decision = decided && decisionOf(decided)
  return {
    ...{ id, text, language: decided?.language ?? ways[0]!.language, texts: ways.slice(0, MOST_TEXTS), kinds },
    ...{ customers: new Set(own.map(({ customerId }) => customerId)).size, times: own.length },
    agentMinutes: Math.round(own.reduce((sum, { agentMs }) => sum + agentMs, 0) / 6_000) / 10,
    ...{ firstAt: newest.at(-1)!.at, lastAt: newest[0]!.at },
    ...(best && {
      nearest: { entryId: best.entry.id, question: best.entry[best.language]?.question ?? '', score: best.score },
    }),
    ...(answer && { agentAnswer: answer }),
    seen: newest.slice(0, MOST_SEEN).map(({ lineId, seq }) => ({ lineId, seq })),
    ...(decision && { decision }),
  }
}

function decisionOf({ decision, by, at }: Demand): Cluster['decision'] {
  if (decision.what === 'merged' || decision.what === 'open') return undefined
  return { what: decision.what, ...('entryId' in decision && { entryId: decision.entryId }), by, at }
}

/** Oldest first, so that whoever asked first leads the cluster, each question of a conversation once. */
async function missesSince(desk: Desk, since: Instant): Promise<Miss[]> {
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
  const kept = known.get(store) ?? new Map<string, Miss | null>()
  known.set(store, kept)
  const key = `${kind} ${lineId} ${seq}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const [line, place] = await Promise.all([store.line(lineId), asksAt(store, lineId, seq, kind)])
  const miss =
    line && place ? missOf({ lineId, seq, at, kind, customerId: line.customer.id }, place, policy.wantsHumanAt) : null
  if (clock.now() - at > SETTLED_MS) {
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, miss)
  }
  return miss
}

type Around = { before: Activity[]; after: Activity[] }

/** What was said before and after the reply that was in vain. */
async function asksAt(store: Desk['store'], lineId: string, seq: number, kind: DemandKind): Promise<Around | null> {
  const around = async (seq: number): Promise<Around> => {
    const from = Math.max(0, seq - 1 - BEFORE)
    const all = await store.activities(lineId, from, BEFORE + 1 + AFTER)
    return { before: all.filter(a => a.seq < seq), after: all.filter(a => a.seq >= seq) }
  }
  if (kind === 'voted_down') {
    const [thumb] = await store.activities(lineId, seq - 1, 1)
    return thumb?.type === 'messageReaction' ? around(thumb.to) : null
  }
  if (kind !== 'could_have') return around(seq)
  const from = Math.max(0, seq - 1 - AFTER)
  const earlier = await store.activities(lineId, from, seq - 1 - from)
  const handoff = earlier.findLast(a => a.type === 'handoff.initiate')
  return handoff ? around(handoff.seq) : null
}

type Where = Pick<Miss, 'lineId' | 'seq' | 'at' | 'kind' | 'customerId'>

function missOf(where: Where, { before, after }: Around, wantsHumanAt: number): Miss | null {
  const [reply] = after
  if (where.kind === 'refused' && !refused(after)) return null
  const text = askedIn(before, after, wantsHumanAt)
  if (text === null) return null
  const language = reply?.type === 'message' && reply.from === 'bot' ? reply.language : languageOf(after)
  return { ...where, text, language, ...agentsPart(after) }
}

/**
 * What they wanted to know: their words before the reply, or the last that were a question where those only say «نه، این
 * نبود» or ask for a person; where nothing was asked before, what they told the agent.
 */
function askedIn(before: Activity[], after: Activity[], wantsHumanAt: number): string | null {
  const own = before.slice(before.findLastIndex(a => a.type === 'endOfConversation') + 1)
  const isQuestion = (text: string) => text.trim().length >= 2 && isMatter(text, wantsHumanAt) && !onlyRejects(text)
  const byCustomer = (a: Activity) => a.type === 'message' && a.from === 'customer'
  for (let end = own.findLastIndex(byCustomer) + 1; end > 0; ) {
    const said = utterance(own.slice(0, end))
    if (isQuestion(said)) return said
    const others = own.slice(0, end).findLastIndex(a => a.type === 'message' && !byCustomer(a))
    end = own.slice(0, Math.max(0, others)).findLastIndex(byCustomer) + 1
  }
  const end = after.findIndex(a => a.type === 'endOfConversation')
  const later = (end < 0 ? after : after.slice(0, end)).flatMap(a =>
    a.type === 'message' && a.from === 'customer' ? [a.text] : [],
  )
  return later.find(isQuestion) ?? null
}

/** After the bot asked back: neither one of what it offered, nor an answer. */
function refused(after: Activity[]): boolean {
  const [asked, ...rest] = after
  if (asked?.type !== 'message' || asked.from !== 'bot') return false
  const said = rest.find(a => a.type === 'message' && a.from === 'customer')
  const reply = rest.find(a => a.type === 'handoff.initiate' || (a.type === 'message' && a.from !== 'customer'))
  if (said?.type !== 'message' || !reply || reply.seq < said.seq) return false
  return !(reply.type === 'message' && reply.from === 'bot' && reply.spoken === 'answer')
}

function languageOf(after: Activity[]): Language {
  const told = after.find(a => a.type === 'handoff.initiate' || (a.type === 'message' && a.from === 'bot'))
  return told && 'language' in told ? told.language : 'fa'
}

/** How long an agent had it, and the longest thing that they said. */
function agentsPart(after: Activity[]): Pick<Miss, 'agentMs' | 'agentText'> {
  const end = after.findIndex(a => a.type === 'endOfConversation')
  const own = end < 0 ? after : after.slice(0, end + 1)
  const taken = own.find(a => a.type === 'handoff.status' && a.state === 'accepted')
  const said = own.flatMap(a => (a.type === 'message' && a.from === 'agent' ? [a.text.trim()] : []))
  const longest = said.reduce((best, text) => (text.length > best.length ? text : best), '')
  const agentMs = taken ? Math.max(0, (own.at(-1)?.at ?? taken.at) - taken.at) : 0
  return { agentMs, ...(longest && { agentText: longest }) }
}
