// What the lead changes while Hamdel runs. One section a record: two people may change two sections at once.
// A new section is a line here, its shape in a domain file of its own, and its default in desk/settings.ts.
import { z } from 'zod'
import type { Change } from './audit.js'
import { Hours } from './calendar.js'
import { PolicySetting } from './policy-setting.js'
import { PromisePolicy } from './promise-policy.js'
import { RoutingSetting } from './team.js'

export const Settings = z.strictObject({
  policy: PolicySetting,
  routing: RoutingSetting,
  hours: Hours,
  promises: PromisePolicy,
})
export type Settings = z.infer<typeof Settings>

export type SectionName = keyof Settings

/** `value` is the whole section as it was saved; `change`: who saved it, for the trail. */
export type SavedSection = { id: string; revision: number; value: unknown; change: Change }

export const isSection = (name: string): name is SectionName => Object.hasOwn(Settings.shape, name)

/** Throws nothing; `problem`: the first wrong field and what is wrong with it, such as `policy.answerAt: …`. */
export function checked<N extends SectionName>(name: N, value: unknown): { value: Settings[N] } | { problem: string } {
  const parsed = Settings.shape[name].safeParse(value)
  if (parsed.success) return { value: parsed.data as Settings[N] }
  const [issue] = parsed.error.issues
  return { problem: `${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message}` }
}
