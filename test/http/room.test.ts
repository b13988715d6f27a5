// Who listens to a line while it is written for the first time.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Desk } from '../../src/desk/desk.js'
import { receive } from '../../src/desk/receive.js'
import type { Http } from '../../src/http/context.js'
import type { ActivitySet } from '../../src/http/contract-direct-line.js'
import { poll } from '../../src/http/direct-line/activities.js'
import { openHub } from '../../src/http/direct-line/hub.js'
import { openRoom } from '../../src/http/direct-line/room.js'
import { aWorld, type World, withStore } from '../desk/world.js'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

/** A desk whose past is exchanged while its activities are read. */
function exchangedWhileRead(desk: Desk, written: number): Desk {
  let epoch = 'before'
  const activities: Desk['store']['activities'] = async (...asked) => {
    const read = await desk.store.activities(...asked)
    if (read.length >= written) epoch = 'after'
    return read
  }
  const store = new Proxy(desk.store, {
    get: (real, key) => (key === 'epoch' ? epoch : key === 'activities' ? activities : Reflect.get(real, key)),
  })
  return Object.defineProperty({ ...desk }, 'store', { value: store })
}

it('is never told its old place as one of a past that was exchanged at that moment', async () => {
  await receive(world.desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'a', text: 'سلام' })
  const pass = { line: 'ana', user: 'dl_ana', customer: { id: 'ana' }, until: 0 }
  const polled = await poll({ desk: exchangedWhileRead(world.desk, 0) } as Http, pass, 'before-1', () => '')
  expect(polled.watermark, 'who polls').toBe('before-1')

  const sets: ActivitySet[] = []
  const room = openRoom(exchangedWhileRead(world.desk, 1), 'ana', () => '')
  const send = async (set: ActivitySet) => sets.push(set) > 0
  await room.join({ customerId: 'ana', epoch: 'before', seq: 0, told: '', live: false, send, close: () => {} })
  expect(sets.length).toBeGreaterThan(0)
  expect(
    sets.every(set => set.watermark?.startsWith('before-')),
    'who listens',
  ).toBe(true)
})

it('hears its first words under its own name, also when they are written while it comes in', async () => {
  const { desk } = world
  // The line is looked for, the message is written, the activities are read: in this order.
  const lineThenMessage: Desk['store']['line'] = async id => {
    const before = await desk.store.line(id)
    if (!before) await receive(desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'a', text: 'سلام' })
    return before
  }
  const store = new Proxy(desk.store, {
    get: (real, key) => (key === 'line' ? lineThenMessage : Reflect.get(real, key)),
  })
  const sets: ActivitySet[] = []
  const room = openRoom(Object.defineProperty({ ...desk }, 'store', { value: store }), 'ana', () => '')
  const send = async (set: ActivitySet) => sets.push(set) > 0
  await room.join({ customerId: 'ana', epoch: desk.store.epoch, seq: 0, told: '', live: false, send, close: () => {} })
  const [own] = sets.flatMap(({ activities }) => activities)
  expect(own).toMatchObject({ text: 'سلام', from: { id: 'dl_ana', role: 'user' } })
})

it('whose line cannot be read is tried again once at a time, however much news there is', async () => {
  const { desk, clock, settled } = world
  await receive(desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'a', text: 'سلام' })
  await settled()
  clock.pass(10_000) // the bot has answered
  await settled()
  let reads = 0
  let away = false
  const line: Desk['store']['line'] = id => {
    if (away) reads += 1
    return away ? Promise.reject(new Error('away')) : desk.store.line(id)
  }
  const hub = openHub({ desk: withStore(desk, { line }) } as Http, () => () => '')
  const send = async () => true
  hub.join('ana', { customerId: 'ana', epoch: '', seq: 0, told: '', live: false, send, close: () => {} })
  await settled()
  away = true
  const second = async () => {
    clock.pass(1_000)
    await settled()
  }
  for (let times = 0; times < 5; times++) {
    desk.store.signal({ type: 'marks', lineId: 'ana', from: 'agent', read: 1 })
    await settled()
    await second()
  }
  const before = reads
  for (let times = 0; times < 5; times++) await second()
  expect(reads).toBe(before + 1)
  hub.close()
})
