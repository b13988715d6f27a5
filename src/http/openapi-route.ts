// One address of the API, as the document has it.
import type { z } from 'zod'

/** Who may ask: a customer's token, the site secret, a colleague's session, or anyone. */
export type Key = 'token' | 'site' | 'session' | 'editor' | 'anyone'
export type Route = [
  method: string,
  path: string,
  key: Key,
  does: string,
  shapes?: { takes?: z.ZodType; gives?: z.ZodType },
]
