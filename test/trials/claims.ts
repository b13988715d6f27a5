// 2 to 16 agents grab the same waiting customer at once, again and again: each time exactly one of them has the conversation.
// npm run trial -- claims [--count RACES]      (for each store)
import { parseArgs } from 'node:util'
import { defaultPolicy } from '../../dialogs/policy.js'
import { clock, newId } from '../../src/bin/outside.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { DeskError } from '../../src/domain/errors.js'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'
import { quiet } from '../desk/world.js'
import { embedded, type Place, redisOf } from './places.js'

const MOST_AGENTS = 16
const AT_ONCE = 25 // races

/** A desk of its own for each agent: nothing in this process puts them in line but the store. */
const deskOf = (store: Store) =>
  ({ store: new Proxy(store, {}), clock, newId, policy: defaultPolicy, log: quiet, typing: new Map() }) as never as Desk

async function waits(store: Store, lineId: string): Promise<void> {
  const at = clock.now()
  const { next, activities } = advance(
    blank(lineId, { id: lineId }),
    [
      { type: 'message', from: 'customer', id: 'm', at, text: 'اپراتور لطفاً' },
      {
        ...{ type: 'handoff.initiate', id: 'h', at, reason: 'asked', evidence: [], summary: '' },
        ...{ language: 'fa', dueAt: at },
      },
    ],
    'fa',
  )
  await store.commit(next, activities, 0)
}

/** Answers how long the winner waited, ms. Throws when there is not exactly one. */
async function race(desks: Desk[], lineId: string): Promise<number> {
  await waits(desks[0]!.store, lineId)
  const began = performance.now()
  let took = 0
  const claims = desks.map(async (desk, i) => {
    const line = await claim(desk, lineId, { id: `agent-${i}`, name: `Agent ${i}` })
    took = performance.now() - began
    return line.conversation?.status === 'assigned' ? line.conversation.agent.id : 'nobody'
  })
  const results = await Promise.allSettled(claims)
  const winners = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  for (const result of results)
    if (result.status === 'rejected' && !(result.reason instanceof DeskError && result.reason.code === 'conflict'))
      throw result.reason
  const accepted = (await desks[0]!.store.activities(lineId)).flatMap(a =>
    a.type === 'handoff.status' && a.state === 'accepted' ? [a.agent.id] : [],
  )
  if (winners.length !== 1 || accepted.length !== 1 || winners[0] !== accepted[0])
    throw new Error(`${lineId}: ${winners.join(', ')} were told that they won, ${accepted.join(', ')} did`)
  return took
}

async function trial({ name, open }: Place, count: number): Promise<void> {
  const { stores, discard } = await open()
  try {
    const began = performance.now()
    const waited: number[] = []
    for (let done = 0; done < count; done += AT_ONCE) {
      const races = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, i) => {
        const agents = 2 + ((done + i) % (MOST_AGENTS - 1))
        const desks = Array.from({ length: agents }, (_, agent) => deskOf(stores[agent % stores.length]!))
        return race(desks, `race-${done + i}`)
      })
      waited.push(...(await Promise.all(races)))
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const p50 = waited.sort((a, b) => a - b)[Math.floor(waited.length / 2)] ?? 0
    process.stdout.write(
      `${name}: ${count} races, one winner each, ${seconds} s, claimed in ${p50.toFixed(1)} ms (p50)\n`,
    )
  } finally {
    await discard()
  }
}

const { values } = parseArgs({ options: { count: { type: 'string', default: '200' } } })
for (const place of [embedded, ...[1, 2, 3].map(redisOf)]) await trial(place, Number(values.count))
