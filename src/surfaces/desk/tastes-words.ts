// The sheet of my own settings, and what notifications say.
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  title: 'تنظیم‌های من',
  open: 'تنظیم‌های من',
  sound: 'صدا وقتی کسی منتظر است',
  sounds: { off: 'خاموش', once: 'یک بار', until_taken: 'تا کسی برش دارد' },
  soundWhy: '«تا کسی برش دارد» هر بیست ثانیه تکرار می‌شود و در استراحت ساکت است.',
  notice: 'اعلان مرورگر',
  notices: { off: 'نه', on: 'بله' },
  noticeWhy: 'وقتی این صفحه جلوی چشمتان نیست. متن پیام مشتری هرگز در اعلان نمی‌آید.',
  denied: 'مرورگر اعلان‌ها را بسته است؛ از قفل کنار نشانی بازشان کنید.',
  density: 'ردیف‌های فهرست',
  densities: { comfortable: 'باز', compact: 'فشرده' },
  done: 'همین خوب است',
  waiting: (n: number) => (n === 1 ? 'یک نفر در صف منتظر است' : `${number(n)} نفر در صف منتظرند`),
  offered: 'گفت‌وگویی به شما پیشنهاد شد',
  mine: 'یکی از مشتریان شما نوشت',
  called: 'همکاری شما را صدا زد',
}

const en: typeof fa = {
  title: 'My settings',
  open: 'My settings',
  sound: 'Sound when somebody waits',
  sounds: { off: 'Off', once: 'Once', until_taken: 'Until taken' },
  soundWhy: '“Until taken” comes again every twenty seconds, and is silent on your break.',
  notice: 'Browser notifications',
  notices: { off: 'No', on: 'Yes' },
  noticeWhy: 'While you do not look at this page. They never hold what a customer wrote.',
  denied: 'The browser blocks notifications; allow them at the lock beside the address.',
  density: 'Rows of the list',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  done: 'Fine',
  waiting: n => (n === 1 ? 'Somebody waits in the queue' : `${number(n)} wait in the queue`),
  offered: 'A conversation is offered to you',
  mine: 'One of your customers wrote',
  called: 'A colleague called you',
}

export const words = inBoth(fa, en)
