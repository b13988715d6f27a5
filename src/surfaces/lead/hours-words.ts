// Opening hours in words.
import { apart, inBoth } from '../console/language.js'

const MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند']
const GREGORIAN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const ALL_GREGORIAN = [...GREGORIAN, 'November', 'December']
const LATIN = [
  'Farvardin',
  'Ordibehesht',
  'Khordad',
  'Tir',
  'Mordad',
  'Shahrivar',
  'Mehr',
  'Aban',
  'Azar',
  'Dey',
  'Bahman',
  'Esfand',
]
const persian = (text: string): string => text.replace(/\d/g, digit => String.fromCharCode(0x06f0 + Number(digit)))
const dayOf = (day: string): number => Number(day.slice(3))
const monthOf = (day: string): number => Number(day.slice(0, 2)) - 1

const fa = {
  why: 'بیرون از این ساعت‌ها به مشتری می‌گوییم دقیقاً کی برمی‌گردیم.',
  open: 'باز بودن',
  zone: (zone: string) => `ساعت به وقت ${zone}`,
  opens: {
    always: ['همیشه باز', 'به کسی نمی‌گوییم تعطیلیم؛ هفته و تعطیلی‌ها منتظر می‌مانند.'],
    by_week: ['طبق هفته', 'بیرون از ساعت‌ها، روز و ساعت برگشتن را می‌گوییم.'],
  } as Record<'always' | 'by_week', [string, string]>,
  week: 'هفته',
  weekWhy: 'ساعتی که «تا» از «از» کوچک‌تر باشد، به فردا می‌رسد. ۲۴:۰۰ یعنی نیمه‌شب.',
  days: {
    sat: 'شنبه',
    sun: 'یکشنبه',
    mon: 'دوشنبه',
    tue: 'سه‌شنبه',
    wed: 'چهارشنبه',
    thu: 'پنجشنبه',
    fri: 'جمعه',
  },
  team: (name: string) => `ساعت‌های ${apart(name)}`,
  ownHours: 'ساعت‌های خودش را دارد',
  closed: 'تعطیل',
  from: 'از',
  to: 'تا',
  openDay: 'باز است',
  addSpan: 'یک نوبت دیگر',
  removeSpan: 'این نوبت را بردار',
  timeLike: 'ساعتی مثل ۹:۳۰',
  digits: persian,
  exceptions: 'روزهای متفاوت',
  exceptionsWhy: 'مثل شب عید یا انبارگردانی. از هفته و تعطیلی‌ها جلوتر است.',
  teamExceptionsWhy: 'فقط برای این گروه؛ از روزهای متفاوت همه جلوتر است.',
  date: 'تاریخ',
  remove: 'بردار',
  addDay: 'یک روز اضافه کن',
  holidays: 'تعطیلی‌ها',
  holidaysWhy: (until: string, _year: string) =>
    `تا ${until} قطعی است؛ پس از آن محاسبه‌ای است و باید با تقویم رسمی یکی شود.`,
  holidaysCount: (n: string) => `${n} تعطیلی در پیش`,
  yearly: (repeats: string, day: string) =>
    `${persian(String(dayOf(day)))} ${repeats === 'jalali' ? MONTHS[monthOf(day)] : ALL_GREGORIAN[monthOf(day)]}، هر سال`,
  holidayName: 'نام تعطیلی',
  addHoliday: 'اضافه کن',
  sureUntil: 'تا این روز با تقویم رسمی یکی است',
}

const en: typeof fa = {
  why: 'Outside these hours customers are told exactly when we are back.',
  open: 'Open',
  zone: zone => `Times in ${zone}`,
  opens: {
    always: ['Always', 'Nobody is told that we are closed; the week and the holidays wait.'],
    by_week: ['By the week', 'Outside the hours we say the day and the time when we are back.'],
  },
  week: 'The week',
  weekWhy: 'Where “to” is before “from”, it is on the next day. 24:00 is midnight.',
  days: {
    sat: 'Saturday',
    sun: 'Sunday',
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
  },
  team: name => `Hours of ${apart(name)}`,
  ownHours: 'Has hours of its own',
  closed: 'Closed',
  from: 'from',
  to: 'to',
  openDay: 'Open',
  addSpan: 'Another span',
  removeSpan: 'Remove this span',
  timeLike: 'A time such as 9:30',
  digits: text => text,
  exceptions: 'Days that are different',
  exceptionsWhy: 'Such as stocktaking. They go before the week and the holidays.',
  teamExceptionsWhy: 'Of this team only; they go before those of all.',
  date: 'Date',
  remove: 'Remove',
  addDay: 'Add a day',
  holidays: 'Holidays',
  holidaysWhy: (until, year) =>
    `Sure until ${until} ${year}; computed from then on, to be compared with the official calendar.`,
  holidaysCount: n => `${n} holidays ahead`,
  yearly: (repeats, day) =>
    `${dayOf(day)} ${repeats === 'jalali' ? LATIN[monthOf(day)] : ALL_GREGORIAN[monthOf(day)]}, every year`,
  holidayName: 'Name of the holiday',
  addHoliday: 'Add',
  sureUntil: 'Compared with the official calendar until',
}

export const words = inBoth(fa, en)
