import { describe, expect, it } from 'vitest'
import type { Outlook } from '../../src/domain/outlook.js'
import { defaultPromisePolicy } from '../../src/domain/promise-policy.js'
import { watched } from '../../src/domain/promise-watch.js'

const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 21, 12)

const outlook = (lowMs: number, aboutMs: number, highMs: number): Outlook => ({
  answer: { estimate: { lowMs, aboutMs, highMs } },
  ...{ slotFree: false, agreedBy: NOON + 10 * MINUTE, closed: null },
})
const told = (highMs: number) => ({
  ...{ id: 'p:1', what: 'first_response' as const, at: NOON, dueAt: NOON + highMs },
  range: { lowMs: MINUTE, aboutMs: MINUTE, highMs },
})

describe('a time that did not hold', () => {
  it('is not followed by another minute, and another: the next one is at least three minutes long', () => {
    const seen = watched(told(MINUTE), outlook(MINUTE, MINUTE, MINUTE), NOON + MINUTE, defaultPromisePolicy)
    expect(seen).toMatchObject({
      verdict: 'later',
      telling: { dueAt: NOON + 4 * MINUTE, range: { lowMs: MINUTE, aboutMs: 2 * MINUTE, highMs: 3 * MINUTE } },
    })
  })

  it('is followed by a longer one as it was estimated', () => {
    const seen = watched(
      told(2 * MINUTE),
      outlook(4 * MINUTE, 6 * MINUTE, 9 * MINUTE),
      NOON + 2 * MINUTE,
      defaultPromisePolicy,
    )
    expect(seen).toMatchObject({ verdict: 'later', telling: { dueAt: NOON + 11 * MINUTE } })
  })
})
