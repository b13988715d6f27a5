// Days that people in Iran choose by their own calendar, and that are kept by the other one.
import { describe, expect, it } from 'vitest'
import { dayOfJalali, daysOfMonth, jalaliOf } from '../../src/surfaces/shared/jalali.js'

describe('a day of the Jalali calendar', () => {
  it.each([
    ['2026-03-21', { year: 1405, month: 1, day: 1 }],
    ['2026-11-22', { year: 1405, month: 9, day: 1 }],
    ['2027-03-20', { year: 1405, month: 12, day: 29 }],
    ['2025-03-20', { year: 1403, month: 12, day: 30 }], // a leap year
    ['2025-03-21', { year: 1404, month: 1, day: 1 }],
  ])('%s is the day that everybody in Iran calls so', (day, jalali) => {
    expect(jalaliOf(day)).toEqual(jalali)
    expect(dayOfJalali(jalali)).toBe(day)
  })

  it('comes back as it was, on each day of twenty years', () => {
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2040, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      expect(dayOfJalali(jalaliOf(day)!)).toBe(day)
    }
  })

  it('knows that most years have no 30 Esfand', () => {
    expect(dayOfJalali({ year: 1405, month: 12, day: 30 })).toBeNull()
    expect([daysOfMonth(1405, 12), daysOfMonth(1403, 12), daysOfMonth(1405, 6), daysOfMonth(1405, 7)]).toEqual([
      29, 30, 31, 30,
    ])
  })

  it('is no day where none is named', () => {
    expect(jalaliOf('')).toBeNull()
  })
})
