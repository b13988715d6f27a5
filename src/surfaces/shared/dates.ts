// Times, days and numbers as people in Iran and elsewhere write them: ۱۲ آبان، ۱۴:۳۲ and 3 November, 14:32.
import type { Instant, Language } from '../../domain/activity.js'

const LOCALE = { fa: 'fa-IR-u-ca-persian', en: 'en-GB' } as const

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' }
const formats = new Map<string, Intl.DateTimeFormat>()

function formatted(at: Instant, language: Language, zone: string | undefined, options: Intl.DateTimeFormatOptions) {
  const key = language + zone + JSON.stringify(options)
  const format = formats.get(key) ?? made(language, zone, options)
  formats.set(key, format)
  return format.format(at)
}

// A zone that this browser does not know must not break a conversation: then the browser's own.
function made(language: Language, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(LOCALE[language], timeZone ? { ...options, timeZone } : options)
  } catch {
    return new Intl.DateTimeFormat(LOCALE[language], options)
  }
}

/** ۱۴:۳۲ · 14:32. `zone` is an IANA name; without it the browser's own. */
export const timeOfDay = (at: Instant, language: Language, zone?: string): string =>
  formatted(at, language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** ۱۲ آبان · 3 November */
export const dayOf = (at: Instant, language: Language, zone?: string): string => formatted(at, language, zone, DAY)

/** شنبه ۱۲ آبان ۱۴۰۵ · Saturday 3 November 2026 */
export const fullDayOf = (at: Instant, language: Language, zone?: string): string =>
  // All at once, in Persian it comes out as ۱۴۰۵ آبان ۱۲, شنبه.
  `${formatted(at, language, zone, { ...DAY, weekday: 'long' })} ${formatted(at, language, zone, { year: 'numeric' })}`

/** The same day on the calendar? For day separators. */
export const sameDay = (a: Instant, b: Instant, zone?: string): boolean => {
  const whole: Intl.DateTimeFormatOptions = { ...DAY, year: 'numeric' }
  return formatted(a, 'en', zone, whole) === formatted(b, 'en', zone, whole)
}

/** A calendar day such as 2026-11-03, without a time and so without a zone: ۱۲ آبان · 3 November */
export const calendarDay = (day: string, language: Language): string => {
  const at = Date.parse(`${day}T12:00:00Z`)
  return Number.isNaN(at) ? day : formatted(at, language, 'UTC', DAY)
}

/** ۱۲٬۳۴۵ · 12,345 */
export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en-GB').format(value)
