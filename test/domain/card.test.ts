// What a customer has told is found, however it is written, and is not asked again.
import { describe, expect, it } from 'vitest'
import { askedAgain } from '../../src/domain/already-given.js'
import { factsIn } from '../../src/domain/card-facts.js'
import { evidenceInBoth } from '../../src/understanding/evidence.js'
import { read } from '../../src/understanding/read.js'

const facts = (text: string) => factsIn([{ text, seq: 1 }]).map(({ kind, value }) => `${kind} ${value}`)

describe('what a customer has told', () => {
  it.each([
    ['شماره سفارشم ۴۵۱۲۳۸ هست', ['order 451238']],
    ['سفارش ۴۵۱۲۳۸ نرسیده', ['order 451238']],
    ['کد پیگیری: KC-778812', ['order KC-778812']],
    ['my order number is 99812', ['order 99812']],
    ['order #5521 never came', ['order 5521']],
    ['موبایلم ۰۹۱۲ ۳۴۵ ۶۷۸۹', ['phone +989123456789']],
    ['call me at +44 20 7123 4567', ['phone +442071234567']],
    ['ایمیلم ali@example.com است', ['email ali@example.com']],
    ['۲۵۰ هزار تومان کم شده', ['amount 250 هزار تومان']],
    ['یک میلیون نه، ۱٬۲۰۰٬۰۰۰ ریال', ['amount 1٬200٬000 ریال']],
    ['از ۱۴۰۵/۰۸/۲۰ منتظرم', ['date 1405/08/20']],
    ['۲۰ آبان خریدم', ['date 20 آبان']],
    ['با کارت ۶۰۳۷ ۹۹۷۱ ۱۲۳۴ ۵۶۷۶ زدم', []], // not a card number: its check digit is wrong
    ['کارت 4111 1111 1111 1111', ['card •••• 1111']],
    ['سلام خسته نباشید', []],
    ['ساعت ۱۰ زنگ زدم ۳ بار', []],
    ['۱۰ روز گذشته', []],
  ])('%s', (text, found) => {
    expect(facts(text)).toEqual(found)
  })

  it('is kept once, with the place where it was said', () => {
    const said = [
      { text: 'سفارش ۴۵۱۲۳۸', seq: 3 },
      { text: 'گفتم که، شماره سفارش 451238 است', seq: 9 },
    ]
    expect(factsIn(said)).toEqual([{ kind: 'order', value: '451238', said: '۴۵۱۲۳۸', seq: 3 }])
  })

  it('is found in a paste of 10,000 lines without anybody waiting for it', () => {
    const paste = Array.from({ length: 10_000 }, (_, i) => `خط ${i} ${'1-'.repeat(20)} a@ +98 IR`).join('\n')
    expect(factsIn([{ text: paste, seq: 1 }]).length).toBeLessThan(10_000)
  })
})

describe('an agent who writes', () => {
  const known = factsIn([
    { text: 'سفارش ۴۵۱۲۳۸ نرسیده، شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹', seq: 1 },
    { text: 'ایمیلم ali@example.com است', seq: 2 },
  ])
  it.each([
    ['شماره سفارشتون رو لطف می‌کنید؟', ['order']],
    ['لطفاً شماره‌ی سفارش را بفرمایید', ['order']],
    ['Could you send me your order number, please?', ['order']],
    ['شماره تماستان چیست؟', ['phone']],
    ['What is your e-mail and phone number?', ['phone', 'email']],
    ['سفارش شما فردا می‌رسد.', []],
    ['سفارش 451238 را دیدم. شماره سفارش درست است؟', []], // names it: confirms, does not ask
    ['چه مبلغی کم شده؟', []], // nobody told
  ])('is reminded of what is there: %s', (draft, kinds) => {
    expect(askedAgain(draft, known).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('why the bot let go', () => {
  it.each([
    ['چه مسخره‌ست، صد بار پرسیدم!!!', 'fa'],
    ['I want to talk to a human', 'en'],
    ['THIS IS RIDICULOUS, I asked you THREE TIMES', 'en'],
    ['از شما شکایت دارم، کلاهبردارید', 'fa'],
    ['پولم کم شده ولی سفارشم ثبت نشده و درگاه هم دوبار برداشت کرده', 'fa'],
  ] as const)('%s: is told in the agent’s language, whatever the customer’s', (text, language) => {
    const { wantsHuman, frustrated, complaint, sensitive, complex } = read(text)
    const signs = [wantsHuman, frustrated, complaint, sensitive, complex].flatMap(({ evidence }) => evidence)
    expect(signs.length).toBeGreaterThan(0)
    for (const sign of signs) {
      const both = evidenceInBoth(sign)
      expect(both[language].replace(/[\u2068\u2069]/g, '')).toBe(sign)
      expect(both[language === 'fa' ? 'en' : 'fa']).not.toBe(sign)
    }
  })

  it('keeps names and quotations as they are', () => {
    expect(evidenceInBoth('Sara $1 stepped in')).toEqual({
      fa: '\u2068Sara $1\u2069 خودش وارد گفت‌وگو شد',
      en: '\u2068Sara $1\u2069 stepped in',
    })
    expect(evidenceInBoth('چیز دیگری').en).toBe('چیز دیگری')
  })
})
