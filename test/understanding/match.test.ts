import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Entry } from '../../src/domain/entry.js'
import { compile, match } from '../../src/understanding/match.js'
import { retired, shop } from './shop.js'

const compiled = compile(shop)
const first = (text: string, before?: string) => match(compiled, text, before).candidates[0]

describe('a customer finds the entry', () => {
  it.each([
    ['in the words of the entry', 'سفارشم را چطور پیگیری کنم؟', 'track-order'],
    ['colloquially', 'سفارشم کجاس پس؟', 'track-order'],
    ['in Finglish', 'sefaresham koja mimune', 'track-order'],
    ['in Finglish, another habit', 'chetor pas bedam', 'return-goods'],
    ['in Finglish with long vowels written twice', 'sefaareshe man kojaast', 'track-order'],
    ['in Finglish with endings typed apart', 'sefaresh haye man koja hast', 'track-order'],
    ['with typing mistakes', 'رمزمو یاااادم رفتههه', 'forgot-password'],
    ['on an Arabic keyboard', 'هزينه ارسال چنده', 'delivery-cost'],
    ['with the keyboard left on English', 'sthval ;[hsj', 'track-order'],
    ['with the keyboard left on Persian', 'صاثقث هس ئغ خقیثق', 'track-order'],
    ['with the keyboard left on Persian, on a layout with «پ» on M', 'صاثقث هس پغ خقیثق', 'track-order'],
    ['with the keyboard left on Persian, in Finglish', 'سثبشقثساشئ نختشس', 'track-order'],
    ['with the keyboard left on Persian, among words that nobody knows', 'صاثقث هس یثشق مخرثمغ خقیثق', 'track-order'],
    ['in English', 'where is my parcel, any tracking?', 'track-order'],
    ['in other words', 'I want my money back, can I send it back?', 'return-goods'],
    ['mixing both', 'password رو reset کنم', 'forgot-password'],
    ['by a keyword', 'مرجوعی', 'return-goods'],
  ])('%s: %s', (_, text, id) => expect(first(text)?.entry.id).toBe(id))

  it('is answered without hesitation when the words are the editor’s own', () => {
    for (const entry of shop.filter(one => one.status === 'published'))
      for (const side of [entry.fa, entry.en])
        for (const text of side ? [side.question, ...side.variants] : []) {
          expect([text, first(text)?.entry.id]).toEqual([text, entry.id])
          expect(first(text)!.score).toBeGreaterThanOrEqual(defaultPolicy.answerAt)
        }
  })

  it.each(['آب و هوای فردا چطوره؟', 'who won the match last night?', 'یه شعر بگو'])('is not answered: %s', text =>
    expect(first(text)?.score ?? 0).toBeLessThan(defaultPolicy.answerAt),
  )

  it.each(['سلام', 'ok', 'merci', '😂', '', '؟؟؟', 'خخخخخ'])('finds nothing in a courtesy or in noise: %s', text =>
    expect(match(compiled, text).candidates).toEqual([]),
  )
})

describe('an entry that nobody has given other ways of asking', () => {
  const said = (id: string, question: string, answer: string): Entry => ({
    ...shop[0]!,
    ...{ id, fa: { question, variants: [], answer } },
    en: undefined as never,
  })
  const knowledge = compile([
    said('rules', 'قوانین فروشگاه', 'اگر کالا شکسته یا خراب برسد، وجه را برمی‌گردانیم.'),
    said('hours', 'ساعت کاری', 'شنبه تا چهارشنبه از ۹ تا ۱۷ پاسخگو هستیم.'),
    said('about', 'دربارهٔ ما', 'از سال ۱۳۹۰ در تهران کفش دست‌دوز می‌سازیم.'),
  ])
  it.each([
    ['پولمو پس می‌دین؟', 'rules'],
    ['can I get a refund?', 'rules'],
  ])('is found by what its answer is about: %s', (text, id) =>
    expect(match(knowledge, text).candidates[0]?.entry.id).toBe(id),
  )
})

describe('the answer comes in the customer’s language', () => {
  it('once, however many languages fit', () => {
    const ids = match(compiled, 'tracking number کد رهگیری').candidates.map(({ entry }) => entry.id)
    expect(ids).toEqual([...new Set(ids)])
  })
  it.each([
    ['Where is my order?', 'en', 'en'],
    ['سفارشم کجاست؟', 'fa', 'fa'],
    ['sefaresham kojast', 'fa', 'fa'],
  ])('%s', (text, language, candidate) => {
    expect(match(compiled, text).language).toBe(language)
    expect(first(text)?.language).toBe(candidate)
  })
  it('and in the other one when the entry has no other', () =>
    expect(
      match(compiled, 'do you ship outside iran to germany').candidates.find(c => c.entry.id === 'ship-abroad')
        ?.language,
    ).toBe('fa'))
})

describe('a follow-up is read with what was asked before', () => {
  it.each([
    ['و برای شهرستان؟', 'هزینه ارسال چقدره؟', 'delivery-cost'],
    ['what about a coat?', 'how do I return an item?', 'return-goods'],
  ])('%s after %s', (text, before, id) => expect(first(text, before)?.entry.id).toBe(id))
  it('but a whole question stands for itself', () =>
    expect(first('رمزم را فراموش کرده‌ام چطور وارد شوم؟', 'هزینه ارسال چقدره؟')?.entry.id).toBe('forgot-password'))
})

describe('whatever is typed', () => {
  it('retired entries stay silent', () =>
    expect(match(compiled, retired.fa!.question).candidates.map(c => c.entry.id)).not.toContain(retired.id))
  it('an empty knowledge finds nothing', () => expect(match(compile([]), 'سفارشم کجاست').candidates).toEqual([]))
  it('scores are chances, best first, five at most', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('سفارش ارسال رمز مرجوع هزینه', 'order return'))
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (utterance, before) => {
        const scores = match(compiled, utterance, before).candidates.map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(5)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(scores.every(score => score >= 0 && score <= 1)).toBe(true)
      }),
    )
  })
  it('plain data can be handed to another thread', () =>
    expect(match(structuredClone(compiled), 'سفارشم کجاست').candidates[0]?.entry.id).toBe('track-order'))
})
