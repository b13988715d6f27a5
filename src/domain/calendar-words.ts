// An instant as people promise it: «فردا ساعت ۹:۳۰», «شنبه ساعت ۹», "Saturday at 9:00", with the date when it is far.
import type { Instant, Language } from './activity.js'
import { DAY_MS, type DayNumber, wallClock } from './calendar-days.js'

/** Days away from which a weekday alone would be taken for this week's. */
const NEEDS_DATE = 7
/** Days away from which a date alone would be taken for this year's. */
const NEEDS_YEAR = 180

/** In the customer's calendar: Jalali in Persian, Gregorian in English. Fits after "we answer" and «پاسخ می‌دهیم». */
export function sayWhen(at: Instant, now: Instant, language: Language, timeZone: string): string {
  const { day, minutes } = wallClock(at, timeZone)
  const away = day - wallClock(now, timeZone).day
  const time = timeOfDay(minutes, language)
  const fa = language === 'fa'
  if (away === 0) return fa ? `امروز ساعت ${time}` : `today at ${time}`
  if (away === 1) return fa ? `فردا ساعت ${time}` : `tomorrow at ${time}`
  const name =
    away > 1 && away < NEEDS_DATE ? weekday(day, language) : date(day, Math.abs(away) >= NEEDS_YEAR, language)
  return fa ? `${name} ساعت ${time}` : `${name} at ${time}`
}

/** ۹, ۹:۳۰, 9:00; a whole hour in Persian needs no minutes, midnight does. */
function timeOfDay(minutes: number, language: Language): string {
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60]
  const digits = (n: number, least: number) =>
    new Intl.NumberFormat(language, { minimumIntegerDigits: least }).format(n)
  if (language === 'fa' && rest === 0 && hour > 0) return digits(hour, 1)
  return `${digits(hour, 1)}:${digits(rest, 2)}`
}

const weekday = (day: DayNumber, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fa' ? 'fa-IR' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    day * DAY_MS,
  )

/** شنبه ۷ فروردین, Saturday 27 March. The parts are put in order here: Intl's Persian order is not how people say it. */
function date(day: DayNumber, withYear: boolean, language: Language): string {
  const locale = language === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB'
  const fields = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const parts = new Intl.DateTimeFormat(locale, fields).formatToParts(day * DAY_MS)
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  const year = withYear ? [part('year')] : []
  return [weekday(day, language), part('day'), part('month'), ...year].join(' ')
}
