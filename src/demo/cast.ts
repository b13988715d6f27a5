// Who writes to the sample shop on this afternoon, and what agents answer them. Scripted by hand; nothing here is measured.

/** What a customer says before a person comes, then the talk with that person, turn by turn, the agent first. */
export type Part = {
  name?: string
  /** One line a turn; a list is a burst that is written in one breath. */
  says: (string | string[])[]
  /** The thumb under the bot's last answer. */
  thumb?: 'up' | 'down'
  /** agent, customer, agent … once a person has come; {me} is the agent's name. */
  talk?: string[]
  /** What the agent says of the handoff at the end; it was right unless said otherwise. */
  right?: 'yes' | 'no' | 'unsure'
  stars?: 1 | 2 | 3 | 4 | 5
  comment?: string
}

const persian: Part[] = [
  {
    name: 'مریم کاظمی',
    says: ['سلام وقت بخیر', 'سفارشم قرار بود دیروز بیاد هنوز نیومده', 'میشه وصلم کنید به یکی از همکاراتون؟'],
    talk: [
      'سلام مریم خانم، {me} هستم. همین الان وضعیت مرسوله‌تان را نگاه می‌کنم.',
      'ممنون، شماره‌اش ۴۸۲۱۷ هست',
      'پیدایش کردم. دیروز به مرکز پخش تهران رسیده و امروز بین ۵ تا ۸ عصر دست پیک است. شمارهٔ پیک را هم پیامک می‌کنم.',
      'خیلی عالی، خیالم راحت شد',
    ],
    stars: 5,
    comment: 'خیلی سریع و مهربان جواب دادن',
  },
  { says: ['تا چند روز میتونم پسش بدم؟'], thumb: 'up' },
  {
    name: 'رضا محمدی',
    says: ['دوبار پول از حسابم کم شده!!', 'یعنی چی آخه؟ پول منو برگردونید'],
    talk: [
      'سلام آقای محمدی، حق دارید نگران باشید. چهار رقم آخر کارتتان را بفرستید تا تراکنش را پیدا کنم.',
      '۷۷۴۱',
      'یکی از دو تراکنش ناموفق بوده و مبلغش خودکار تا ۷۲ ساعت برمی‌گردد. اگر برنگشت، خودم پیگیری می‌کنم و خبرتان می‌کنم.',
      'باشه ممنون فقط لطفا پیگیری کنید',
    ],
    stars: 4,
  },
  {
    says: ['هزینهٔ ارسال به مشهد چقدره؟', 'ممنون'],
    thumb: 'up',
  },
  {
    name: 'الهام صدری',
    says: [
      'لیوانی که فرستادین شکسته به دستم رسید',
      'این چه وضع بسته‌بندیه؟ بار دومه که این اتفاق میفته واقعا متاسفم براتون',
    ],
    talk: [
      'الهام خانم، این نباید پیش می‌آمد و پیگیری‌اش با ماست. یک لیوان سالم همین امروز برایتان می‌فرستیم، بی هیچ هزینه‌ای.',
      'ممنون. قبلی رو باید پس بدم؟',
      'نه، لازم نیست. فقط اگر عکسش را دارید بفرستید تا با بسته‌بندی هم صحبت کنیم.',
      'باشه می‌فرستم',
    ],
    stars: 4,
    comment: 'مشکل پیش اومد ولی خوب جمعش کردن',
  },
  { says: [['سلام', 'یه سوال داشتم', 'گارانتی جاروبرقی چند ماهه؟']] },
  {
    says: ['کد تخفیف yalda رو قبول نمیکنه', 'نه این نبود', 'با یه آدم حرف بزنم لطفا'],
    talk: [
      'سلام، {me} هستم. کد یلدا از فردا ساعت ۱۰ فعال می‌شود؛ الان هنوز زود است.',
      'آها پس فردا دوباره امتحان میکنم',
      'بله. اگر فردا هم نشد، همین‌جا بنویسید.',
    ],
    right: 'no',
    stars: 5,
  },
  { says: ['ساعت کاری پشتیبانی تا کیه؟'], thumb: 'up' },
  {
    name: 'نسترن امینی',
    says: ['یه نفر وارد حساب کاربری من شده و سفارش گذاشته'],
    talk: [
      'نسترن خانم، همین حالا حسابتان را قفل کردم تا سفارش دیگری ثبت نشود. آن سفارش هم متوقف شد.',
      'وای مرسی. پولم چی میشه؟',
      'مبلغ آن سفارش تا شب به کیف پولتان برمی‌گردد. یک پیامک برای تغییر گذرواژه هم برایتان رفت.',
      'دستتون درد نکنه',
    ],
    stars: 5,
  },
  { says: ['میتونم قسطی بخرم؟', 'چه شرایطی داره؟'] },
  {
    says: ['سلام خسته نباشید، میخواستم آدرس سفارشم رو عوض کنم', 'نه منظورم بعد از ثبت سفارشه', 'اپراتور'],
    talk: [
      'سلام، سفارش هنوز بسته‌بندی نشده؛ نشانی تازه را بفرستید تا عوضش کنم.',
      'تهران، گیشا، خیابان ۱۵، پلاک ۸',
      'عوض شد. تأییدش هم برایتان پیامک می‌شود.',
      'مرسی 🌹',
    ],
    stars: 5,
  },
  { says: ['گذرواژه‌ام را فراموش کرده‌ام'], thumb: 'up' },
  {
    name: 'کامران یوسفی',
    says: ['یک هفته است منتظرم', 'هر دفعه میگید فردا فردا', 'واقعا مسخره‌ست، دیگه ازتون خرید نمیکنم'],
    talk: [
      'آقای یوسفی، حق با شماست؛ یک هفته معطل ماندید و پیگیری‌اش با من است. همین حالا با انبار تماس گرفتم.',
      'خب نتیجه؟',
      'امشب از انبار بیرون می‌آید و فردا پیش از ظهر دستتان است. یک کد هدیه هم برای این معطلی گذاشتم.',
      'ببینیم و تعریف کنیم',
    ],
    stars: 2,
    comment: 'بالاخره جواب دادن ولی یک هفته طول کشید',
  },
  { says: ['این عطرها اصل هستن؟'], thumb: 'up' },
  { says: ['چطوری میتونم سفارشم رو لغو کنم؟', 'باشه ممنون خداحافظ'] },
  {
    name: 'سمانه رفیعی',
    says: ['لباسی که گرفتم تنگه', 'میخوام سایز بزرگترش رو بفرستید', 'لطفا با همکارتون صحبت کنم'],
    talk: [
      'سلام سمانه خانم، سایز ۴۲ همین مدل را برایتان کنار گذاشتم. پیک برای گرفتن قبلی چه ساعتی بیاید؟',
      'بعد از ۶ عصر',
      'ثبت شد: فردا بین ۶ تا ۸. تعویض بی‌هزینه است.',
      'عالیه',
    ],
    stars: 5,
  },
]

const finglish: Part[] = [
  { says: ['salam sefaresham kojast?'], thumb: 'up' },
  {
    says: ['salam pool az hesabam kam shode vali sefaresh sabt nashode', 'mikham ba ye adam harf bezanam'],
    talk: [
      'سلام، {me} هستم. مبلغ را می‌بینم؛ سفارش همین الان دستی ثبت شد و شماره‌اش ۴۸۳۰۲ است.',
      'vaghean? merci kheili sari bood',
      'خواهش می‌کنم. تا دو روز دیگر دستتان است.',
    ],
    right: 'unsure',
    stars: 5,
  },
  { says: ['hazine ersal be shiraz cheghadr mishe?'], thumb: 'up' },
  {
    says: ['in che vazeshe dige khaste shodam', 'har rooz ye javab midid'],
    talk: [
      'حق دارید؛ جواب‌های جورواجور گرفتید. {me} هستم و تا تمام شدن ماجرا کنارتان می‌مانم. ماجرا چیست؟',
      'gooshi ke kharidam khamoosh mishe, garanti ham javab nemide',
      'گوشی را فردا با پیک می‌گیریم و خودمان با گارانتی طرف می‌شویم. تا پنج‌شنبه خبر قطعی می‌دهم.',
      'ok montazeram',
    ],
    stars: 3,
  },
  { says: ['mishe ghesti kharid kard?'] },
]

const english: Part[] = [
  {
    name: 'Daniel Weber',
    says: ['Hi, where is my order?', 'It says delivered but nothing has arrived. Can I talk to someone?'],
    talk: [
      'Hello Daniel, {me} here. The courier left it with the concierge at 14:10; could you ask there?',
      'Oh! Let me check… yes, it is here. Thank you!',
      'Glad it turned up. I have asked the courier to ring first next time.',
    ],
    stars: 5,
    comment: 'Two minutes and solved',
  },
  { says: ['How many days do I have to return something?'], thumb: 'up' },
  { says: ['Do you ship abroad?', 'thanks'] },
  {
    name: 'Aisha Rahman',
    says: ['I was charged twice for the same order', 'This is the second time. I want a refund and I want to complain'],
    talk: [
      'Aisha, this should not have happened, and it is ours to fix. One of the two charges is being refunded now.',
      'How long will it take?',
      'Up to three working days. I will write to you when it has left our side.',
      'Alright, thank you',
    ],
    stars: 4,
  },
  { says: [['hello', 'quick question', 'can I use two coupons at once?']], thumb: 'down' },
  {
    says: ['I forgot my password', 'The code does not arrive', 'agent please'],
    talk: [
      'Hi, {me} here. Your number had a digit missing in the profile; I corrected it and sent a new code.',
      'Got it, thanks a lot',
    ],
    stars: 5,
  },
]

/** The three languages mixed, so that no minute has only one of them. */
export const cast: Part[] = Array.from({ length: Math.max(persian.length, finglish.length, english.length) })
  .flatMap((_, i) => [persian[i], english[i], finglish[i]])
  .filter(part => part !== undefined)
