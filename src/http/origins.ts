// Which websites' pages may talk to us from a browser.
import type { RequestHandler } from 'express'
import { DeskError } from '../domain/errors.js'
import type { Http } from './context.js'

export const allowedOrigins = ({ siteOrigins, publicUrl }: Pick<Http, 'siteOrigins' | 'publicUrl'>): Set<string> =>
  new Set([publicUrl.origin, ...siteOrigins])

const ALLOWED_HEADERS = 'authorization,content-type,x-ms-bot-agent,x-requested-with'
const EXPOSED_HEADERS = 'Retry-After,X-Request-Id'
const PREFLIGHT_SECONDS = '7200'

/** Lets pages of these origins read our answers; '*': any page, where a bearer token is the key and no cookie counts. */
export const cors =
  (origins: Set<string> | '*'): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers
    if (origins !== '*') response.vary('Origin')
    if (origins === '*') response.setHeader('Access-Control-Allow-Origin', '*')
    else if (origin && origins.has(origin)) response.set('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS)
    if (request.method !== 'OPTIONS') return next()
    response
      .set('Access-Control-Allow-Headers', ALLOWED_HEADERS)
      .set('Access-Control-Allow-Methods', 'GET,POST')
      .set('Access-Control-Max-Age', PREFLIGHT_SECONDS)
      .status(204)
      .end()
  }

/**
 * Tells the operator, once an origin, of other websites' pages that ask. Before `cors`: a browser asks first whether it may, and
 * hearing no, sends nothing that could be refused.
 */
export function strangersTold({ desk, ...http }: Http): RequestHandler {
  const allowed = allowedOrigins(http)
  const told = new Set<string>()
  return ({ headers: { origin } }, _response, next) => {
    if (origin && !allowed.has(origin) && told.size < MOST_TOLD && !told.has(origin)) {
      told.add(origin)
      desk.log.warn({ origin: origin.slice(0, 200) }, notFrom(origin))
    }
    next()
  }
}

const MOST_TOLD = 100
const notFrom = (origin: string) =>
  `The widget may not be used from ${origin.slice(0, 200)}. If that is your website, add its origin to SITE_ORIGINS.`

/** Refuses pages of other websites, and what is no page. */
export function ownSitesOnly(http: Http): RequestHandler {
  const allowed = allowedOrigins(http)
  return (request, _response, next) => {
    const origin = request.headers.origin ?? 'a page without an Origin'
    next(allowed.has(origin) ? undefined : new DeskError('forbidden', notFrom(origin)))
  }
}
