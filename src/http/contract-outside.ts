// What travels between the lead's page and the server about the model, other channels and hubs. As this process saw it since `since`.
import { z } from 'zod'
import { instant } from './contract.js'

const at = instant.nullable()
const count = z.number().int()
const faultKind = z.enum(['off', 'spent', 'busy', 'open', 'timeout', 'failed', 'rejected', 'refused', 'shape'])

export const ModelStanding = z.object({
  chat: z.string().nullable(),
  embedding: z.string().nullable(),
  at: z.string(), // the server's origin
  mask: z.enum(['on', 'off']),
  state: z.enum(['unasked', 'well', 'trouble', 'left_alone', 'spent']),
  answered: count,
  failed: count,
  goodAt: at,
  trouble: z.object({ at: instant, why: faultKind }).nullable(), // the last one
  tokens: z.object({ today: count, aDay: count, aCustomer: count }),
  vectors: count.nullable(), // entries that have some; null: no embedding model
  /** What a look at its server showed; `has`: names of models that it knows. */
  found: z
    .object({
      at: instant,
      finding: z.enum(['well', 'unreachable', 'key', 'stranger', 'names', 'failing']),
      has: z.array(z.string()),
    })
    .nullable(),
})
export type ModelStanding = z.infer<typeof ModelStanding>

const trouble = z.object({ at: instant, why: z.string() }).nullable()

export const ChannelStanding = z.object({
  reach: z.enum(['far', 'here']), // here: this machine only, without credentials
  heardAt: at,
  takenAt: at,
  trouble,
  strangerAt: at, // somebody who is no channel of ours knocked
  /** `why`: Microsoft's code where it refuses the registration. */
  found: z.object({ at: instant, finding: z.enum(['well', 'refused', 'unreachable']), why: z.string() }).nullable(),
})
export type ChannelStanding = z.infer<typeof ChannelStanding>

export const WebhookStanding = z.object({ at: z.string(), takenAt: at, trouble })
export type WebhookStanding = z.infer<typeof WebhookStanding>

/** GET /api/lead/outside; POST /api/lead/outside/look asks them first. Null: it is off. */
export const OutsideShown = z.object({
  since: instant,
  model: ModelStanding.nullable(),
  channel: ChannelStanding.nullable(),
  webhook: WebhookStanding.nullable(),
})
export type OutsideShown = z.infer<typeof OutsideShown>
