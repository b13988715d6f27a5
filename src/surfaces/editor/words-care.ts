// What goes with an entry: who sees it, who looks after it, and until when.
import { inBoth } from '../console/language.js'

const fa = {
  audience: 'چه کسی می‌بیند',
  audiences: { everyone: 'همه', signed_in: 'مشتری شناخته‌شده', staff: 'فقط همکاران' },
  related: 'دانسته‌های نزدیک',
  relatedHint: 'نشانی‌شان، با ویرگول؛ زیر پاسخ پیشنهاد می‌شوند.',
  synonyms: 'واژه‌های هم‌معنا',
  synonymsHint: 'هر سطر یک گروه، با ویرگول؛ مثلاً: کارت هدیه، بن خرید',
  owner: 'مسئول',
  ownerHint: 'نام یا ایمیل همکاری که مراقب این دانسته است.',
  checkBy: 'بازبینی تا',
  checkByHint: 'تا این روز دوباره نگاهش می‌کند.',
  expiresAt: 'تا کی بماند',
  expiresHint: 'خالی: همیشه. در این زمان خودش کنار گذاشته می‌شود.',
  byOurClock: (day: string, time: string) => `به وقت ما ${day}، ساعت ${time}`,
}

const en: typeof fa = {
  audience: 'Who sees it',
  audiences: { everyone: 'Everyone', signed_in: 'Known customers', staff: 'Colleagues only' },
  related: 'Related entries',
  relatedHint: 'Their ids, separated by commas; offered under the answer.',
  synonyms: 'Words that mean the same',
  synonymsHint: 'A group on each line, separated by commas: gift card, voucher',
  owner: 'Owner',
  ownerHint: 'Name or e-mail of the colleague who looks after it.',
  checkBy: 'Check by',
  checkByHint: 'The owner looks at it again by this day.',
  expiresAt: 'Stays until',
  expiresHint: 'Empty: always. It is retired by itself at that time.',
  byOurClock: (day, time) => `By our clock: ${day}, ${time}`,
}

export const words = inBoth(fa, en)
