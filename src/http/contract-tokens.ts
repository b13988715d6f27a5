// What travels of the tokens with which programs edit.
import { z } from 'zod'
import { id, instant } from './contract.js'

// Tokens for programs that edit: Authorization: Bearer …, on every /api/editor address but these
export const TokenRow = z.object({
  id,
  name: z.string(),
  createdAt: instant,
  createdBy: z.string(),
  usedAt: instant.optional(),
})
/** GET /api/editor/tokens */
export const TokenRows = z.object({ tokens: z.array(TokenRow) })
/** POST /api/editor/tokens → the token, shown once */
export const NewToken = z.strictObject({ name: z.string().trim().min(1).max(80) })
export const MadeToken = TokenRow.extend({ token: z.string() })
/** POST /api/editor/tokens/:id/revoke */
