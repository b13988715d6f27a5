// When a person comes without being asked for: by table.
import { describe, expect, it } from 'vitest'
import { decide } from '../../dialogs/decide.js'
import type { Turn } from '../../dialogs/turn.js'
import { aConversation, aCourse, aReading, aTurn, found, outcome } from './turns.js'

const sure = [found('refund-time', 0.9)]
const p = (p: number) => ({ p, evidence: ['a sign'] })
const again = aConversation({ served: ['refund-time'], lastSpoken: 'answer' })

describe('a person', () => {
  it.each<[string, Partial<Turn>, string]>([
    [
      'comes at once for a sensitive matter, whatever entry fits',
      { candidates: sure, reading: aReading({ sensitive: p(0.9) }) },
      'handoff + handoff sensitive',
    ],
    [
      'comes after the first help of an entry that editors never leave to the bot',
      { candidates: [found('dangerous-item', 0.9, { person: true })], reading: aReading({ sensitive: p(0.9) }) },
      'answer dangerous-item + handoff + handoff always_person',
    ],
    [
      'does not come for a first complaint that an entry may settle',
      { candidates: sure, reading: aReading({ complaint: p(0.85) }) },
      'answer refund-time',
    ],
    [
      'comes for a complaint that no entry fits',
      { reading: aReading({ complaint: p(0.85) }) },
      'handoff + handoff complaint',
    ],
    [
      'comes when the complaint is not settled by the answer',
      { candidates: sure, conversation: again, course: aCourse({ complained: true, contests: true }) },
      'handoff + handoff complaint',
    ],
    [
      'comes at once when they want to complain',
      { candidates: sure, reading: aReading({ complaint: p(0.95) }) },
      'handoff + handoff complaint',
    ],
    [
      'comes for what hangs on their own contract',
      { reading: aReading({ complex: p(0.8) }) },
      'handoff + handoff complex',
    ],
    [
      'comes when the conversation is stuck',
      { candidates: sure, conversation: again, course: aCourse({ stuck: p(0.7) }) },
      'handoff + handoff frustrated',
    ],
    [
      'is not fetched while there is a fresh answer',
      { candidates: sure, course: aCourse({ stuck: p(0.7) }) },
      'answer refund-time',
    ],
    [
      'is offered when it is nearly stuck',
      { candidates: [found('refund-time', 0.4)], conversation: again, course: aCourse({ stuck: p(0.5), misses: 1.5 }) },
      'offer',
    ],
    [
      'is offered once only',
      {
        candidates: [found('refund-time', 0.4)],
        conversation: again,
        offeredPerson: true,
        course: aCourse({ stuck: p(0.5), misses: 1.5 }),
      },
      'clarify',
    ],
    [
      'waits for one fresh answer when somebody only sighs',
      { candidates: sure, reading: aReading({ frustrated: p(0.7) }) },
      'answer refund-time',
    ],
    [
      'comes for fury, whatever answer there is',
      { candidates: sure, reading: aReading({ frustrated: p(0.9) }) },
      'handoff + handoff frustrated',
    ],
  ])('%s', (_sentence, turn, expected) => expect(outcome(decide(aTurn(turn)))).toBe(expected))

  it('is fetched by a named rule, with its evidence', () => {
    const handoff = decide(aTurn({ reading: aReading({ sensitive: p(0.9) }) })).find(({ type }) => type === 'handoff')
    expect(handoff).toMatchObject({ rule: 'sensitive', evidence: ['a sign'] })
  })

  it('is promised without an exclamation mark in a bad moment', () => {
    for (const language of ['fa', 'en'] as const)
      for (const signal of ['sensitive', 'complaint', 'complex', 'frustrated'] as const) {
        const [said] = decide(aTurn({ reading: aReading({ language, [signal]: p(0.9) }) }))
        expect(said?.type === 'say' && said.text).not.toMatch(/[!！]|متأسفانه/)
      }
  })
})
