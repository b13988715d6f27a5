// A new installation begins with a handful of entries: the least bad of them is no answer.
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { compile, match } from '../../src/understanding/match.js'
import { anEntry } from '../dialogs/turns.js'

const returns = anEntry('return-window', {
  fa: { question: 'تا چند روز می‌توانم کالا را پس بدهم؟', variants: ['مهلت مرجوعی چقدر است'], answer: 'تا ۱۰ روز.' },
  en: { question: 'How many days do I have to return something?', variants: ['return window'], answer: 'Ten days.' },
})
const knowledge = compile([returns])
const chance = (question: string) => match(knowledge, question).candidates[0]?.score ?? 0

describe('with one entry', () => {
  it.each(['تا چند روز میتونم پس بدم؟', 'مهلت مرجوعی', 'how many days to return something'])('answers “%s”', question =>
    expect(chance(question)).toBeGreaterThanOrEqual(defaultPolicy.answerAt),
  )
  it.each(['قیمت بلیت هواپیما به استانبول', 'هوا فردا چطوره', 'do you sell cars in Shiraz', 'رمز وای‌فای چیه'])(
    'does not answer “%s”',
    question => expect(chance(question)).toBeLessThan(defaultPolicy.answerAt),
  )
})
