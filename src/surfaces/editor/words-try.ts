// What trying a question says.
import { percent } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  tryTitle: 'یک پرسش را بیازمایید',
  tryHint: 'مثلاً: تا کی می‌تونم پس بدم؟',
  tryDecision: {
    answer: 'مشتری پاسخ نخستین دانستهٔ زیر را می‌گیرد.',
    clarify: 'ربات مطمئن نیست و می‌پرسد منظورش کدام است.',
    none: 'ربات پاسخی ندارد و می‌پرسد از همکار کمک بگیرد یا نه.',
  },
  tryLanguage: 'زبان پرسش',
  tryNone: 'هیچ دانسته‌ای نزدیک نبود.',
  tryThis: 'همین دانسته',
  tryWhy: 'با دانسته‌های منتشرشده سنجیده می‌شود.',
  before: 'مشتری پیش از این گفته (اگر گفته)',
  withDraft: 'با این پیش‌نویس',
  published: 'با آنچه منتشر شده',
  same: 'پیش‌نویس چیزی را برای این پرسش عوض نمی‌کند.',
  differs: 'پیش‌نویس پاسخ این پرسش را عوض می‌کند.',
  read: 'خوانده شد:',
  gate: (score: number, answerAt: number, clarifyAt: number) =>
    `امتیاز ${percent(score)}؛ از ${percent(answerAt)} پاسخ می‌دهد، از ${percent(clarifyAt)} می‌پرسد.`,
  like: (likeness: string) => `نزدیک‌ترین جور پرسیدن (${likeness}):`,
  has: 'این واژه‌ها را دارد:',
  lacks: 'این‌ها را ندارد:',
  about: 'دربارهٔ:',
}

const en: typeof fa = {
  tryTitle: 'Try a question',
  tryHint: 'Such as: can I send it back?',
  tryDecision: {
    answer: 'The customer gets the answer of the first entry below.',
    clarify: 'The bot is not sure and asks which one is meant.',
    none: 'The bot has no answer and offers a person.',
  },
  tryLanguage: 'Language of the question',
  tryNone: 'No entry was near.',
  tryThis: 'this entry',
  tryWhy: 'Measured with what is published.',
  before: 'What the customer said before (if anything)',
  withDraft: 'With this draft',
  published: 'With what is published',
  same: 'The draft changes nothing for this question.',
  differs: 'The draft changes what this question gets.',
  read: 'Read as:',
  gate: (score, answerAt, clarifyAt) =>
    `Score ${percent(score)}; answers from ${percent(answerAt)}, asks from ${percent(clarifyAt)}.`,
  like: likeness => `Nearest way of asking (${likeness}):`,
  has: 'It has these words:',
  lacks: 'It lacks:',
  about: 'About:',
}

export const words = inBoth(fa, en)
