// 2 to 16 agents grab the same waiting customer at once, again and again. The winner answers, some give it back and then write
// late; the others look who has it. All that everybody was told must be possible one after the other (linear.ts).
// npm run trial -- claims [--count RACES]      (for each store; Redis as one, two and three processes)
import { clock, newId } from '../../src/bin/outside.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { release } from '../../src/desk/release.js'
import { reply } from '../../src/desk/reply.js'
import { defaultSettings } from '../../src/desk/settings.js'
import { DeskError } from '../../src/domain/errors.js'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'
import { quiet } from '../quiet.js'
import { couldHaveHappened, type Told } from './linear.js'
import { embedded, type Place, redisOf } from './places.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const MOST_AGENTS = 16
const AT_ONCE = 25 // races

const settings = defaultSettings()

/** A desk of its own for each agent: nothing in this process puts them in line but the store. */
const deskOf = (store: Store) =>
  ({
    store: new Proxy(store, {}),
    clock,
    newId,
    settings,
    policy: settings.policy,
    log: quiet,
    typing: new Map(),
  }) as never as Desk

async function waits(store: Store, lineId: string): Promise<void> {
  const at = clock.now()
  const message = { type: 'message', from: 'customer', id: 'm', at, text: 'اپراتور لطفاً' } as const
  const why = { reason: 'asked', summary: '' } as const
  const handoff = {
    type: 'handoff.initiate',
    id: 'h',
    at,
    ...why,
    evidence: [] as string[],
    language: 'fa',
    dueAt: at,
  } as const
  const { next, activities } = advance(blank(lineId, { id: lineId }), [message, handoff], 'fa')
  await store.commit(next, activities, 0)
}

const conflict = (error: unknown): null => {
  if (error instanceof DeskError && error.code === 'conflict') return null
  throw error
}

/** One agent's part; writes down what they asked and were told. */
async function play(desk: Desk, lineId: string, agent: { id: string; name: string }, n: number): Promise<Told[]> {
  const told: Told[] = []
  const by = agent.id
  const now = () => performance.now()
  let from = now()
  const take = async () => {
    from = now()
    const mine = (await claim(desk, lineId, agent).catch(conflict))?.conversation
    const won = mine?.status === 'assigned' && mine.agent.id === by ? mine.claim : null
    told.push({ from, to: now(), by, does: 'claim', won })
    return won
  }
  let won = await take()
  if (won === null) {
    from = now()
    const there = (await desk.store.line(lineId))?.conversation
    const holder = there?.status === 'assigned' ? there.agent.id : null
    told.push({ from, to: now(), by, does: 'read', holder })
    if (n % 4 > 0) return told
    await pause(Math.random() * 200) // perhaps it was given back
    won = await take()
  }
  if (won === null) return told
  const mine = won
  const say = async (text: string) => {
    const began = now()
    const answer = await reply(desk, { lineId, agent, claim: mine, id: newId(), text }).catch(conflict)
    told.push({ from: began, to: now(), by, does: 'reply', claim: mine, done: answer !== null })
  }
  await say('سلام')
  if (n % 2 === 0) return told
  from = now()
  const given = await release(desk, lineId, agent, mine).then(() => true, conflict)
  told.push({ from, to: now(), by, does: 'release', claim: mine, done: given !== null })
  await say('late')
  return told
}

type Race = { possible: boolean; claimedMs: number; asked: number; winners: number }

async function race(stores: Store[], n: number): Promise<Race> {
  const lineId = `race-${n}`
  await waits(stores[0]!, lineId)
  const began = performance.now()
  const parts = Array.from({ length: 2 + (n % (MOST_AGENTS - 1)) }, (_, i) =>
    play(deskOf(stores[i % stores.length]!), lineId, { id: `agent-${i}`, name: `Agent ${i}` }, n + i),
  )
  const told = (await Promise.all(parts)).flat()
  const wins = told.filter(one => one.does === 'claim' && one.won !== null)
  const claimedMs = Math.min(...wins.map(one => one.to)) - began
  return { possible: couldHaveHappened(told), claimedMs, asked: told.length, winners: wins.length }
}

/** A checker that finds nothing wrong with two winners, or with a late word that was taken, proves nothing. */
function checkTheChecker(): void {
  const won = (by: string, from: number): Told => ({ from, to: from + 2, by, does: 'claim', won: from })
  const late: Told[] = [
    won('a', 1),
    { from: 4, to: 5, by: 'a', does: 'release', claim: 1, done: true },
    { from: 6, to: 7, by: 'a', does: 'reply', claim: 1, done: true },
  ]
  const stale: Told[] = [won('a', 1), { from: 4, to: 5, by: 'b', does: 'read', holder: null }]
  const wrong = [[won('a', 1), won('b', 2)], late, stale].map(couldHaveHappened)
  if (wrong.includes(true) || !couldHaveHappened([won('a', 1)])) throw new Error('The checker is blind.')
}

async function races({ name, open }: Place, count: number): Promise<Result> {
  const { stores, discard } = await open()
  try {
    const all: Race[] = []
    for (const done of pace.turns(count, AT_ONCE)) {
      const some = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, i) => race(stores, done + i))
      all.push(...(await Promise.all(some)))
      progress(`${name}: ${all.length} of ${count} races`)
    }
    const sum = (of: (race: Race) => number) => all.reduce((total, one) => total + of(one), 0)
    const impossible = sum(one => Number(!one.possible))
    const claims = sum(one => one.winners)
    const p50 = all.map(one => one.claimedMs).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
    const figures = { races: all.length, asked: sum(one => one.asked), claims, claimedMsP50: Math.round(p50) }
    return { where: name, ...figures, impossible, pass: impossible === 0 && claims >= all.length }
  } finally {
    await discard()
  }
}

await trial('claims', 200, async count => {
  checkTheChecker()
  const results: Result[] = []
  for (const [i, place] of [embedded, ...[1, 2, 3].map(redisOf)].entries()) {
    pace.nextPlace(4 - i)
    results.push(await races(place, count))
  }
  return results
})
