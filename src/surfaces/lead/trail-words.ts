// What the trail says of teams, of days and of deeds, beside what the pages themselves are called.
import { number } from '../console/format.js'
import { apart, inBoth } from '../console/language.js'

const fa = {
  zone: 'منطقهٔ زمانی',
  teamHours: { own: 'ساعت‌های خودش', all: 'ساعت‌های همه' },
  teams: 'گروه‌ها',
  added: (name: string) => `${apart(name)} ساخته شد`,
  removed: (name: string) => `${apart(name)} برداشته شد`,
  changed: (name: string, what: string) => `${apart(name)}: ${what} عوض شد`,
  hours: 'ساعت‌ها',
  asAll: 'مثل همه',
  none: 'هیچ‌کدام',
  and: '، ',
  erased: (lines: number) => `${number(lines)} گفت‌وگو با همهٔ نوشته‌هایش پاک شد.`,
  aged: (erased: number, days: number) =>
    `${number(erased)} گفت‌وگو که بیش از ${number(days)} روز از آن گذشته بود، خودکار پاک شد.`,
  override: (wrong: number, entries: string) => `با ${number(wrong)} آزمونی که خراب می‌شد منتشر شد: ${entries}`,
  undone: (entries: string) => `برگشت به متن پیش از انتشار: ${entries}`,
  more: (n: number) => `و ${number(n)} تای دیگر`,
}

const en: typeof fa = {
  zone: 'Time zone',
  teamHours: { own: 'hours of its own', all: 'the hours of all' },
  teams: 'Teams',
  added: name => `${apart(name)} was made`,
  removed: name => `${apart(name)} was removed`,
  changed: (name, what) => `${apart(name)}: ${what}`,
  hours: 'Hours',
  asAll: 'as everybody',
  none: 'none',
  and: ', ',
  erased: lines =>
    lines === 1
      ? 'One conversation is erased with all its words.'
      : `${number(lines)} conversations are erased with all their words.`,
  aged: (erased, days) =>
    `${erased === 1 ? 'One conversation' : `${number(erased)} conversations`} older than ${number(days)} days went by themselves.`,
  override: (wrong, entries) =>
    `Published although ${wrong === 1 ? 'one test' : `${number(wrong)} tests`} became wrong: ${entries}`,
  undone: entries => `Back to the text before it was published: ${entries}`,
  more: n => `and ${number(n)} more`,
}

export const words = inBoth(fa, en)
