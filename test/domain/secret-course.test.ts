// A bare number is a secret where a code was asked for, and where it goes on with a card.
import { describe, expect, it } from 'vitest'
import { maskedInCourse, type SaidBefore } from '../../src/domain/secret-course.js'

const agent = (text: string): SaidBefore => ({ from: 'agent', text })
const bot = (text: string): SaidBefore => ({ from: 'bot', text })
const me = (text: string): SaidBefore => ({ from: 'customer', text })
const bare = (text: string, ...before: SaidBefore[]) =>
  maskedInCourse(text, before)?.replace(/[\u2066\u2069]/g, '') ?? text

describe('a number by itself', () => {
  it.each([
    ['a colleague asked for the code', '482913', [agent('لطفاً کدی که پیامک شد بفرستید.')]],
    ['in Persian digits', '۴۸۲۹۱۳', [agent('کد تأیید چند است؟')]],
    ['the bot asked', '48 29 13', [bot('What is the verification code in the SMS?')]],
    ['the customer named it before', '482913', [agent('بفرمایید'), me('کدش:')]],
    ['they said more in between', 'اینه: 482913', [agent('رمز پویا؟'), me('یه لحظه'), me('آهان')]],
    ['English', "it's 4829", [agent('Please tell me the code.')]],
    ['with a word around it', '482913 اومد', [agent('کد رسید؟')]],
  ])('is hidden as a code: %s', (_what, text, before) => {
    expect(bare(text, ...before)).toBe('••••')
  })

  it.each([
    ['nobody spoke of a code', '451238', [agent('بفرمایید.')]],
    ['the order was asked for', '451238', [agent('شمارهٔ سفارش چند است؟')]],
    ['the order was asked for after the code', '451238', [agent('کد تأیید لازم نیست؛ شماره سفارش را بگویید.')]],
    ['a tracking code', '451238', [agent('کد رهگیری را بفرستید.')]],
    ['a discount code', '451238', [agent('Which discount code?')]],
    ['the code is long past', '451238', [agent('کد تأیید؟'), me('482913'), agent('ممنون. شمارهٔ سفارش؟')]],
    ['a sentence', 'سفارش 451238 را می‌خواهم', [agent('کد تأیید؟')]],
    ['a phone number', '09121234567', [agent('کد تأیید به کدام شماره رفت؟')]],
  ])('is shown: %s', (_what, text, before) => {
    expect(bare(text, ...before)).toBe(text)
  })
})

describe('a card in several messages', () => {
  const course = (...texts: string[]) => texts.map((text, i) => bare(text, ...texts.slice(0, i).map(me)))

  it.each([
    [
      ['4111', '1111', '1111', '1111'],
      ['4111', '1111', '••••', '••••'],
    ],
    [
      ['۴۱۱۱', '۱۱۱۱', '۱۱۱۱', '۱۱۱۱'],
      ['۴۱۱۱', '۱۱۱۱', '••••', '••••'],
    ],
    [
      ['4111 1111', '1111 1111'],
      ['4111 1111', '•••• 1111'],
    ],
    [
      ['411111111111', '1111'],
      ['411111111111', '••••'],
    ],
  ])('%j is hidden after its first eight digits', (said, shown) => {
    expect(course(...said)).toEqual(shown)
  })

  it('is followed also where the bot speaks in between, and after another number', () => {
    expect(bare('1111', me('1234567'), me('4111'), bot('بله؟'), me('1111'), me('1111'))).toBe('••••')
  })

  it.each([[['45123', '45124', '45125']], [['0912', '345', '6789']], [['1404', '1405']], [['20000000', '40000000']]])(
    '%j is none',
    said => {
      expect(course(...said)).toEqual(said)
    },
  )
})
