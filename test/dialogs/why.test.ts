// Going on, offering a person, handing over: each says by which rule, and what spoke for it.
import { describe, expect, it } from 'vitest'
import { decide } from '../../dialogs/decide.js'
import type { Action } from '../../dialogs/turn.js'
import { aCourse, aReading, aTurn, found } from './turns.js'

const sure = (p: number, why: string) => ({ p, evidence: [why] })
const [go, none, stuck, asks] = [
  aTurn({ candidates: [found('track', 0.9)] }),
  aTurn({}),
  aTurn({ course: aCourse({ stuck: sure(0.5, 'Asks the same in other words') }), candidates: [found('track', 0.9)] }),
  aTurn({ reading: aReading({ wantsHuman: sure(0.95, 'Asked for a person') }) }),
]
const why = (actions: Action[]) =>
  actions.flatMap(a => (a.type !== 'promise' && 'rule' in a ? [{ rule: a.rule, evidence: a.evidence }] : []))

describe('why the bot did it', () => {
  it('an answer names its entry, how sure it was and the threshold', () =>
    expect(decide(go)[0]).toMatchObject({ source: { entryId: 'track', score: 0.9, threshold: go.policy.answerAt } }))
  it('an offer names its rule and what spoke for it', () => {
    expect(why(decide(none))).toEqual([{ rule: 'no-entry', evidence: [expect.any(String)] }])
    const offered = decide({ ...stuck, candidates: [found('track', 0.5)] })
    expect(why(offered)).toEqual([{ rule: 'stuck', evidence: ['Asks the same in other words'] }])
  })
  it('a handoff names its rule and what spoke for it', () =>
    expect(why(decide(asks))).toEqual([{ rule: expect.any(String), evidence: ['Asked for a person'] }]))
})
