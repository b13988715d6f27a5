// What customers asked in vain, brought together by what they want, ranked by how many want it and what it costs agents.
import type { Instant, Language } from '../domain/activity.js'
import type { Demand } from '../domain/demand.js'
import { masked } from '../domain/secrets.js'
import type { Leader } from '../understanding/clusters.js'
import { type DemandKind, type Miss, missesSince } from './demand-misses.js'
import type { Desk } from './desk.js'

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
const MOST_TEXTS = 20
const MOST_SEEN = 10
/** Agent time that weighs as much as one more customer. */
const MINUTES_A_CUSTOMER = 10

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
  const text = masked(decided?.text ?? ways[0]!.text) // what was decided long ago was kept as it was said
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
