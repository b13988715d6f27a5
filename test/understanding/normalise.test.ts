import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, words } from '../../src/understanding/normalise.js'
import { stem } from '../../src/understanding/stem.js'

const stems = (text: string) => words(text).map(stem).join(' ')

describe('two spellings of one thing meet', () => {
  it.each([
    ['a loan that was taken', 'وامی گرفته‌اند', 'وامی گرفتهاند'],
    ['a verb with «وا»', 'وامی‌گذارد', 'وامیگذارد'],
    ['an Arabic keyboard', 'كيف پولي', 'کیف پولی'],
    ['a half-space, a space or none', 'می‌شود', 'می شود'],
    ['a half-space left out', 'می‌شود', 'میشود'],
    ['a plural written apart', 'سفارش ها', 'سفارش‌ها'],
    ['Persian and Arabic digits', '۱۲٣', '123'],
    ['a number in groups', '۱۲٬۰۰۰ تومان', '12000 تومان'],
    ['ه with its hamza', 'هزینهٔ ارسال', 'هزینه ارسال'],
    ['آ typed as ا', 'آدرس', 'ادرس'],
    ['a stretched word', 'سلاااااام', 'سلام'],
    ['tatweel and vowel marks', 'سَــلام', 'سلام'],
    ['spoken «چجوری»', 'چجوری', 'چه طور'],
    ['spoken «کجاس»', 'کجاس', 'کجاست'],
    ['spoken «اینو»', 'اینو', 'این را'],
    ['a spoken object', 'پولمو', 'پولم رو'],
    ['capitals, emoji and punctuation', 'HELLO!!! 😀', 'hello'],
    ['a contraction', "can't", 'can not'],
    ['a contraction without its apostrophe', 'dont', "don't"],
    ['a hidden direction mark', '\u202eسلام\u200f', 'سلام'],
  ])('%s', (_, one, other) => expect(normalise(one)).toBe(normalise(other)))

  it.each([
    ['می‌خوام', 'می‌خواهم'],
    ['بخام', 'بخواهم'],
    ['نمیشه', 'نمی‌شود'],
    ['بدین', 'بدهید'],
    ['برنمی‌گرده', 'برگشته'],
    ['سفارش‌هایمان', 'سفارش'],
    ['بزرگ‌ترین', 'بزرگ'],
    ['returned', 'returns'],
    ['deliveries', 'delivery'],
  ])('%s and %s have one stem', (one, other) => expect(stems(one)).toBe(stems(other)))

  it('leaves no trace of a broken character', () => expect(normalise('\ud800 سلام \udfff')).toBe('سلام'))
  it('is empty for what has no words', () => expect(normalise(' …؟! 🙂 ')).toBe(''))
  it('keeps no hidden, broken or doubled character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(normalise(text)).not.toMatch(/[\u200b-\u200f\u202a-\u202e\ud800-\udfff]| {2}|^ | $/u)
      }),
    )
  })
})

it('whoever changes the words that they were given changes them for nobody else', () => {
  const mine = words('هزینه ارسال چقدر است')
  const before = [...mine]
  mine.push('چیز دیگر')
  expect(words('هزینه ارسال چقدر است')).toEqual(before)
})
