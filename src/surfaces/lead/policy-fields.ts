// The numbers of the policy in a lead's words: what each does, in which unit, and with which others it belongs.
import type { Policy } from './policy-words.js'

export type Unit = 'percent' | 'count' | 'seconds' | 'minutes' | 'spans'
export type GroupName = 'answers' | 'person' | 'course' | 'patience' | 'queue' | 'promises'

export const GROUPS: { name: GroupName; fields: { key: keyof Policy; unit: Unit }[] }[] = [
  {
    name: 'answers',
    fields: [
      { key: 'answerAt', unit: 'percent' },
      { key: 'clarifyAt', unit: 'percent' },
      { key: 'clarifyMost', unit: 'count' },
    ],
  },
  {
    name: 'person',
    fields: [
      { key: 'wantsHumanAt', unit: 'percent' },
      { key: 'sensitiveAt', unit: 'percent' },
      { key: 'frustratedAt', unit: 'percent' },
      { key: 'furiousAt', unit: 'percent' },
      { key: 'complaintAt', unit: 'percent' },
      { key: 'complainsAt', unit: 'percent' },
      { key: 'complexAt', unit: 'percent' },
    ],
  },
  {
    name: 'course',
    fields: [
      { key: 'maxMisses', unit: 'count' },
      { key: 'maxThumbsDown', unit: 'count' },
      { key: 'offerAt', unit: 'percent' },
      { key: 'stuckAt', unit: 'percent' },
    ],
  },
  {
    name: 'patience',
    fields: [
      { key: 'quietMs', unit: 'seconds' },
      { key: 'unfinishedMs', unit: 'seconds' },
      { key: 'typingMs', unit: 'seconds' },
      { key: 'patienceMs', unit: 'seconds' },
    ],
  },
  {
    name: 'queue',
    fields: [
      { key: 'aheadSensitiveMinutes', unit: 'minutes' },
      { key: 'aheadComplaintMinutes', unit: 'minutes' },
      { key: 'aheadFrustratedMinutes', unit: 'minutes' },
      { key: 'aheadBotFailedMinutes', unit: 'minutes' },
      { key: 'aheadUnhappyBeforeMinutes', unit: 'minutes' },
    ],
  },
  {
    name: 'promises',
    fields: [
      { key: 'firstResponseMinutes', unit: 'minutes' },
      { key: 'graceMs', unit: 'seconds' },
    ],
  },
]

/** spans: kept in ms, shown in minutes. What the field shows for one of the policy's own: 60 for 0.6, 1.2 for 1200 ms. */
const TIMES: Record<Unit, number> = { percent: 100, count: 1, seconds: 1 / 1000, minutes: 1, spans: 1 / 60_000 }
const STEP: Record<Unit, number> = { percent: 1, count: 1, seconds: 0.1, minutes: 1, spans: 1 }

const tidy = (n: number): number => Math.round(n * 1000) / 1000

export const shownIn = (unit: Unit, value: number): number => tidy(value * TIMES[unit])
export const keptFrom = (unit: Unit, shown: number): number => tidy(shown / TIMES[unit])
export const stepOf = (unit: Unit, key: string): number => (key === 'maxMisses' ? 0.5 : STEP[unit])

/** A number as people type it, Persian digits too; null: none. */
export function typed(text: string): number | null {
  const latin = text
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[٫،]/g, '.')
    .replace(/[٪%\s]/g, '')
  return latin !== '' && Number.isFinite(Number(latin)) ? Number(latin) : null
}
