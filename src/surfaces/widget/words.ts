// Every word that the widget itself says. Short, warm, «شما», and never a promise without a time.
import type { Language } from '../../domain/activity.js'

const ORDINALS = 'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم'.split(' ')
const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinal = new Intl.PluralRules('en', { type: 'ordinal' })
const persian = new Intl.NumberFormat('fa-IR')

// A name in the other script must not turn the sentence around it.
const apart = (name: string) => `\u2068${name}\u2069`

export type Words = typeof fa

const fa = {
  launcher: 'گفت‌وگو با پشتیبانی',
  unread: (n: number) => `${persian.format(n)} پیام تازه`,
  panel: (name: string) => (name ? `گفت‌وگو با پشتیبانی ${name}` : 'گفت‌وگو با پشتیبانی'),
  title: 'پشتیبانی',
  close: 'بستن گفت‌وگو',
  more: 'گزینه‌های بیشتر',
  log: 'پیام‌های گفت‌وگو',
  greeting: (name: string) =>
    `سلام، خوش آمدید. من ربات پاسخ‌گوی ${name ? apart(name) : 'فروشگاه'} هستم؛ هر جا لازم باشد همکارم را صدا می‌زنم.`,
  chips: 'بیشتر این‌ها را می‌پرسند:',
  bot: 'ربات',
  colleague: 'همکار ما',
  you: 'شما',
  truthBot: 'ربات پاسخ‌گو · همیشه',
  truthQueued: (place: number | undefined, by: string | undefined) =>
    ['در صف', place && `نفر ${ORDINALS[place - 1] ?? persian.format(place)}`, by ? `تا ساعت ${by}` : 'منتظر همکارمان']
      .filter(Boolean)
      .join(' · '),
  truthAssigned: 'همکار ما · پاسخ‌گوی شماست',
  truthResolved: 'گفت‌وگو تمام شد · بنویسید، هستیم',
  typing: (name: string) => `${apart(name)} دارد می‌نویسد`,
  typingNow: 'دارد می‌نویسد…',
  door: 'با همکارمان صحبت کنید',
  doorSays: 'می‌خواهم با همکارتان صحبت کنم',
  placeholder: 'پیام‌تان را بنویسید…',
  send: 'بفرست',
  sending: 'در راه…',
  sent: 'رسید',
  failed: 'فرستاده نشد – دوباره',
  refused: 'این پیام پذیرفته نشد؛ شاید خیلی بلند است. متن آن همین‌جا می‌ماند.',
  connecting: 'داریم وصل می‌شویم…',
  waiting: 'ارتباط قطع شد. داریم دوباره وصل می‌شویم؛ پیام‌هایتان می‌ماند.',
  offline: 'اینترنت قطع است. پیام‌هایتان همین‌جا می‌ماند و با وصل‌شدن فرستاده می‌شود.',
  barred: 'گفت‌وگو روی این سایت روشن نیست. از راه‌های تماس دیگر سایت بپرسید.',
  from: (question: string) => `از: ${question}`,
  checked: (day: string) => `بازبینی ${day}`,
  up: 'به کارم آمد',
  down: 'به کارم نیامد',
  sorry: 'ممنون که گفتید. جور دیگری بپرسید تا دوباره بگردم، یا از همکارمان کمک بگیرید.',
  options: 'پاسخ‌های پیشنهادی',
  joined: (name: string) => `${apart(name)} به گفت‌وگو آمد`,
  back: 'دوباره در صف هستید؛ جای‌تان محفوظ است',
  ended: 'گفت‌وگو تمام شد',
  rate: 'امتیاز شما به این گفت‌وگو',
  scale: 'یک ستاره یعنی خیلی بد، پنج ستاره یعنی خیلی خوب',
  stars: ['خیلی بد', 'بد', 'معمولی', 'خوب', 'خیلی خوب'],
  comment: 'چه چیزی را بهتر کنیم؟ (اگر دوست دارید)',
  submit: 'ثبت می‌کنم',
  rated: (stars: number) => `ممنون که گفتید. امتیاز شما: ${persian.format(stars)} از ${persian.format(5)}`,
  newest: 'آخرین پیام',
  earlier: 'پیام‌های پیش‌تر',
  other: 'English',
  forget: 'مرا فراموش کن',
  forgetTitle: 'همهٔ گفت‌وگوهایتان پاک شود؟',
  forgetBody: 'گفت‌وگوها و شناسهٔ شما هم از این مرورگر و هم از سامانهٔ ما پاک می‌شود و برنمی‌گردد.',
  forgetYes: 'پاک کن',
  forgetNo: 'نگه دار',
  forgotten: 'پاک شد. هر وقت خواستید، از نو شروع می‌کنیم.',
  notForgotten: 'الان به سرور نمی‌رسیم و چیزی پاک نشد. کمی بعد دوباره بزنید.',
  today: (day: string) => `امروز، ${day}`,
  yesterday: 'دیروز',
}

const en: Words = {
  launcher: 'Chat with support',
  unread: n => (n === 1 ? '1 new message' : `${n} new messages`),
  panel: name => (name ? `Chat with ${name} support` : 'Chat with support'),
  title: 'Support',
  close: 'Close the chat',
  more: 'More options',
  log: 'Messages',
  greeting: name =>
    `Hello and welcome. I’m the answering bot of ${name ? apart(name) : 'this shop'}; whenever you need a person, I’ll fetch one.`,
  chips: 'People often ask:',
  bot: 'Bot',
  colleague: 'Our colleague',
  you: 'You',
  truthBot: 'Answering bot · always here',
  truthQueued: (place, by) =>
    ['In the queue', place && `${place}${SUFFIX[ordinal.select(place)]}`, by ? `by ${by}` : 'awaiting a colleague']
      .filter(Boolean)
      .join(' · '),
  truthAssigned: 'Our colleague · here for you',
  truthResolved: 'Finished · write any time, we’re here',
  typing: name => `${apart(name)} is typing`,
  typingNow: 'typing…',
  door: 'Talk to a person',
  doorSays: 'I’d like to talk to a person',
  placeholder: 'Write your message…',
  send: 'Send',
  sending: 'On its way…',
  sent: 'Delivered',
  failed: 'Not delivered – retry',
  refused: 'This message was not accepted; it may be too long. Its text stays here.',
  connecting: 'Connecting…',
  waiting: 'The connection was lost. We’re reconnecting; your messages are kept.',
  offline: 'You’re offline. Your messages stay here and go out when you’re back.',
  barred: 'Chat is not switched on for this site. Please use another way to contact us.',
  from: question => `From: ${question}`,
  checked: day => `checked ${day}`,
  up: 'This helped',
  down: 'This didn’t help',
  sorry: 'Thank you for saying so. Put it another way and I’ll look again, or let a colleague help.',
  options: 'Suggested replies',
  joined: name => `${apart(name)} joined`,
  back: 'You’re in the queue again; your place is kept',
  ended: 'The conversation is finished',
  rate: 'Your rating of this conversation',
  scale: 'One star is very bad, five stars are very good',
  stars: ['Very bad', 'Bad', 'Fair', 'Good', 'Very good'],
  comment: 'What could we do better? (if you like)',
  submit: 'Send my rating',
  rated: stars => `Thank you for telling us. Your rating: ${stars} of 5`,
  newest: 'Latest message',
  earlier: 'Earlier messages',
  other: 'فارسی',
  forget: 'Forget me',
  forgetTitle: 'Delete all your conversations?',
  forgetBody: 'Your conversations and your identifier are deleted from this browser and from our system, for good.',
  forgetYes: 'Delete',
  forgetNo: 'Keep',
  forgotten: 'Deleted. Whenever you like, we start afresh.',
  notForgotten: 'We can’t reach the server, so nothing was deleted. Please try again in a moment.',
  today: day => `Today, ${day}`,
  yesterday: 'Yesterday',
}

export const words: Record<Language, Words> = { fa, en }
