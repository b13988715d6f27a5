// What last week would have been, in words.
import { number } from '../console/format.js'

export const fa = {
  preview: 'ببینم هفتهٔ پیش چه می‌شد',
  previewing: (done: number, all: number) => `${number(done)} از ${number(all)} گفت‌وگو خوانده شد`,
  previewStop: 'بس است',
  previewNone: 'در هفت روز گذشته گفت‌وگویی نبوده که با آن بسنجیم.',
  previewSame: (n: number) => `در ${number(n)} گفت‌وگوی هفتهٔ پیش، همان‌هایی به همکار می‌رسید که الان هم می‌رسد.`,
  previewMore: (n: number, right: number) =>
    right > 0
      ? `${number(n)} گفت‌وگوی بیشتر به همکار می‌رسید؛ ${number(right)} تای آن‌ها به‌جا.`
      : `${number(n)} گفت‌وگوی بیشتر به همکار می‌رسید؛ نشانه‌ای نیست که لازم بوده باشد.`,
  previewFewer: (n: number, right: number) =>
    `${number(n)} گفت‌وگوی کمتر به همکار می‌رسید؛ در ${number(right)} تای آن‌ها همکار لازم بود.`,
  previewSooner: (n: number) => `در ${number(n)} گفت‌وگو همکار زودتر می‌آمد.`,
  previewOf: (n: number) => `از ${number(n)} گفت‌وگوی هفت روز گذشته`,
  previewHow:
    'حرف‌های مشتری همان است و تصمیم‌های ربات از نو گرفته می‌شود، یک بار با عددهای الان و یک بار با این‌ها. «به‌جا» یعنی همکار هنگام بستن گفته سپردن درست بود؛ اگر چیزی نگفته، یعنی گفت‌وگو سرانجام به همکار رسید یا مشتری دو ستاره یا کمتر داد.',
  previewBusy: 'همین الان پیش‌نمایش دیگری در جریان است. کمی بعد دوباره بزنید.',
  previewTurns: 'کارهای ربات',
  beforeNow: 'الان',
  afterThis: 'با این عددها',
  handedRow: 'به همکار رسید',
  answersRow: 'پاسخ داد',
  clarifyRow: 'پرسید کدام',
  missRow: 'پاسخی نداشت',
  examples: 'نمونه‌ها',
  verdicts: { right: 'به‌جا', wrong: 'نابجا', unknown: 'معلوم نیست' },
}

export const en: typeof fa = {
  preview: 'See what last week would have been',
  previewing: (done, all) => `${number(done)} of ${number(all)} conversations read`,
  previewStop: 'Stop',
  previewNone: 'There was no conversation in the last seven days to try it on.',
  previewSame: n => `Of last week’s ${number(n)} conversations the same ones would come to a person.`,
  previewMore: (n, right) =>
    `Would have handed over ${number(n)} more, ${right > 0 ? number(right) : 'none'} of them rightly.`,
  previewFewer: (n, right) =>
    `Would have handed over ${number(n)} fewer; in ${number(right)} of them a person was needed.`,
  previewSooner: n => `In ${number(n)} a person would have come sooner.`,
  previewOf: n => `Of ${number(n)} conversations in the last seven days`,
  previewHow:
    'The customers’ words stay, and the bot decides anew: once with the numbers of now, once with these. “Rightly” means that the agent called the handoff right when closing; where nobody said, that it came to a person in the end, or that the customer gave two stars or fewer.',
  previewBusy: 'Another preview is running. Try again in a moment.',
  previewTurns: 'What the bot does',
  beforeNow: 'Now',
  afterThis: 'With these',
  handedRow: 'Came to a person',
  answersRow: 'Answered',
  clarifyRow: 'Asked back',
  missRow: 'Had no answer',
  examples: 'Examples',
  verdicts: { right: 'Right', wrong: 'Wrong', unknown: 'Unknown' },
}
