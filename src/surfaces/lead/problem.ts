// What the server says is wrong with a number, in the lead's words and units.
import { number, percent } from '../console/format.js'
import { GROUPS, shownIn, type Unit } from './policy-fields.js'
import { type Policy, words as policyWords } from './policy-words.js'
import { words } from './words.js'

const unitOf = (key: string): Unit =>
  GROUPS.flatMap(({ fields }) => fields).find(field => field.key === key)?.unit ?? 'count'

export function inUnit(unit: Unit, value: number): string {
  const w = words()
  if (unit === 'percent') return percent(value)
  const shown = number(shownIn(unit, value))
  return unit === 'seconds' ? w.seconds(shown) : unit === 'minutes' || unit === 'spans' ? w.minutes(shown) : shown
}

/** `policy.answerAt: a number from 0.3 to 0.95`, `policy.clarifyAt: at most 0.6, which is answerAt`. */
export function problemIn(message: string): { path: string; message: string } {
  const w = words()
  const key = /^policy\.(\w+): /.exec(message)?.[1] ?? ''
  const say = (text: string | undefined) => inUnit(unitOf(key), Number(text))
  const above = /at most ([\d.]+), which is (\w+)/.exec(message)
  if (above)
    return { path: key, message: w.above(say(above[1]), policyWords().fields[above[2] as keyof Policy]?.[0] ?? '') }
  const outside = /from ([\d.]+) to ([\d.]+)/.exec(message)
  if (outside) return { path: key, message: w.outside(say(outside[1]), say(outside[2])) }
  return { path: key, message }
}
