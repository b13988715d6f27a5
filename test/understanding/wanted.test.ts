// Questions that went wrong once, on the shop's own knowledge: each finds its entry.
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { type Compiled, compile, match } from '../../src/understanding/match.js'
import { asked } from '../../src/understanding/questions.js'

let compiled: Compiled
beforeAll(async () => {
  const drafts = await readFaqFolder(resolve(import.meta.dirname, '../../../faq'))
  compiled = compile(
    drafts.map(draft => ({ ...draft, status: 'published' as const, revision: 1, editedAt: 0, editedBy: 'faq' })),
  )
})

describe('a question that went wrong once', () => {
  it.each([
    ['پولمو کی برمیگردونین', 'refund-time'],
    ['sefaresham koja mimune', 'track-order'],
    ['سلام\nیه سوال داشتم\nسفارشم کی میرسه', 'delivery-time'],
    ['ببخشید\nمن یه لباس خریدم ولی\nسایزش کوچیکه، میشه عوضش کنم؟', 'exchange-size'],
    ['سلام. می‌خواهم سفارشی را که امروز صبح ثبت کردم لغو کنم؛ لطفاً راهنمایی بفرمایید.', 'cancel-order'],
    ['how much you take for send to Isfahan?', 'delivery-cost'],
    ['one of the plates was broken when I opened the parcel', 'faulty-item'],
    ['با کارت ویزا میشه خرید کرد؟', 'foreign-cards'],
    ['فروشگاهتون کجای تهرانه؟', 'store-address'],
    ['قرار بود پنجشنبه برسه، امروز یکشنبه‌ست و هنوز دستم نرسیده', 'late-order'],
    ['pool ro kei bar migardunid?', 'refund-time'],
    ['lebasam tange, saize bozorgtar mikham', 'exchange-size'],
    ['تا کی می‌تونم پس بدم؟', 'return-window'],
    ['ta key mitunam pas bedam', 'return-window'],
    ['تا چه زمانی می‌توانم کالا را برگردانم؟', 'return-window'],
    ['until when can I return it?', 'return-window'],
  ])('“%s” is answered from %s', (text, id) => {
    const [best] = match(compiled, asked(text)).candidates
    expect(best?.entry.id).toBe(id)
    expect(best?.score).toBeGreaterThanOrEqual(defaultPolicy.answerAt)
  })

  it.each(['account', 'تخفیف', 'پس دادن'])('“%s” alone is too vague to answer', text => {
    expect(match(compiled, text).candidates[0]?.score).toBeLessThan(defaultPolicy.answerAt)
  })
})
