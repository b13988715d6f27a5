// What a draft may sound like to somebody who is upset; and what only looks like it.
import { describe, expect, it } from 'vitest'
import { tonesOf } from '../../src/understanding/tone.js'

describe('a draft that sounds', () => {
  it.each([
    'این تقصیر ما نیست، پست دیر آورده.',
    'مشکل از سمت ما نیست.',
    'اشکال از ما نبود؛ این به ما مربوط نمی‌شود',
    'ما مسئولیتی در این مورد نداریم.',
    'کاری از دست ما برنمیاد',
    'بقیه مشتری‌ها راضی هستند',
    'taghsire ma nist',
    'moshkel az ma nist',
    'That is not our fault.',
    "It's not our responsibility, please ask the courier.",
    'There is nothing we can do.',
    'Nobody else complained about this.',
    'We are not responsible for delays.',
  ])('defensive: “%s”', text => expect(tonesOf(text)).toContain('defensive'))

  it.each([
    'خودتان آدرس را اشتباه وارد کردید.',
    'باید قبل از خرید دقت می‌کردید',
    'قبلاً هم گفتم که باید صبر کنید',
    'همان‌طور که گفتم هنوز نرسیده',
    'مگه شرایط رو نخوندید؟',
    'شما متوجه نیستید',
    'تقصیر خودتونه',
    'دقت نکردید، کد منقضی شده بود',
    'bayad deghat mikardid',
    'You should have read the conditions.',
    'As I already told you, it takes three days.',
    "You didn't follow the instructions.",
    'This is your own mistake.',
    'You failed to enter the right address',
  ])('blaming: “%s”', text => expect(tonesOf(text)).toContain('blaming'))

  it.each([
    'نه',
    'نمی‌شه.',
    'امکان‌پذیر نیست',
    'صبر کنید',
    'همینه که هست',
    'همین که گفتم.',
    'آروم باشید لطفاً',
    'طبق قوانین شرکت نمی‌توانیم کاری کنیم',
    'No.',
    'Not possible.',
    'Calm down.',
    'Please read our FAQ.',
    'It is what it is.',
  ])('cold: “%s”', text => expect(tonesOf(text)).toContain('cold'))
})

describe('a draft that is only honest', () => {
  it.each([
    'تقصیر شما نیست؛ اشتباه از ما بود و درستش می‌کنم.',
    'حق با شماست، اشتباه از ما بود. همین حالا پیگیری می‌کنم.',
    'ببخشید که معطل شدید. تا ساعت ۱۶ خبرتان می‌کنم.',
    'لطفاً دو دقیقه صبر کنید تا سفارش را پیدا کنم.',
    'نه، هزینه‌ای ندارد و خیالتان راحت باشد.',
    'نگران نباشید، مشکلی نیست.',
    'آدرس را با هم درست می‌کنیم؛ کدام خیابان بود؟',
    'این مدل الان موجود نیست، ولی فردا ۴ عدد می‌رسد.',
    'گفتید «تقصیر شما نیست» و ممنونم از لطفتان.',
    'باید تا فردا به دستتان برسد.',
    'سفارش شما ثبت شد و تا سه‌شنبه می‌رسد.',
    'hatman, alan baraton check mikonam',
    'Not your fault at all, we mixed up the parcels.',
    'That was our mistake, and I am putting it right now.',
    'You should have received the code by now; did it arrive?',
    'As you said, the parcel was open. I am sending a new one today.',
    'It is not in stock today, but four arrive tomorrow.',
    'You did nothing wrong, the page was broken.',
    'Please wait a moment while I look it up.',
    'Do you have a photo of the label?',
    'I am sorry. I will call you before 16:00.',
    '',
  ])('says nothing of “%s”', text => expect(tonesOf(text)).toEqual([]))

  it('reads a wall of text without choking', () => {
    expect(tonesOf('سلام '.repeat(20_000))).toEqual([])
  })
})
