// When we are there: the week, days that are different, and the holidays.

import { useState } from 'preact/hooks'
import type { Settings } from '../../domain/settings.js'
import { Button, IconButton } from '../console/button.js'
import { DayInput } from '../console/day-input.js'
import { calendarDay, number } from '../console/format.js'
import { language } from '../console/language.js'
import { draftOf, write } from './drafts.js'
import { words as hoursWords } from './hours-words.js'
import { Section } from './section.js'
import { Spans } from './spans.js'
import { words } from './words.js'

type Hours = Settings['hours']
const DAYS = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'] as const

export function HoursPage() {
  const w = words()
  const h = hoursWords()
  return (
    <Section name="hours" title={w.pages.hours} why={h.why}>
      {() => <Form hours={draftOf('hours')} />}
    </Section>
  )
}

function Form({ hours }: { hours: Hours }) {
  const h = hoursWords()
  const set = (change: Partial<Hours>) => write('hours', { ...hours, ...change })
  return (
    <>
      <fieldset class="panel numbers-group">
        <legend>{h.open}</legend>
        <p class="hint">{h.zone(hours.timeZone)}</p>
        {(['always', 'by_week'] as const).map(open => (
          <label key={open} class="choice">
            <input type="radio" name="open" checked={hours.open === open} onChange={() => set({ open })} />
            <span>
              <b>{h.opens[open][0]}</b> {h.opens[open][1]}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="panel numbers-group">
        <legend>{h.week}</legend>
        <p class="hint">{h.weekWhy}</p>
        <Week week={hours.week} write={week => set({ week })} />
      </fieldset>
      {draftOf('routing')?.teams.map(team => (
        <TeamHours key={team.id} id={team.id} name={team.name[language.value]} hours={hours} set={set} />
      ))}
      <Exceptions hours={hours} set={set} />
      <Holidays hours={hours} set={set} />
    </>
  )
}

type OneWeek = { of?: string; week: Hours['week']; write: (week: Hours['week']) => void }

const Week = ({ of = '', week, write }: OneWeek) => (
  <>
    {DAYS.map(day => {
      const name = hoursWords().days[day]
      return (
        <div class="day-row" key={day}>
          <b>{name}</b>
          <Spans
            name={of ? `${of}، ${name}` : name}
            spans={week[day]}
            write={spans => write({ ...week, [day]: spans })}
          />
        </div>
      )
    })}
  </>
)

/** A team keeps the hours of all until it has its own. */
function TeamHours({ id, name, hours, set }: Part & { id: string; name: string }) {
  const h = hoursWords()
  const own = hours.teams[id]
  const put = (change: Partial<NonNullable<typeof own>>) =>
    own && set({ teams: { ...hours.teams, [id]: { ...own, ...change } } })
  const toggle = () => {
    const { [id]: _, ...rest } = hours.teams
    set({ teams: own ? rest : { ...rest, [id]: { week: hours.week, exceptions: [] } } })
  }
  return (
    <fieldset class="panel numbers-group">
      <legend>{h.team(name)}</legend>
      <label class="choice">
        <input type="checkbox" checked={own !== undefined} onChange={toggle} />
        <span>{h.ownHours}</span>
      </label>
      {own && (
        <>
          <Week of={name} week={own.week} write={week => put({ week })} />
          <h2>{h.exceptions}</h2>
          <p class="hint">{h.teamExceptionsWhy}</p>
          <Dates of={name} dates={own.exceptions} write={exceptions => put({ exceptions })} />
        </>
      )}
    </fieldset>
  )
}

type Part = { hours: Hours; set: (change: Partial<Hours>) => void }

function Exceptions({ hours, set }: Part) {
  const h = hoursWords()
  return (
    <fieldset class="panel numbers-group">
      <legend>{h.exceptions}</legend>
      <p class="hint">{h.exceptionsWhy}</p>
      <Dates dates={hours.exceptions} write={exceptions => set({ exceptions })} />
    </fieldset>
  )
}

type SomeDates = { of?: string; dates: Hours['exceptions']; write: (dates: Hours['exceptions']) => void }

function Dates({ of = '', dates, write }: SomeDates) {
  const h = hoursWords()
  const named = (what: string) => (of ? `${of}، ${what}` : what)
  const put = (i: number, change: object) => write(dates.map((one, n) => (n === i ? { ...one, ...change } : one)))
  return (
    <>
      {dates.map((one, i) => (
        <div class="day-row" key={i}>
          <DayInput label={named(h.date)} value={one.date} write={date => put(i, { date })} />
          <Spans name={named(one.date)} spans={one.spans} write={spans => put(i, { spans })} />
          <IconButton
            icon="close"
            label={`${h.remove}: ${named(one.date)}`}
            press={() => write(dates.filter((_, n) => n !== i))}
          />
        </div>
      ))}
      <Button icon="plus" press={() => write([...dates, { date: dayAfter(dates), spans: [] }])}>
        {h.addDay}
      </Button>
    </>
  )
}

function Holidays({ hours, set }: Part) {
  const h = hoursWords()
  const today = new Date().toISOString().slice(0, 10)
  const coming = hours.holidays.filter(one => one.repeats !== 'once' || one.day >= today)
  return (
    <fieldset class="panel numbers-group">
      <legend>{h.holidays}</legend>
      <p class="hint">{h.holidaysWhy(calendarDay(hours.warnsAfter), hours.warnsAfter.slice(0, 4))}</p>
      <details>
        <summary>{h.holidaysCount(number(coming.length))}</summary>
        <ul class="holidays">
          {coming.map(one => (
            <li key={`${one.repeats}-${one.day}-${one.en}`}>
              <span class="holiday-day">
                {one.repeats === 'once' ? calendarDay(one.day) : h.yearly(one.repeats, one.day)}
              </span>
              <span>{language.value === 'fa' ? one.fa : one.en}</span>
              <IconButton
                icon="close"
                label={`${h.remove}: ${language.value === 'fa' ? one.fa : one.en}`}
                press={() => set({ holidays: hours.holidays.filter(other => other !== one) })}
              />
            </li>
          ))}
        </ul>
      </details>
      <NewHoliday add={one => set({ holidays: [...hours.holidays, one] })} />
      <div class="sure">
        <span aria-hidden="true">{h.sureUntil}</span>
        <DayInput label={h.sureUntil} value={hours.warnsAfter} write={warnsAfter => set({ warnsAfter })} />
      </div>
    </fieldset>
  )
}

function NewHoliday({ add }: { add: (one: Hours['holidays'][number]) => void }) {
  const h = hoursWords()
  const [day, setDay] = useState('')
  const take = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const name = String(new FormData(form).get('name')).trim()
    if (!day) form.querySelector<HTMLElement>('select, input')?.focus()
    if (!day || !name) return
    add({ repeats: 'once', day, fa: name, en: name })
    setDay('')
    form.reset()
  }
  return (
    <form class="new-holiday" onSubmit={take}>
      <DayInput label={h.date} value={day} write={setDay} />
      <input class="input" name="name" dir="auto" aria-label={h.holidayName} placeholder={h.holidayName} required />
      <button type="submit" class="button plain">
        <span>{h.addHoliday}</span>
      </button>
    </form>
  )
}

/** Tomorrow, or the first day after it that is not there yet: a date may stand once. */
function dayAfter(dates: Hours['exceptions']): string {
  const there = new Set(dates.map(({ date }) => date))
  for (let days = 1; ; days++) {
    const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    if (!there.has(day)) return day
  }
}
