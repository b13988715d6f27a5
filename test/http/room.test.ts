// Who listens to a line while it is written for the first time.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Desk } from '../../src/desk/desk.js'
import { receive } from '../../src/desk/receive.js'
import type { ActivitySet } from '../../src/http/contract-direct-line.js'
import { openRoom } from '../../src/http/direct-line/room.js'
import { aWorld, type World } from '../desk/world.js'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

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
  await room.join({ customerId: 'ana', seq: 0, told: '', live: false, send, close: () => {} })
  const [own] = sets.flatMap(({ activities }) => activities)
  expect(own).toMatchObject({ text: 'سلام', from: { id: 'dl_ana', role: 'user' } })
})
