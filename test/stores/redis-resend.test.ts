// The client sends a write again when it never heard the answer: the customer must not notice.
import { randomUUID } from 'node:crypto'
import { createConnection, createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../src/ports.js'
import { openRedis } from '../../src/stores/redis.js'
import { append, newLine, said, write } from '../contracts/store.js'
import { describeWithRedis, type RedisRunning, startSingle } from './redis-server.js'

const log = { info() {}, warn() {}, error() {} }

describeWithRedis('when the connection breaks after a write and before its answer', () => {
  let redis: RedisRunning
  let cut: Awaited<ReturnType<typeof wireTo>>
  let store: Store
  beforeEach(async () => {
    redis = await startSingle()
    cut = await wireTo(redis.nodes[0]!.port)
    store = await openRedis({ url: cut.url, log, newId: randomUUID })
  })
  afterEach(async () => {
    await store.close()
    cut.close()
    await redis.remove()
  })

  it('a message is neither lost, doubled nor refused', async () => {
    for (let n = 0; n < 10; n++) {
      const before = (await store.line('c1')) ?? newLine('c1')
      cut.atNextWrite()
      expect(await write(store, before, [said(`m${n}`)])).toEqual({ repeated: false })
    }
    expect((await store.activities('c1')).map(a => a.id)).toEqual(Array.from({ length: 10 }, (_, n) => `m${n}`))
    expect(cut.times()).toBe(10)
  })

  it('a timer, a record and a publication are not refused either', async () => {
    await append(store, 'c1', said('a'))
    const line = (await store.line('c1'))!
    cut.atNextWrite()
    expect(await write(store, line, [], { wakeAt: 7 })).toEqual({ repeated: false })
    cut.atNextWrite()
    await store.leases.put({ id: 'bo', revision: 1, until: 7 }, 0)
    cut.atNextWrite()
    const side = { question: 'q', variants: [], answer: 'a' }
    const entry = { id: 'e', topic: 't', tags: [], checkedOn: '2026-11-21', person: false, en: side }
    await store.publish([{ ...entry, status: 'published', revision: 1, editedAt: 1, editedBy: 'bo' }])
    expect(cut.times()).toBe(3)
    expect(await store.due(7, 10)).toEqual(['c1'])
    expect((await store.revisions('e')).map(e => e.revision)).toEqual([1])
  })
})

/** A wire to Redis that breaks, when told to, after Redis has answered the next script and before the answer is heard. */
async function wireTo(port: number) {
  const sockets = new Set<Socket>()
  let cutting: 'no' | 'at the next script' = 'no'
  let times = 0
  const wire = createServer(near => {
    const far = createConnection(port, '127.0.0.1')
    let doomed = false
    near.on('data', bytes => {
      if (cutting === 'at the next script' && /eval(sha)?\r\n/i.test(bytes.toString('latin1'))) {
        cutting = 'no'
        doomed = true
      }
      far.write(bytes)
    })
    far.on('data', bytes => {
      if (!doomed) return void near.write(bytes)
      times++
      near.destroy()
      far.destroy()
    })
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => other.destroy())
    }
  })
  await new Promise<void>(resolve => wire.listen(0, '127.0.0.1', resolve))
  const { port: own } = wire.address() as { port: number }
  return {
    url: `redis://127.0.0.1:${own}`,
    atNextWrite() {
      cutting = 'at the next script'
    },
    times: () => times,
    close() {
      wire.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
