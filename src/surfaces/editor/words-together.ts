// What is said of many drafts at once.
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  publish: (n: number) => `${number(n)} پیش‌نویس خودم را با هم بسنج و منتشر کن`,
  discard: (n: number) => `${number(n)} پیش‌نویس خودم را دور بینداز`,
  discardTitle: (n: number) => `${number(n)} پیش‌نویس دور انداخته شود؟`,
  discardWhy: 'آنچه منتشر شده همان می‌ماند. پیش‌نویس‌ها برنمی‌گردند.',
  keep: 'نگه دار',
  discarded: (n: number, left: number) =>
    left > 0
      ? `${number(n)} پیش‌نویس کنار رفت؛ ${number(left)} تا را همین حالا کسی عوض کرد و ماند.`
      : `${number(n)} پیش‌نویس کنار رفت.`,
  why: 'اول نتیجهٔ آزمون‌ها را می‌بینید؛ بعد خودتان تصمیم می‌گیرید.',
  published: (n: number) => `${number(n)} دانسته منتشر شد.`,
  undone: (n: number, left: number) =>
    left > 0
      ? `${number(n)} تا برگشت؛ ${number(left)} تا را کسی بعد از آن عوض کرده بود و دست نزدیم.`
      : `${number(n)} تا برگشت به همان که بود.`,
  undoLate: 'برنگشت: کسی هم‌زمان چیزی منتشر کرد. دوباره بزنید.',
}

const en: typeof fa = {
  publish: n => (n === 1 ? 'Test and publish my draft' : `Test and publish my ${n} drafts together`),
  discard: n => (n === 1 ? 'Throw my draft away' : `Throw my ${n} drafts away`),
  discardTitle: n => (n === 1 ? 'Throw 1 draft away?' : `Throw ${n} drafts away?`),
  discardWhy: 'What is published stays as it is. The drafts do not come back.',
  keep: 'Keep them',
  discarded: (n, left) =>
    left > 0
      ? `${n} are gone; ${left} were changed by somebody just now and stay.`
      : n === 1
        ? 'The draft is gone.'
        : `${n} drafts are gone.`,
  why: 'You see what the tests say first; then you decide.',
  published: n => (n === 1 ? '1 entry is published.' : `${n} entries are published.`),
  undone: (n, left) =>
    left > 0
      ? `${n} are as they were; ${left} had been changed by somebody since and were left alone.`
      : n === 1
        ? 'It is as it was.'
        : `All ${n} are as they were.`,
  undoLate: 'Not undone: somebody published at the same moment. Try again.',
}

export const words = inBoth(fa, en)
