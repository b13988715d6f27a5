// What travels between the lead's page and the server.
import { z } from 'zod'
import { reason as handoffReason, instant } from './contract.js'

const reason = z.string().trim().max(300)
const revision = z.number().int().min(0)

const Difference = z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })
/** `path` is inside what was changed, such as `answerAt`; '' is all of it. */
export type Difference = z.infer<typeof Difference>

/** One line of the trail. */
export const AuditRow = z.object({
  id: z.string(),
  at: instant,
  by: z.object({ id: z.string(), name: z.string() }),
  what: z.string(), // settings.policy …
  reason: z.string(),
  differences: z.array(Difference),
})
export type AuditRow = z.infer<typeof AuditRow>

/** GET /api/lead/audit?before=ID&limit=N: newest first. */
export const AuditShown = z.object({ changes: z.array(AuditRow) })
export type AuditShown = z.infer<typeof AuditShown>

/** A section as it stands; `revision` goes with the next change. `schema`: JSON Schema of the value, with its limits. */
export const SectionShown = z.object({
  name: z.string(),
  value: z.unknown(),
  default: z.unknown(),
  schema: z.unknown(),
  revision,
  changed: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
})
export type SectionShown = z.infer<typeof SectionShown>

/** GET /api/lead/settings */
export const SettingsShown = z.object({ sections: z.record(z.string(), SectionShown) })
export type SettingsShown = z.infer<typeof SettingsShown>

/** PUT /api/lead/settings/:name. 400 names the field (`policy.answerAt: …`), 409: somebody changed it meanwhile. */
export const ChangeSettings = z.strictObject({ expectedRevision: revision, value: z.unknown(), reason })
export type ChangeSettings = z.infer<typeof ChangeSettings>

/** POST /api/lead/settings/:name/restore: what that change made (`after`), or what was there `before` it. */
export const RestoreSettings = z.strictObject({
  expectedRevision: revision,
  change: z.string().min(1).max(100),
  to: z.enum(['before', 'after']),
  reason,
})
export type RestoreSettings = z.infer<typeof RestoreSettings>

const count = z.number().int()

/** The day so far. `contained`: the share that needed no person, null of none; medians in ms. */
export const TodayShown = z.object({
  conversations: count,
  handed: count,
  byReason: z.array(z.object({ reason: handoffReason, count })),
  contained: z.number().nullable(),
  firstResponse: z.object({ count, medianMs: z.number().nullable() }),
  promises: z.object({ kept: count, broken: count }),
  ratings: z.object({ count, mean: z.number().nullable(), stars: z.array(count) }),
  thumbs: z.object({ up: count, down: count }),
  /** Of `marked` handoffs agents called so many `right`; of `asked`, the bot could have answered so many. */
  escalation: z.object({ marked: count, right: count, asked: count, botCould: count }),
  hours: z.array(z.object({ at: instant, opened: count, handed: count })),
})
export type TodayShown = z.infer<typeof TodayShown>

/** What the lead should look at now. */
export const Warning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('late'), count }), // waiting, and their promise is past
  z.object({ kind: z.literal('soon'), count }), // waiting, and their promise is about to break
  z.object({ kind: z.literal('nobody'), count }), // so many wait, and no agent takes new ones
  z.object({ kind: z.literal('silent'), count, agents: z.array(z.string()) }), // an agent has it and has not written for long
  z.object({ kind: z.literal('untold'), count }), // conversations of which a channel or a hub has not taken something
  z.object({ kind: z.literal('holidays'), state: z.enum(['soon', 'unsure']), until: z.string() }),
  z.object({ kind: z.literal('letters'), to: z.array(z.string()) }), // given up: they did not get what was written to them
  z.object({ kind: z.literal('mail'), left: count }), // no mail server is set; so many left an e-mail today or wait
])
export type Warning = z.infer<typeof Warning>

export const AgentShown = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['available', 'busy', 'break', 'away', 'offline']),
  holds: count,
  owed: count, // customers who wait for this agent's next word
})
export type AgentShown = z.infer<typeof AgentShown>

/** GET /api/lead/board; ask it every few seconds. */
export const BoardShown = z.object({
  at: instant,
  waiting: count,
  longestSince: instant.nullable(),
  nextDueAt: instant.nullable(),
  counts: z.object({ queued: count, assigned: count, scheduled: count, bot: count }),
  agents: z.array(AgentShown),
  today: TodayShown,
  warnings: z.array(Warning),
})
export type BoardShown = z.infer<typeof BoardShown>

/** POST /api/lead/preview: what these numbers would have done to the conversations of the last seven days. */
export const PreviewPolicy = z.strictObject({ value: z.unknown() })

const verdict = z.enum(['right', 'wrong', 'unknown'])
const Moved = z.object({
  count,
  right: count, // an agent said so; or nobody said otherwise and it came to a person anyway, or got two stars or fewer
  wrong: count, // an agent said so
  examples: z.array(
    z.object({ lineId: z.string(), at: instant, words: z.string(), reason: handoffReason.nullable(), verdict }),
  ),
})
const pair = z.object({ before: count, after: count })

export const EffectShown = z.object({
  conversations: count,
  handedBefore: count,
  handedAfter: count,
  more: Moved,
  fewer: Moved,
  sooner: count,
  answers: pair,
  clarifications: pair,
  misses: pair,
})
export type EffectShown = z.infer<typeof EffectShown>

/** One JSON a line, as they come: how far it is, and at last the effect or why there is none. */
export const PreviewFrame = z.union([
  z.object({ done: count, total: count }),
  z.object({ effect: EffectShown }),
  z.object({ failed: z.string() }),
])
export type PreviewFrame = z.infer<typeof PreviewFrame>
