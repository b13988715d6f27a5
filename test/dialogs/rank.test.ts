// Places in the queue: fixed on entry, explained in a sentence, and never so that somebody waits for ever.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { ranked, whyHere } from '../../dialogs/rank.js'
import type { HandoffReason } from '../../src/domain/activity.js'
import type { Handoff, ResolvedConversation } from '../../src/domain/conversation-states.js'

const TEN = Date.UTC(2026, 10, 21, 6, 30) // 10:00 in Tehran
const MINUTE = 60_000
const REASONS: HandoffReason[] = [
  ...(['asked', 'frustrated', 'complaint', 'sensitive', 'complex'] as const),
  ...(['no_answer', 'always_person', 'bot_failed'] as const),
]

const over = (reason: HandoffReason | null, stars?: number): ResolvedConversation => ({
  ...{
    number: 1,
    openedAt: 0,
    openedSeq: 1,
    language: 'fa',
    served: [],
    status: 'resolved',
    resolvedAt: 1,
    agent: null,
  },
  handoff: reason && { reason, evidence: [], summary: '', at: 0, dueAt: 1, seq: 1 },
  rating: stars === undefined ? null : { stars },
})
const handoff = (reason: HandoffReason, earlier: ResolvedConversation[] = []): Handoff => {
  const dueAt = TEN + 10 * MINUTE
  return { reason, evidence: [], summary: '', at: TEN, dueAt, seq: 1, ...ranked(dueAt, reason, earlier, defaultPolicy) }
}

describe('a place in the queue', () => {
  it('is that of the due time for whoever simply asked', () => {
    expect(ranked(TEN, 'asked', [over('asked', 5)], defaultPolicy)).toEqual({ rank: TEN, ahead: [] })
  })

  it('is ahead for whom we broke a promise the last time, and says so', () => {
    const last = [{ ...over('asked', 1), brokePromise: true as const }]
    const minutes = defaultPolicy.aheadUnhappyBeforeMinutes
    expect(ranked(TEN, 'asked', last, defaultPolicy)).toEqual({
      rank: TEN - minutes * MINUTE,
      ahead: ['promise_broken'],
    })
    expect(whyHere(handoff('asked', last), 'en', 'Asia/Tehran')).toContain('we broke a promise last time')
    expect(ranked(TEN, 'asked', [...last, over('asked', 5)], defaultPolicy).ahead).toEqual([])
  })

  it.each([
    ['a sensitive matter', 'sensitive', [], ['sensitive']],
    ['a complaint', 'complaint', [], ['complaint']],
    ['a complaint before', 'asked', [over('complaint', 5), over(null)], ['unhappy_before']],
    ['few stars last time', 'sensitive', [over(null, 2)], ['sensitive', 'unhappy_before']],
    ['few stars long ago, many last time', 'asked', [over(null, 1), over(null, 5)], []],
  ] as const)('is ahead for %s', (_name, reason, earlier, ahead) => {
    const placed = ranked(TEN, reason, [...earlier], defaultPolicy)
    expect(placed.ahead).toEqual(ahead)
    expect(placed.rank < TEN).toBe(ahead.length > 0)
  })

  it('is overtaken by nobody who comes after all the reasons together', () => {
    const { aheadSensitiveMinutes, aheadUnhappyBeforeMinutes } = defaultPolicy
    const most = (aheadSensitiveMinutes + aheadUnhappyBeforeMinutes) * MINUTE
    const comers = fc.record({
      after: fc.integer({ min: most + 1, max: 10 * most }),
      reason: fc.constantFrom(...REASONS),
      before: fc.array(fc.tuple(fc.constantFrom(...REASONS), fc.integer({ min: 1, max: 5 })), { maxLength: 5 }),
    })
    fc.assert(
      fc.property(comers, ({ after, reason, before }) => {
        const earlier = before.map(([why, stars]) => over(why, stars))
        expect(ranked(TEN + after, reason, earlier, defaultPolicy).rank).toBeGreaterThan(TEN)
      }),
    )
  })

  it('is explained in one sentence, in both languages', () => {
    const zone = 'Asia/Tehran'
    expect(whyHere(handoff('asked'), 'en', zone)).toBe('Reply due by 10:10; in order of arrival.')
    expect(whyHere(handoff('sensitive', [over(null, 1)]), 'en', zone)).toBe(
      'Reply due by 10:10; 11 minutes ahead, because the matter is sensitive and the customer left unhappy before.',
    )
    expect(whyHere(handoff('complaint'), 'fa', zone)).toBe('پاسخ تا ۱۰:۱۰؛ ۶ دقیقه جلوتر، چون شکایت دارد.')
  })
})
