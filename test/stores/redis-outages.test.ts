// What a customer's message goes through when Redis goes away, and what is there when it is back.
import { randomUUID } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { News, Store } from '../../src/ports.js'
import { openRedis } from '../../src/stores/redis.js'
import { append, said, write } from '../contracts/store.js'
import { eventually } from '../eventually.js'
import { openNetwork } from '../trials/network.js'
import {
  describeWithRedis,
  mustFollow,
  type RedisRunning,
  startCluster,
  startSingle,
  succeeds,
} from './redis-server.js'

const told: string[] = []
const tell = (_facts: object, message: string) => void told.push(message)
const log = { info: tell, warn: tell, error: tell }
const open = (url: string) => openRedis({ url, log, newId: randomUUID })

describeWithRedis('when Redis goes away (one server)', () => {
  let redis: RedisRunning
  let store: Store
  const server = () => redis.nodes[0]!
  beforeEach(async () => {
    told.length = 0
    redis = await startSingle()
    store = await open(redis.url)
  })
  afterEach(async () => {
    await store.close()
    await redis.remove()
  })

  it('acknowledges nothing meanwhile, loses nothing that it acknowledged, and goes on by itself', async () => {
    const { epoch } = store
    const acknowledged: string[] = []
    const sending = Array.from({ length: 20 }, async (_, i) => {
      for (let n = 0; ; n++) {
        await append(store, `c${i}`, said(`m${n}`))
        acknowledged.push(`c${i} m${n}`)
      }
    })
    const stopped = Promise.allSettled(sending)
    await eventually(() => expect(acknowledged.length).toBeGreaterThan(200))
    await server().kill()
    for (const r of await stopped) expect(r).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
    const gone = [append(store, 'c1', said('x')), store.healthy(), store.people.all(), store.queueLength()]
    for (const r of await Promise.allSettled(gone)) expect(r).toMatchObject({ reason: { code: 'unavailable' } })

    await server().start()
    await eventually(() => append(store, 'later', said('back')))
    await store.healthy()
    const kept = new Set<string>()
    for (let i = 0; i < 20; i++) for (const a of await store.activities(`c${i}`)) kept.add(`c${i} ${a.id}`)
    expect(acknowledged.filter(one => !kept.has(one))).toEqual([])
    expect(store.epoch).toBe(epoch)
    await eventually(() => expect(told.filter(line => line === 'Redis is back')).toHaveLength(1))
    expect(told.filter(line => line.startsWith('Redis cannot be reached'))).toHaveLength(1)
  })

  it('tells watchers again after it was away', async () => {
    const heard: News[] = []
    store.watch(news => heard.push(news))
    await server().kill()
    await server().start()
    await eventually(() => append(store, 'c1', said('a')))
    await eventually(() => expect(heard).toContainEqual({ type: 'line', lineId: 'c1', version: 1 }))
  })

  it('does not wait for a Redis that hangs, and does what it was told when it wakes', async () => {
    await append(store, 'c1', said('a'))
    await server().tell('PING')
    server().signal('SIGSTOP')
    const hung = await append(store, 'c1', said('b')).catch(error => error)
    server().signal('SIGCONT')
    expect(hung).toMatchObject({ code: 'unavailable' })
    await eventually(() => append(store, 'c1', said('b')))
    expect((await store.activities('c1')).map(a => a.id)).toEqual(['a', 'b'])
  })

  it.each([
    ['is a read-only replica', ['REPLICAOF', '127.0.0.1', '1'], ['REPLICAOF', 'NO', 'ONE']],
    ['is out of memory', ['CONFIG', 'SET', 'maxmemory', '1'], ['CONFIG', 'SET', 'maxmemory', '0']],
    [
      'has too few replicas',
      ['CONFIG', 'SET', 'min-replicas-to-write', '1'],
      ['CONFIG', 'SET', 'min-replicas-to-write', '0'],
    ],
  ])('says that it cannot write while Redis %s', async (_what, [set, ...setArgs], [unset, ...unsetArgs]) => {
    await append(store, 'c1', said('a'))
    await server().tell(set!, ...setArgs)
    const refused = [write(store, (await store.line('c1'))!, [said('b')]), store.healthy()]
    for (const r of await Promise.allSettled(refused)) expect(r).toMatchObject({ reason: { code: 'unavailable' } })
    await server().tell(unset!, ...unsetArgs)
    await eventually(() => append(store, 'c1', said('b')))
    expect(await store.activities('c1')).toHaveLength(2)
  })

  it('begins a new epoch when Redis comes back older than it was, and says so to whoever has a line open', async () => {
    const files = join(server().dir, 'appendonlydir')
    await append(store, 'c1', said('a'))
    await server().kill()
    cpSync(files, `${files}.copy`, { recursive: true })
    await server().start()
    const heard: News[] = []
    store.watch(news => heard.push(news))
    await eventually(() => append(store, 'c1', said('b')))
    await eventually(() => expect(heard).toContainEqual({ type: 'line', lineId: 'c1', version: 2 }))
    const { epoch } = store
    await server().kill()
    rmSync(files, { recursive: true })
    cpSync(`${files}.copy`, files, { recursive: true })
    await server().start()
    await eventually(() => expect(store.epoch).not.toBe(epoch))
    await eventually(() => expect(heard).toContainEqual({ type: 'line', lineId: 'c1', version: 1 }))
    expect(await store.activities('c1')).toHaveLength(1)
  })

  it('begins a new epoch when an older backup came back while no program was there', async () => {
    const files = join(server().dir, 'appendonlydir')
    await append(store, 'c1', said('a'))
    cpSync(files, `${files}.copy`, { recursive: true })
    await append(store, 'c1', said('b'))
    const { epoch } = store
    await store.close()
    await server().kill()
    rmSync(files, { recursive: true })
    cpSync(`${files}.copy`, files, { recursive: true })
    await server().start()
    store = await open(redis.url)
    expect(store.epoch).not.toBe(epoch)
    expect(await store.activities('c1')).toHaveLength(1)
  })

  it('begins a new epoch when a replica takes over, however much was written to it since', async () => {
    const other = await startSingle()
    const [replica] = other.nodes
    const network = await openNetwork(server().url)
    const behind = await open(network.url.replace('http', 'redis'))
    try {
      await replica!.tell('REPLICAOF', '127.0.0.1', server().port)
      await succeeds(() => mustFollow(replica!))
      await append(behind, 'c1', said('a'))
      await eventually(async () => expect(await replica!.tell('EXISTS', 'hamdel:{epoch}:servers')).toBe(1))
      const { epoch } = behind
      await replica!.tell('REPLICAOF', 'NO', 'ONE') // it misses what comes now
      await append(behind, 'c1', said('b'))
      network.aim(replica!.url)
      network.cut()
      await eventually(() => append(behind, 'c1', said('c'), said('d')))
      await eventually(() => expect(behind.epoch).not.toBe(epoch))
      expect((await behind.activities('c1')).map(({ id }) => id)).not.toContain('b')
    } finally {
      await behind.close()
      await network.close()
      await other.remove()
    }
  })

  it('says what an acknowledgement is worth', async () => {
    expect(store.durability).toContain('appendfsync always')
    for (const [name, value, word] of [
      ['appendfsync', 'everysec', 'everysec'],
      ['appendfsync', 'no', 'appendfsync no'],
      ['appendonly', 'no', 'appendonly no'],
    ] as const) {
      await server().tell('CONFIG', 'SET', name, value)
      const again = await open(redis.url)
      expect(again.durability).toContain(word)
      await again.close()
    }
    await server().tell('ACL', 'SETUSER', 'default', '-config')
    const refused = await open(redis.url)
    expect(refused.durability).toContain('could not be read')
    await refused.close()
  })

  it('refuses what a newer program wrote', async () => {
    await server().tell('SET', 'hamdel:{epoch}:format', 2)
    await expect(open(redis.url)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('does not start without Redis, and says why', async () => {
    await server().tell('CONFIG', 'SET', 'requirepass', 'hunter2')
    const wrong = open(redis.url.replace('redis://', 'redis://:hunter3@'))
    await expect(wrong).rejects.toMatchObject({ message: expect.stringMatching(/REDIS_URL \(WRONGPASS\)$/) })
    await server().kill()
    await expect(open(redis.url)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^Redis (cannot serve now: connect ECONNREFUSED|did not answer)/),
    })
    for (const url of ['http://127.0.0.1', 'redis://:100%@127.0.0.1', 'redis://127.0.0.1/first'])
      await expect(open(url)).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('REDIS_URL') })
    await expect(store.backup('copy.db')).rejects.toMatchObject({ code: 'invalid' })
  })
})

describeWithRedis('when nodes of the cluster go away', () => {
  let redis: RedisRunning
  let store: Store
  beforeAll(async () => {
    redis = await startCluster()
    store = await open(redis.url)
  })
  afterAll(async () => {
    await store.close()
    await redis.remove()
  })

  it('says so where one is missing, and goes on when it is back, with all that it acknowledged', async () => {
    const lineIds = Array.from({ length: 30 }, (_, i) => `c${i}`)
    await Promise.all(lineIds.map(id => append(store, id, said('a'))))
    await redis.nodes[1]!.kill()
    await expect(store.healthy()).rejects.toMatchObject({ code: 'unavailable' })
    const results = await Promise.allSettled(lineIds.map(id => append(store, id, said('b'))))
    const refused = results.filter(r => r.status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    for (const r of refused) expect(r.reason).toMatchObject({ code: 'unavailable' })
    await redis.nodes[1]!.start()
    await eventually(() => store.healthy())
    await Promise.all(lineIds.map(id => append(store, id, said('b'))))
    for (const id of lineIds) expect((await store.activities(id)).map(a => a.id)).toEqual(['a', 'b'])
  })

  it('goes on after all of them were gone', async () => {
    const heard: News[] = []
    store.watch(news => heard.push(news))
    await append(store, 'after', said('a'))
    await Promise.all(redis.nodes.map(node => node.kill()))
    await expect(append(store, 'after', said('b'))).rejects.toMatchObject({ code: 'unavailable' })
    await Promise.all(redis.nodes.map(node => node.start()))
    await eventually(() => append(store, 'after', said('b')))
    expect((await store.activities('after')).map(a => a.id)).toEqual(['a', 'b'])
    await eventually(() => expect(heard).toContainEqual({ type: 'line', lineId: 'after', version: 2 }))
  })

  it('asks for all nodes where it was given one of them', async () => {
    await expect(open(redis.nodes[0]!.url)).rejects.toMatchObject({ code: 'invalid' })
  })
})
