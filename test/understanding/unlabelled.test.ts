// Customers' own words, unlabelled: taken where the editors' texts gain by it, and never more than that.
import { describe, expect, it } from 'vitest'
import { match } from '../../src/understanding/match.js'
import { learnUnlabelled } from '../../src/understanding/unlabelled.js'
import { anEntry } from '../dialogs/turns.js'

const entries = [
  anEntry('track', {
    en: { question: 'Where is my order?', variants: ['track my parcel', 'has it shipped'], answer: '' },
  }),
  anEntry('back', { en: { question: 'How do I return it?', variants: ['send it back', 'give it back'], answer: '' } }),
]

describe('what customers wrote, unlabelled', () => {
  it('is taken only where more held-out variants are found with it', () => {
    const { trial, taken } = learnUnlabelled(entries, ['please where is it', 'hello there, my order please'])
    expect(trial.texts).toBe(2)
    expect(trial.variants).toBeGreaterThan(0)
    expect(taken).toBe(trial.with > trial.without)
  })

  it('answers as before when there is nothing to learn from', () => {
    const { compiled, taken } = learnUnlabelled(entries, ['', '🙂', 'x'.repeat(10_000)])
    expect(taken).toBe(false)
    expect(match(compiled, 'where is my order?').candidates[0]?.entry.id).toBe('track')
  })
})
