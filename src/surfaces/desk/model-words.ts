// What the language model drafts for an agent, and what a channel has not taken, in words.
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  title: 'پیش‌نویس مدل',
  unreviewed: 'مدل نوشته است و کسی نخوانده؛ پیش از استفاده بخوانید.',
  stale: 'مشتری بعد از این باز هم نوشته است.',
  summary: 'خلاصه‌اش را مدل بنویسد',
  summaryAgain: 'دوباره خلاصه کن',
  reply: 'پاسخی پیش‌نویس کن',
  replyAgain: 'دوباره پیش‌نویس کن',
  translate: 'ترجمه کن',
  translation: 'ترجمهٔ مدل؛ اصل پیام همان بالاست.',
  sources: 'بر پایهٔ این دانسته‌ها',
  insert: 'به پاسخ بیاور',
  nothing: 'هیچ دانسته‌ای جوابِ این پرسش را ندارد.',
  busy: 'مدل دارد می‌نویسد…',
  untold: {
    channel: 'پیام شما هنوز به مشتری نرسیده است',
    webhook: 'سامانهٔ بیرونی هنوز از این گفت‌وگو خبر ندارد',
  },
  otherBot: 'به گفتهٔ آن ربات',
  missing: (names: string[]) =>
    `این‌ها از آن کانال به ما نرسید: ${names.join('، ')}. از مشتری بخواهید جور دیگری بفرستد.`,
  tries: (n: number) => `${number(n)} بار تلاش شد؛ باز هم می‌فرستیم.`,
}

const en: typeof fa = {
  title: 'Draft by the model',
  unreviewed: 'A model wrote this and nobody has read it: read it before you use it.',
  stale: 'The customer has written again since.',
  summary: 'Let the model summarise it',
  summaryAgain: 'Summarise it again',
  reply: 'Draft a reply',
  replyAgain: 'Draft it again',
  translate: 'Translate',
  translation: 'The model’s translation; what was written stands above.',
  sources: 'Resting on these entries',
  insert: 'Put into the reply',
  nothing: 'No entry settles this question.',
  busy: 'The model is writing…',
  untold: {
    channel: 'Your message has not reached the customer yet',
    webhook: 'The outside system does not know of this conversation yet',
  },
  otherBot: 'As the other bot put it',
  missing: names =>
    `These did not come through from that channel: ${names.join(', ')}. Ask the customer to send them another way.`,
  tries: (n: number) => `Tried ${n} ${n === 1 ? 'time' : 'times'}; it goes on being sent.`,
}

export const words = inBoth(fa, en)
