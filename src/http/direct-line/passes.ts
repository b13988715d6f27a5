// Who is at the door of a line: the token says it, never the body or the address.
import type { Request, RequestHandler } from 'express'
import { isTheirs } from '../../desk/customers.js'
import { readable } from '../../desk/readable.js'
import { userId } from '../../domain/bot-framework.js'
import { DeskError } from '../../domain/errors.js'
import type { Http } from '../context.js'
import { Refusal } from '../failures.js'
import { openToken, type Pass, sameSecret, trusts } from '../tokens.js'

export type Guard = {
  /**
   * The pass of the request's token. Throws 401 without a token, 403 when it is invalid or expired, from an origin that
   * it does not trust, or for another line than the address names: a line of others and no line look the same.
   */
  pass(request: Request): Promise<Pass>
  /** The same, or null when it is the site secret, which may begin new conversations. */
  passOrSite(request: Request): Promise<Pass | null>
  /** The line of a token that was good before, without asking the store; undefined: it has to be looked at. Throws 401. */
  known(request: Request): string | undefined
  /** Throws unless it is the website's own server. */
  site(request: Request): void
}

const SEEN_KEPT = 5_000

export function guard({ desk, signingKey, siteSecret }: Http, forgotten: (lineId: string) => boolean): Guard {
  const seen = new Map<string, Pass>() // a client sends the same token again and again: it is checked once

  async function opened(token: string): Promise<Pass | null> {
    const now = desk.clock.now()
    const known = seen.get(token)
    if (known && known.until > now) return known
    const found = await openToken(signingKey, token, now)
    if (!found) return null
    const oldest = seen.size >= SEEN_KEPT && seen.keys().next()
    if (oldest && !oldest.done) seen.delete(oldest.value)
    seen.set(token, found)
    return found
  }

  async function pass(request: Request): Promise<Pass> {
    const found = await opened(bearer(request))
    if (!found || forgotten(found.line) || !(await stillTheirs(desk, found)))
      throw new Refusal(403, 'TokenExpired', 'The token is invalid or has expired: get a new one.')
    if (!trusts(found, request.headers.origin))
      throw new DeskError('forbidden', 'The token may not be used from this origin.')
    const { line } = request.params
    if (line !== undefined && line !== found.line)
      throw new DeskError('forbidden', 'The token does not open this conversation.')
    return found
  }
  const isSite = (request: Request) => siteSecret !== null && sameSecret(bearer(request), siteSecret)
  return {
    pass,
    known: request => seen.get(bearer(request))?.line,
    passOrSite: async request => (isSite(request) ? null : pass(request)),
    site(request) {
      const given = bearer(request)
      if (siteSecret === null)
        throw new DeskError('forbidden', 'This server gives no tokens for a secret: set SITE_SECRET to allow it.')
      if (!sameSecret(given, siteSecret)) throw new DeskError('forbidden', 'That is not the site secret.')
    },
  }
}

/** Clients must start and poll while the store is away: nothing can be read or written then. */
export const stillTheirs = (desk: Http['desk'], { line, customer }: Pass): Promise<boolean> =>
  isTheirs(desk, line, customer.id).catch(() => true)

/** Before a body is read: the pass, kept with the request for `admitted`. */
export const admit =
  (door: Guard): RequestHandler =>
  async (request, response, next) => {
    response.locals.pass = await door.pass(request)
    next()
  }

export const admitted = (request: Request): Pass => request.res?.locals.pass

/** The token itself. Throws 401 when there is none. */
export function bearer(request: Request): string {
  const [, token] = /^Bearer +(\S{1,8000})$/i.exec(request.headers.authorization ?? '') ?? []
  if (token) return token
  const message = 'Send the header Authorization: Bearer and the token.'
  throw new Refusal(401, 'Unauthorized', message, { 'WWW-Authenticate': 'Bearer' })
}

/** A new line for a customer whom the website's server names, or for nobody in particular. */
export function freshPass(
  { desk }: Http,
  user?: { id: string; name?: string | null | undefined } | null,
  trustedOrigins?: string[] | null,
): Omit<Pass, 'until'> {
  const name = readable(user?.name ?? '')
    .slice(0, 80)
    .toWellFormed()
  const customer = { id: user ? user.id.slice('dl_'.length) : desk.newId(), ...(name && { name }) }
  const origins = trustedOrigins?.map(url => new URL(url).origin)
  return { line: desk.newId(), user: userId(customer), customer, ...(origins?.length && { origins }) }
}
