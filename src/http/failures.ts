// How every failure looks from outside: one table, one shape, no inner workings.
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { ZodType } from 'zod'
import { type Code, DeskError } from '../domain/errors.js'
import type { Log } from '../ports.js'

/** A refusal that only HTTP knows, such as 401 or 429. Everything else throws DeskError. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

const STATUS: Record<Code, number> = { invalid: 400, forbidden: 403, not_found: 404, conflict: 409, unavailable: 503 }

/** What express's body parsers say, by `error.type`. Their own messages may repeat the customer's words. */
const UNREADABLE: Record<string, [status: number, code: string, message: string]> = {
  'entity.parse.failed': [400, 'invalid', 'The body is not valid JSON.'],
  'entity.too.large': [413, 'too_large', 'The body is larger than this address takes.'],
  'request.size.invalid': [400, 'invalid', 'The body is shorter or longer than its Content-Length.'],
  'request.aborted': [400, 'invalid', 'The body ended early.'],
  'encoding.unsupported': [415, 'invalid', 'The body has a Content-Encoding that is not supported.'],
  'charset.unsupported': [415, 'invalid', 'The body has a charset that is not supported: send UTF-8.'],
}

/** What lies behind an outage, such as an address of ours, is for the log. */
const outward = ({ code, message, cause }: DeskError): string =>
  code === 'unavailable' && cause !== undefined ? 'This does not work at the moment: try again soon.' : message

export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof DeskError) return new Refusal(STATUS[error.code], error.code, outward(error))
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown }
  const unreadable = typeof type === 'string' ? UNREADABLE[type] : undefined
  if (unreadable) return new Refusal(...unreadable)
  if (error instanceof URIError || status === 400) return new Refusal(400, 'invalid', 'The request cannot be read.')
  return null
}

/** The last handler. `renamed`: what a surface calls our codes, where it has words of its own. */
export const failures =
  (log: Log, renamed: Record<string, string> = {}): ErrorRequestHandler =>
  (error, request, response, _next) => {
    const known = asRefusal(error)
    if (!known || known.code === 'unavailable')
      log.error({ err: error, requestId: response.locals.requestId, method: request.method }, 'A request failed.')
    const { status, code, message, headers } = known ?? new Refusal(500, 'internal', 'Internal error')
    if (response.headersSent) {
      response.destroy()
      return
    }
    response
      .status(status)
      .set(headers)
      .json({ error: { code: renamed[code] ?? code, message } })
  }

/** For addresses under an API that nothing answers. */
export const unknownRoute: RequestHandler = () => {
  throw new DeskError('not_found', 'There is nothing at this address.')
}

const LONGEST_REASON = 300 // characters: it may name every field that is not ours

/** The value in the schema's shape; throws 'invalid' naming the first wrong field. */
export function shaped<T>(schema: ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.')
  const message = field ? `${field}: ${issue?.message}` : `The body is wrong: ${issue?.message}`
  throw new DeskError('invalid', message.slice(0, LONGEST_REASON).toWellFormed())
}
