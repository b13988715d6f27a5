// What the lead should look at before customers feel it.
import { holidaysAre } from '../domain/calendar.js'
import type { Settings } from '../domain/settings.js'
import type { AgentNow, Board } from './board.js'

export type Warning =
  | { kind: 'late' | 'soon' | 'nobody' | 'untold'; count: number }
  | { kind: 'silent'; count: number; agents: string[] }
  | { kind: 'holidays'; state: 'soon' | 'unsure'; until: string }
  | { kind: 'letters'; to: string[] }
  | { kind: 'mail'; left: number }

const takesNew = ({ state }: AgentNow): boolean => state === 'available' || state === 'busy'

export function warningsOf(
  { at, waiting, late, soon, untold, agents, unanswered, addresses }: Board,
  { hours }: Pick<Settings, 'hours'>,
  post: { server: 'set' | 'unset'; notReached: string[] },
): Warning[] {
  const warnings: Warning[] = []
  if (late > 0) warnings.push({ kind: 'late', count: late })
  if (waiting > 0 && !agents.some(takesNew)) warnings.push({ kind: 'nobody', count: waiting })
  const silent = unanswered.filter(one => one.silentAt !== null && one.silentAt <= at).map(({ agent }) => agent)
  if (silent.length > 0) warnings.push({ kind: 'silent', count: silent.length, agents: [...new Set(silent)] })
  if (soon > 0) warnings.push({ kind: 'soon', count: soon })
  if (untold > 0) warnings.push({ kind: 'untold', count: untold })
  if (post.notReached.length > 0) warnings.push({ kind: 'letters', to: post.notReached })
  const holidays = hours.open === 'by_week' && hours.holidays.length > 0 ? holidaysAre(hours, at) : 'sure'
  if (holidays !== 'sure') warnings.push({ kind: 'holidays', state: holidays, until: hours.warnsAfter })
  // Without a mail server colleagues must write by hand to whoever left an address, as people do outside the hours.
  if (post.server === 'unset' && (addresses > 0 || hours.open === 'by_week'))
    warnings.push({ kind: 'mail', left: addresses })
  return warnings
}
