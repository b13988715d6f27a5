// The signs by which one sees how a conversation is going, and what an agent reads of each.
/** What an agent reads of each. */
export const MEANS = {
  sameAnswer: { fa: 'همان پاسخ قبلی دوباره می‌آمد', en: 'The same answer would come again' },
  servedBefore: { fa: 'این پاسخ پیش‌تر داده شده بود', en: 'This answer was given before' },
  loops: { fa: 'یک پاسخ چند بار داده شد', en: 'An answer was given more than once' },
  missed: { fa: 'پیش‌تر پاسخی نداشتیم', en: 'We had no answer before' },
  menus: { fa: 'پیشنهادهای ربات به پرسشش نخورد', en: 'The offered questions did not fit' },
  missesNow: { fa: 'این بار هم پاسخی نداریم', en: 'There is no answer now' },
  menuNow: { fa: 'از پاسخ مطمئن نیستیم', en: 'No answer is sure' },
  down: { fa: 'شست پایین داد', en: 'Gave a thumb down' },
  up: { fa: 'شست بالا داد', en: 'Gave a thumb up' },
  contests: { fa: 'پاسخ را رد یا اصلاح می‌کند', en: 'Rejects or corrects the answer' },
  contested: { fa: 'پیش‌تر هم پاسخ را رد کرد', en: 'Rejected an answer before' },
  rephrases: { fa: 'همان را به زبانی دیگر می‌پرسد', en: 'Asks the same in other words' },
  upset: { fa: 'لحنش ناراحت است', en: 'Sounds upset' },
  wasUpset: { fa: 'پیش‌تر هم ناراحت بود', en: 'Was upset before' },
  complains: { fa: 'از کار ما شکایت دارد', en: 'Complains about us' },
  complex: { fa: 'موضوع به حساب یا قرارداد خودش گره خورده', en: 'The matter hangs on their own account' },
  long: { fa: 'پس از پاسخ، ماجرا را مفصل می‌گوید', en: 'Explains at length after an answer' },
  returns: { fa: 'رفت و با همان پرسش برگشت', en: 'Left and came back' },
  burst: { fa: 'چند پیام پشت هم فرستاد', en: 'Sent several messages in a row' },
  content: { fa: 'راضی است', en: 'Is content' },
  newQuestion: { fa: 'پرسش تازه‌ای می‌پرسد', en: 'Asks something new' },
  turn: { fa: 'گفت‌وگو دراز شده', en: 'It has been going on for long' },
} satisfies Record<string, { fa: string; en: string }>

export type Sign = keyof typeof MEANS
export type Signs = Record<Sign, number>

export const SIGNS = Object.keys(MEANS) as Sign[]
