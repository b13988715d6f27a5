// What the third pane says.
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  near: 'پاسخ‌های نزدیک',
  staffOnly: 'فقط برای همکاران',
  insertIt: 'در پیش‌نویس درج کن',
  question: 'پرسش مشتری',
  open: 'آخرین حرفش',
  tried: 'ربات این‌ها را گفت',
  whyTried: { asked_again: 'باز پرسید', thumb_down: 'گفت به کارش نیامد', not_enough: 'کافی نبود' },
  mood: 'حال مشتری',
  moods: { calm: 'آرام', upset: 'دلخور', complains: 'شکایت دارد', sensitive: 'موضوع حساس' },
  tongue: 'زبان',
  tongueFirst: (language: string, seconds: number) =>
    `به ${language} می‌نویسد. تا ${number(seconds)} ثانیهٔ دیگر اول از همکارانی پرسیده می‌شود که این زبان را می‌دانند؛ بعد هر کسی می‌تواند بردارد.`,
  tongueAnyone: (language: string) =>
    `به ${language} می‌نویسد و همکاری که این زبان را بداند به‌موقع پیدا نشد؛ هر کسی می‌تواند بردارد.`,
  given: 'داده است',
  checked: {
    asked: 'از مشتری پرسیدیم درست فهمیده‌ایم؛ هنوز جواب نداده.',
    right: 'مشتری گفت درست فهمیده‌ایم.',
    correcting: 'مشتری دارد اصلاحش می‌کند.',
    corrected: 'مشتری اصلاح کرد:',
  },
  tags: 'برچسب‌ها',
  addTag: 'برچسب تازه',
  removeTag: (tag: string) => `برچسب ${tag} را بردار`,
  profile: 'دربارهٔ مشتری',
  name: 'نام',
  email: 'ایمیل',
  phone: 'تلفن',
  notes: 'یادداشت همکاران',
  edit: 'ویرایش',
  save: 'ذخیره کن',
  saved: 'ذخیره شد.',
  conflict: 'همکاری هم‌زمان عوضش کرد؛ نوشتهٔ او را ببینید و دوباره ذخیره کنید.',
  notesNone: 'هنوز کسی یادداشتی نگذاشته.',
  by: (name: string) => `نوشتهٔ ${name}`,
  team: 'گروه',
  leads: 'سپرده به سرپرست',
  insertFact: (value: string) => `${value} را درج کن`,
}

const en: typeof fa = {
  near: 'Entries near this',
  staffOnly: 'Only for colleagues',
  insertIt: 'Insert into the draft',
  question: 'The customer’s question',
  open: 'Their last words',
  tried: 'What the bot tried',
  whyTried: { asked_again: 'asked again', thumb_down: 'said it did not help', not_enough: 'was not enough' },
  mood: 'Mood',
  moods: { calm: 'Calm', upset: 'Upset', complains: 'Complains', sensitive: 'Sensitive matter' },
  tongue: 'Language',
  tongueFirst: (language, seconds) =>
    `They write in ${language}. For ${number(seconds)} more seconds colleagues who speak it are asked first; then anybody may take it.`,
  tongueAnyone: language =>
    `They write in ${language}, and nobody who speaks it was found in time: anybody may take it.`,
  given: 'Already given',
  checked: {
    asked: 'We asked the customer whether we understood; no answer yet.',
    right: 'The customer said that we understood.',
    correcting: 'The customer is correcting it.',
    corrected: 'The customer corrected it:',
  },
  tags: 'Tags',
  addTag: 'New tag',
  removeTag: tag => `Remove the tag ${tag}`,
  profile: 'About the customer',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  notes: 'Colleagues’ notes',
  edit: 'Edit',
  save: 'Save',
  saved: 'Saved.',
  conflict: 'A colleague changed it meanwhile; look at theirs and save again.',
  notesNone: 'Nobody has left a note yet.',
  by: name => `by ${name}`,
  team: 'Team',
  leads: 'Handed to the leads',
  insertFact: value => `Insert ${value}`,
}

export const words = inBoth(fa, en)
