// What travels between the lead's page and the server.
import { z } from 'zod'

const instant = z.number().int() // epoch milliseconds
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
