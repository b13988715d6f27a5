import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultWaitPolicy, estimateWait, type QueueState, waitMoments, wholeMinutes } from '../../src/domain/wait.js'
import { promiseOf, renewed } from '../../src/domain/wait-promise.js'
import { sayWait } from '../../src/domain/wait-words.js'
import { simulateDay } from '../bench/promise-day.js'

const MINUTE = 60_000
const NOON = 1_795_000_000_000
const busy: QueueState = {
  place: 3,
  slots: 6,
  freeSlots: 0,
  pickupMs: 0,
  mostSlotsLately: 6,
  handlingMs: Array.from({ length: 100 }, (_, i) => (4 + (i % 9)) * MINUTE),
  abandoned: 9,
  waitedMs: 85 * MINUTE,
  openForMs: Number.POSITIVE_INFINITY,
}
const told = (state: Partial<QueueState> = {}) => estimateWait({ ...busy, ...state }).estimate
const minutes = (ms: number | undefined) => (ms ?? Number.NaN) / MINUTE

const state = fc.record({
  place: fc.integer({ min: 1, max: 60 }),
  slots: fc.integer({ min: 1, max: 40 }),
  freeSlots: fc.constant(0),
  pickupMs: fc.nat(3 * MINUTE),
  mostSlotsLately: fc.constant(1),
  handlingMs: fc.array(fc.integer({ min: 1000, max: 60 * MINUTE }), { minLength: 5, maxLength: 120 }),
  abandoned: fc.nat(50),
  waitedMs: fc.nat(500 * MINUTE),
  openForMs: fc.constant(Number.POSITIVE_INFINITY),
})

describe('a wait estimate', () => {
  it('is the sum of the stages: each the next slot that comes free or the next who gives up', () => {
    const policy = { ...defaultWaitPolicy, usualHandlingMs: 8 * MINUTE }
    // A slot comes free every 80 s on average; ten people in 100 minutes gave up, so each who waits does after ten.
    const expected = [0, 1, 2].map(ahead => 1 / (6 / 8 + ahead / 10)).reduce((a, b) => a + b)
    const handlingMs = Array.from({ length: 100 }, () => 8 * MINUTE)
    expect(minutes(waitMoments({ ...busy, handlingMs }, policy).mean)).toBeCloseTo(expected, 6)
  })

  it('is told as a range of whole minutes', () => {
    const { lowMs, aboutMs, highMs } = told()!
    expect([lowMs, aboutMs, highMs].map(minutes)).toEqual([2, 3, 6])
  })

  it('is under a minute while there are free slots for all who stand ahead', () => {
    expect(told({ freeSlots: 3 })).toEqual({ lowMs: MINUTE, aboutMs: MINUTE, highMs: MINUTE })
  })

  it('allows for the time that agents take to pick somebody up', () => {
    const { lowMs, aboutMs, highMs } = told({ freeSlots: 3, pickupMs: 2 * MINUTE })!
    expect([lowMs, aboutMs, highMs].map(minutes)).toEqual([1, 1, 4])
  })

  it('does not count those ahead whom a free agent is about to take', () => {
    expect(told({ place: 5, freeSlots: 2 })).toEqual(told({ place: 3, freeSlots: 0 }))
  })

  it('listens to the last hundred conversations only', () => {
    const ages = Array.from({ length: 500 }, () => 90 * MINUTE)
    expect(told({ handlingMs: [...ages, ...busy.handlingMs] })).toEqual(told())
  })

  it('leans on what is usual while little is measured, and is wider then', () => {
    const moments = (measured: number) =>
      waitMoments({ ...busy, handlingMs: Array.from({ length: measured }, () => MINUTE) }, defaultWaitPolicy)
    const [few, many] = [moments(5), moments(100)]
    expect(few.mean).toBeGreaterThan(2 * many.mean)
    expect(few.variance / few.mean ** 2).toBeGreaterThan(many.variance / many.mean ** 2)
  })

  it.each([
    ['closed', { openForMs: 0 }],
    ['no_agents', { slots: 0 }],
    ['capacity_dropped', { slots: 3 }],
    ['too_little_data', { handlingMs: [MINUTE, MINUTE] }],
    ['closes_before', { openForMs: 2 * MINUTE }],
  ])('is withheld: %s', (because, changed) => {
    expect(estimateWait({ ...busy, ...changed })).toEqual({ estimate: null, because })
  })

  it('never shortens when more people stand ahead, and never lengthens with more agents', () => {
    fc.assert(
      fc.property(state, state => {
        const mean = (changed: Partial<QueueState>) => waitMoments({ ...state, ...changed }, defaultWaitPolicy).mean
        expect(mean({ place: state.place + 1 })).toBeGreaterThan(mean({}))
        expect(mean({ slots: state.slots + 1 })).toBeLessThan(mean({}))
        expect(mean({ abandoned: state.abandoned + 1 })).toBeLessThanOrEqual(mean({}))
      }),
    )
  })

  it('is always a range of whole minutes that ends after it begins', () => {
    fc.assert(
      fc.property(state, state => {
        const { lowMs, highMs, aboutMs } = estimateWait(state).estimate!
        expect([lowMs, aboutMs, highMs].map(ms => ms % MINUTE)).toEqual([0, 0, 0])
        expect(lowMs).toBeGreaterThanOrEqual(MINUTE)
        expect(aboutMs).toBeGreaterThanOrEqual(lowMs)
        expect(highMs).toBeGreaterThanOrEqual(aboutMs)
        expect(Number.isFinite(highMs)).toBe(true)
      }),
    )
  })

  it.each([
    ['15 slots', { agents: 5, slotsEach: 3 }, 0.8],
    ['3 slots', { agents: 3, slotsEach: 1 }, 0.6],
  ])('comes near the real wait on simulated days, with %s', (_slots, team, goal) => {
    const people = Array.from({ length: 40 }, (_, seed) => simulateDay(team, seed)).flat()
    const heard = people.filter(one => one.estimate)
    const near = heard.filter(({ estimate, waitMs }) => {
      return Math.abs(estimate!.aboutMs - waitMs) <= Math.max(MINUTE, 0.5 * waitMs)
    })
    expect(heard.length).toBeGreaterThan(0.95 * people.length)
    expect(near.length / heard.length).toBeGreaterThan(goal)
    expect(heard.filter(one => one.waitMs <= one.estimate!.highMs).length / heard.length).toBeGreaterThan(0.8)
  })

  it.each([
    [0, 1, 1],
    [61_000, 2, 1],
    [15 * MINUTE, 15, 15],
    [16 * MINUTE, 20, 15],
    [61 * MINUTE, 75, 60],
  ])('of %i ms is %i minutes rounded up, %i to the nearest', (ms, up, nearest) => {
    expect(minutes(wholeMinutes(ms, 'up'))).toBe(up)
    expect(minutes(wholeMinutes(ms, 'nearest'))).toBe(nearest)
  })
})

describe('a wait, as people say it', () => {
  it.each([
    [1, 1, 1, 'کمتر از یک دقیقه', 'less than a minute'],
    [1, 1, 2, 'حدود ۱ دقیقه (۱ تا ۲)', 'about 1 minute (1 to 2)'],
    [2, 3, 5, 'حدود ۳ دقیقه (۲ تا ۵)', 'about 3 minutes (2 to 5)'],
    [5, 5, 5, 'حدود ۵ دقیقه', 'about 5 minutes'],
    [45, 50, 75, 'حدود ۵۰ دقیقه (۴۵ دقیقه تا ۱ ساعت و ۱۵ دقیقه)', 'about 50 minutes (45 minutes to 1 hour 15 minutes)'],
  ])('%i–%i–%i minutes', (low, about, high, fa, en) => {
    const wait = { lowMs: low * MINUTE, aboutMs: about * MINUTE, highMs: high * MINUTE }
    expect(sayWait(wait, 'fa')).toBe(fa)
    expect(sayWait(wait, 'en')).toBe(en)
  })
})

describe('a promise that was told', () => {
  const estimate = (low: number, high: number) => ({
    estimate: { lowMs: low * MINUTE, highMs: high * MINUTE, aboutMs: low * MINUTE },
  })
  const promise = promiseOf(estimate(4, 8).estimate, NOON)

  it.each([
    ['kept', 'the same', estimate(4, 8), 0],
    ['kept', 'a little longer, still likely to hold', estimate(4, 10), 0],
    ['kept', 'a minute sooner, not worth a word', estimate(3, 7), 0],
    ['better', 'much sooner', estimate(2, 4), 0],
    ['kept', 'as promised, three minutes later', estimate(2, 5), 3],
    ['worse', 'likelier to break than to hold', estimate(6, 12), 0],
    ['worse', 'nearly due and no end in sight', estimate(2, 4), 6],
    ['worse', 'over', estimate(1, 1), 9],
  ])('is %s: %s', (verdict, _what, answer, later) => {
    const now = NOON + later * MINUTE
    const after = renewed(promise, answer, now)
    expect(after.verdict).toBe(verdict)
    expect(after.promise).toEqual(verdict === 'kept' ? promise : promiseOf(answer.estimate, now))
  })

  it.each(['no_agents', 'capacity_dropped', 'closed', 'closes_before'] as const)(
    'is worse, without a new time: %s',
    because => {
      expect(renewed(promise, { estimate: null, because }, NOON)).toEqual({ verdict: 'worse', promise: null })
    },
  )

  it('stands when there is only nothing new to say, until it is due', () => {
    const answer = { estimate: null, because: 'too_little_data' } as const
    expect(renewed(promise, answer, NOON + 7 * MINUTE)).toEqual({ verdict: 'kept', promise })
    expect(renewed(promise, answer, promise.dueAt)).toEqual({ verdict: 'worse', promise: null })
  })

  it('is never moved back without a word', () => {
    const later = fc.integer({ min: 0, max: 60 * MINUTE })
    fc.assert(
      fc.property(state, state, later, (first, then, later) => {
        const told = promiseOf(estimateWait(first).estimate!, NOON)
        const after = renewed(told, estimateWait(then), NOON + later)
        const moved = (after.promise?.dueAt ?? Number.POSITIVE_INFINITY) - told.dueAt
        expect(after.verdict === 'worse' ? moved > 0 : moved <= 0).toBe(true)
      }),
    )
  })
})
