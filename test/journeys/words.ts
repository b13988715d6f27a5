// What people type and read on the way, in both languages.
export const fa = {
  shop: '',
  ask: {
    formal: ['تا چند روز پس از تحویل می‌توانم کالا را بازگردانم؟', '۱۰ روز'],
    colloquial: ['هزینه ارسالتون چنده', 'تومان'],
    unknown: 'قیمت بلیت هواپیما به استانبول',
    person: 'می‌خوام با یه آدم واقعی حرف بزنم',
  },
  composer: 'پیام‌تان را بنویسید…',
  launcher: /گفت‌وگو با پشتیبانی/,
  askedBackOrTold: /مطمئن نیستم درست فهمیدم|در دانسته‌هایم ندارم|نمی‌خواهم حدس بزنم/,
  passedOn: /همکارم/,
  star: 'خیلی خوب',
  rate: 'ثبت می‌کنم',
  rated: /ممنون که گفتید/,
  welcome: { name: 'نام', email: 'ایمیل', password: 'گذرواژه', begin: 'شروع می‌کنم', enter: 'وارد می‌شوم' },
  claim: 'برمی‌دارم',
  reply: 'پاسخ شما',
  resolve: 'تمام شد',
  reason: 'همکار خواست',
  views: { mine: 'من', resolved: 'تمام‌شده' },
  agentSays: 'سلام، سارا هستم. بفرمایید.',
  editor: {
    entry: 'تا چند روز می‌توانم کالا را پس بدهم؟',
    search: 'جست‌وجو در پرسش‌ها و پاسخ‌ها',
    publish: 'منتشر کن',
    published: /منتشر شد/,
  },
  edited: 'تا ۱۴ روز پس از تحویل فرصت دارید.',
}

export const en: typeof fa = {
  shop: '?language=en',
  ask: {
    formal: ['How many days do I have to return an item after delivery?', '10 days'],
    colloquial: ["what's the shipping cost", 'toman'],
    unknown: 'price of a flight ticket to Istanbul',
    person: 'can I talk to a real person please',
  },
  composer: 'Write your message…',
  launcher: /Chat with support/,
  askedBackOrTold: /not sure I understood|don't have the answer|won't guess/,
  passedOn: /colleague/,
  star: 'Very good',
  rate: 'Send my rating',
  rated: /Thank you for telling us/,
  welcome: { name: 'Name', email: 'E-mail', password: 'Password', begin: 'Begin', enter: 'Sign in' },
  claim: 'Take it',
  reply: 'Your reply',
  resolve: 'Done',
  reason: 'Asked for a person',
  views: { mine: 'Mine', resolved: 'Done' },
  agentSays: 'Hello, this is Sara. How can I help?',
  editor: {
    entry: 'How many days do I have to return something?',
    search: 'Search questions and answers',
    publish: 'Publish',
    published: /published/,
  },
  edited: 'You have 14 days after delivery.',
}

export type Tongue = typeof fa
