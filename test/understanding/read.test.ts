import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { read } from '../../src/understanding/read.js'

describe('courtesies alone are heard as such', () => {
  it.each([
    ['سلام', 'greeting'],
    ['salam khubi', 'greeting'],
    ['سلام خسته نباشید', 'greeting'],
    ['Good morning', 'greeting'],
    ['خیلی ممنونم عزیزم', 'thanks'],
    ['kheyli mamnoon', 'thanks'],
    ['thanks a lot!', 'thanks'],
    ['بله لطفاً', 'yes'],
    ['yes please', 'yes'],
    ['نه مرسی', 'no'],
    ['no thanks', 'no'],
    ['هیچ‌کدام', 'none_of_these'],
    ['هیچ کدوم', 'none_of_these'],
    ['None of these', 'none_of_these'],
    ['خداحافظ', 'bye'],
    ['khodafez', 'bye'],
    ['bye', 'bye'],
    ['😂😂', 'noise'],
    ['...', 'noise'],
    ['sdfghjkl', 'noise'],
    ['سلام، سفارشم کجاست', 'other'],
    ['thanks, but where is my order', 'other'],
    ['نه منظورم مرجوعی بود', 'other'],
  ])('%s: %s', (text, kind) => expect(read(text).kind).toBe(kind))
})

describe('the bot waits for the rest of a thought', () => {
  it.each([
    'سلام',
    'ببخشید',
    'یه سوال داشتم',
    'سلام یه سوال دارم',
    'hi i have a question',
    'salam ye soal dashtam',
    'می‌خواستم سفارشم رو…',
    'سلام،',
    'کفش خریدم و',
    'can i',
    'من',
  ])('unfinished: %s', text => expect(read(text).complete).toBe(false))
  it.each(['شرایط مرجوعی', 'سفارشم کجاست؟', 'refund', 'where is my order', 'بله', 'مرسی', 'sefaresham koja mimune'])(
    'finished: %s',
    text => expect(read(text).complete).toBe(true),
  )
})

describe('the language is the customer’s', () => {
  it.each([
    ['سفارشم کجاست', 'fa'],
    ['sefaresham kojast', 'fa'],
    ['subscription من کی تموم میشه', 'fa'],
    ['where is my order', 'en'],
    ['I want to change my card', 'en'],
  ])('%s: %s', (text, language) => expect(read(text).language).toBe(language))
})

describe('someone asks for a person', () => {
  const asks = (text: string) => read(text).wantsHuman
  it.each([
    'وصل کن به پشتیبان',
    'می‌خوام با یه آدم حرف بزنم',
    'اپراتور',
    'لطفاً با یکی از همکارانتان صحبت کنم',
    'یکی جواب بده',
    'به مدیرتون وصلم کنید',
    'کسی هست جواب بده؟',
    'یه کارشناس باهام تماس بگیره',
    'adam vaghei',
    'ye nafar javab bede',
    'mikham ba operator sohbat konam',
    'talk to a human',
    'agent please',
    'can someone call me back',
    'Put me through to support',
    'real person now',
  ])('%s', text => {
    expect(asks(text).p).toBeGreaterThanOrEqual(defaultPolicy.wantsHumanAt)
    expect(asks(text).evidence.join()).toContain(text)
  })
  it.each(['می‌خواهم با همکارتان صحبت کنم', "I'd like to talk to a person"])('through the widget’s door: %s', text =>
    expect(asks(text).p).toBe(1),
  )
  it.each([
    'are you a bot?',
    'شماره پشتیبانی چنده',
    'ساعت کاری پشتیبانی',
    'travel agent discount',
    'نمی‌خوام با کسی حرف بزنم',
    'how do I become an agent',
    'این گوشی چند زبان را پشتیبانی می‌کند؟',
    'سفارشم کجاست',
    'No need to connect me to anyone',
  ])('not: %s', text => expect(asks(text).p).toBeLessThan(defaultPolicy.wantsHumanAt))

  it('hears it in a line of its own, whatever else the burst tells', () => {
    const much = 'پولم از کارت 4111 1111 1111 1111 کم شد، کد ملی ۰۴۹۹۳۷۰۸۹۹ و سفارش ۴۵۱۲۳۸ نرسید، رمز: abc12345'
    expect(asks(`${much}\nمی‌خواهم با یک آدم واقعی صحبت کنم`).p).toBeGreaterThanOrEqual(defaultPolicy.wantsHumanAt)
    expect(asks(much).p).toBeLessThan(defaultPolicy.wantsHumanAt)
  })
})

describe('someone loses patience', () => {
  const upset = (text: string, earlier: string[] = []) => read(text, earlier).frustrated
  it.each([
    ['این چه وضعشه واقعا مسخره است'],
    ['صد بار گفتم، خسته شدم'],
    ['ممنون که وقتم رو تلف کردین'],
    ['نه اینو نمیگم'],
    ["that's not what I asked"],
    ['THIS IS RIDICULOUS'],
    ['I have been nothing but patient with you people'],
    ['thanks for nothing'],
    ['????'],
  ])('%s', text => {
    expect(upset(text).p).toBeGreaterThanOrEqual(defaultPolicy.frustratedAt)
    expect(upset(text).evidence.length).toBeGreaterThan(0)
  })
  it('by asking the same again', () => {
    expect(upset('سفارش من هنوز نرسیده', ['سفارش من نرسیده هنوز']).p).toBeGreaterThan(upset('سفارش من هنوز نرسیده').p)
    expect(upset('سفارش من هنوز نرسیده', ['سفارش من نرسیده هنوز']).p).toBeGreaterThanOrEqual(defaultPolicy.frustratedAt)
  })
  it.each([
    'سفارشم کجاست؟',
    'وای چقدر سریع رسید!!! مرسی',
    '"Angry Birds" backpack, how much?',
    'damn that was fast. thank you!!',
  ])('not: %s', text => expect(upset(text).p).toBeLessThan(defaultPolicy.frustratedAt))
})

describe('whatever is typed is read', () => {
  it('never throws and stays within bounds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
        (text, earlier) => {
          const { wantsHuman, frustrated } = read(text, earlier)
          for (const { p } of [wantsHuman, frustrated]) expect(p >= 0 && p <= 1).toBe(true)
        },
      ),
    )
  })
  it.each([
    '',
    '😀',
    '\ud800',
    'س'.repeat(65_536),
    'ab '.repeat(20_000),
    '漢字'.repeat(20_000),
    '\ufdfa'.repeat(65_536),
    '!'.repeat(65_536),
  ])('odd text %#', text => expect(read(text).wantsHuman.p).toBeLessThan(0.5))
})
