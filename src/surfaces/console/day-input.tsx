// A day, or a day and its time, chosen by the reader's own calendar: browsers know only the Gregorian one.
import { useId, useState } from 'preact/hooks'
import { dayOfJalali, daysOfMonth, type JalaliDay, jalaliOf } from '../shared/jalali.js'
import { number } from './format.js'
import { language } from './language.js'

type Chosen = {
  /** For a label outside. */
  id?: string
  /** Without one outside. */
  label?: string
  describedBy?: string
  /** 2026-11-22, with a time 2026-11-22T09:30; empty: none. */
  value: string
  write: (value: string) => void
}

const MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند']
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

export const DayInput = (day: Chosen) =>
  language.value === 'fa' ? <Jalali {...day} /> : <Native type="date" {...day} />

const Native = ({ type, id, label, describedBy, value, write }: Chosen & { type: 'date' | 'datetime-local' }) => (
  <input
    class="input"
    type={type}
    value={value}
    onInput={event => write(event.currentTarget.value)}
    {...(id && { id })}
    {...(label && { 'aria-label': label })}
    {...(describedBy && { 'aria-describedby': describedBy })}
  />
)

/** Day, month and year; none of it is written before all three are there. */
function Jalali({ id, label, describedBy, value, write }: Chosen) {
  const [begun, begin] = useState<Partial<JalaliDay>>({})
  const shown: Partial<JalaliDay> = jalaliOf(value) ?? begun
  const thisYear = jalaliOf(new Date().toISOString().slice(0, 10))?.year ?? 1405
  const years = [...new Set([...from(thisYear - 2, thisYear + 5), shown.year ?? thisYear])].sort((a, b) => a - b)
  const put = (part: { [Name in keyof JalaliDay]?: number | undefined }) => {
    const { year, month, day } = { ...shown, ...part }
    const last = daysOfMonth(year ?? thisYear, month ?? 1)
    const next = { ...(year && { year }), ...(month && { month }), ...(day && { day: Math.min(day, last) }) }
    begin(next)
    const { year: y, month: m, day: d } = next
    write((y && m && d && dayOfJalali({ year: y, month: m, day: d })) || '')
  }
  const days = from(1, daysOfMonth(shown.year ?? thisYear, shown.month ?? 1))
  return (
    <fieldset class="day-input" aria-label={label} aria-describedby={describedBy}>
      <Part id={id} name="روز" value={shown.day} of={days.map(n => [n, number(n)])} choose={day => put({ day })} />
      <Part name="ماه" value={shown.month} of={MONTHS.map((m, i) => [i + 1, m])} choose={month => put({ month })} />
      <Part name="سال" value={shown.year} of={years.map(n => [n, plain(n)])} choose={year => put({ year })} />
    </fieldset>
  )
}

/** A year, or what a clock shows, has no separators. */
const plain = (n: number, digits = 1): string =>
  String(n)
    .padStart(digits, '0')
    .replace(/\d/g, digit => number(Number(digit)))

type OnePart = {
  id?: string | undefined
  name: string
  value: number | undefined
  of: [number, string][]
  choose: (value: number | undefined) => void
}

const Part = ({ id, name, value, of, choose }: OnePart) => (
  <select
    class="input"
    aria-label={name}
    value={value ?? ''}
    onChange={event => choose(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
    {...(id && { id })}
  >
    <option value="">{name}</option>
    {of.map(([n, shown]) => (
      <option key={n} value={n}>
        {shown}
      </option>
    ))}
  </select>
)

const clockwise = (all: number[]) => all.map((n): [number, string] => [n, plain(n, 2)])

export const MomentInput = (moment: Chosen) =>
  language.value === 'fa' ? <JalaliMoment {...moment} /> : <Native type="datetime-local" {...moment} />

function JalaliMoment({ value, write, ...rest }: Chosen) {
  const [day = '', time = ''] = value.split('T')
  const [hour, minute] = (time || '09:00').split(':').map(Number) as [number, number]
  const put = (day: string, hour: number, minute: number) =>
    write(day && `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  const minutes = [...new Set([...from(0, 11).map(n => n * 5), minute])].sort((a, b) => a - b)
  return (
    <span class="day-input">
      <DayInput {...rest} value={day} write={next => put(next, hour, minute)} />
      <span class="time-input" dir="ltr">
        <Part name="ساعت" value={hour} of={clockwise(from(0, 23))} choose={next => put(day, next ?? 0, minute)} />:
        <Part name="دقیقه" value={minute} of={clockwise(minutes)} choose={next => put(day, hour, next ?? 0)} />
      </span>
    </span>
  )
}

type Labelled = {
  label: string
  hint: string
  problem?: string | undefined
  value: string
  write: (day: string) => void
}

export function DayField({ label, hint, problem, ...day }: Labelled) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <DayInput id={id} label={label} describedBy={`${id}-hint${problem ? ` ${id}-problem` : ''}`} {...day} />
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  )
}
