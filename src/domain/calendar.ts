// When a team is there: hours for each day of the week, exceptions by date, holidays. The lead edits all of it.
import { z } from 'zod'
import type { Instant } from './activity.js'
import { dayOf, isTimeZone, WEEKDAYS, wallClock } from './calendar-days.js'
import { type Holiday, IRAN_SURE_UNTIL, iranHolidays } from './calendar-holidays.js'

const WEEK_MINUTES = 7 * 1440

const from = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00')
const to = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time such as 17:30, at the latest 24:00')

/** From the one (included) to the other (not included); a `to` that is earlier than `from` is on the next day. */
const Span = z.strictObject({ from, to }).refine(span => span.from !== span.to, {
  message: 'it opens and closes at the same time; for a whole day write 00:00 to 24:00',
})
export type Span = z.infer<typeof Span>

const Spans = z.array(Span).max(8, 'at most 8 spans a day')
const Day = Spans.default([])

/** A day without spans is a day off: Thursday and Friday, Saturday and Sunday, or any. */
export const Week = z
  .strictObject({ sat: Day, sun: Day, mon: Day, tue: Day, wed: Day, thu: Day, fri: Day })
  .superRefine((week, context) => {
    const clash = overlap(WEEKDAYS.flatMap((day, i) => week[day].map(span => placed(span, day, i * 1440))))
    if (clash) context.addIssue({ code: 'custom', path: [clash.day], message: clash.message })
  })
export type Week = z.infer<typeof Week>

const date = z.string().refine(text => dayOf(text) !== null, 'a day that exists, such as 2026-11-21')
const dayOfYear = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Other hours on one day; no spans: closed. It goes before holidays and the week. */
const Exception = z.strictObject({ date, spans: Spans, why: z.string().trim().max(120).optional() })
export type Exception = z.infer<typeof Exception>

const Exceptions = z
  .array(Exception)
  .max(1000)
  .superRefine((exceptions, context) => {
    for (const [i, { date, spans }] of exceptions.entries()) {
      const again = exceptions.findIndex(other => other.date === date) < i
      if (again) context.addIssue({ code: 'custom', path: [i, 'date'], message: `${date} is there twice` })
      const clash = overlap(spans.map(span => placed(span, date, 0)))
      if (clash) context.addIssue({ code: 'custom', path: [i, 'spans'], message: clash.message })
    }
  })

const HolidaySetting = z
  .strictObject({
    repeats: z.enum(['once', 'jalali', 'gregorian']),
    day: z.string(),
    fa: z.string().trim().min(1).max(120),
    en: z.string().trim().min(1).max(120),
  })
  .superRefine(({ repeats, day }, context) => {
    const good = repeats === 'once' ? dayOf(day) !== null : dayOfYear.test(day)
    const wanted = repeats === 'once' ? 'a day that exists, such as 2026-05-27' : 'month and day, such as 01-13'
    if (!good) context.addIssue({ code: 'custom', path: ['day'], message: wanted })
  })

/** The setting. A team without hours of its own keeps `week`; and the exceptions of all, except on dates where it has one. */
export const Hours = z.strictObject({
  /** always: nobody is ever told that we are closed; the week and the holidays wait until they are wanted. */
  open: z.enum(['always', 'by_week']).default('by_week'),
  timeZone: z.string().refine(isTimeZone, 'a time zone such as Asia/Tehran'),
  week: Week,
  exceptions: Exceptions.default([]),
  teams: z
    .record(z.string().min(1).max(80), z.strictObject({ week: Week, exceptions: Exceptions.default([]) }))
    .default({}),
  holidays: z.array(HolidaySetting).max(2000).default(iranHolidays),
  /** The holidays are sure to this day; later ones are estimates, of which the lead is warned. */
  warnsAfter: date.default(IRAN_SURE_UNTIL),
})
export type Hours = z.infer<typeof Hours>

/** The hours of one team. */
export type Calendar = { timeZone: string; week: Week; exceptions: Exception[]; holidays: Holiday[] }

/** `team` null or unknown: the hours of all. */
export function calendarOf(hours: Hours, team: string | null): Calendar {
  const { timeZone, holidays } = hours
  const own = team !== null && Object.hasOwn(hours.teams, team) ? hours.teams[team] : undefined
  if (!own && hours.open === 'always') return alwaysOpen(timeZone)
  if (!own) return { timeZone, week: hours.week, exceptions: hours.exceptions, holidays }
  return { timeZone, week: own.week, exceptions: [...own.exceptions, ...hours.exceptions], holidays }
}

const allDay: Span[] = [{ from: '00:00', to: '24:00' }]
const always: Week = { sat: allDay, sun: allDay, mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay }

/** Nobody has set hours: nothing is ever called closed. */
export const alwaysOpen = (timeZone: string): Calendar => ({ timeZone, week: always, exceptions: [], holidays: [] })

const workday: Span[] = [{ from: '09:00', to: '17:00' }]

/** Until the lead sets hours: always open, with the usual Iranian week at hand. */
export const usualHours = (timeZone: string): Hours => ({
  open: 'always',
  timeZone,
  week: {
    ...{ sat: workday, sun: workday, mon: workday, tue: workday, wed: workday },
    ...{ thu: [{ from: '09:00', to: '13:00' }], fri: [] },
  },
  ...{ exceptions: [], teams: {}, holidays: iranHolidays, warnsAfter: IRAN_SURE_UNTIL },
})

const WARNS_DAYS_BEFORE = 60

/** `soon` from 60 days before the holidays stop being sure, `unsure` from the day after. */
export function holidaysAre(hours: Hours, now: Instant): 'sure' | 'soon' | 'unsure' {
  const sureTo = dayOf(hours.warnsAfter) ?? 0
  const { day } = wallClock(now, hours.timeZone)
  return day > sureTo ? 'unsure' : day > sureTo - WARNS_DAYS_BEFORE ? 'soon' : 'sure'
}

/** Minutes since midnight of the day it begins; `to` passes 1440 when that is on the next day. */
export function minutesOf(span: Span): { from: number; to: number } {
  const [from, to] = [minutes(span.from), minutes(span.to)]
  return { from, to: to <= from ? to + 1440 : to }
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

type Placed = { span: Span; day: string; from: number; to: number }

function placed(span: Span, day: string, midnight: number): Placed {
  const { from, to } = minutesOf(span)
  return { span, day, from: midnight + from, to: midnight + to }
}

/** The first two that overlap, the last day of a week running into its first included. */
function overlap(spans: Placed[]): { day: string; message: string } | null {
  const sorted = spans.toSorted((a, b) => a.from - b.from)
  const first = sorted[0]
  const around = first ? [...sorted, { ...first, from: first.from + WEEK_MINUTES, to: first.to + WEEK_MINUTES }] : []
  for (const [i, next] of around.entries()) {
    const before = around[i - 1]
    if (!before || before.to <= next.from) continue
    const text = (one: Placed) => `${one.day} ${one.span.from}–${one.span.to}`
    return { day: next.day, message: `${text(next)} overlaps ${text(before)}` }
  }
  return null
}
