// The days on which Iran rests. Solar days come back every year; lunar days depend on the moon's sighting and are a
// dated table that the lead edits: official to the end of 1405, calculated from then on and to be checked every year.
import { DAY_MS, type DayNumber, dateOf } from './calendar-days.js'

/** `day` is YYYY-MM-DD once, MM-DD of the Jalali or of the Gregorian year when it repeats. */
export type Holiday = { repeats: 'once' | 'jalali' | 'gregorian'; day: string; fa: string; en: string }

/**
 * 29 Esfand 1405, the last day to which the table below is sure. Source: the official calendar of 1405 (Calendar
 * Centre, Institute of Geophysics, University of Tehran). From 1406 on the lunar days are computed from the new moon
 * over Tehran: they may be a day off until the official calendar is out, every autumn for the year that follows.
 */
export const IRAN_SURE_UNTIL = '2027-03-20'

const solar: [day: string, fa: string, en: string][] = [
  ['01-01', 'آغاز نوروز', 'Nowruz'],
  ['01-02', 'عید نوروز', 'Nowruz holiday'],
  ['01-03', 'عید نوروز', 'Nowruz holiday'],
  ['01-04', 'عید نوروز', 'Nowruz holiday'],
  ['01-12', 'روز جمهوری اسلامی', 'Islamic Republic Day'],
  ['01-13', 'روز طبیعت', 'Nature Day'],
  ['03-14', 'رحلت امام خمینی', 'Demise of Imam Khomeini'],
  ['03-15', 'قیام ۱۵ خرداد', 'Uprising of 15 Khordad'],
  ['11-22', 'پیروزی انقلاب اسلامی', 'Victory of the Islamic Revolution'],
  ['12-29', 'روز ملی شدن صنعت نفت', 'Nationalisation of the oil industry'],
  ['12-30', 'آخرین روز سال', 'Last day of the year'],
]

const lunar: [days: string[], fa: string, en: string][] = [
  [['2026-03-21', '2027-03-10', '2028-02-27', '2029-02-15'], 'عید سعید فطر', 'Eid al-Fitr'],
  [['2026-03-22', '2027-03-11', '2028-02-28', '2029-02-16'], 'تعطیل به مناسبت عید سعید فطر', 'Eid al-Fitr, second day'],
  [
    ['2026-04-14', '2027-04-03', '2028-03-22', '2029-03-11'],
    'شهادت امام جعفر صادق (ع)',
    'Martyrdom of Imam Jafar al-Sadiq',
  ],
  [['2026-05-27', '2027-05-17', '2028-05-05'], 'عید سعید قربان', 'Eid al-Adha'],
  [['2026-06-04', '2027-05-25', '2028-05-13'], 'عید سعید غدیر خم', 'Eid al-Ghadir'],
  [['2026-06-24', '2027-06-14', '2028-06-03'], 'تاسوعای حسینی', 'Tasua'],
  [['2026-06-25', '2027-06-15', '2028-06-04'], 'عاشورای حسینی', 'Ashura'],
  [['2026-08-04', '2027-07-25', '2028-07-13'], 'اربعین حسینی', 'Arbaeen'],
  [
    ['2026-08-12', '2027-08-02', '2028-07-21'],
    'رحلت رسول اکرم (ص) و شهادت امام حسن مجتبی (ع)',
    'Demise of the Prophet and martyrdom of Imam Hasan',
  ],
  [['2026-08-13', '2027-08-03', '2028-07-23'], 'شهادت امام رضا (ع)', 'Martyrdom of Imam Reza'],
  [['2026-08-21', '2027-08-11', '2028-07-31'], 'شهادت امام حسن عسکری (ع)', 'Martyrdom of Imam Hasan al-Askari'],
  [
    ['2026-08-30', '2027-08-20', '2028-08-09'],
    'میلاد رسول اکرم (ص) و امام جعفر صادق (ع)',
    'Birthday of the Prophet and of Imam Jafar al-Sadiq',
  ],
  [['2026-11-13', '2027-11-02', '2028-10-22'], 'شهادت حضرت فاطمه زهرا (س)', 'Martyrdom of Fatima'],
  [['2026-12-23', '2027-12-12', '2028-11-30'], 'ولادت امام علی (ع) و روز پدر', 'Birthday of Imam Ali, father’s day'],
  [['2027-01-06', '2027-12-26', '2028-12-14'], 'مبعث رسول اکرم (ص)', 'Mission of the Prophet'],
  [['2027-01-24', '2028-01-12', '2029-01-01'], 'ولادت حضرت قائم (عج) و نیمهٔ شعبان', 'Birthday of Imam Mahdi'],
  [['2027-02-28', '2028-02-17', '2029-02-05'], 'شهادت امام علی (ع)', 'Martyrdom of Imam Ali'],
]

/** 1405 to 1407 (21 March 2026 to 19 March 2029); the solar days for ever. */
export const iranHolidays: Holiday[] = [
  ...solar.map(([day, fa, en]): Holiday => ({ repeats: 'jalali', day, fa, en })),
  ...lunar.flatMap(([days, fa, en]) => days.map((day): Holiday => ({ repeats: 'once', day, fa, en }))),
]

/** For who rests on these as well, or instead. */
export const gregorianHolidays: Holiday[] = [
  { repeats: 'gregorian', day: '01-01', fa: 'آغاز سال میلادی', en: 'New Year' },
  { repeats: 'gregorian', day: '12-25', fa: 'کریسمس', en: 'Christmas Day' },
]

/** Null: an ordinary day. */
export function holidayOn(holidays: Holiday[], day: DayNumber): Holiday | null {
  if (holidays.length === 0) return null
  const date = dateOf(day)
  const names = { once: date, gregorian: date.slice(5), jalali: jalali(day) }
  return holidays.find(holiday => names[holiday.repeats] === holiday.day) ?? null
}

const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  month: '2-digit',
  day: '2-digit',
  timeZone: 'UTC',
})

/** MM-DD of the Jalali year. */
function jalali(day: DayNumber): string {
  const parts = persian.formatToParts(day * DAY_MS)
  const value = (type: string) => parts.find(part => part.type === type)?.value
  return `${value('month')}-${value('day')}`
}
