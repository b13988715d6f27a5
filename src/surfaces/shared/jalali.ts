// A day of the Jalali calendar, and the same day as the program keeps it (2026-11-22), both ways.

/** `month` and `day` from 1. */
export type JalaliDay = { year: number; month: number; day: number }

const DAY_MS = 86_400_000
const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
})

/** Null: not a day such as 2026-11-22. */
export function jalaliOf(day: string): JalaliDay | null {
  const at = Date.parse(`${day}T12:00:00Z`)
  if (Number.isNaN(at)) return null
  const parts = calendar.formatToParts(at)
  const part = (type: string) => Number(parts.find(one => one.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

/** As 2026-11-22. Null: there is no such day, as 30 Esfand in most years. */
export function dayOfJalali({ year, month, day }: JalaliDay): string | null {
  const before = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const about = Date.UTC(year + 621, 2, 20 + before + day, 12) // 1 Farvardin is 20, 21 or 22 March
  for (const off of [0, 1, -1]) {
    const found = new Date(about + off * DAY_MS).toISOString().slice(0, 10)
    const is = jalaliOf(found)
    if (is?.year === year && is.month === month && is.day === day) return found
  }
  return null
}

export const daysOfMonth = (year: number, month: number): number =>
  month <= 6 ? 31 : month < 12 || dayOfJalali({ year, month, day: 30 }) ? 30 : 29
