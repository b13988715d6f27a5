// What the server refuses, in the agent's language: what happened, what is safe, what to do. Its own words are for programs.
import { language } from '../console/language.js'

const fa: [RegExp, string][] = [
  [
    /^You do not hold this conversation/,
    'این گفت‌وگو دیگر دست شما نیست و چیزی فرستاده نشد. دوباره بازش کنید تا ببینید با کیست.',
  ],
  [/^(.+) has this conversation already/, '$1 این گفت‌وگو را برداشته است.'],
  [/^This conversation is over already/, 'این گفت‌وگو تمام شده است.'],
  [/^This conversation is not here any more/, 'این گفت‌وگو دیگر این‌جا نیست.'],
  [/^(.+) takes nothing new now/, '$1 الان گفت‌وگوی تازه نمی‌گیرد. به گروهی بسپارید یا بگذارید در صف بماند.'],
  [/^There is no such team/, 'این گروه دیگر نیست؛ گروه دیگری انتخاب کنید.'],
  [/^There is no such agent/, 'این همکار نیست؛ کس دیگری را انتخاب کنید.'],
  [/^You have this conversation already/, 'این گفت‌وگو همین حالا دست شماست.'],
  [/^until: choose a time/, 'زمانی از یک دقیقه تا نود روز دیگر انتخاب کنید.'],
  [/not put off/, 'این گفت‌وگو کنار گذاشته نشده است.'],
  [/not offered to you/, 'این گفت‌وگو دیگر به شما پیشنهاد نشده است.'],
  [/^into: choose another/, 'گفت‌وگوی دیگری از همین مشتری را انتخاب کنید.'],
  [/^The other conversation is not here/, 'آن گفت‌وگو دیگر این‌جا نیست.'],
  [/^The other conversation is over/, 'آن گفت‌وگو تمام شده است؛ یکی را انتخاب کنید که هنوز باز است.'],
  [/^The other conversation ended/, 'آن گفت‌وگو همین لحظه تمام شد. چیزی یکی نشد و این یکی هنوز دست شماست.'],
  [/^These two are not known/, 'نمی‌دانیم این دو یک نفرند. اول در هر دو پرونده ایمیل یا تلفن یکسان بنویسید.'],
  [/^Take the conversation first/, 'اول گفت‌وگو را بردارید، یا از سرپرست بخواهید این مشتری را مسدود کند.'],
  [/^This customer is not blocked/, 'این مشتری مسدود نیست.'],
  [/^(.+) is being asked at this moment/, 'الان از $1 پرسیده شده؛ اگر نگیرد، دوباره در صف است.'],
  [/^This conversation was escalated/, 'به سرپرست‌ها سپرده شده است. اگر چیزی می‌دانید، یادداشت بگذارید.'],
  [
    /^This conversation is for the team/,
    'این گفت‌وگو با گروه دیگری است. از یکی از آن‌ها یا سرپرست بخواهید به شما بسپارد.',
  ],
  [
    /^Colleagues who speak/,
    'اول از همکارانی پرسیده می‌شود که زبان مشتری را می‌دانند؛ چند لحظهٔ دیگر هر کسی می‌تواند بردارد.',
  ],
]

/** As it is where there are no words for it yet. */
export function refusal(message: string): string {
  if (language.value === 'en') return message
  const known = fa.find(([said]) => said.test(message))
  return known ? known[1].replace('$1', () => `\u2068${known[0].exec(message)?.[1] ?? ''}\u2069`) : message
}
