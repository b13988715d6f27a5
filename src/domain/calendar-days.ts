// Days and clock times of one place as instants and back: DST safe, with the built-in time zone data only.
import type { Instant } from './activity.js'

/** Days since 1970-01-01, whatever the place. */
export type DayNumber = number

export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

export const WEEKDAYS = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const weekdayOf = (day: DayNumber): Weekday => WEEKDAYS[(((day + 5) % 7) + 7) % 7]! // day 0 was a Thursday

/** YYYY-MM-DD */
export const dateOf = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Null: there is no such day. */
export function dayOf(date: string): DayNumber | null {
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
  return Number.isFinite(day) && dateOf(day) === date ? day : null
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The day and the minutes since midnight that clocks there show. */
export function wallClock(at: Instant, timeZone: string): { day: DayNumber; minutes: number } {
  const local = at + offset(at, timeZone)
  const day = Math.floor(local / DAY_MS)
  return { day, minutes: Math.floor((local - day * DAY_MS) / MINUTE_MS) }
}

/**
 * The first instant at which clocks there show that time. `minutes` may pass 1440 into the next day. A time that is
 * skipped when clocks go forward is the instant of that change; one that happens twice is its first.
 */
export function instantOf(day: DayNumber, minutes: number, timeZone: string): Instant {
  const local = day * DAY_MS + minutes * MINUTE_MS
  const offsets = [offset(local - DAY_MS, timeZone), offset(local + DAY_MS, timeZone)]
  const [early, late] = [local - Math.max(...offsets), local - Math.min(...offsets)]
  for (const at of [early, late]) if (at + offset(at, timeZone) === local) return at
  return changeBetween(early, late, at => at + offset(at, timeZone) >= local)
}

function changeBetween(before: Instant, after: Instant, changed: (at: Instant) => boolean): Instant {
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (changed(middle)) high = middle
    else low = middle
  }
  return high
}

const MOST_KNOWN = 5_000
// The same midnights and opening hours are asked for again and again, and a formatter takes its time.
const offsets = new Map<string, Map<Instant, number>>()

/** What clocks there are ahead of UTC, ms. */
function offset(at: Instant, timeZone: string): number {
  const second = Math.floor(at / 1000) * 1000
  const known = offsets.get(timeZone) ?? new Map<Instant, number>()
  offsets.set(timeZone, known)
  const found = known.get(second) ?? offsetAt(second, timeZone)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(second, found)
  return found
}

function offsetAt(second: Instant, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of clock(timeZone).formatToParts(second)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second
}

// Making a formatter is a thousand times as dear as using it.
const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const numeric = 'numeric'
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...fields, hourCycle: 'h23', timeZone })
  clocks.set(timeZone, made)
  return made
}
