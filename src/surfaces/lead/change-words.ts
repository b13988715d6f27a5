// One difference of the trail as a lead would say it: «یکشنبه: از ۰۹:۰۰–۱۷:۰۰ به تعطیل».
import type { AuditRow } from '../../http/contract-lead.js'
import { calendarDay, number } from '../console/format.js'
import { language } from '../console/language.js'
import { words as hoursWords } from './hours-words.js'
import { inUnit } from './problem.js'
import { promiseGroups } from './promise-fields.js'
import { words as teamWords } from './team-words.js'
import { words } from './words.js'

type Difference = AuditRow['differences'][number]
/** What it is called, and how a value of it is said. */
type Said = { name: string; say: (value: unknown) => string }

/** Null: there are no words for it yet. */
export function changeInWords(section: string, { path, before, after }: Difference): string | null {
  const said = section === 'hours' ? ofHours(path) : section === 'routing' ? ofRouting(path) : ofPromises(section, path)
  return said && `${said.name}: ${words().fromTo(said.say(before), said.say(after))}`
}

function ofHours(path: string): Said | null {
  const h = hoursWords()
  const [, team, day] = /^(?:teams\.(.+)\.)?week\.(\w+)$/.exec(path) ?? []
  const name = h.days[day as keyof typeof h.days]
  if (name) return { name: team ? `${h.team(team)}، ${name}` : name, say: spans }
  if (path === 'open') return { name: h.open, say: value => h.opens[value as keyof typeof h.opens]?.[0] ?? '–' }
  if (path === 'warnsAfter') return { name: h.sureUntil, say: value => calendarDay(String(value)) }
  if (path === 'exceptions') return { name: h.exceptions, say: count }
  return path === 'holidays' ? { name: h.holidays, say: count } : null
}

function ofRouting(path: string): Said | null {
  const t = teamWords()
  if (path === 'mode') return { name: t.mode, say: value => t.modes[value as keyof typeof t.modes]?.[0] ?? '–' }
  if (path === 'reading')
    return { name: t.reading, say: value => t.readings[value as keyof typeof t.readings]?.[0] ?? '–' }
  if (path === 'offerSeconds') return { name: t.offer, say: count }
  return path === 'capacity' ? { name: t.capacity, say: count } : null
}

function ofPromises(section: string, path: string): Said | null {
  const field =
    section === 'promises' &&
    promiseGroups()
      .flatMap(({ fields }) => fields)
      .find(one => one.path === path)
  if (!field) return null
  return { name: field.told[0], say: value => (typeof value === 'number' ? inUnit(field.unit, value) : '–') }
}

const count = (value: unknown): string =>
  Array.isArray(value) ? number(value.length) : typeof value === 'number' ? number(value) : '–'

function spans(value: unknown): string {
  const all = Array.isArray(value) ? (value as { from: string; to: string }[]) : []
  const h = hoursWords()
  if (all.length === 0) return h.closed
  const fa = language.value === 'fa'
  return all.map(({ from, to }) => (fa ? h.digits(`${from}–${to}`) : `${from}–${to}`)).join(fa ? '، ' : ', ')
}
