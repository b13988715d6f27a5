// Reads a calendar: open or not, until when, from when, and how much open time lies between two instants.
// Nothing here loops for ever: who is never open within ten years is closed, and the answer is null.
import type { Instant } from './activity.js'
import type { Calendar, Span } from './calendar.js'
import { minutesOf } from './calendar.js'
import { DAY_MS, type DayNumber, dateOf, instantOf, wallClock, weekdayOf } from './calendar-days.js'
import { holidayOn } from './calendar-holidays.js'

const TEN_YEARS_MS = 3660 * DAY_MS

export const isOpen = (calendar: Calendar, at: Instant): boolean => {
  const first = openings(calendar, at, at + 1).next()
  return !first.done && first.value.from <= at
}

/** The first open instant from `at` on: `at` itself while open. Null: closed for the next ten years. */
export function nextOpening(calendar: Calendar, at: Instant): Instant | null {
  const first = openings(calendar, at, at + TEN_YEARS_MS).next()
  return first.done ? null : Math.max(at, first.value.from)
}

/** The instant at which the opening of `at` ends; null: closed at `at`, or open without a break for the next month. */
export function closesAt(calendar: Calendar, at: Instant): Instant | null {
  let until: Instant | null = null
  for (const { from, to } of openings(calendar, at, at + 31 * DAY_MS)) {
    if (from > (until ?? at)) return until
    until = to
  }
  return until !== null && until < at + 31 * DAY_MS ? until : null
}

/** Open time between them, ms; 0 when `b` is not after `a`. */
export function openMillisBetween(calendar: Calendar, a: Instant, b: Instant): number {
  let open = 0
  for (const { from, to } of openings(calendar, a, b)) open += Math.max(0, Math.min(to, b) - Math.max(from, a))
  return open
}

/** When that much open time has passed since `at`: a due time in opening hours only. Null: not within ten years. */
export function addOpenMillis(calendar: Calendar, at: Instant, ms: number): Instant | null {
  if (ms <= 0) return at
  let left = ms
  for (const { from, to } of openings(calendar, at, at + TEN_YEARS_MS)) {
    const start = Math.max(from, at)
    if (start + left <= to) return start + left
    left -= to - start
  }
  return null
}

/** Openings that end after `after` and begin before `until`, in order, none overlapping another. */
function* openings(calendar: Calendar, after: Instant, until: Instant): Generator<{ from: Instant; to: Instant }> {
  const { timeZone } = calendar
  const last = wallClock(until, timeZone).day
  let taken = after
  for (let day = wallClock(after, timeZone).day - 1; day <= last; day++) {
    for (const span of spansOn(calendar, day)) {
      const minutes = minutesOf(span)
      const to = instantOf(day, minutes.to, timeZone)
      if (to <= taken) continue
      const from = instantOf(day, minutes.from, timeZone)
      if (from >= until) return
      yield { from: taken > after ? Math.max(from, taken) : from, to }
      taken = to
    }
  }
}

/** What begins on that day. Hours over midnight belong to the day on which they begin and run on into a day off. */
function spansOn({ week, exceptions, holidays }: Calendar, day: DayNumber): Span[] {
  const date = dateOf(day)
  const exception = exceptions.find(one => one.date === date)
  if (exception) return inOrder(exception.spans)
  const spans = week[weekdayOf(day)]
  return spans.length === 0 || holidayOn(holidays, day) ? [] : inOrder(spans)
}

const inOrder = (spans: Span[]): Span[] => spans.toSorted((a, b) => a.from.localeCompare(b.from))
