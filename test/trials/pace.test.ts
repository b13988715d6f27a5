// A trial ends in time, gives each place its share of it, and says how far it came.
import { expect, test } from 'vitest'
import { paceOf } from './pace.js'

function clock() {
  let at = 0
  const passes = (ms: number) => {
    at += ms
  }
  return { now: () => at, passes }
}

test('does all that was asked while there is time', () => {
  const { now, passes } = clock()
  const pace = paceOf(1_000, now)
  const done = []
  for (const n of pace.turns(5, 2)) {
    done.push(n)
    passes(10)
  }
  expect([done, pace.reached(5)]).toEqual([[0, 2, 4], 5])
})

test('gives what one place left over to those to come, and reports the one that got least far', () => {
  const { now, passes } = clock()
  const pace = paceOf(1_000, now)
  const counts = [3, 2, 1].map((toCome, i) => {
    pace.nextPlace(toCome)
    let turns = 0
    for (const _ of pace.turns(10)) {
      turns++
      passes(i === 0 ? 10 : 100) // the first is quick: it leaves 900 ms to two
    }
    return turns
  })
  expect([counts, pace.reached(1_000)]).toEqual([[10, 5, 4], 400])
})

test('of two that run at once it reports the one that got least far', () => {
  const { now, passes } = clock()
  const pace = paceOf(100, now)
  const [quick, slow] = [pace.turns(10), pace.turns(10)]
  for (const _ of quick) passes(1)
  slow.next()
  passes(100)
  slow.next()
  expect(pace.reached(10)).toBe(1)
})

test('tries at least once, however late it is', () => {
  const { now, passes } = clock()
  const pace = paceOf(100, now)
  passes(500)
  expect([[...pace.turns(7)], pace.reached(7)]).toEqual([[0], 1])
})

test('is not through with a turn that failed', () => {
  const pace = paceOf(1_000, clock().now)
  const trying = () => {
    for (const n of pace.turns(4)) if (n === 2) throw new Error('lost')
  }
  expect(trying).toThrow('lost')
  expect(pace.reached(4)).toBe(2)
})

test('takes the whole count for done where nobody counts turns', () => {
  expect(paceOf(1_000, clock().now).reached(200)).toBe(200)
})
