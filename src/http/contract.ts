// What travels between browsers and the server: here what all topics share. The OpenAPI document is made from contract*.ts.
import { z } from 'zod'

export const id = z.string().min(1).max(200)
export const language = z.enum(['fa', 'en'])
export const instant = z.number().int() // epoch milliseconds
export const reason = z.enum([
  'asked',
  'frustrated',
  'complaint',
  'sensitive',
  'complex',
  'no_answer',
  'always_person',
  'bot_failed',
])

export const ahead = z.enum(['sensitive', 'complaint', 'frustrated', 'bot_failed', 'unhappy_before', 'promise_broken'])

/** Errors: { error: { code, message } }, the shape of Direct Line, everywhere */
export const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
