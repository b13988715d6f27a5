// Every request gets an id, a line in the log and a place in the metrics. Never its query, body or headers.
import type { Request, RequestHandler } from 'express'
import type { Http } from './context.js'
import type { Metrics } from './metrics.js'

const UNLOGGED = new Set(['/healthz', '/readyz', '/metrics']) // asked every few seconds

export const requests =
  ({ desk }: Http, metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const requestId = desk.newId()
    const began = performance.now()
    const [path = ''] = request.originalUrl.split('?')
    const { method } = request
    response.locals.requestId = requestId
    response.setHeader('X-Request-Id', requestId)
    response.on('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10
      const status = response.writableFinished ? response.statusCode : 499 // the client left first
      metrics.answered(method, routeOf(request), status, ms / 1000)
      if (!UNLOGGED.has(path)) desk.log.info({ method, path: path.slice(0, 500), status, ms, requestId }, 'Answered.')
    })
    next()
  }

/** The pattern that answered, or the kind of page: a few dozen in all, however many lines there are. */
function routeOf({ route, baseUrl, method }: Request): string {
  if (route && typeof route.path === 'string') return `${baseUrl}${route.path}`
  return method === 'GET' || method === 'HEAD' ? 'page or nothing' : 'nothing'
}
