// What the lead's board says.
import { number, span } from '../console/format.js'

type State = 'available' | 'busy' | 'break' | 'away' | 'offline'

const seconds = (ms: number): number => Math.max(0, Math.round(ms / 1000))

export const fa = {
  light: { connecting: 'وصل می‌شویم', live: 'زنده', lost: 'به سرور نمی‌رسیم' },
  wait: (ms: number) => (ms < 90_000 ? `${number(seconds(ms))} ثانیه` : span(ms)),
  waiting: 'در صف',
  nobodyWaits: 'کسی منتظر نیست',
  nextDue: (at: string, left: string) => (left ? `نزدیک‌ترین قول: ${left} مانده، تا ${at}` : `قول ساعت ${at} گذشت`),
  noDue: 'مهلت همه گذشته است',
  longest: 'بیشترین انتظار',
  since: (at: string) => `از ساعت ${at}`,
  promises: 'قول‌های امروز که نگه داشتیم',
  ofAll: (n: number, all: number) => `${number(n)} از ${number(all)}`,
  broken: (n: number) => `${number(n)} قول شکست`,
  noneBroken: 'هیچ قولی نشکسته',
  there: 'همکاران پشت میز',
  free: (n: number) => (n > 0 ? `${number(n)} نفر آمادهٔ گفت‌وگوی تازه` : 'هیچ‌کس آمادهٔ گفت‌وگوی تازه نیست'),
  open: 'گفت‌وگوهای باز',
  openSplit: (people: number, bot: number) => `${number(people)} با همکار، ${number(bot)} با ربات`,
  day: 'امروز، ساعت به ساعت',
  opened: 'گفت‌وگوی تازه',
  handedOver: 'به همکار رسید',
  hour: 'ساعت',
  chartSays: (opened: number, handed: number) =>
    `امروز ${number(opened)} گفت‌وگو باز شد و ${number(handed)} گفت‌وگو به همکار رسید. جدول پایین ساعت به ساعت می‌گوید.`,
  hourSays: (at: string, opened: number, handed: number) =>
    `ساعت ${at}: ${number(opened)} گفت‌وگوی تازه، ${number(handed)} به همکار رسید`,
  asTable: 'جدول',
  agents: 'همکاران',
  noAgents: 'هنوز همکاری با نقش پاسخ‌گو نداریم.',
  name: 'نام',
  state: 'وضعیت',
  holds: 'در دست',
  owes: 'منتظر پاسخ',
  states: { available: 'آماده', busy: 'پر', break: 'استراحت', away: 'نیست', offline: 'میزش بسته است' } satisfies Record<
    State,
    string
  >,
  figures: 'امروز به عدد',
  contained: 'بدون نیاز به همکار',
  containedWhy: (n: number, all: number) => `${number(n)} گفت‌وگو از ${number(all)} تا الان با ربات ماند.`,
  first: 'نخستین پاسخ همکار',
  firstWhy: (n: number) => (n > 0 ? `میانهٔ ${number(n)} گفت‌وگو، از لحظهٔ سپردن.` : 'هنوز کسی پاسخ نگرفته.'),
  ratings: 'امتیاز مشتری‌ها',
  stars: (n: number) => `${number(n)} از ${number(5)}`,
  ratingsWhy: (n: number, low: number) =>
    low > 0 ? `${number(n)} امتیاز؛ ${number(low)} تا دو ستاره یا کمتر.` : `${number(n)} امتیاز؛ هیچ‌کدام پایین نیست.`,
  noRatings: 'امروز هنوز کسی امتیاز نداده.',
  thumbs: 'پسندیدن پاسخ‌های ربات',
  thumbsWhy: 'از آن‌ها که نظر دادند.',
  precision: 'سپردنِ به‌جا',
  precisionWhy: (n: number, all: number) => `همکاران ${number(n)} تا از ${number(all)} سپردن را درست دانستند.`,
  noMarks: 'وقتی همکار گفت‌وگو را می‌بندد، می‌گوید سپردنش درست بود یا نه.',
  botCould: 'ربات هم می‌توانست',
  botCouldWhy: 'به نظر همکاری که گفت‌وگو را بست.',
  reasons: 'چرا به همکار رسید',
  reason: 'دلیل',
  count: 'تعداد',
  noHandoffs: 'امروز هنوز گفت‌وگویی به همکار نرسیده.',
  warnLate: (n: number) => `قول ${number(n)} نفر در صف گذشته است. کسی را برای پاسخ بفرستید.`,
  warnSoon: (n: number) => `قول ${number(n)} نفر در صف نزدیک است که بشکند.`,
  warnSilent: (n: number, names: string[]) =>
    `${number(n)} مشتری مدتی است منتظر جواب همکاری هستند که گفت‌وگو را برداشته: ${names.join('، ')}.`,
  warnNobody: (n: number) => `${number(n)} نفر منتظرند و هیچ همکاری گفت‌وگوی تازه نمی‌گیرد.`,
  warnUntold: (n: number) =>
    `در ${number(n)} گفت‌وگو پیامی هنوز به کانال مشتری یا سامانهٔ بیرونی نرسیده است؛ خودش دوباره فرستاده می‌شود. «مدل و کانال‌ها» را ببینید.`,
  warnHolidays: (state: 'soon' | 'unsure', until: string) =>
    state === 'soon'
      ? `جدول تعطیلی‌ها فقط تا ${until} قطعی است. تقویم رسمی سال بعد را نگاه کنید.`
      : `تعطیلی‌های پس از ${until} محاسبه‌ای است و شاید یک روز جابه‌جا باشد. با تقویم رسمی یکی‌شان کنید.`,
  warnLetters: (to: string[]) =>
    `نامه به این نشانی‌ها نرسید و دیگر فرستاده نمی‌شود: \u2068${to.join('\u2069، \u2068')}\u2069. از راه دیگری خبرشان کنید.`,
  warnMail: (left: number) =>
    `سرور ایمیل تنظیم نشده است (SMTP_URL) و پاسخ‌ها خودبه‌خود ایمیل نمی‌شوند.${left > 0 ? ` ${number(left)} نفر ایمیل گذاشته‌اند؛ خودتان برایشان بنویسید.` : ''}`,
}

export const en: typeof fa = {
  light: { connecting: 'Connecting', live: 'Live', lost: 'Cannot reach the server' },
  wait: ms => (ms < 90_000 ? `${number(seconds(ms))} s` : span(ms)),
  waiting: 'Waiting',
  nobodyWaits: 'Nobody is waiting',
  nextDue: (at, left) => (left ? `Next promise in ${left}, by ${at}` : `Promised by ${at}: late`),
  noDue: 'Every promise is past',
  longest: 'Longest wait',
  since: at => `Since ${at}`,
  promises: 'Promises kept today',
  ofAll: (n, all) => `${number(n)} of ${number(all)}`,
  broken: n => (n === 1 ? '1 was broken' : `${number(n)} were broken`),
  noneBroken: 'None was broken',
  there: 'At their desks',
  free: n => (n > 0 ? `${number(n)} free for a new conversation` : 'Nobody is free for a new one'),
  open: 'Open conversations',
  openSplit: (people, bot) => `${number(people)} with people, ${number(bot)} with the bot`,
  day: 'Today, hour by hour',
  opened: 'New conversations',
  handedOver: 'Came to a person',
  hour: 'Hour',
  chartSays: (opened, handed) =>
    `Today ${number(opened)} conversations began and ${number(handed)} came to a person. The table below says it by the hour.`,
  hourSays: (at, opened, handed) => `${at}: ${number(opened)} new, ${number(handed)} came to a person`,
  asTable: 'As a table',
  agents: 'Agents',
  noAgents: 'Nobody works here as an agent yet.',
  name: 'Name',
  state: 'State',
  holds: 'Holds',
  owes: 'Owed a reply',
  states: { available: 'Available', busy: 'Full', break: 'On a break', away: 'Away', offline: 'Desk closed' },
  figures: 'Today in numbers',
  contained: 'Needed no person',
  containedWhy: (n, all) => `${number(n)} of ${number(all)} conversations have stayed with the bot so far.`,
  first: 'First reply by a person',
  firstWhy: n => (n > 0 ? `Median of ${number(n)}, counted from the handoff.` : 'Nobody was answered yet.'),
  ratings: 'Ratings',
  stars: n => `${number(n)} of ${number(5)}`,
  ratingsWhy: (n, low) =>
    low > 0 ? `${number(n)} ratings; ${number(low)} with two stars or fewer.` : `${number(n)} ratings; none is low.`,
  noRatings: 'Nobody has rated today.',
  thumbs: 'Thumbs up for the bot',
  thumbsWhy: 'Of those who said so.',
  precision: 'Handoffs that were right',
  precisionWhy: (n, all) => `Agents called ${number(n)} of ${number(all)} right.`,
  noMarks: 'On closing a conversation the agent says whether the handoff was right.',
  botCould: 'The bot could have',
  botCouldWhy: 'Says the agent who closed it.',
  reasons: 'Why it came to a person',
  reason: 'Reason',
  count: 'Count',
  noHandoffs: 'Nothing has come to a person today.',
  warnLate: n =>
    n === 1
      ? 'One promise to somebody in the queue is past. Send somebody to answer.'
      : `${number(n)} promises to people in the queue are past. Send somebody to answer.`,
  warnSoon: n =>
    n === 1 ? 'One promise in the queue is about to break.' : `${number(n)} promises in the queue are about to break.`,
  warnSilent: (n, names) =>
    `${n === 1 ? 'A customer has' : `${number(n)} customers have`} waited long for the next word of the agent who took them: ${names.join(', ')}.`,
  warnNobody: n =>
    n === 1 ? 'Somebody waits, and no agent takes new ones.' : `${number(n)} people wait, and no agent takes new ones.`,
  warnUntold: n =>
    `In ${n === 1 ? 'one conversation' : `${number(n)} conversations`} something has not reached the customer’s channel or the hub; it is sent again. See “Model and channels”.`,
  warnHolidays: (state, until) =>
    state === 'soon'
      ? `The holidays are sure only until ${until}. Look into next year’s official calendar.`
      : `Holidays after ${until} are computed and may be a day off. Compare them with the official calendar.`,
  warnLetters: (to: string[]) =>
    `Letters did not arrive and are not tried again: ${to.join(', ')}. Reach them another way.`,
  warnMail: left =>
    `No mail server is set (SMTP_URL), so answers do not go out by e-mail.${left > 0 ? ` ${left === 1 ? 'A customer has' : `${number(left)} customers have`} left an address: write to them yourselves.` : ''}`,
}
