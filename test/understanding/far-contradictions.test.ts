// Two editors answer the same thing in two entries, in other words and with other facts: forty pairs, half of them in order.
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/entry.js'
import { amountsOf } from '../../src/understanding/amounts.js'
import { farContradictions } from '../../src/understanding/far-contradictions.js'

type Said = [question: string, answer: string]
const entry = (id: string, language: 'fa' | 'en', [question, answer]: Said): Entry => ({
  ...{ id, topic: 'shop', tags: [], checkedOn: '2026-11-21', person: false, status: 'published' },
  ...{ [language]: { question, variants: [], answer } },
  ...{ revision: 1, editedAt: 0, editedBy: 'test' },
})
const between = (one: Said, other: Said) => {
  const language = /[a-z]{3}/i.test(one[0]) ? 'en' : 'fa'
  return farContradictions([entry('one', language, one), entry('other', language, other)])
}

const CONTRADICT: [what: string, one: Said, other: Said][] = [
  [
    'days',
    ['مهلت مرجوعی چقدر است؟', 'مهلت مرجوعی کالا ۷ روز است.'],
    ['بعد از خرید پشیمان شدم', 'می‌توانید کالا را پس بدهید. مهلت مرجوعی کالا ۱۴ روز است.'],
  ],
  [
    'days and weeks',
    ['کی پولم برمی‌گردد؟', 'پول مرجوعی ظرف ۳ روز برمی‌گردد.'],
    ['مرجوعی چطور است؟', 'کالا را بفرستید. پول مرجوعی ظرف دو هفته برمی‌گردد.'],
  ],
  [
    'a price',
    ['هزینهٔ ارسال چقدر است؟', 'هزینهٔ ارسال پستی ۳۵ هزار تومان است.'],
    ['با پست می‌فرستید؟', 'بله. هزینهٔ ارسال پستی ۵۰٬۰۰۰ تومان است.'],
  ],
  [
    'a free limit',
    ['ارسال رایگان دارید؟', 'ارسال رایگان برای خرید بالای ۵۰۰ هزار تومان است.'],
    ['سبد خریدم چقدر باشد؟', 'ارسال رایگان برای خرید بالای یک میلیون تومان است.'],
  ],
  [
    'opening hours',
    ['کی جواب می‌دهید؟', 'پشتیبانی تلفنی از ساعت ۹ تا ۱۸ پاسخ می‌دهد.'],
    ['شمارهٔ پشتیبانی چند است؟', 'پشتیبانی تلفنی از ساعت ۸ تا ۲۰ پاسخ می‌دهد.'],
  ],
  [
    'hours in words',
    ['فروشگاه کی باز است؟', 'فروشگاه تهران از ۹ صبح تا ۵ عصر باز است.'],
    ['نشانی فروشگاه کجاست؟', 'خیابان ولیعصر. فروشگاه تهران از ۱۰ صبح تا ۹ شب باز است.'],
  ],
  [
    'weekdays',
    ['چه روزهایی کار می‌کنید؟', 'انبار شنبه تا چهارشنبه سفارش می‌فرستد.'],
    ['سفارشم کی می‌رود؟', 'انبار شنبه تا پنجشنبه سفارش می‌فرستد.'],
  ],
  [
    'a per cent',
    ['تخفیف دانشجویی دارید؟', 'تخفیف دانشجویی ۱۰ درصد است.'],
    ['چه تخفیف‌هایی هست؟', 'تخفیف دانشجویی ۱۵٪ است.'],
  ],
  [
    'a denial',
    ['عطر بازشده را پس می‌گیرید؟', 'عطر بازشده را می‌توانید پس بدهید.'],
    ['چه چیزهایی پس گرفته نمی‌شود؟', 'عطر بازشده را نمی‌توانید پس بدهید.'],
  ],
  [
    'allowed and forbidden',
    ['لباس زیر مرجوع می‌شود؟', 'تعویض لباس زیر مجاز است.'],
    ['شرایط تعویض چیست؟', 'تعویض لباس زیر ممنوع است.'],
  ],
  [
    'open and closed',
    ['جمعه‌ها هستید؟', 'فروشگاه شیراز جمعه‌ها باز است.'],
    ['تعطیلات کی است؟', 'فروشگاه شیراز جمعه‌ها تعطیل است.'],
  ],
  [
    'free or not',
    ['کادو می‌کنید؟', 'بسته‌بندی کادویی سفارش رایگان است.'],
    ['هزینه‌های جانبی چیست؟', 'بسته‌بندی کادویی سفارش رایگان نیست.'],
  ],
  [
    'yes and no',
    ['پرداخت در محل دارید؟', 'بله، در همهٔ شهرها.'],
    ['پرداخت در محل دارید برای سفارش؟', 'خیر، فقط آنلاین.'],
  ],
  [
    'days in English',
    ['How long may I return?', 'The return window is 7 days.'],
    ['I changed my mind', 'No problem. The return window is 30 days.'],
  ],
  [
    'a number word',
    ['When does the refund come?', 'Your refund arrives within seven days.'],
    ['Money back', 'Send it to us. Your refund arrives within two weeks.'],
  ],
  [
    'a price in dollars',
    ['What does express cost?', 'Express shipping costs $5.'],
    ['Can it be faster?', 'Sure: express shipping costs $9.'],
  ],
  [
    'hours in English',
    ['When is the shop open?', 'The Shiraz shop opens 9 am to 5 pm.'],
    ['Where are you?', 'At Zand street. The Shiraz shop opens 10 am to 8 pm.'],
  ],
  [
    'a denial in English',
    ['Swimwear', 'Opened swimwear can be returned.'],
    ['What is excluded?', 'Opened swimwear can not be returned.'],
  ],
  [
    'with and without',
    ['What must I bring?', 'Exchange with the printed receipt.'],
    ['I lost the paper', 'Exchange without the printed receipt.'],
  ],
  [
    'a warranty',
    ['گارانتی چقدر است؟', 'گارانتی یخچال ۱۸ ماه است.'],
    ['یخچالم خراب شده', 'نگران نباشید؛ گارانتی یخچال دو سال است.'],
  ],
]

const IN_ORDER: [what: string, one: Said, other: Said][] = [
  [
    'the same in other units',
    ['مهلت مرجوعی چقدر است؟', 'مهلت مرجوعی کالا ۷ روز است.'],
    ['پشیمان شدم', 'مهلت مرجوعی کالا یک هفته است.'],
  ],
  [
    'the same price',
    ['هزینهٔ ارسال؟', 'هزینهٔ ارسال پستی ۵۰ هزار تومان است.'],
    ['با پست؟', 'هزینهٔ ارسال پستی ۵۰٬۰۰۰ تومان است.'],
  ],
  [
    'rials and tomans',
    ['هزینهٔ بسته‌بندی؟', 'هزینهٔ بسته‌بندی کادویی ۱۰۰۰۰ تومان است.'],
    ['کادو؟', 'هزینهٔ بسته‌بندی کادویی ۱۰۰۰۰۰ ریال است.'],
  ],
  [
    'two cities',
    ['تهران کی می‌رسد؟', 'ارسال سفارش به تهران ۲ روز طول می‌کشد.'],
    ['شیراز کی می‌رسد؟', 'ارسال سفارش به شیراز ۵ روز طول می‌کشد.'],
  ],
  [
    'two ways to send',
    ['پست چند؟', 'هزینهٔ ارسال پستی ۳۵ هزار تومان است.'],
    ['پیک چند؟', 'هزینهٔ ارسال پیک ۹۰ هزار تومان است.'],
  ],
  [
    'two shops',
    ['شیراز کی باز است؟', 'فروشگاه شیراز از ساعت ۹ تا ۱۸ باز است.'],
    ['تبریز کی باز است؟', 'فروشگاه تبریز از ساعت ۱۰ تا ۲۰ باز است.'],
  ],
  ['two discounts', ['دانشجویی؟', 'تخفیف دانشجویی ۱۰ درصد است.'], ['تولد؟', 'تخفیف تولد ۲۰ درصد است.']],
  ['two goods', ['عطر؟', 'عطر بازشده را نمی‌توانید پس بدهید.'], ['کفش؟', 'کفش نپوشیده را می‌توانید پس بدهید.']],
  [
    'time and money',
    ['پول کی؟', 'پول مرجوعی ظرف ۳ روز برمی‌گردد.'],
    ['هزینهٔ مرجوعی؟', 'هزینهٔ مرجوعی ۳۰ هزار تومان است.'],
  ],
  [
    'a range and a day in it',
    ['کی می‌رسد؟', 'سفارش تهران ۲ تا ۴ روزه می‌رسد.'],
    ['پیگیری چطور؟', 'کد رهگیری سفارش پیامک می‌شود.'],
  ],
  [
    'before and after',
    ['قبلش چه؟', 'قبل از ارسال سفارش پیامک می‌دهیم.'],
    ['خبر می‌دهید؟', 'پیش از ارسال سفارش پیامک می‌دهیم.'],
  ],
  ['yes to other questions', ['کارت هدیه دارید؟', 'بله، از ۱۰۰ هزار تومان.'], ['اقساطی می‌فروشید؟', 'خیر، هنوز نه.']],
  ['an hour and a length', ['کی می‌بندید؟', 'انبار ساعت ۹ باز می‌شود.'], ['چقدر کار می‌کنید؟', 'انبار ۹ ساعت باز است.']],
  [
    'steps with the same start',
    ['لغو؟', 'از صفحهٔ سفارش‌ها دکمهٔ لغو را بزنید.'],
    ['تغییر؟', 'از صفحهٔ سفارش‌ها دکمهٔ تغییر را بزنید.'],
  ],
  [
    'two sizes of goods',
    ['Small parcels?', 'Small parcels arrive in 2 days.'],
    ['Furniture?', 'Furniture arrives in 10 days.'],
  ],
  [
    'days and hours that are the same',
    ['Refund?', 'Your refund arrives within 48 hours.'],
    ['Money back?', 'Your refund arrives within two days.'],
  ],
  [
    'two warranties',
    ['Fridge?', 'The warranty of a fridge is 24 months.'],
    ['Kettle?', 'The warranty of a kettle is 12 months.'],
  ],
  ['a phone number and a price', ['Phone?', 'Call support at 02112345.'], ['Cost?', 'Support costs 0 toman.']],
  [
    'working days and days',
    ['Post?', 'Post orders arrive in 5 working days.'],
    ['When?', 'Post orders arrive in 7 days.'],
  ],
  [
    'one for members',
    ['Delivery?', 'Delivery for club members is free.'],
    ['Cost?', 'Delivery for new customers is paid.'],
  ],
]

describe('two entries of one topic', () => {
  it.each(CONTRADICT)('contradict each other: %s', (_what, one, other) => {
    expect(between(one, other)).toMatchObject([
      { contradiction: { one: [expect.any(String)], other: [expect.any(String)] } },
    ])
    expect(between(other, one)).toHaveLength(1)
  })

  it.each(IN_ORDER)('may both be right: %s', (_what, one, other) => {
    expect(between(one, other)).toEqual([])
    expect(between(other, one)).toEqual([])
  })

  it('are not compared with those of another topic', () => {
    const [, one, other] = CONTRADICT[0]!
    expect(farContradictions([entry('one', 'fa', one), { ...entry('other', 'fa', other), topic: 'else' }])).toEqual([])
  })
})

it.each([
  ['یک هفته', 'time 168'],
  ['۷ روز', 'time 168'],
  ['۵ تا ۷ روز کاری', 'working time 120–168'],
  ['50,000 toman', 'money 50000'],
  ['۵۰ هزار تومان', 'money 50000'],
  ['از ۹ صبح تا ۵ عصر', 'clock 9–17'],
  ['9am to 5pm', 'clock 9–17'],
  ['ساعت ۹:۳۰', 'clock 9:30'],
  ['10%', 'درصد 10'],
])('«%s» is %s', (text, amount) =>
  expect(amountsOf(text).map(({ unit, value }) => `${unit} ${value}`)).toEqual([amount]),
)
