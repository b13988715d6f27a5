// Numbers, times and durations in the reader's language: Persian digits and the Jalali calendar in Persian.
import * as dates from '../shared/dates.js'
import { instantAt, wallClock } from '../shared/wall-clock.js'
import { language } from './language.js'

/** The business's time zone, once it is known: customers are promised times in it. */
let zone: string | undefined
export const keepTimeOf = (timeZone: string): void => {
  zone = timeZone
}

export const number = (n: number): string => dates.number(n, language.value)
export const percent = (share: number): string =>
  new Intl.NumberFormat(language.value === 'fa' ? 'fa-IR' : 'en-GB', { style: 'percent' }).format(share)
export const clock = (at: number): string => dates.timeOfDay(at, language.value, zone)
export const calendarDay = (day: string): string => dates.calendarDay(day, language.value)
export const fullDay = (at: number): string => dates.fullDayOf(at, language.value, zone)
/** 2026-11-22T09:30 by the business's clocks, as an input has it, and back; null: not a time. */
export const localOf = (at: number): string => wallClock(at, zone)
export const instantOf = (local: string): number | null => instantAt(local, zone)
export const sameDay = (a: number, b: number): boolean => dates.sameDay(a, b, zone)

/** «امروز», «دیروز», or the day. */
export function day(at: number, now: number): string {
  const fa = language.value === 'fa'
  if (sameDay(at, now)) return fa ? 'امروز' : 'Today'
  if (sameDay(at, now - 86_400_000)) return fa ? 'دیروز' : 'Yesterday'
  return dates.dayOf(at, language.value, zone)
}

/** The time, with its day when that is not today. */
export function moment(at: number, now: number): string {
  if (sameDay(at, now)) return clock(at)
  return `${day(at, now)}${language.value === 'fa' ? '، ' : ', '}${clock(at)}`
}

/** A length of time in one unit, rounded down, at least a minute. */
export function span(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / 60_000))
  const hours = Math.floor(minutes / 60)
  if (hours < 1) return unit(minutes, 'دقیقه', 'min')
  if (hours < 24) return unit(hours, 'ساعت', 'h')
  return unit(Math.floor(hours / 24), 'روز', 'd')
}

const unit = (n: number, fa: string, en: string) => `${number(n)} ${language.value === 'fa' ? fa : en}`
