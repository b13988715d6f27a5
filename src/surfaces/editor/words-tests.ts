// What tests of an entry are called.
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  tests: 'آزمون‌ها',
  why: 'پیش از هر انتشار، همهٔ این‌ها دوباره سنجیده می‌شود؛ اگر یکی خراب شود، پیش از مشتری خبردار می‌شوید.',
  must: {
    legend: 'باید پاسخش همین باشد',
    hint: 'پرسش‌هایی که این دانسته باید پاسخ بدهد.',
    name: (n: number) => `باید ${number(n)}`,
  },
  mustNot: {
    legend: 'نباید پاسخش این باشد',
    hint: 'پرسش‌های نزدیک، ولی از چیز دیگری.',
    name: (n: number) => `نباید ${number(n)}`,
  },
  contains: {
    legend: 'در پاسخ باید باشد',
    hint: 'تکه‌ای که نباید از پاسخ بیفتد؛ مثلاً «۱۰ روز».',
    name: (n: number) => `تکهٔ ${number(n)}`,
  },
  add: 'یک آزمون دیگر',
  remove: (n: number) => `آزمون ${number(n)} را بردار`,
  proposed: 'از گفت‌وگوهای واقعی',
  because: {
    voted_down: 'مشتری این پاسخ را نپسندید',
    led_to_person: 'به همکار رسید',
    chosen_after_clarification: 'مشتری خودش همین را انتخاب کرد',
  },
  takeMust: 'باید',
  takeMustNot: 'نباید',
}

const en: typeof fa = {
  tests: 'Tests',
  why: 'Before anything is published all of these are asked again; if one breaks you hear of it before customers do.',
  must: {
    legend: 'Must be answered by this',
    hint: 'Questions that this entry has to answer.',
    name: n => `Must ${n}`,
  },
  mustNot: {
    legend: 'Must not be answered by this',
    hint: 'Questions that sound alike and mean something else.',
    name: n => `Must not ${n}`,
  },
  contains: {
    legend: 'The answer must say',
    hint: 'A piece that must not get lost, such as “10 days”.',
    name: n => `Piece ${n}`,
  },
  add: 'One more test',
  remove: n => `Remove test ${n}`,
  proposed: 'From real conversations',
  because: {
    voted_down: 'A customer did not like this answer',
    led_to_person: 'It ended with a colleague',
    chosen_after_clarification: 'The customer chose this one',
  },
  takeMust: 'Must',
  takeMustNot: 'Must not',
}

export const words = inBoth(fa, en)
