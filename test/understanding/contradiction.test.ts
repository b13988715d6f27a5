import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/entry.js'
import { contradiction } from '../../src/understanding/contradiction.js'

const saying = (answer: string): Entry => ({
  ...{ id: 'one', topic: 'shop', tags: [], checkedOn: '2026-11-21', person: false, status: 'published' },
  ...{ fa: { question: 'پرسش', variants: [], answer }, en: { question: 'question', variants: [], answer } },
  ...{ revision: 1, editedAt: 0, editedBy: 'test' },
})
const between = (one: string, other: string, language: 'fa' | 'en' = 'fa') =>
  contradiction(saying(one), saying(other), language)

describe('two answers', () => {
  it.each([
    ['another number of the same thing', 'تا ۷ روز پس بدهید.', 'تا ۱۴ روز پس بدهید.'],
    ['another hour', 'از ساعت ۹ تا ۱۸ پاسخ می‌دهیم.', 'از ساعت ۸ تا ۲۰ پاسخ می‌دهیم.'],
    ['a range of another length', 'بین ۳ تا ۵ روز می‌رسد.', 'بین ۷ تا ۱۰ روز می‌رسد.'],
    ['a yes and a no', 'بله، می‌توانید.', 'خیر، هنوز این امکان را نداریم.'],
    ['the same sentence denied', 'کالای بازشده را می‌توانید پس بدهید.', 'کالای بازشده را نمی‌توانید پس بدهید.'],
    ['the same, denied at its end', 'هزینهٔ ارسال رایگان است.', 'هزینهٔ ارسال رایگان نیست.'],
    ['an opposite', 'ارسال به شهرستان رایگان است.', 'ارسال به شهرستان پولی است.'],
  ])('cannot both be right: %s', (_what, one, other) => {
    expect(between(one, other)).toMatchObject({ one: [expect.any(String)], other: [expect.any(String)] })
    expect(between(other, one)).not.toBeNull()
  })

  it.each([
    ['numbers', 'You have 7 days.', 'You have 14 days.'],
    ['yes and no', 'Yes, we do.', 'No, not yet.'],
    ['a denial', 'You can return opened perfume.', 'You can not return opened perfume.'],
    ['an opposite', 'Delivery to other cities is free.', 'Delivery to other cities is paid.'],
  ])('cannot both be right in English: %s', (_what, one, other) => expect(between(one, other, 'en')).not.toBeNull())

  it.each([
    ['تا ۷ روز پس بدهید.', 'تا **۷ روز** فرصت دارید و ۲ بار می‌توانید تعویض کنید.'],
    ['کالای بازشده را نمی‌توانید پس بدهید.', 'کالای بازنشده را تا ۷ روز با برچسب می‌توانید پس بدهید.'],
    ['ارسال رایگان است.', 'بسته‌بندی هدیه رایگان نیست.'],
    ['بله، پست و تیپاکس.', 'از صفحهٔ سفارش‌ها.'],
    ['قبل از ارسال خبر می‌دهیم.', 'بعد از پرداخت خبر می‌دهیم.'],
    ['پول تا ۷۲ ساعت برمی‌گردد.', 'پشتیبانی از ساعت ۹ پاسخ می‌دهد.'],
  ])('may both be right: %s / %s', (one, other) => expect(between(one, other)).toBeNull())
})
