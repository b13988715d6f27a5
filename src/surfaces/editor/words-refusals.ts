// What the server says is wrong with a text or a file, in the editor's own language. It says it in English.
import { number } from '../console/format.js'
import { apart, language } from '../console/language.js'

type Said = [RegExp, (...found: string[]) => string]

const ID = 'حروف کوچک لاتین، رقم و خط تیره؛ مثلاً'
const SAVE_AS = 'در اکسل «ذخیره با نام» و CSV UTF-8 را انتخاب کنید.'
const n = (digits = '') => number(Number(digits.replaceAll(',', '')))

const FA: Said[] = [
  [/^write the question$/, () => 'پرسش را بنویسید.'],
  [/^write the answer$/, () => 'پاسخ را بنویسید.'],
  [/^an entry needs at least one language$/, () => 'دست‌کم یکی از دو زبان را بنویسید.'],
  [
    /^the answer may have ([\d,]+) characters$/,
    most => `پاسخ از ${n(most)} نویسه بلندتر است؛ کوتاهش کنید یا دو دانسته بسازید.`,
  ],
  [
    /^a link may go to https, mailto or tel, not to (.+):$/,
    to => `پیوند فقط به نشانی وب، ایمیل یا تلفن می‌رود، نه به ${apart(to!)}.`,
  ],
  [/^small Latin letters, digits and hyphens, such as (.+)$/, like => `${ID} ${apart(like!)}`],
  [/^a day such as/, () => 'روز را به میلادی بنویسید؛ مثلاً \u20682026-11-21\u2069'],
  [/^an instant such as/, () => 'زمان را این‌طور بنویسید: \u20682026-12-01T09:00:00+03:30\u2069'],
  [/^(\S+) has this question already: (.*)$/s, (who, text) => `دانستهٔ ${apart(who!)} همین پرسش را دارد: ${text}`],
  [/^an earlier row has the same id$/, () => 'سطر دیگری در بالا همین نشانی را دارد.'],
  [/^it has more than (\d+) lines/, most => `پاسخ بیش از ${n(most)} سطر دارد؛ دو دانسته بسازید.`],
  [
    /^there are more than (\d+) signs of formatting/,
    most => `بیش از ${n(most)} نشانهٔ قالب‌بندی بی‌هیچ سطر خالی پشت هم آمده است؛ سطر خالی بگذارید.`,
  ],
  [/^it has more than (\d+) link definitions/, most => `بیش از ${n(most)} پیوند یا پانوشت دارد.`],
  [/^a list or quotation is nested deeper than (\d+)/, most => `فهرست یا نقل‌قول بیش از ${n(most)} لایه تودرتو است.`],
  [/^Too big: expected string to have <=(\d+)/, most => `از ${n(most)} نویسه بلندتر است.`],
  [/^Too big: expected array to have <=(\d+)/, most => `بیش از ${n(most)} تاست.`],
  [/^Too small: expected string/, () => 'خالی است.'],
  [/^Too small: expected array to have >=(\d+)/, least => `دست‌کم ${n(least)} تا باید باشد.`],
  [
    /^Invalid option: expected one of (.+)$/s,
    some => `یکی از این‌ها باید باشد: ${apart(some!.replaceAll('"', '').replaceAll('|', ' · '))}`,
  ],
  [/^(.+) writes a draft of it$/s, who => `${apart(who!)} دارد پیش‌نویسش را می‌نویسد.`],
  [
    /^(.+) has published revision (\d+) since revision (\d+)$/s,
    (who, now, then) => `این سطر از نسخهٔ ${n(then)} است و ${apart(who!)} از آن پس نسخهٔ ${n(now)} را منتشر کرده است.`,
  ],
  [
    /^there is no column (.+?); there are: (.*)$/s,
    (name, all) => `ستون «${apart(name!)}» را نمی‌شناسیم. نام ستون‌ها این‌هاست: ${apart(all!)}`,
  ],
  [/^the first line names the columns/, () => 'سطر اول باید نام ستون‌ها باشد و یکی از آن‌ها id.'],
  [/^it has (\d+) rows, too many/, rows => `${n(rows)} سطر دارد و یک‌جا زیاد است؛ چند پرونده‌اش کنید.`],
  [
    /^the quotation mark of the row that begins on line (\d+)/,
    line => `گیومهٔ سطری که از سطر ${n(line)} شروع می‌شود بسته نشده است.`,
  ],
  [/^this is no text file/, () => `این پروندهٔ متنی نیست. ${SAVE_AS}`],
  [/^it begins like .+, but is damaged/, () => `پرونده آسیب دیده است. ${SAVE_AS}`],
  [/^its letters cannot be read/, () => `نوشته‌اش خوانده نمی‌شود: نه UTF-8 است، نه UTF-16 و نه Windows-1256. ${SAVE_AS}`],
  [/^bring \.csv, \.tsv or/, () => `فقط CSV، TSV یا پرونده‌های md پوشهٔ faq را می‌خوانیم. ${SAVE_AS}`],
  [
    /^customers see (.+) as text: HTML is not rendered$/s,
    tag => `مشتری ${apart(tag!)} را به شکل نوشته می‌بیند؛ HTML اجرا نمی‌شود.`,
  ],
  [
    /^customers see a link instead of the image of another host: (.+)$/s,
    at => `عکسِ سایت دیگر نشان داده نمی‌شود؛ مشتری به جایش پیوند می‌بیند: ${apart(at!)}`,
  ],
  [/^there is no such field$/, () => 'چنین بخشی نداریم.'],
  [/^Something is missing or wrong: put it right first\.$/, () => 'چیزی کم است یا درست نیست؛ اول این‌ها را درست کنید.'],
  [/^The check broke off: start it again\.$/, () => 'سنجش نیمه‌کاره ماند؛ دوباره بزنید.'],
  [/^The program that made this check has stopped/, () => 'سنجش نیمه‌کاره ماند؛ دوباره بزنید.'],
  [/^There is no such draft: save it first\.$/, () => 'این پیش‌نویس دیگر نیست.'],
  [/^(\S+): a language model wrote it\./, who => `${apart(who!)} را مدل نوشته است؛ اول بخوانید و بگویید که خوانده‌اید.`],
]

const EN: Said[] = [
  [/^Too big: expected string to have <=(\d+)/, most => `longer than ${most} characters`],
  [/^Too big: expected array to have <=(\d+)/, most => `more than ${most}`],
  [/^Too small: expected string/, () => 'it is empty'],
  [/^Too small: expected array to have >=(\d+)/, least => `at least ${least}`],
  [/^Invalid option: expected one of (.+)$/s, some => `one of ${some!.replaceAll('"', '').replaceAll('|', ', ')}`],
]

/** Whatever has no sentence here stays as the server says it. */
export function inOurWords(message: string): string {
  for (const [said, say] of language.value === 'fa' ? FA : EN) {
    const found = said.exec(message)
    if (found) return say(...found.slice(1))
  }
  return message
}
