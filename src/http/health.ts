// Is it alive, can it serve, what does it count: for the operator's own tools.
import { type Request, Router } from 'express'
import { DeskError } from '../domain/errors.js'
import type { Http } from './context.js'
import type { Metrics } from './metrics.js'

export function healthRoutes({ desk }: Http, metrics: Metrics): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    response.set('Cache-Control', 'no-store')
    try {
      await desk.store.healthy()
      response.json({ status: 'ready' })
    } catch (err) {
      desk.log.warn({ err }, 'Not ready: the store does not serve.')
      response
        .status(503)
        .json({ status: 'not ready', error: { code: 'unavailable', message: 'The store does not serve.' } })
    }
  })
  router.get('/metrics', async (request, response) => {
    if (!fromThisMachine(request)) throw new DeskError('not_found', 'There is nothing at this address.')
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return router
}

/**
 * Over the loopback and through no proxy: one that runs beside us comes over the loopback too, and brings the whole world
 * with it. A proxy that adds none of these headers must not pass /metrics on.
 */
function fromThisMachine({ socket, headers }: Request): boolean {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(name => headers[name] !== undefined)
  return !forwarded && /^(::1$|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '')
}
