import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alwaysOpen, type Calendar, calendarOf, Hours, holidaysAre, Week } from '../../src/domain/calendar.js'
import { dateOf, dayOf, instantOf, wallClock } from '../../src/domain/calendar-days.js'
import { gregorianHolidays, holidayOn, iranHolidays } from '../../src/domain/calendar-holidays.js'
import { addOpenMillis, closesAt, isOpen, nextOpening, openMillisBetween } from '../../src/domain/calendar-hours.js'
import { sayWhen } from '../../src/domain/calendar-words.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const day = [{ from: '09:00', to: '17:00' }]
const none = { timeZone: 'Asia/Tehran', exceptions: [], holidays: [] }
const iran: Calendar = {
  ...none,
  week: Week.parse({
    sat: day,
    sun: day,
    mon: day,
    tue: [
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '17:30' },
    ],
    wed: day,
  }),
  holidays: iranHolidays,
}
const nights: Calendar = { ...none, week: Week.parse({ fri: [{ from: '22:00', to: '06:00' }] }) }
const closed: Calendar = { ...none, week: Week.parse({}) }
const newYork: Calendar = {
  ...none,
  timeZone: 'America/New_York',
  week: Week.parse({ sun: [{ from: '01:30', to: '04:00' }] }),
}

/** What clocks in that place show, such as 2026-11-21 09:00. */
const there = (text: string, timeZone = 'Asia/Tehran') => {
  const [date = '', time = ''] = text.split(' ')
  return instantOf(dayOf(date)!, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), timeZone)
}
const shown = (at: number | null, timeZone = 'Asia/Tehran') => {
  if (at === null) return null
  const { day, minutes } = wallClock(at, timeZone)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${dateOf(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

describe('opening hours', () => {
  it.each([
    ['in the middle of a Saturday', iran, '2026-11-21 12:00', 'open', '2026-11-21 12:00'],
    ['at the minute of opening', iran, '2026-11-21 09:00', 'open', '2026-11-21 09:00'],
    ['at the minute of closing', iran, '2026-11-21 17:00', 'closed', '2026-11-22 09:00'],
    ['in the lunch of a day in two parts', iran, '2026-11-24 13:30', 'closed', '2026-11-24 14:00'],
    [
      'after Wednesday, before the weekend of Thursday and Friday',
      iran,
      '2026-11-25 18:00',
      'closed',
      '2026-11-28 09:00',
    ],
    ['on the evening before Nowruz', iran, '2027-03-20 10:00', 'closed', '2027-03-27 09:00'],
    ['on Arbaeen', iran, '2026-08-04 10:00', 'closed', '2026-08-05 09:00'],
    ['before midnight of a night shift', nights, '2026-11-20 23:00', 'open', '2026-11-20 23:00'],
    ['after midnight of a night shift, on a day off', nights, '2026-11-21 05:59', 'open', '2026-11-21 05:59'],
    ['at the end of a night shift', nights, '2026-11-21 06:00', 'closed', '2026-11-27 22:00'],
    ['any time, for who never closes', alwaysOpen('Asia/Tehran'), '2026-03-21 03:00', 'open', '2026-03-21 03:00'],
    ['any time, for who never opens', closed, '2026-11-21 12:00', 'closed', null],
  ])('%s', (_when, calendar, at, open, next) => {
    expect(isOpen(calendar, there(at))).toBe(open === 'open')
    expect(shown(nextOpening(calendar, there(at)))).toBe(next)
  })

  it('keeps Iranian holidays that fall on a working day of the business', () => {
    const off = { ...iran, holidays: [] }
    expect(isOpen(off, there('2026-08-04 10:00'))).toBe(true)
    expect(isOpen(iran, there('2026-08-04 10:00'))).toBe(false)
  })

  it('lets an exception go before the week and before a holiday', () => {
    const exceptions = [
      { date: '2026-11-21', spans: [] },
      { date: '2026-08-04', spans: [{ from: '10:00', to: '12:00' }] },
    ]
    const calendar = { ...iran, exceptions }
    expect(shown(nextOpening(calendar, there('2026-11-20 12:00')))).toBe('2026-11-22 09:00')
    expect(shown(nextOpening(calendar, there('2026-08-04 08:00')))).toBe('2026-08-04 10:00')
    expect(shown(closesAt(calendar, there('2026-08-04 10:30')))).toBe('2026-08-04 12:00')
  })

  it('gives a team its own week, and the exceptions of all unless it has its own for that date', () => {
    const hours = Hours.parse({
      timeZone: 'Asia/Tehran',
      week: { sat: day },
      exceptions: [{ date: '2026-11-21', spans: [] }],
      teams: {
        night: { week: { sat: [{ from: '20:00', to: '24:00' }] } },
        brave: { week: { sat: day }, exceptions: [{ date: '2026-11-21', spans: day }] },
      },
    })
    const noon = there('2026-11-21 12:00')
    expect(isOpen(calendarOf(hours, null), noon - 7 * DAY)).toBe(true)
    expect(isOpen(calendarOf(hours, 'unheard of'), noon)).toBe(false)
    expect(isOpen(calendarOf(hours, 'night'), noon - 7 * DAY)).toBe(false)
    expect(isOpen(calendarOf(hours, 'night'), there('2026-11-14 20:00'))).toBe(true)
    expect(isOpen(calendarOf(hours, 'night'), there('2026-11-21 20:00'))).toBe(false)
    expect(isOpen(calendarOf(hours, 'brave'), noon)).toBe(true)
  })

  it('says when the opening of now ends, shifts that touch taken as one', () => {
    const touching = {
      ...none,
      week: Week.parse({ sat: [{ from: '16:00', to: '24:00' }], sun: [{ from: '00:00', to: '02:00' }] }),
    }
    expect(shown(closesAt(touching, there('2026-11-21 17:00')))).toBe('2026-11-22 02:00')
    expect(closesAt(touching, there('2026-11-21 15:00'))).toBe(null)
    expect(closesAt(alwaysOpen('Asia/Tehran'), there('2026-11-21 15:00'))).toBe(null)
  })
})

describe('open time', () => {
  it('goes from before the weekend into Saturday', () => {
    expect(shown(addOpenMillis(iran, there('2026-11-25 16:00'), 2 * HOUR))).toBe('2026-11-28 10:00')
    expect(openMillisBetween(iran, there('2026-11-25 16:00'), there('2026-11-28 10:00'))).toBe(2 * HOUR)
  })

  it('passes over the whole of Nowruz', () => {
    expect(shown(addOpenMillis(iran, there('2027-03-17 16:30'), HOUR))).toBe('2027-03-27 09:30')
  })

  it('counts an hour once when an exception begins before the night shift ends', () => {
    const exceptions = [{ date: '2026-11-21', spans: [{ from: '05:00', to: '08:00' }] }]
    const hours = openMillisBetween({ ...nights, exceptions }, there('2026-11-20 12:00'), there('2026-11-21 12:00'))
    expect(hours).toBe(10 * HOUR)
  })

  it('ends with null instead of looking for ever', () => {
    expect(addOpenMillis(closed, there('2026-11-21 12:00'), 1)).toBe(null)
    expect(addOpenMillis(iran, there('2026-11-21 12:00'), Number.MAX_SAFE_INTEGER)).toBe(null)
    expect(nextOpening({ ...alwaysOpen('UTC'), holidays: everyDay() }, 0)).toBe(null)
  })

  it.each([
    ['skips the hour that clocks skip', '2026-03-08', 1.5],
    ['counts the hour that clocks repeat', '2026-11-01', 3.5],
    ['is as long as written on other days', '2026-11-08', 2.5],
  ])('%s', (_what, date, hours) => {
    const zone = 'America/New_York'
    expect(openMillisBetween(newYork, there(`${date} 00:00`, zone), there(`${date} 12:00`, zone))).toBe(hours * HOUR)
  })

  it('opens at the change when clocks skip the opening time', () => {
    const week = Week.parse({ sun: [{ from: '02:30', to: '03:30' }] })
    const calendar = { ...none, timeZone: 'America/New_York', week }
    expect(nextOpening(calendar, there('2026-03-08 00:00', 'America/New_York'))).toBe(Date.UTC(2026, 2, 8, 7))
  })

  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) })
  const calendar = fc.constantFrom(iran, nights, newYork, alwaysOpen('Europe/London'), {
    ...iran,
    timeZone: 'Australia/Lord_Howe',
  })

  it('added and measured again is the same', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 40 * HOUR }), (calendar, at, ms) => {
        const due = addOpenMillis(calendar, at, ms)!
        expect(openMillisBetween(calendar, at, due)).toBe(ms)
        if (ms > 0) expect(isOpen(calendar, due - 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('measured and added again is the same instant while open', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 20 * DAY }), (calendar, a, length) => {
        const b = nextOpening(calendar, a + length)! + 1
        expect(addOpenMillis(calendar, a, openMillisBetween(calendar, a, b))).toBe(b)
      }),
      { numRuns: 300 },
    )
  })

  it('adds up over any instant between', () => {
    fc.assert(
      fc.property(calendar, instant, fc.nat(9 * DAY), fc.nat(9 * DAY), (calendar, a, first, second) => {
        const [b, c] = [a + first, a + first + second]
        const parts = openMillisBetween(calendar, a, b) + openMillisBetween(calendar, b, c)
        expect(openMillisBetween(calendar, a, c)).toBe(parts)
      }),
      { numRuns: 300 },
    )
  })
})

describe('holidays', () => {
  it('have every official day of 1405', () => {
    const found = Array.from({ length: 365 }, (_, i) => dayOf('2026-03-21')! + i).filter(d =>
      holidayOn(iranHolidays, d),
    )
    const jalali = new Intl.DateTimeFormat('en-u-ca-persian', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    const days =
      '1/1 1/2 1/3 1/4 1/12 1/13 1/25 3/6 3/14 3/15 4/3 4/4 5/13 5/21 5/22 5/30 6/8 8/22 10/2 10/16 11/4 11/22 12/9 12/19 12/20 12/29'
    expect(found.map(d => jalali.format(d * DAY)).join(' ')).toBe(days)
  })

  it('come back every year where they are solar, Gregorian ones too', () => {
    expect(holidayOn(iranHolidays, dayOf('2035-03-21')!)?.fa).toBe('آغاز نوروز')
    expect(holidayOn(iranHolidays, dayOf('2025-03-20')!)?.en).toBe('Last day of the year')
    expect(holidayOn(gregorianHolidays, dayOf('2030-12-25')!)?.en).toBe('Christmas Day')
    expect(holidayOn(gregorianHolidays, dayOf('2030-12-26')!)).toBe(null)
  })

  it.each([
    ['2026-11-21', 'sure'],
    ['2027-02-01', 'soon'],
    ['2027-03-20', 'soon'],
    ['2027-03-21', 'unsure'],
  ])('are on %s %s', (date, expected) => {
    const hours = Hours.parse({ timeZone: 'Asia/Tehran', week: {} })
    expect(holidaysAre(hours, there(`${date} 12:00`))).toBe(expected)
  })
})

describe('when, as people say it', () => {
  it.each([
    ['2026-11-21 14:30', 'امروز ساعت ۱۴:۳۰', 'today at 14:30'],
    ['2026-11-22 09:30', 'فردا ساعت ۹:۳۰', 'tomorrow at 9:30'],
    ['2026-11-23 09:00', 'دوشنبه ساعت ۹', 'Monday at 9:00'],
    ['2026-11-27 00:00', 'جمعه ساعت ۰:۰۰', 'Friday at 0:00'],
    ['2026-11-28 09:00', 'شنبه ۷ آذر ساعت ۹', 'Saturday 28 November at 9:00'],
    ['2027-03-27 09:00', 'شنبه ۷ فروردین ساعت ۹', 'Saturday 27 March at 9:00'],
    ['2027-09-04 09:00', 'شنبه ۱۳ شهریور ۱۴۰۶ ساعت ۹', 'Saturday 4 September 2027 at 9:00'],
    ['2026-11-20 09:00', 'جمعه ۲۹ آبان ساعت ۹', 'Friday 20 November at 9:00'],
  ])('%s, told on 21 November 2026', (at, fa, en) => {
    const now = there('2026-11-21 10:00')
    expect(sayWhen(there(at), now, 'fa', 'Asia/Tehran')).toBe(fa)
    expect(sayWhen(there(at), now, 'en', 'Asia/Tehran')).toBe(en)
  })

  it('counts days by the clocks of the business', () => {
    const now = Date.UTC(2026, 10, 21, 21) // 00:30 on the 22nd in Tehran
    expect(sayWhen(there('2026-11-22 09:00'), now, 'en', 'Asia/Tehran')).toBe('today at 9:00')
  })
})

describe('hours that make no sense', () => {
  const good = { timeZone: 'Asia/Tehran', week: { sat: day } }
  it.each([
    ['a zone that is not one', { timeZone: 'Tehran' }, 'timeZone: a time zone such as Asia/Tehran'],
    [
      'a time that is not one',
      { week: { sat: [{ from: '9', to: '17:00' }] } },
      'week.sat.0.from: a time such as 09:00',
    ],
    [
      'no time at all',
      { week: { sat: [{ from: '09:00', to: '09:00' }] } },
      'week.sat.0: it opens and closes at the same time; for a whole day write 00:00 to 24:00',
    ],
    [
      'two shifts at once',
      { week: { thu: [...day, { from: '16:00', to: '20:00' }] } },
      'week.thu: thu 16:00–20:00 overlaps thu 09:00–17:00',
    ],
    [
      'a night that runs into the morning shift',
      { week: { fri: [{ from: '22:00', to: '09:30' }], sat: day } },
      'week.sat: sat 09:00–17:00 overlaps fri 22:00–09:30',
    ],
    [
      'a day that does not exist',
      { exceptions: [{ date: '2026-02-30', spans: [] }] },
      'exceptions.0.date: a day that exists, such as 2026-11-21',
    ],
    [
      'one date twice',
      { exceptions: [1, 2].map(() => ({ date: '2026-02-20', spans: [] })) },
      'exceptions.1.date: 2026-02-20 is there twice',
    ],
    [
      'a yearly holiday with a year',
      { holidays: [{ repeats: 'jalali', day: '1405-01-01', fa: 'نوروز', en: 'Nowruz' }] },
      'holidays.0.day: month and day, such as 01-13',
    ],
    ['a word too many', { weekend: 'fri' }, ': Unrecognized key: "weekend"'],
  ])('are refused with what to do: %s', (_what, wrong, message) => {
    const { error } = Hours.safeParse({ ...good, ...wrong })
    expect(error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)).toEqual([message])
  })
})

function everyDay() {
  return Array.from({ length: 366 }, (_, i) => {
    const day = dateOf(dayOf('2028-01-01')! + i).slice(5)
    return { repeats: 'gregorian' as const, day, fa: 'تعطیل', en: 'Closed' }
  })
}
