// Several processes on one Redis: they hear each other, agree on everything and miss nothing.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { clock } from '../../src/bin/outside.js'
import type { Desk } from '../../src/desk/desk.js'
import { changeSettings, keepSettings } from '../../src/desk/settings.js'
import type { News, Store } from '../../src/ports.js'
import { openRedis } from '../../src/stores/redis.js'
import { append, asked, newLine, said, write } from '../contracts/store.js'
import { eventually } from '../eventually.js'
import { describeWithRedis, type RedisRunning, startCluster, startSingle } from './redis-server.js'

const NOON = 1_795_000_000_000
const log = { info() {}, warn() {}, error() {} }

function together(name: string, startup: () => Promise<RedisRunning>): void {
  describeWithRedis(`two processes (${name})`, () => {
    let redis: RedisRunning
    let one: Store
    let two: Store
    let opened = 0
    beforeAll(async () => {
      redis = await startup()
    })
    afterAll(() => redis.remove())
    beforeEach(async () => {
      const prefix = `t${opened++}:`
      const open = () => openRedis({ url: redis.url, prefix, log, newId: randomUUID })
      one = await open()
      two = await open()
    })
    afterEach(async () => {
      await one.close()
      await two.close()
    })

    it('hear of each other’s commits, typing, people and entries', async () => {
      const heard: News[] = []
      two.watch(news => heard.push(news))
      const typing: News = { type: 'typing', lineId: 'c1', from: 'customer' }
      await append(one, 'c1', said('a'))
      one.signal(typing)
      await one.leases.put({ id: 'bo', revision: 1, until: NOON }, 'any')
      await one.forget('c1')
      await one.people.remove('nobody')
      await eventually(() => expect(heard).toContainEqual({ type: 'forgotten', lineId: 'c1' }))
      expect(heard).toContainEqual({ type: 'line', lineId: 'c1', version: 1 })
      expect(heard).toContainEqual(typing)
      expect(heard).toHaveLength(3)
    })

    it('write over what they wrote last only while nobody else has written, nor the past become another', async () => {
      await append(one, 'c1', said('a'))
      const known = one.lastWritten?.('c1')
      expect(known).toEqual(await one.line('c1'))
      await append(two, 'c1', said('b'))
      await expect(write(one, known!, [said('c')])).rejects.toMatchObject({ code: 'conflict' })
      expect(one.lastWritten?.('c1')).toBeNull() // it knows that it does not know
      await append(one, 'c1', said('c'))

      const lost = one.lastWritten?.('c1')
      await Promise.all(redis.nodes.map(node => node.tell('FLUSHALL')))
      for (const other of ['x', 'y', 'z']) await append(two, 'c1', said(other)) // as many again, by others
      await expect(write(one, lost!, [said('d')])).rejects.toMatchObject({ code: 'conflict' })
      expect((await one.activities('c1')).map(({ id }) => id)).toEqual(['x', 'y', 'z'].map(other => said(other).id))
    })

    it('keep nothing in memory of whom another has erased', async () => {
      await append(one, 'c1', said('a'))
      expect(one.lastWritten?.('c1')).not.toBeNull()
      await two.forget('c1')
      await eventually(() => expect(one.lastWritten?.('c1')).toBeNull())
    })

    it('take a change of the settings from each other, and give it back to a Redis that lost it', async () => {
      const [mine, theirs] = [
        await keepSettings({ store: one, clock, log }),
        await keepSettings({ store: two, clock, log }),
      ]
      const change = { name: 'policy', expected: 0, reason: 'شب عید', by: { id: 'lead', name: 'نگار' } } as const
      const desk = { store: one, clock: { now: () => NOON }, newId: randomUUID, settings: mine.now }
      await changeSettings({ ...desk } as never as Desk, { ...change, value: { ...mine.now.policy, answerAt: 0.75 } })
      await eventually(() => expect(theirs.now.policy.answerAt).toBe(0.75))
      await Promise.all(redis.nodes.map(node => node.tell('FLUSHALL')))
      await eventually(async () => expect((await two.settings.get('policy'))?.revision).toBe(1))
      await eventually(async () => expect(await two.audit.newest(9)).toHaveLength(1))
      expect([mine.now.policy.answerAt, theirs.now.policy.answerAt]).toEqual([0.75, 0.75])
      mine.stop()
      theirs.stop()
    })

    it('are one epoch and one secret', async () => {
      expect(two.epoch).toBe(one.epoch)
      const [a, b] = await Promise.all([one.secret('tokens', 'a'), two.secret('tokens', 'b')])
      expect(a).toBe(b)
    })

    it('give a waiting customer to exactly one of two agents, 500 times', async () => {
      const claim = async (store: Store, lineId: string, agent: string) => {
        const line = (await store.line(lineId))!
        return { line, agent, store }
      }
      for (let round = 0; round < 10; round++) {
        const lineIds = Array.from({ length: 50 }, (_, i) => `c${round}-${i}`)
        await Promise.all(lineIds.map(id => append(one, id, said('a'), asked('h', NOON))))
        const races = lineIds.map(async id => {
          const reads = await Promise.all([claim(one, id, 'bo'), claim(two, id, 'ana')])
          const claims = reads.map(({ line, agent, store }) => {
            const taken = { type: 'handoff.status', state: 'accepted', agent: { id: agent, name: agent } } as const
            return write(store, line, [{ ...taken, id: `claim-${agent}`, at: NOON }])
          })
          return Promise.allSettled(claims)
        })
        for (const [i, results] of (await Promise.all(races)).entries()) {
          expect(results.map(r => r.status).sort()).toEqual(['fulfilled', 'rejected'])
          const refused = results.find(r => r.status === 'rejected')
          expect(refused?.reason).toMatchObject({ code: 'conflict' })
          expect(await two.activities(lineIds[i]!)).toHaveLength(3)
        }
      }
      expect(await one.queueLength()).toBe(0)
    })

    it('miss nothing when the listening connection breaks while the other one writes', async () => {
      const versions = new Map<string, number>()
      two.watch(news => {
        if (news.type === 'line') versions.set(news.lineId, news.version)
        if (news.type === 'forgotten') versions.set(news.lineId, 0)
      })
      const people: string[] = []
      two.watch(news => news.type === 'person' && people.push(news.personId))
      const lineIds = Array.from({ length: 40 }, (_, i) => `c${i}`)
      for (let round = 0; round < 5; round++) {
        await Promise.all([
          ...redis.nodes.map(node => node.tell('CLIENT', 'KILL', 'TYPE', 'pubsub')),
          ...lineIds.map(id => append(one, id, said(`m${round}`))),
        ])
      }
      await Promise.all(redis.nodes.map(node => node.tell('CLIENT', 'KILL', 'TYPE', 'pubsub')))
      const person = { id: 'bo', revision: 1, name: 'Bo', email: '', roles: [], passwordHash: '' }
      await one.people.put({ ...person, status: 'active', language: 'fa', createdAt: NOON }, 0)
      await one.forget('c0')
      const expected = new Map(lineIds.map(id => [id, id === 'c0' ? 0 : 5]))
      await eventually(() => expect(versions).toEqual(expected))
      await eventually(() => expect(people).toEqual(['bo']))
    })

    it('take no harm from what somebody else says on their channel', async () => {
      const heard: string[] = []
      two.watch(news => news.type === 'line' && heard.push(news.lineId))
      const [node] = redis.nodes
      const odd = ['', 'nonsense', '- 0 {"type"', '- 0 null', '- 0 7', `lines:0 x {}`, `${'{'.repeat(9_000)}`]
      for (const words of odd) await node!.tell('PUBLISH', `t${opened - 1}:news`, words)
      await append(one, 'c1', said('a'))
      await eventually(() => expect(heard).toEqual(['c1']))
    })

    it('forget a line with its marks, although the other one writes on it meanwhile', async () => {
      for (let round = 0; round < 10; round++) {
        const id = `line-${round}`
        await write(one, newLine(id), [said('a'), asked('h', NOON)], {})
        const writing = (async () => {
          for (let i = 0; i < 10; i++) {
            const down = { id: `d${i}`, at: NOON + i, type: 'messageReaction', to: 1, thumb: 'down' } as const
            await append(two, id, down).catch(() => {})
          }
        })()
        await one.forget(id)
        await writing
        await one.forget(id)
        const left = await Promise.all((['down', 'person'] as const).map(mark => one.marked(mark, 1_000)))
        expect(left.flat().filter(({ lineId }) => lineId === id)).toEqual([])
      }
    })

    it('hear every version at most once and in order', async () => {
      const heard: number[] = []
      one.watch(news => news.type === 'line' && heard.push(news.version))
      for (let i = 0; i < 30; i++) await append(i % 2 ? one : two, 'c1', said(`m${i}`))
      await eventually(() => expect(heard.at(-1)).toBe(30))
      expect(heard).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    })

    it('begin a new epoch together when Redis was emptied', async () => {
      await append(one, 'c1', said('a'))
      const before = one.epoch
      const heard: News[] = []
      two.watch(news => heard.push(news))
      await Promise.all(redis.nodes.map(node => node.tell('FLUSHALL')))
      await eventually(() => expect(one.epoch).not.toBe(before))
      await eventually(() => expect(two.epoch).toBe(one.epoch))
      await eventually(() => expect(heard).toContainEqual({ type: 'entries' }))
      heard.length = 0
      expect(await write(one, newLine('c1'), [said('a')])).toEqual({ repeated: false })
      await eventually(() => expect(heard).toContainEqual({ type: 'line', lineId: 'c1', version: 1 }))
    })

    it('go on after Redis has forgotten the scripts', async () => {
      await append(one, 'c1', said('a'))
      await Promise.all(redis.nodes.map(node => node.tell('SCRIPT', 'FLUSH')))
      const lineIds = Array.from({ length: 40 }, (_, i) => `c${i + 1}`)
      const results = await Promise.all(lineIds.map(id => append(one, id, said('b'))))
      expect(new Set(results.map(r => r.repeated))).toEqual(new Set([false]))
    })
  })
}

together('one server', startSingle)
together('a cluster of three', startCluster)
