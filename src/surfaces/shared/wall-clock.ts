// What clocks of one place show, and the instant at which they show it: inputs of a browser know no time zone.
import type { Instant } from '../../domain/activity.js'

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute'

/** 2026-11-21T09:30. `zone` is an IANA name; without it, or where this browser does not know it, the browser's own. */
export function wallClock(at: Instant, zone?: string): string {
  const part: Partial<Record<string, string>> = {}
  for (const { type, value } of clockOf(zone).formatToParts(at)) part[type] = value
  const of = (field: Field) => (part[field] ?? '').padStart(field === 'year' ? 4 : 2, '0')
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/** Of 2026-11-21T09:30 there; null: not a time. One that is skipped when clocks go forward is an hour later. */
export function instantAt(local: string, zone?: string): Instant | null {
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return null
  const ahead = (at: Instant) => Date.parse(`${wallClock(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000
  const near = asUtc - ahead(asUtc)
  return asUtc - ahead(near)
}

/** So many days after that day, at that hour: 2026-11-22T09:00. */
export const atHour = (local: string, days: number, hour: number): string => {
  const day = new Date(Date.parse(`${local.slice(0, 10)}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return `${day}T${String(hour).padStart(2, '0')}:00`
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string | undefined): Intl.DateTimeFormat {
  const made = clocks.get(zone ?? '') ?? clock(zone)
  clocks.set(zone ?? '', made)
  return made
}

function clock(timeZone: string | undefined): Intl.DateTimeFormat {
  const numeric = 'numeric'
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric } as const
  const make = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...fields, hourCycle: 'h23', ...more })
  try {
    return make(timeZone ? { timeZone } : {})
  } catch {
    return make({})
  }
}
