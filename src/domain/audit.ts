// Who changed what, when and why. Written once and never changed; the newest comes first.
import type { Instant } from './activity.js'

/** `id` sorts like time. `what` names the thing, such as `settings.policy`; `before` null: it had its default. */
export type Change = {
  id: string
  at: Instant
  by: { id: string; name: string }
  what: string
  before: unknown
  after: unknown
  reason: string
}

/** 15 digits of time and something unique: ids in the order of their letters are in the order of time. */
export const changeId = (at: Instant, unique: string): string => `${String(at).padStart(15, '0')}-${unique}`

export type Difference = { path: string; before: unknown; after: unknown }

/** The leaves that differ, by their path such as `policy.answerAt`. Lists are compared whole. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap(key => differences(before[key], after[key], path ? `${path}.${key}` : key))
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
