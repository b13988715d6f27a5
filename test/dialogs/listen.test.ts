// When the bot speaks.
import { describe, expect, it } from 'vitest'
import { speakAt } from '../../dialogs/listen.js'
import type { Turn } from '../../dialogs/turn.js'
import { MORNING } from '../desk/world.js'
import { aConversation, aReading, aTurn, found } from './turns.js'

const sure = { candidates: [found('return-window', 0.9)] }
const begun = { reading: aReading({ complete: false }) }

/** Milliseconds after the first message; the last one came `lastAt` ms after it, the last typing signal at `typingAt`. */
const waits = (turn: Partial<Turn>, { lastAt = 0, typingAt }: { lastAt?: number; typingAt?: number } = {}) => {
  const owed = { since: MORNING, lastAt: MORNING + lastAt, fromSeq: 1 }
  return speakAt(aTurn(turn), owed, typingAt === undefined ? null : MORNING + typingAt) - MORNING
}

describe('the bot waits', () => {
  it('not at all for a whole question with a sure answer', () => expect(waits(sure)).toBe(0))
  it('not at all when a person is asked for', () =>
    expect(waits({ reading: aReading({ complete: false, wantsHuman: { p: 1, evidence: ['اپراتور'] } }) })).toBe(0))
  it('not at all for the answer to its own question', () =>
    expect(
      waits({
        reading: aReading({ kind: 'yes', complete: false }),
        conversation: aConversation({ lastSpoken: 'fallback' }),
      }),
    ).toBe(0))
  it('not at all for the question that was chosen', () =>
    expect(
      waits({
        utterance: 'return-window؟',
        offered: [found('return-window', 0.4)],
        conversation: aConversation({ lastSpoken: 'clarify' }),
      }),
    ).toBe(0))
  it('a moment for a question that it is not sure of', () => expect(waits({})).toBe(1200))
  it('longer for a greeting or a fragment', () => expect(waits(begun)).toBe(2500))
  it('from the last message on', () => expect(waits({}, { lastAt: 1000 })).toBe(2200))
  it('while the customer types, even with a sure answer', () => expect(waits(sure, { typingAt: 500 })).toBe(3500))
  it('not for typing that became the message', () => expect(waits(sure, { typingAt: 500, lastAt: 600 })).toBe(600))
  it('never longer than the customer’s patience', () => {
    expect(waits(begun, { lastAt: 3900 })).toBe(4000)
    expect(waits(sure, { typingAt: 3900 })).toBe(4000)
  })
})
