// How a conversation goes shows in what the customer does after an answer, not only in words.
import { describe, expect, it } from 'vitest'
import { courseOf, type Exchange } from '../../src/understanding/course.js'
import { read } from '../../src/understanding/read.js'

const SERVED: Exchange = {
  at: 0,
  text: 'مرخصی تحصیلی چند ترم میشه گرفت',
  reply: { spoken: 'answer', entryId: 'leave-term' },
}

const coursed = (text: string, past: Exchange[] = [SERVED]) =>
  courseOf(past, text, 30_000, read(text), { found: 'answer', entryId: 'max-terms' })

const LONG =
  'ترم هفتم هستم، یک ترم مرخصی پزشکی گرفتم که در سامانه عادی ثبت شده، یک ترم هم مشروط بودم و دو تا از درس‌هایم پیش‌نیاز دارد'

describe('the course of a conversation', () => {
  it('takes a long explanation after an answer for a matter that the answer did not settle', () => {
    expect(coursed(LONG).signs.long).toBeGreaterThan(1)
    expect(coursed(LONG).stuck.p).toBeGreaterThan(coursed('برای کارشناسی چند ترمه').stuck.p)
    expect(coursed(LONG).stuck.evidence).toContain('پس از پاسخ، ماجرا را مفصل می‌گوید')
  })

  it('takes a long first message for nothing of that kind', () => expect(coursed(LONG, []).stuck.p).toBe(0))

  it('counts no question of ordinary length', () => expect(coursed('برای کارشناسی چند ترمه').signs.long).toBe(0))

  it('holds no small talk that nobody answered against the bot', () => {
    const missed: Exchange = { at: 0, text: 'اسمت چیه', reply: { spoken: 'fallback' } }
    expect(coursed('سفارشم کجاست', [missed]).misses).toBe(0)
  })
})
