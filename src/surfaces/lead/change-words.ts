// One difference of the trail as a lead would say it: «یکشنبه: از ۰۹:۰۰–۱۷:۰۰ به تعطیل».
import type { AuditRow } from '../../http/contract-lead.js'
import { calendarDay, number } from '../console/format.js'
import { language } from '../console/language.js'
import { agents } from './agents.js'
import { words as hoursWords } from './hours-words.js'
import { inUnit } from './problem.js'
import { promiseGroups } from './promise-fields.js'
import { sections } from './settings-state.js'
import { words as teamWords } from './team-words.js'
import { words as told } from './trail-words.js'
import { words } from './words.js'

type Difference = AuditRow['differences'][number]
/** What it is called, and how a value of it is said. */
type Said = { name: string; say: (value: unknown) => string }

/** Null: there are no words for it yet. */
export function changeInWords(section: string, difference: Difference): string | null {
  const { path, before, after } = difference
  if (section === 'routing' && path === 'teams') return teamsInWords(difference)
  const said = section === 'hours' ? ofHours(path) : section === 'routing' ? ofRouting(path) : ofPromises(section, path)
  return said && `${said.name}: ${words().fromTo(said.say(before), said.say(after))}`
}

function ofHours(path: string): Said | null {
  const h = { ...hoursWords(), team: (id: string) => hoursWords().team(teamName(id)) }
  const [, team, day] = /^(?:teams\.(.+)\.)?week\.(\w+)$/.exec(path) ?? []
  const name = h.days[day as keyof typeof h.days]
  if (name) return { name: team ? `${h.team(team)}، ${name}` : name, say: spans }
  if (path === 'open') return { name: h.open, say: value => h.opens[value as keyof typeof h.opens]?.[0] ?? '–' }
  if (path === 'warnsAfter') return { name: h.sureUntil, say: value => calendarDay(String(value)) }
  const [, own, part] = /^(?:teams\.(.+?))?\.?(exceptions)?$/.exec(path) ?? []
  if (part) return { name: own ? `${h.team(own)}، ${h.exceptions}` : h.exceptions, say: days }
  if (own) return { name: h.team(own), say: value => (value ? told().teamHours.own : told().teamHours.all) }
  if (path === 'timeZone') return { name: told().zone, say: value => `\u2068${String(value)}\u2069` }
  return path === 'holidays' ? { name: h.holidays, say: count } : null
}

function ofRouting(path: string): Said | null {
  const t = teamWords()
  if (path === 'mode') return { name: t.mode, say: value => t.modes[value as keyof typeof t.modes]?.[0] ?? '–' }
  if (path === 'reading')
    return { name: t.reading, say: value => t.readings[value as keyof typeof t.readings]?.[0] ?? '–' }
  if (path === 'offerSeconds') return { name: t.offer, say: count }
  const [, person] = /^capacities\.(.+)$/.exec(path) ?? []
  const name = person && (agents.value.find(({ id }) => id === person)?.name ?? person)
  if (name) return { name: `${t.capacity}، \u2068${name}\u2069`, say: n => (n === undefined ? told().asAll : count(n)) }
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

/** As it is called now; one that is gone by its id. */
function teamName(id: string): string {
  const { teams = [] } = (sections.value?.routing?.value ?? {}) as { teams?: TeamSeen[] }
  return teams.find(team => team.id === id)?.name?.[language.value] || id
}

type TeamSeen = { id?: unknown; name?: { fa?: string; en?: string } } & Record<string, unknown>

/** Who came, who went, and what of whom is another now. */
function teamsInWords({ before, after }: Difference): string {
  const w = told()
  const t = teamWords()
  const fields = { name: t.nameFa, topics: t.topics, languages: t.languages, members: t.members, hours: w.hours }
  const [was, is] = [before, after].map(list => (Array.isArray(list) ? (list as TeamSeen[]) : []))
  const nameOf = ({ id, name }: TeamSeen) => name?.[language.value] || String(id)
  const said = (is ?? []).flatMap(team => {
    const old = was?.find(({ id }) => id === team.id)
    if (!old) return [w.added(nameOf(team))]
    const moved = Object.entries(fields).filter(([key]) => JSON.stringify(old[key]) !== JSON.stringify(team[key]))
    return moved.length > 0 ? [w.changed(nameOf(team), moved.map(([, name]) => name).join(w.and))] : []
  })
  const gone = (was ?? []).filter(({ id }) => !is?.some(team => team.id === id)).map(team => w.removed(nameOf(team)))
  return `${w.teams}: ${[...said, ...gone].join(w.and)}`
}

const NAMED_DAYS = 4

function days(value: unknown): string {
  const dates = Array.isArray(value) ? (value as { date: string }[]).map(({ date }) => calendarDay(date)) : []
  if (dates.length === 0) return told().none
  return dates.length > NAMED_DAYS ? count(value) : dates.join(told().and)
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
