// What two processes do in the same instant, on either store: nobody falls between them, nobody is given more than they can hold.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { block } from '../../src/desk/block.js'
import { claim } from '../../src/desk/claim.js'
import { change } from '../../src/desk/commit.js'
import type { Desk } from '../../src/desk/desk.js'
import { completeMerge, merge } from '../../src/desk/merge.js'
import { decline, offerWaiting } from '../../src/desk/offers.js'
import { receive } from '../../src/desk/receive.js'
import { release } from '../../src/desk/release.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { defaultSettings } from '../../src/desk/settings.js'
import { snooze, wakeNow } from '../../src/desk/snooze.js'
import { sweep } from '../../src/desk/sweep.js'
import { stranded } from '../../src/desk/watchdog.js'
import type { Activity } from '../../src/domain/activity.js'
import { blank } from '../../src/domain/line.js'
import { defaultRouting } from '../../src/domain/team.js'
import type { Store } from '../../src/ports.js'
import type { Learner } from '../../src/ports-reading.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { openRedis } from '../../src/stores/redis.js'
import { quiet } from '../quiet.js'
import { describeWithRedis, startSingle } from '../stores/redis-server.js'
import { manualClock } from './world.js'

const SARA = { id: 'sara', name: 'Sara' }
const OMID = { id: 'omid', name: 'Omid' }

type Opened = { stores: [Store, Store]; close: () => Promise<void> }

async function embedded(): Promise<Opened> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-'))
  const store = await openEmbedded({ dataDir, log: quiet, newId: randomUUID })
  const close = async () => {
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { stores: [store, store], close }
}

async function redis(): Promise<Opened> {
  const server = await startSingle()
  const open = () => openRedis({ url: server.url, prefix: 'two:', log: quiet, newId: randomUUID })
  const stores: [Store, Store] = [await open(), await open()]
  const close = async () => {
    await Promise.all(stores.map(store => store.close()))
    await server.remove()
  }
  return { stores, close }
}

/** Holds everything that `stops` back until `count` of them stand there, then lets all go at once. */
function gate(count: number) {
  let open = () => {}
  const opened = new Promise<void>(done => {
    open = done
  })
  let there = 0
  return async () => {
    if (++there >= count) open()
    await opened
  }
}

function together(open: () => Promise<Opened>): void {
  let opened: Opened
  let one: Desk
  let two: Desk
  const clock = manualClock()
  beforeEach(async () => {
    opened = await open()
    one = aDesk(opened.stores[0])
    two = aDesk(opened.stores[1])
    for (const { id } of [SARA, OMID])
      await one.store.leases.put({ id, revision: 1, until: clock.now() + 75_000 }, 'any')
  })
  afterEach(() => opened.close())

  const aDesk = (store: Store): Desk => ({
    ...{ store: { ...store }, matcher: {} as Learner, examiner: {} as never, files: {} as never, clock },
    ...{ newId: randomUUID, log: quiet, timeZone: 'Asia/Tehran', typing: new Map() },
    ...{ settings: { ...defaultSettings(), routing: { ...defaultRouting, mode: 'push', capacity: 1 } } },
    policy: defaultSettings().policy,
  })
  const waits = async (lineId: string, at = clock.now()): Promise<void> => {
    const handoff = { reason: 'asked' as const, evidence: [], summary: '', language: 'fa' as const, dueAt: at + 60_000 }
    await change(one, lineId, line => ({
      line: line ?? blank(lineId, { id: 'ana' }),
      happened: [
        { id: randomUUID(), at, type: 'message', from: 'customer', text: 'اپراتور' },
        { id: randomUUID(), at, type: 'handoff.initiate', ...handoff },
      ],
    }))
  }
  const held = async (desk: Desk, lineId: string, agent: typeof SARA): Promise<number> => {
    await waits(lineId)
    const { conversation } = await claim(desk, lineId, agent)
    return conversation?.status === 'assigned' ? conversation.claim : 0
  }
  const merging = async (desk: Desk, lineId: string, agent: typeof SARA, mine: number, into: string) =>
    merge(desk, { lineId, agent, claim: mine, id: `merge-${lineId}`, into })
  const isMerge = (activities: Activity[]) => activities.some(a => a.type === 'merge' && a.state === 'into')
  /** The commits that end a conversation by a merge go through this first. */
  const atMerge = (desk: Desk, task: () => Promise<void>) => {
    const { commit } = desk.store
    desk.store.commit = async (next, activities, expected) => {
      if (isMerge(activities)) await task()
      return commit(next, activities, expected)
    }
  }
  /** They are written, and nothing has come of them yet. */
  const afterMerge = (desk: Desk, task: () => Promise<void>) => {
    const { commit } = desk.store
    desk.store.commit = async (next, activities, expected) => {
      const committed = await commit(next, activities, expected)
      if (isMerge(activities)) await task()
      return committed
    }
  }
  const conversation = async (lineId: string) => (await one.store.line(lineId))?.conversation

  describe('two conversations of one customer', () => {
    it('merged into each other at the same moment: one ends, the other goes on and knows it', async () => {
      const mine = await held(one, 'a', SARA)
      const theirs = await held(two, 'b', OMID)
      const both = gate(2)
      for (const desk of [one, two]) afterMerge(desk, both)
      const done = await Promise.allSettled([merging(one, 'a', SARA, mine, 'b'), merging(two, 'b', OMID, theirs, 'a')])
      await sweep(one)
      expect(await conversation('a')).toMatchObject({ status: 'assigned', agent: SARA })
      expect(await conversation('b')).toMatchObject({ status: 'resolved', mergedInto: 'a' })
      expect((await one.store.line('a'))?.merged).toMatchObject([{ lineId: 'b' }])
      for (const id of ['a', 'b']) expect((await one.store.line(id))?.owesMerge).toBeUndefined()
      expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
      expect(done[0]).toMatchObject({ reason: { code: 'conflict', message: /still yours/ } })
      expect(await stranded(one)).toEqual([])
    })

    it('merged into each other: one that was taken back while the other asked for it is told, and nothing else is taken back', async () => {
      const mine = await held(one, 'a', SARA)
      const theirs = await held(two, 'b', OMID)
      const both = gate(2)
      const stores = [one, two].map(({ store }) => store)
      for (const store of stores) {
        const { commit } = store
        store.commit = async (...args) => {
          await both()
          await commit(...args)
          throw new Error('the power went')
        }
      }
      await Promise.allSettled([merging(one, 'a', SARA, mine, 'b'), merging(two, 'b', OMID, theirs, 'a')])
      for (const [i, store] of stores.entries()) store.commit = opened.stores[i]!.commit
      const { line } = two.store
      let left = 1
      two.store.line = async id => {
        const found = await line(id)
        if (id === 'a' && left-- > 0) await completeMerge(one, 'a') // between the refusal and what comes of it
        return found
      }
      await completeMerge(two, 'b')
      expect(await conversation('a')).toMatchObject({ status: 'assigned', agent: SARA })
      expect(await conversation('b')).toMatchObject({ status: 'resolved', mergedInto: 'a' })
      expect((await one.store.line('a'))?.merged).toMatchObject([{ lineId: 'b' }])
      for (const id of ['a', 'b']) expect((await one.store.line(id))?.owesMerge).toBeUndefined()
    })

    it('merged into one that ends at that moment: nothing is merged, the agent has it still, the customer is told', async () => {
      const mine = await held(one, 'a', SARA)
      const theirs = await held(two, 'b', OMID)
      atMerge(one, () => resolve(two, 'b', OMID, theirs))
      await expect(merging(one, 'a', SARA, mine, 'b')).rejects.toMatchObject({ code: 'conflict' })
      expect(await conversation('a')).toMatchObject({ status: 'assigned', agent: SARA })
      expect((await one.store.line('b'))?.merged).toBeUndefined()
      expect((await one.store.activities('a')).at(-1)).toMatchObject({ from: 'agent', text: /ادامه/ })
      await expect(merging(one, 'a', SARA, mine, 'b')).rejects.toMatchObject({ code: 'conflict' })
    })

    it('merged into one that was itself merged meanwhile: it goes on where that one went', async () => {
      const [a, b] = [await held(one, 'a', SARA), await held(two, 'b', OMID)]
      await held(one, 'c', SARA)
      atMerge(one, () => merging(two, 'b', OMID, b, 'c'))
      await merging(one, 'a', SARA, a, 'b')
      expect((await one.store.line('c'))?.merged?.map(({ lineId }) => lineId).sort()).toEqual(['a', 'b'])
      expect(await conversation('a')).toMatchObject({ status: 'resolved', mergedInto: 'b' })
    })

    it('is told once, though the program died between the two and the other ended since', async () => {
      const mine = await held(one, 'a', SARA)
      const theirs = await held(two, 'b', OMID)
      const { commit } = one.store
      let left = 2
      one.store.commit = (...args) => (left-- > 0 ? commit(...args) : Promise.reject(new Error('the power went')))
      await expect(merging(one, 'a', SARA, mine, 'b')).rejects.toThrow('the power went')
      await resolve(two, 'b', OMID, theirs)
      await completeMerge(two, 'a')
      expect(await conversation('a')).toMatchObject({ status: 'resolved', mergedInto: 'b' })
      expect((await two.store.line('b'))?.merged).toHaveLength(1)
    })
  })

  describe('a customer', () => {
    const says = (desk: Desk, id: string) => receive(desk, { lineId: 'a', customer: { id: 'ana' }, id, text: 'سلام' })

    it('is heard after what a colleague said at the other process, and not at all when they were blocked there', async () => {
      const mine = await held(one, 'a', SARA)
      await says(one, 'first')
      await reply(two, { lineId: 'a', agent: SARA, claim: mine, id: 'r1', text: 'بفرمایید' })
      await says(one, 'second')
      const said = (await two.store.activities('a')).filter(({ type }) => type === 'message')
      expect(said.slice(-3).map(({ id }) => id)).toEqual(['c:first', expect.stringContaining('r1'), 'c:second'])
      await block(two, { lineId: 'a', agent: SARA, tier: 'lead', id: 'b1', reason: 'ناسزا' })
      await expect(says(one, 'third')).rejects.toMatchObject({ code: 'conflict' })
      expect(await says(one, 'second')).toEqual({ seq: said.at(-1)!.seq }) // sent again: the same answer as before
    })
  })

  describe('an agent', () => {
    const person = { roles: ['agent' as const], passwordHash: 'x', status: 'active' as const, language: 'fa' as const }
    const hired = async ({ id, name }: typeof SARA) =>
      one.store.people.put({ ...person, id, name, email: `${id}@shop.example`, revision: 1, createdAt: 0 }, 0)
    const offered = async () => {
      const waiting = await one.store.lines('queued', 100)
      return waiting.flatMap(({ conversation: c }) => (c?.status === 'queued' && c.offer ? [c.offer.agent.id] : []))
    }

    it('is offered no more than they can hold, whatever two processes see in the same moment', async () => {
      await hired(SARA)
      for (let i = 0; i < 6; i++) await waits(`w${i}`, clock.now() + i)
      const both = gate(2)
      for (const { store } of [one, two]) {
        const put = store.askings.put
        const gated: typeof put = async (record, expected) => {
          await both() // both have read what there is, neither has written
          return put(record, expected)
        }
        Object.assign(store, { askings: { ...store.askings, put: gated } })
      }
      const made = await Promise.all([offerWaiting(one), offerWaiting(two)])
      expect(made.toSorted()).toEqual([0, 1])
      expect(await offered()).toEqual(['sara'])
      await Promise.all([offerWaiting(one), offerWaiting(two)])
      expect(await offered()).toEqual(['sara'])
      await claim(two, 'w0', SARA)
      await Promise.all([offerWaiting(one), offerWaiting(two)])
      expect(await offered()).toEqual([])
    })

    it('who lets one pass is asked for the next at once, and one that cannot be asked for holds nobody up', async () => {
      await hired(SARA)
      await hired(OMID)
      await waits('w0')
      await waits('w1', clock.now() + 1)
      const { commit } = one.store
      one.store.commit = (next, ...rest) => (next.id === 'w0' ? Promise.reject(new Error('no')) : commit(next, ...rest))
      expect(await offerWaiting(one)).toBe(1)
      one.store.commit = commit
      const [asked] = await offered()
      await decline(one, 'w1', asked === 'sara' ? SARA : OMID)
      clock.pass(5_000)
      expect(await offerWaiting(two)).toBe(2)
    })

    it('whose request is sent again does nothing twice, and hears the same answer', async () => {
      await hired(SARA)
      const again = async (task: () => Promise<unknown>) => {
        await task()
        const { version } = (await one.store.line('a'))!
        await task()
        expect((await one.store.line('a'))?.version).toBe(version)
      }
      const mine = await held(one, 'a', SARA)
      await again(() => release(one, 'a', SARA, mine, 'release-1'))
      await offerWaiting(one)
      await again(() => decline(one, 'a', SARA, 'decline-1'))
      const next = await claim(one, 'a', SARA)
      const second = next.conversation?.status === 'assigned' ? next.conversation.claim : 0
      await snooze(one, {
        ...{ lineId: 'a', agent: SARA, claim: second, id: 'snooze-1' },
        ...{ until: clock.now() + 600_000, why: 'انبار' },
      })
      await again(() => wakeNow(one, 'a', SARA, 'wake-1'))
      const last = await claim(one, 'a', SARA)
      const third = last.conversation?.status === 'assigned' ? last.conversation.claim : 0
      await again(() => resolve(one, 'a', SARA, third, { id: 'resolve-1', outcome: 'solved' }))
      expect(await conversation('a')).toMatchObject({ status: 'resolved', closing: { outcome: 'solved' } })
      await expect(resolve(one, 'a', SARA, third, { id: 'resolve-2' })).rejects.toMatchObject({ code: 'conflict' })
    })

    it('who wants an entry of it closes nothing without the draft, and one draft however often it is tried', async () => {
      const mine = await held(one, 'a', SARA)
      await reply(one, { lineId: 'a', agent: SARA, claim: mine, id: 'reply-1', text: 'تا سه روز' })
      const { put } = one.store.drafts
      const full = () => Promise.reject(new Error('full'))
      Object.assign(one.store, { drafts: { ...one.store.drafts, put: full } })
      const closing = () => resolve(one, 'a', SARA, mine, { id: 'resolve-1', faq: true })
      await expect(closing()).rejects.toThrow('full')
      expect(await conversation('a')).toMatchObject({ status: 'assigned' })
      Object.assign(one.store, { drafts: { ...one.store.drafts, put } })
      Object.assign(one.store, { replyDrafts: { ...one.store.replyDrafts, remove: full } })
      await closing()
      await closing()
      expect(await conversation('a')).toMatchObject({ status: 'resolved' })
      expect(await one.store.drafts.all()).toHaveLength(1)
    })
  })
}

describe('at once, on the embedded store', () => together(embedded))
describeWithRedis('at once, on Redis', () => together(redis))
