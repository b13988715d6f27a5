// What every store must do. An adapter's test file is one call to this.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Unnumbered } from '../../src/domain/activity.js'
import { type Change, changeId } from '../../src/domain/audit.js'
import type { Entry } from '../../src/domain/entry.js'
import { advance, blank, type Line } from '../../src/domain/line.js'
import type { Person } from '../../src/domain/person.js'
import type { SavedSection } from '../../src/domain/settings.js'
import type { Committed, News, Store } from '../../src/ports.js'
import { eventually } from '../eventually.js'

const NOON = 1_795_000_000_000
const bo = { id: 'bo', name: 'Bo' }

export const said = (id: string, text = 'سلام، سفارشم نرسیده', at = NOON): Unnumbered => {
  return { type: 'message', from: 'customer', id, at, text }
}
export const asked = (id: string, dueAt: number, at = NOON, rank?: number): Unnumbered => {
  const due = { dueAt, ...(rank !== undefined && { rank }) }
  return { type: 'handoff.initiate', id, at, reason: 'asked', evidence: [], summary: 's', language: 'fa', ...due }
}
const accepted = (id: string): Unnumbered => ({ type: 'handoff.status', state: 'accepted', id, at: NOON, agent: bo })
const returned = (id: string): Unnumbered => ({
  type: 'handoff.status',
  state: 'failed',
  id,
  at: NOON,
  message: 'left',
})
const ended = (id: string, at = NOON): Unnumbered => ({ type: 'endOfConversation', id, at, by: 'agent' })

/** Writes on the line as it was read, like the desk does. `change` is what else the caller does to the line. */
export function write(store: Store, before: Line, happened: Unnumbered[], change: Partial<Line> = {}) {
  const { next, activities } = advance(before, happened, 'fa')
  return store.commit({ ...next, ...change }, activities, before.version)
}

export const newLine = (id: string): Line => blank(id, { id: `customer-of-${id}` })

/** The same on the line as it is now. */
export async function append(store: Store, lineId: string, ...happened: Unnumbered[]): Promise<Committed> {
  return write(store, (await store.line(lineId)) ?? newLine(lineId), happened)
}

const entry = (id: string, revision: number, question = 'چطور پس بدهم؟'): Entry => ({
  id,
  topic: 'returns',
  tags: [],
  checkedOn: '2026-11-21',
  person: false,
  status: 'published',
  fa: { question, variants: [], answer: 'تا **۷ روز** پس از تحویل.' },
  revision,
  editedAt: NOON,
  editedBy: 'bo',
})

const person = (id: string, revision: number, name = 'Bo'): Person => ({
  id,
  revision,
  name,
  email: `${id}@shop.example`,
  roles: ['agent'],
  passwordHash: '',
  status: 'active',
  language: 'fa',
  createdAt: NOON,
})

const changed = (i: number): Change => ({
  id: changeId(NOON + i, 'x'),
  at: NOON + i,
  by: { id: 'bo', name: 'بو' },
  what: 'settings.policy',
  before: i === 0 ? null : { answerAt: i - 1 },
  after: { answerAt: i },
  reason: 'شب عید است',
})

const saved = (revision: number): SavedSection => {
  return { id: 'policy', revision, value: {}, change: changed(revision) }
}

const ids = (all: { id: string }[]) => all.map(one => one.id)

/**
 * `open` gives a store with nothing in it. `reopen` opens, after `close`, the one that `open` gave last;
 * without it the tests of a restart are skipped: say why in `name`.
 */
export function storeContract(name: string, open: () => Promise<Store>, reopen?: () => Promise<Store>): void {
  describe(`a store (${name})`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    describe('keeps lines:', () => {
      it('knows nothing before the first commit', async () => {
        expect(await store.line('c1')).toBeNull()
        expect(await store.activities('c1')).toEqual([])
        expect(await store.place('c1')).toBeNull()
        expect(await store.queueLength()).toBe(0)
        expect(await store.entries()).toEqual([])
        expect(store.epoch).toMatch(/^[a-z0-9]+$/)
        expect(store.durability.length).toBeGreaterThan(10)
        await store.healthy()
      })

      it('opens a line before anything was said on it', async () => {
        expect(await store.commit(newLine('c1'), [], 0)).toEqual({ repeated: false })
        expect(await store.line('c1')).toEqual(newLine('c1'))
        await append(store, 'c1', said('a'))
        expect((await store.line('c1'))?.version).toBe(1)
      })

      it('gives the transcript back as it was written, in order', async () => {
        const first = advance(newLine('c1'), [said('a', 'یک'), said('b', 'دو')], 'fa')
        expect(await store.commit(first.next, first.activities, 0)).toEqual({ repeated: false })
        const second = advance(first.next, [said('c', 'سه')], 'fa')
        await store.commit(second.next, second.activities, 2)
        expect(await store.line('c1')).toEqual(second.next)
        expect(await store.activities('c1')).toEqual([...first.activities, ...second.activities])
      })

      it('knows where an activity stands by its id, on its own line only', async () => {
        await append(store, 'c1', said('a'), said('b'))
        expect(await store.placeOf('c1', 'b')).toBe(2)
        expect(await store.placeOf('c1', 'c')).toBeNull()
        expect(await store.placeOf('c2', 'b')).toBeNull()
      })

      it('gives only what came after the watermark, and no more than asked for', async () => {
        await append(store, 'c1', ...['a', 'b', 'c', 'd', 'e'].map(id => said(id)))
        expect(ids(await store.activities('c1', 2))).toEqual(['c', 'd', 'e'])
        expect(ids(await store.activities('c1', 2, 2))).toEqual(['c', 'd'])
        expect(ids(await store.activities('c1', 0, 1))).toEqual(['a'])
        expect(await store.activities('c1', 5)).toEqual([])
        expect(await store.activities('c1', 99)).toEqual([])
      })

      it('lets exactly one of many racing writers win', async () => {
        await append(store, 'c1', said('first'))
        const read = (await store.line('c1'))!
        const races = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(id => write(store, read, [said(id)]))
        const results = await Promise.allSettled(races)
        expect(results.filter(r => r.status === 'fulfilled')).toHaveLength(1)
        for (const r of results) if (r.status === 'rejected') expect(r.reason).toMatchObject({ code: 'conflict' })
        expect(await store.activities('c1')).toHaveLength(2)
      })

      it('refuses a writer who read an older version, and writes none of it', async () => {
        await append(store, 'c1', said('a'))
        const before = await store.line('c1')
        const stale = write(store, newLine('c1'), [said('b'), said('c')], { wakeAt: NOON })
        await expect(stale).rejects.toMatchObject({ code: 'conflict' })
        expect(await store.line('c1')).toEqual(before)
        expect(ids(await store.activities('c1'))).toEqual(['a'])
        expect(await store.due(NOON, 10)).toEqual([])
      })

      it('refuses a write on a line that is not there any more', async () => {
        await append(store, 'c1', said('a'))
        const read = (await store.line('c1'))!
        await store.forget('c1')
        await expect(write(store, read, [said('b')])).rejects.toMatchObject({ code: 'conflict' })
        expect(await store.line('c1')).toBeNull()
      })

      it('does not let one refused write take its neighbours with it', async () => {
        await append(store, 'c1', said('a'))
        const results = await Promise.allSettled([
          append(store, 'c2', said('x')),
          write(store, newLine('c1'), [said('late')]),
          append(store, 'c3', said('y')),
        ])
        expect(results.map(r => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
        expect(await store.activities('c2')).toHaveLength(1)
        expect(await store.activities('c3')).toHaveLength(1)
      })
    })

    describe('hears a message once, however often it is sent:', () => {
      it('answers a retry with the place of the first, whatever version the retry read', async () => {
        await append(store, 'c1', said('a'), said('b'))
        const again = await write(store, newLine('c1'), [said('b', 'changed')])
        expect(again).toEqual({ repeated: true, seq: 2 })
        expect(await append(store, 'c1', said('a'))).toEqual({ repeated: true, seq: 1 })
        expect(await store.activities('c1')).toHaveLength(2)
      })

      it('writes nothing of a commit of which one activity is known', async () => {
        await append(store, 'c1', said('a'))
        const before = await store.line('c1')
        expect(await append(store, 'c1', said('new'), said('a'))).toEqual({ repeated: true, seq: 1 })
        expect(await store.line('c1')).toEqual(before)
        expect(ids(await store.activities('c1'))).toEqual(['a'])
      })

      it('takes one of two that arrive in the same moment', async () => {
        const both = [write(store, newLine('c1'), [said('a')]), write(store, newLine('c1'), [said('a')])]
        const [one, two] = await Promise.all(both)
        expect([one, two]).toContainEqual({ repeated: false })
        expect([one, two]).toContainEqual({ repeated: true, seq: 1 })
        expect(await store.activities('c1')).toHaveLength(1)
      })

      it('knows it long after', async () => {
        await append(store, 'c1', said('a'))
        for (let i = 0; i < 150; i++) await append(store, 'c1', said(`more-${i}`))
        await Promise.all(Array.from({ length: 300 }, (_, i) => append(store, `other-${i}`, said('a'))))
        expect(await append(store, 'c1', said('a'))).toEqual({ repeated: true, seq: 1 })
      })

      const pairs: [string, string][] = [
        ['a', 'A'],
        ['a', 'a '],
        ['a\u0000x', 'a\u0000y'],
        ['caf\u00e9', 'cafe\u0301'],
        ['x\ud800', 'x\ud801'],
      ]
      it.each(pairs)('never takes one message for another: %j, %j', async (one, two) => {
        const outcomes: unknown[] = []
        for (const id of [one, two])
          outcomes.push(await append(store, 'c1', said(id)).catch(error => ({ refused: error.code })))
        for (const outcome of outcomes) expect([{ repeated: false }, { refused: 'invalid' }]).toContainEqual(outcome)
        const kept = outcomes.filter(outcome => !(outcome as { refused?: string }).refused)
        expect(await store.activities('c1')).toHaveLength(kept.length)
      })

      it('takes the same id on another line', async () => {
        await append(store, 'c1', said('a'))
        expect(await append(store, 'c2', said('a'))).toEqual({ repeated: false })
      })
    })

    describe('knows who waits:', () => {
      it('queues whoever is due first, ties by id, and tells each their place', async () => {
        await append(store, 'late', said('a'), asked('h', NOON + 200))
        await append(store, 'tie-b', said('a'), asked('h', NOON + 100))
        await append(store, 'tie-a', said('a'), asked('h', NOON + 100))
        await append(store, 'soon', said('a'), asked('h', NOON + 50))
        await append(store, 'with-bot', said('a'))
        expect(ids(await store.lines('queued', 10))).toEqual(['soon', 'tie-a', 'tie-b', 'late'])
        expect(ids(await store.lines('queued', 2))).toEqual(['soon', 'tie-a'])
        const places = ['soon', 'tie-a', 'tie-b', 'late', 'with-bot', 'nobody'].map(id => store.place(id))
        expect(await Promise.all(places)).toEqual([1, 2, 3, 4, null, null])
        expect(await store.queueLength()).toBe(4)
      })

      it('puts ahead whoever has a reason to be, and gives everyone else their due time for a rank', async () => {
        await append(store, 'due-100', said('a'), asked('h', NOON + 100))
        await append(store, 'due-300', said('a'), asked('h', NOON + 300))
        await append(store, 'ahead', said('a'), asked('h', NOON + 400, NOON, NOON + 200))
        await append(store, 'far-ahead', said('a'), asked('h', NOON + 400, NOON, NOON - 200))
        expect(ids(await store.lines('queued', 10))).toEqual(['far-ahead', 'due-100', 'ahead', 'due-300'])
        const places = ['far-ahead', 'due-100', 'ahead', 'due-300'].map(id => store.place(id))
        expect(await Promise.all(places)).toEqual([1, 2, 3, 4])
        const before = [-201, -200, 199, 200, 300].map(ms => store.ahead(NOON + ms))
        expect(await Promise.all(before)).toEqual([0, 1, 2, 3, 4])
        await append(store, 'ahead', accepted('claim'))
        expect(await store.ahead(NOON + 300)).toBe(3)
        await append(store, 'ahead', returned('left'))
        expect([await store.place('ahead'), await store.ahead(NOON + 300)]).toEqual([3, 4])
      })

      it('takes a claimed line out of the queue and puts a returned one back in its place', async () => {
        await append(store, 'one', said('a'), asked('h', NOON + 1))
        await append(store, 'two', said('a'), asked('h', NOON + 2))
        await append(store, 'one', accepted('claim'))
        expect(ids(await store.lines('queued', 10))).toEqual(['two'])
        expect(ids(await store.lines('assigned', 10))).toEqual(['one'])
        expect([await store.place('one'), await store.place('two')]).toEqual([null, 1])
        await append(store, 'one', returned('left'))
        expect(ids(await store.lines('queued', 10))).toEqual(['one', 'two'])
        expect(await store.lines('assigned', 10)).toEqual([])
        expect(await store.queueLength()).toBe(2)
      })

      it('puts a line off and brings it back to its place, with what was promised', async () => {
        const promised = { id: 'p', type: 'promise', what: 'call_back', at: NOON, dueAt: NOON + 9 } as const
        const later = { id: 'l', type: 'scheduled', at: NOON, until: NOON + 5, why: 'call_back' } as const
        await append(store, 'first', said('a'), asked('h', NOON + 1))
        await append(store, 'second', said('a'), asked('h', NOON + 2))
        await append(store, 'first', promised, later)
        expect(ids(await store.lines('queued', 10))).toEqual(['second'])
        expect(ids(await store.lines('scheduled', 10))).toEqual(['first'])
        await append(store, 'first', returned('time'))
        expect(ids(await store.lines('queued', 10))).toEqual(['first', 'second'])
        expect((await store.line('first'))?.conversation).toMatchObject({ promises: [{ id: 'p', dueAt: NOON + 9 }] })
        await append(store, 'second', { ...later, id: 'm' })
        await store.forget('second')
        expect(await store.lines('scheduled', 10)).toEqual([])
      })

      it('lists the others by their last activity, newest first', async () => {
        await append(store, 'old', said('a', 'x', NOON))
        await append(store, 'new', said('a', 'x', NOON + 2000))
        await append(store, 'mid', said('a', 'x', NOON + 1000))
        expect(ids(await store.lines('bot', 10))).toEqual(['new', 'mid', 'old'])
        expect(ids(await store.lines('bot', 1))).toEqual(['new'])
        await append(store, 'old', said('b', 'x', NOON + 3000))
        expect(ids(await store.lines('bot', 10))).toEqual(['old', 'new', 'mid'])
        await append(store, 'new', ended('e', NOON + 4000))
        expect(ids(await store.lines('bot', 10))).toEqual(['old', 'mid'])
        expect(ids(await store.lines('resolved', 10))).toEqual(['new'])
      })

      it('gives the whole line in a list', async () => {
        await append(store, 'c1', said('a'), asked('h', NOON))
        expect(await store.lines('queued', 10)).toEqual([await store.line('c1')])
      })
    })

    describe('wakes what is owed:', () => {
      const woken = (id: string, wakeAt: number | null) => write(store, newLine(id), [said('a')], { wakeAt })

      it('names the most overdue first, and nothing before its time', async () => {
        await woken('b', NOON + 20)
        await woken('a', NOON + 10)
        await woken('c', NOON + 30)
        await woken('never', null)
        expect(await store.due(NOON + 9, 10)).toEqual([])
        expect(await store.due(NOON + 20, 10)).toEqual(['a', 'b'])
        expect(await store.due(NOON + 99, 10)).toEqual(['a', 'b', 'c'])
        expect(await store.due(NOON + 99, 2)).toEqual(['a', 'b'])
      })

      it('changes the time with no activity, and forgets it when nothing is owed', async () => {
        await woken('c1', NOON + 10)
        const line = (await store.line('c1'))!
        await write(store, line, [], { wakeAt: NOON + 50 })
        expect(await store.due(NOON + 10, 10)).toEqual([])
        expect(await store.due(NOON + 50, 10)).toEqual(['c1'])
        await write(store, line, [], { wakeAt: null })
        expect(await store.due(NOON + 99, 10)).toEqual([])
        expect(await store.line('c1')).toEqual({ ...line, wakeAt: null })
        expect(await store.activities('c1')).toHaveLength(1)
      })
    })

    describe('tells those who watch:', () => {
      it('what was committed, in order, and nothing that was refused or repeated', async () => {
        const heard: News[] = []
        const stop = store.watch(news => heard.push(news))
        await append(store, 'c1', said('a'))
        await write(store, newLine('c1'), [said('b')]).catch(() => {})
        await write(store, newLine('c1'), [said('a')])
        await append(store, 'c1', said('c'), said('d'))
        await append(store, 'c1', said('e'))
        await eventually(() => expect(heard.at(-1)).toEqual({ type: 'line', lineId: 'c1', version: 4 }))
        expect(heard).toEqual([1, 3, 4].map(version => ({ type: 'line', lineId: 'c1', version })))
        stop()
      })

      it('only what can be read by then', async () => {
        const late: string[] = []
        const reads: Promise<void>[] = []
        const stop = store.watch(news => {
          if (news.type !== 'line') return
          const read = store.line(news.lineId).then(line => {
            if ((line?.version ?? 0) < news.version) late.push(news.lineId)
          })
          reads.push(read)
        })
        await Promise.all(Array.from({ length: 50 }, (_, i) => append(store, `c${i}`, said('a'))))
        await eventually(() => expect(reads).toHaveLength(50))
        await Promise.all(reads)
        expect(late).toEqual([])
        stop()
      })

      it('that someone types, that an entry, a person, a setting or a forgotten line changed', async () => {
        const heard: News[] = []
        const stop = store.watch(news => heard.push(news))
        const typing: News = { type: 'typing', lineId: 'c1', from: 'agent', name: 'بو' }
        store.signal(typing)
        await eventually(() => expect(heard).toContainEqual(typing))
        await store.publish([entry('return-window', 1)])
        await eventually(() => expect(heard).toContainEqual({ type: 'entries' }))
        await store.people.put(person('bo', 1), 0)
        await eventually(() => expect(heard).toContainEqual({ type: 'person', personId: 'bo' }))
        await store.settings.put(saved(1), 0)
        await eventually(() => expect(heard).toContainEqual({ type: 'settings' }))
        await append(store, 'c1', said('a'))
        await store.forget('c1')
        await eventually(() => expect(heard).toContainEqual({ type: 'forgotten', lineId: 'c1' }))
        stop()
      })

      it('goes on when one of them stumbles, and stops when asked to', async () => {
        const heard: string[] = []
        const stopBad = store.watch(() => {
          throw new Error('a bug of a watcher')
        })
        const stop = store.watch(news => heard.push(news.type))
        await append(store, 'c1', said('a'))
        await eventually(() => expect(heard).toEqual(['line']))
        stop()
        const other: string[] = []
        const stopOther = store.watch(news => other.push(news.type))
        await append(store, 'c1', said('b'))
        await eventually(() => expect(other).toEqual(['line']))
        expect(heard).toEqual(['line'])
        stopBad()
        stopOther()
      })
    })

    describe('finds again', () => {
      const answer = (
        id: string,
        revision: number,
        at: number,
        spoken: 'answer' | 'fallback' = 'answer',
      ): Unnumbered => ({
        ...{ type: 'message', from: 'bot', id, at, text: 'بله', language: 'fa', spoken },
        ...(spoken === 'answer' && {
          source: {
            ...{ entryId: 'cost', revision, language: 'fa', question: '؟', checkedOn: '2026-11-21' },
            ...{ score: 0.9, threshold: 0.6 },
          },
        }),
      })
      const thumb = (id: string, to: number, thumb: 'up' | 'down', was: 'none' | 'up'): Unnumbered => {
        return { type: 'messageReaction', id, at: NOON, to, thumb, was, entryId: 'cost' }
      }

      it('which conversations an answer was given in, the newest first, one revision apart from the other', async () => {
        for (const [n, line] of ['c1', 'c2', 'c3'].entries())
          await append(store, line, said('q', '؟', NOON + n), answer('r', n < 2 ? 1 : 2, NOON + n))
        const lines = async (revision: number, limit: number, before?: number) =>
          (await store.marked(`answer/cost/${revision}`, limit, before)).map(({ lineId }) => lineId)
        expect(await store.marked('answer/cost/1', 1)).toEqual([{ lineId: 'c2', seq: 2, at: NOON + 1 }])
        expect(await lines(1, 10)).toEqual(['c2', 'c1'])
        expect(await lines(1, 10, NOON + 1)).toEqual(['c1'])
        expect(await lines(2, 10)).toEqual(['c3'])
        expect(await lines(22, 10)).toEqual([])
        await store.forget('c2')
        expect(await lines(1, 10)).toEqual(['c1'])
      })

      it('what was missed, and a thumb down', async () => {
        await append(store, 'c1', said('q'), answer('r', 1, NOON + 5, 'fallback'), thumb('t', 2, 'down', 'none'))
        expect(await store.marked('missed', 10)).toEqual([{ lineId: 'c1', seq: 2, at: NOON + 5 }])
        expect(await store.marked('down', 10)).toEqual([{ lineId: 'c1', seq: 3, at: NOON }])
      })

      it('counts by entry and day, once, however often a write is sent', async () => {
        const day = new Date(NOON).toISOString().slice(0, 10)
        await append(store, 'c1', said('q'), answer('r', 1, NOON))
        expect((await append(store, 'c1', answer('r', 1, NOON))).repeated).toBe(true)
        await append(store, 'c1', thumb('t1', 2, 'up', 'none'))
        await append(store, 'c1', thumb('t2', 2, 'down', 'up'))
        await append(store, 'c2', said('q'), answer('r', 2, NOON), asked('h', NOON))
        await append(store, 'c3', said('q'), answer('r', 2, NOON), ended('e'))
        const counted = await store.tallies(day, day)
        expect(Object.fromEntries(counted.filter(({ n }) => n !== 0).map(({ what, n }) => [what, n]))).toEqual({
          ...{ served: 3, unhelpful: 1, person: 1, contained: 1 },
        })
        expect(await store.tallies('2000-01-01', '2000-12-31')).toEqual([])
      })
    })

    describe('keeps people and what belongs to them:', () => {
      it('writes a record only over the revision that was read', async () => {
        expect(await store.people.get('bo')).toBeNull()
        await store.people.put(person('bo', 1), 0)
        await expect(store.people.put(person('bo', 1, 'Other'), 0)).rejects.toMatchObject({ code: 'conflict' })
        await store.people.put(person('bo', 2, 'Bahar'), 1)
        await expect(store.people.put(person('bo', 2, 'Other'), 1)).rejects.toMatchObject({ code: 'conflict' })
        await expect(store.people.put(person('ana', 3), 2)).rejects.toMatchObject({ code: 'conflict' })
        expect(await store.people.get('bo')).toEqual(person('bo', 2, 'Bahar'))
        expect(await store.people.get('ana')).toBeNull()
      })

      it('lets one of two racing editors of a record win', async () => {
        await store.people.put(person('bo', 1), 0)
        const edits = ['A', 'B', 'C', 'D'].map(name => store.people.put(person('bo', 2, name), 1))
        const results = await Promise.allSettled(edits)
        expect(results.filter(r => r.status === 'fulfilled')).toHaveLength(1)
      })

      it('writes over anything when told to', async () => {
        await store.leases.put({ id: 'bo', revision: 1, until: NOON }, 'any')
        await store.leases.put({ id: 'bo', revision: 7, until: NOON + 1 }, 'any')
        expect(await store.leases.get('bo')).toEqual({ id: 'bo', revision: 7, until: NOON + 1 })
        await store.leases.put({ id: 'bo', revision: 8, until: NOON + 2 }, 7)
        expect((await store.leases.get('bo'))?.until).toBe(NOON + 2)
      })

      it('keeps paces and letters under the same guard', async () => {
        const pace = { id: 'all', revision: 1, handlingMs: [1], pickupMs: [], waited: [{ ms: 2, left: true }] }
        await store.paces.put(pace, 0)
        await expect(store.paces.put({ ...pace, handlingMs: [] }, 0)).rejects.toMatchObject({ code: 'conflict' })
        expect(await store.paces.get('all')).toEqual(pace)
        const letter = { id: 'a', revision: 1, kind: 'reply', to: 'a@b.example', subject: 's', text: 't' } as const
        const waits = { ...letter, language: 'fa', createdAt: NOON, dueAt: NOON, attempts: 0 } as const
        await store.mails.put(waits, 0)
        expect(await store.mails.all()).toEqual([waits])
        await store.mails.remove('a')
        expect(await store.mails.all()).toEqual([])
      })

      it('lists and removes, one kind apart from the other', async () => {
        await store.exported.put({ id: 'same', revision: 1 }, 0)
        await store.people.put(person('same', 1), 0)
        await store.people.put(person('other', 1), 0)
        expect(ids(await store.people.all()).sort()).toEqual(['other', 'same'])
        await store.people.remove('same')
        await store.people.remove('never-there')
        expect(ids(await store.people.all())).toEqual(['other'])
        expect(await store.exported.all()).toEqual([{ id: 'same', revision: 1 }])
        await store.people.put(person('same', 1), 0)
        expect(await store.people.get('same')).toEqual(person('same', 1))
      })
    })

    describe('keeps what was changed by whom:', () => {
      it('newest first, page by page, each change once', async () => {
        const changes = Array.from({ length: 7 }, (_, i) => changed(i))
        for (const change of changes.toReversed()) await store.audit.append(change)
        await store.audit.append({ ...changed(3), reason: 'another story' })
        expect(await store.audit.newest(3)).toEqual([changed(6), changed(5), changed(4)])
        expect(await store.audit.newest(3, changed(4).id)).toEqual([changed(3), changed(2), changed(1)])
        expect(await store.audit.newest(99, changed(1).id)).toEqual([changed(0)])
        expect(await store.audit.newest(99, changed(0).id)).toEqual([])
        expect(await store.audit.get(changed(2).id)).toEqual(changed(2))
        expect(await store.audit.get('000')).toBeNull()
      })
    })

    describe('keeps the knowledge:', () => {
      it('publishes several entries or none of them', async () => {
        await store.publish([entry('a', 1), entry('b', 1)])
        const half = store.publish([entry('a', 2, 'new'), entry('b', 3, 'skips one')])
        await expect(half).rejects.toMatchObject({ code: 'conflict' })
        expect((await store.entry('a'))?.revision).toBe(1)
        expect(ids(await store.entries()).sort()).toEqual(['a', 'b'])
        await store.publish([entry('a', 2, 'new'), entry('b', 2, 'new')])
        expect((await store.entries()).map(e => e.revision)).toEqual([2, 2])
      })

      it('refuses an editor who read an older revision', async () => {
        await store.publish([entry('a', 1)])
        await store.publish([entry('a', 2, 'by one')])
        await expect(store.publish([entry('a', 2, 'by another')])).rejects.toMatchObject({ code: 'conflict' })
        await expect(store.publish([entry('b', 2)])).rejects.toMatchObject({ code: 'conflict' })
        expect((await store.entry('a'))?.fa?.question).toBe('by one')
      })

      it('gives every revision back, newest first', async () => {
        for (let revision = 1; revision <= 12; revision++) await store.publish([entry('a', revision, `q${revision}`)])
        expect((await store.revisions('a')).map(e => e.revision)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
        expect((await store.revisions('a')).at(-1)).toEqual(entry('a', 1, 'q1'))
        expect(await store.entry('a')).toEqual(entry('a', 12, 'q12'))
        expect(await store.revisions('nothing')).toEqual([])
        expect(await store.entry('nothing')).toBeNull()
      })

      it('keeps an entry that was retired', async () => {
        await store.publish([entry('a', 1)])
        await store.publish([{ ...entry('a', 2), status: 'retired' }])
        expect((await store.entries()).map(e => e.status)).toEqual(['retired'])
      })
    })

    it('gives one secret to everyone', async () => {
      const offers = ['one', 'two', 'three'].map(fresh => store.secret('tokens', fresh))
      const given = await Promise.all(offers)
      expect(new Set(given).size).toBe(1)
      expect(['one', 'two', 'three']).toContain(given[0])
      expect(await store.secret('tokens', 'later')).toBe(given[0])
      expect(await store.secret('other', 'its own')).toBe('its own')
    })

    it('forgets a line for good when the customer asks for it', async () => {
      await write(store, newLine('c1'), [said('a'), asked('h', NOON)], { wakeAt: NOON })
      await append(store, 'c2', said('a'))
      await store.forget('c1')
      expect(await store.line('c1')).toBeNull()
      expect(await store.activities('c1')).toEqual([])
      expect(await store.lines('queued', 10)).toEqual([])
      expect(await store.queueLength()).toBe(0)
      expect(await store.due(NOON, 10)).toEqual([])
      expect(await store.activities('c2')).toHaveLength(1)
      await store.forget('c1')
      expect(await append(store, 'c1', said('a'))).toEqual({ repeated: false })
    })

    describe('keeps every text as it was typed:', () => {
      const texts = {
        'Persian with its half-space': 'می‌خواهم كتاب ۱۲۳ را پس بدهم؟',
        emoji: '👨‍👩‍👧‍👦🇮🇷❤️‍🔥',
        'controls, quotes and bidi overrides': 'a\u0000b\u001f"\'`\\\u202e\u2066\u2069\ufeff\u2028',
        // The texts travel as JSON, which writes them as escapes: they come back as they were.
        'lone surrogates': 'x\ud83dy\udc00z',
        '256 KB': 'سلام '.repeat(29_127),
      }
      for (const [what, text] of Object.entries(texts)) {
        it(what, async () => {
          await append(store, 'c1', said('a', text))
          expect((await store.activities('c1'))[0]).toMatchObject({ id: 'a', text })
        })
      }
    })

    it.skipIf(!reopen)('still has everything after a restart', async () => {
      await write(store, newLine('c1'), [said('a'), asked('h', NOON + 5)], { wakeAt: NOON + 7 })
      await append(store, 'gone', said('a'))
      await store.forget('gone')
      await store.publish([entry('e', 1), entry('f', 1)])
      await store.publish([entry('e', 2, 'new')])
      await store.people.put(person('bo', 1), 0)
      const secret = await store.secret('tokens', 'first')
      const { epoch } = store
      const line = await store.line('c1')
      const activities = await store.activities('c1')
      await store.close()
      store = await reopen!()
      expect(store.epoch).toBe(epoch)
      expect(await store.line('c1')).toEqual(line)
      expect(await store.activities('c1')).toEqual(activities)
      expect(await store.line('gone')).toBeNull()
      expect(await store.place('c1')).toBe(1)
      expect(await store.due(NOON + 7, 10)).toEqual(['c1'])
      expect((await store.revisions('e')).map(e => e.revision)).toEqual([2, 1])
      expect(await store.people.get('bo')).toEqual(person('bo', 1))
      expect(await store.secret('tokens', 'second')).toBe(secret)
      expect(await append(store, 'c1', said('a'))).toEqual({ repeated: true, seq: 1 })
    })
  })
}
