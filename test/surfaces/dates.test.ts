// Days as people here say them, whatever the browser makes of them.
import { expect, it } from 'vitest'
import { fullDayOf } from '../../src/surfaces/shared/dates.js'

it('names a day from the weekday to the year, in both languages', () => {
  const at = Date.UTC(2026, 10, 20, 21)
  expect(fullDayOf(at, 'fa', 'Asia/Tehran')).toBe('شنبه ۳۰ آبان ۱۴۰۵')
  expect(fullDayOf(at, 'en', 'UTC')).toBe('Friday 20 November 2026')
})
