// What the language model drafts for editors, in words.
import { inBoth } from '../console/language.js'

const fa = {
  suggest: 'مدل جورهای دیگر پیشنهاد کند',
  again: 'چند تای دیگر',
  suggested: (lang: 'fa' | 'en') => `پیشنهادهای مدل (${lang === 'fa' ? 'فارسی' : 'انگلیسی'})`,
  unreviewed: 'مدل نوشته است و کسی نخوانده؛ هر کدام را که درست است اضافه کنید.',
  take: 'اضافه کن',
  leave: 'نه، این نه',
  none: 'پیشنهاد تازه‌ای نداشت.',
  busy: 'مدل دارد می‌نویسد…',
  draft: 'مدل پیش‌نویسش را بنویسد',
  draftWhy: 'از پرسش‌های مشتریان می‌نویسد و جای دانستنی‌ها «…» می‌گذارد؛ تا شما نخوانید منتشر نمی‌شود.',
  unread: 'این پیش‌نویس را مدل نوشته و کسی هنوز نخوانده است.',
  unreadWhy: 'جاهای «…» را پر کنید و درستی‌اش را بسنجید. تا نگویید خوانده‌اید، منتشر نمی‌شود.',
  haveRead: 'خواندم، درست است',
  chip: 'نوشتهٔ مدل، نخوانده',
}

const en: typeof fa = {
  suggest: 'Let the model suggest other ways',
  again: 'A few more',
  suggested: lang => `Suggested by the model (${lang === 'fa' ? 'Persian' : 'English'})`,
  unreviewed: 'A model wrote these and nobody has read them: add the ones that are right.',
  take: 'Add it',
  leave: 'Not this one',
  none: 'It had nothing new to suggest.',
  busy: 'The model is writing…',
  draft: 'Let the model draft it',
  draftWhy: 'It writes from what customers asked and leaves … for facts; it is not published until you have read it.',
  unread: 'A model wrote this draft, and nobody has read it yet.',
  unreadWhy: 'Fill in every “…” and check what it says. It is not published until you say that you have read it.',
  haveRead: 'I have read it, it is right',
  chip: 'By the model, unread',
}

export const words = inBoth(fa, en)
