// A colleague abroad who puts something off until nine means nine o'clock of the shop.
import { describe, expect, it } from 'vitest'
import { atHour, instantAt, wallClock } from '../../src/surfaces/shared/wall-clock.js'

const at = Date.UTC(2026, 10, 22, 21, 15)

describe('what clocks of a place show', () => {
  it.each([
    ['Asia/Tehran', '2026-11-23T00:45'],
    ['America/New_York', '2026-11-22T16:15'],
    ['UTC', '2026-11-22T21:15'],
  ])('in %s, and back', (zone, local) => {
    expect(wallClock(at, zone)).toBe(local)
    expect(instantAt(local, zone)).toBe(at)
  })

  it('goes on where the browser does not know the place, and says where there is no time', () => {
    expect(instantAt(wallClock(at, 'Mars/Olympus'), 'Mars/Olympus')).toBe(at)
    expect(instantAt('', 'UTC')).toBeNull()
  })

  it('is right on both sides of a change of the clocks', () => {
    for (const local of ['2026-03-29T01:30', '2026-03-29T03:30', '2026-10-25T12:00'])
      expect(wallClock(instantAt(local, 'Europe/Berlin') ?? 0, 'Europe/Berlin')).toBe(local)
    expect(wallClock(instantAt('2026-03-29T02:30', 'Europe/Berlin') ?? 0, 'Europe/Berlin')).toBe('2026-03-29T03:30')
  })

  it('finds the morning after tomorrow', () => {
    expect(atHour('2026-12-30T18:00', 3, 9)).toBe('2027-01-02T09:00')
  })
})
