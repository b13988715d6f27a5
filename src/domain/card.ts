// A fact that the customer has given: it is on the handoff card, and nobody asks for it again.
import { z } from 'zod'

export const FactKind = z.enum(['order', 'tracking', 'phone', 'email', 'amount', 'date', 'card', 'iban'])
export type FactKind = z.infer<typeof FactKind>

/** `value`: as an agent can copy it, Latin digits; `said`: as the customer wrote it, at that place on the line. */
export const Fact = z.object({ kind: FactKind, value: z.string(), said: z.string(), seq: z.number().int() })
export type Fact = z.infer<typeof Fact>
