// What a model may change, and what it may not.
import { describe, expect, it } from 'vitest'
import { decide } from '../../dialogs/decide.js'
import { defaultPolicy } from '../../dialogs/policy.js'
import { type Opinion, weighedCandidates, weighedReading, worthAsking } from '../../dialogs/second-opinion.js'
import type { ModelReading, ModelSignal } from '../../src/domain/model.js'
import { meaningSet, nearness, unit } from '../../src/understanding/meaning.js'
import { aConversation, anEntry, aReading, aTurn, found } from './turns.js'

const no: ModelSignal = { degree: 'no', quote: '' }
const clear = (quote: string): ModelSignal => ({ degree: 'clear', quote })
const told = (over: Partial<ModelReading> = {}): Opinion => ({
  near: null,
  reading: { language: 'fa', wantsHuman: no, frustrated: no, complaint: no, sensitive: no, answers: null, ...over },
})
const SIGNALS = ['wantsHuman', 'frustrated', 'complaint', 'sensitive'] as const

describe('a second opinion', () => {
  it.each(SIGNALS)('raises %s with the customer’s own words, so that a person is fetched', signal => {
    const reading = weighedReading(aReading(), told({ [signal]: clear('همین حالا') }))
    expect(reading[signal].p).toBeGreaterThanOrEqual(0.6)
    expect(reading[signal].evidence.join()).toContain('همین حالا')
    expect(decide(aTurn({ reading })).some(action => action.type === 'handoff')).toBe(true)
  })

  it.each(SIGNALS)('never lowers %s', signal => {
    const heard = { p: 0.9, evidence: ['…'] }
    expect(weighedReading(aReading({ [signal]: heard }), told())[signal]).toEqual(heard)
    expect(weighedReading(aReading({ [signal]: heard }), told({ [signal]: clear('x') }))[signal]).toEqual(heard)
  })

  it('perhaps is not enough to act on', () => {
    const maybe = { degree: 'maybe', quote: 'شاید' } as const
    const reading = weighedReading(aReading(), told({ wantsHuman: maybe, sensitive: maybe }))
    expect(reading.wantsHuman.p).toBeLessThan(defaultPolicy.wantsHumanAt)
    expect(decide(aTurn({ reading, candidates: [found('a', 0.9)] })).map(action => action.type)).toEqual(['say'])
  })

  it('tells Finglish from English, but Persian letters are Persian', () => {
    expect(weighedReading(aReading({ language: 'en' }), told({ language: 'fa' })).language).toBe('fa')
    expect(weighedReading(aReading({ language: 'fa' }), told({ language: 'en' })).language).toBe('fa')
  })

  it('chooses among what was found', () => {
    const candidates = [found('a', 0.45), found('b', 0.4)]
    const chosen = weighedCandidates(candidates, aReading(), told({ answers: 'b' }))
    expect(chosen.map(({ entry }) => entry.id)).toEqual(['b', 'a'])
    expect(chosen[0]!.score).toBeGreaterThanOrEqual(defaultPolicy.answerAt)
    expect(chosen[1]!.score).toBeLessThan(defaultPolicy.clarifyAt)
  })

  it('brings no entry that was not found', () => {
    const candidates = [found('a', 0.45)]
    const chosen = weighedCandidates(candidates, aReading(), told({ answers: 'made-up' }))
    expect(chosen.map(({ entry }) => entry.id)).toEqual(['a'])
    expect(weighedCandidates([], aReading(), told({ answers: 'made-up' }))).toEqual([])
  })

  it('doubts an answer that does not settle it: the bot asks back instead', () => {
    const doubted = weighedCandidates([found('a', 0.75)], aReading(), told())
    expect(doubted[0]!.score).toBeLessThan(defaultPolicy.answerAt)
    expect(weighedCandidates([found('a', 0.98)], aReading(), told())[0]!.score).toBeGreaterThan(defaultPolicy.answerAt)
  })

  it('is not asked where the customer’s word is plain, or answers ours', () => {
    expect(worthAsking(aTurn())).toBe(true)
    expect(worthAsking(aTurn({ reading: aReading({ wantsHuman: { p: 0.9, evidence: [] } }) }))).toBe(false)
    expect(worthAsking(aTurn({ reading: aReading({ kind: 'thanks' }) }))).toBe(false)
    expect(worthAsking(aTurn({ reading: aReading({ complete: false }) }))).toBe(false)
    expect(worthAsking(aTurn({ candidates: [found('a', 0.98)] }))).toBe(false)
    const chosen = aTurn({
      conversation: aConversation({ lastSpoken: 'clarify' }),
      offered: [found('a', 0.5)],
      utterance: 'a؟',
    })
    expect(worthAsking(chosen)).toBe(false)
  })
})

describe('nearness of meaning', () => {
  const place = (...values: number[]) => unit(Float32Array.from(values))
  const set = meaningSet('m', [
    { entry: anEntry('refund'), vectors: [place(1, 0, 0.1), place(1, 0.1, 0)] },
    { entry: anEntry('courier'), vectors: [place(0, 1, 0.1), place(0.1, 1, 0)] },
    { entry: anEntry('hours'), vectors: [place(0, 0.1, 1), place(0.1, 0, 1)] },
  ])
  const weighed = (candidates: ReturnType<typeof found>[], ...question: number[]) =>
    weighedCandidates(candidates, aReading(), {
      near: { nearness: nearness(set, place(...question)), set },
      reading: null,
    })

  it('speaks for the entry that means it and against the one that only has its words', () => {
    const [first, second] = weighed([found('courier', 0.5), found('refund', 0.45)], 1, 0, 0)
    expect([first!.entry.id, second!.entry.id]).toEqual(['refund', 'courier'])
    expect(first!.score).toBeGreaterThan(defaultPolicy.answerAt)
    expect(second!.score).toBeLessThan(defaultPolicy.clarifyAt)
  })

  it('finds what no word finds, but never surely enough to answer alone', () => {
    const candidates = weighed([], 1, 0, 0)
    expect(candidates[0]!.entry.id).toBe('refund')
    expect(candidates[0]!.score).toBeLessThan(defaultPolicy.answerAt)
  })

  it('says nothing of vectors of another size: they are another model’s', () => {
    expect(nearness(set, place(1, 0)).size).toBe(0)
    expect(weighed([found('courier', 0.5)], 1, 0)[0]!.score).toBe(0.5)
  })
})
