// Everything that is reached over HTTP, in the order in which it is asked.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import express, { type Express } from 'express'
import { stranded } from '../desk/watchdog.js'
import type { Http } from './context.js'
import { deskRoutes } from './desk.js'
import { cannedRoutes } from './desk-canned.js'
import { deskFileRoutes } from './desk-files.js'
import { deskOwnRoutes } from './desk-own.js'
import { deskStream } from './desk-stream.js'
import { togetherRoutes } from './desk-together.js'
import { deskVerbRoutes } from './desk-verbs.js'
import { directLine } from './direct-line/routes.js'
import { editorRoutes } from './editor.js'
import { editorsFirst } from './editor-rights.js'
import { failures, unknownRoute } from './failures.js'
import { headers } from './headers.js'
import { healthRoutes } from './health.js'
import { leadRoutes } from './lead.js'
import { turnstile } from './limits.js'
import { messagesRoute } from './messages.js'
import { openMetrics } from './metrics.js'
import { modelRoutes } from './model.js'
import { openApi } from './openapi.js'
import { pageRoutes } from './pages.js'
import { peopleRoutes } from './people.js'
import { requests } from './requests.js'
import { dispatch, type Stream } from './streams.js'
import { widgetRoutes } from './widget.js'

export type Served = {
  app: Express
  /** For http.Server's 'upgrade' event. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  /** Tells every socket to reconnect; call it when the program is about to stop. */
  close: () => void
}

export function createApp(http: Http): Served {
  const { desk, trustProxy, metrics = openMetrics() } = http
  metrics.watchQueue(desk.store)
  metrics.watchStranded(async () => (await stranded(desk)).length)
  const line = directLine(http)
  const app = express().disable('x-powered-by').set('trust proxy', trustProxy)
  app.set('etag', () => undefined) // of files only: what is made for each request is never asked for again
  app.use(requests(http, metrics), headers(http))
  app.use('/v3/directline', line.router) // what is asked most is asked first
  app.use(healthRoutes(http, metrics))
  app.use('/api/editor/import', editorsFirst(http), turnstile(4, 2), express.json({ limit: '12mb' }))
  app.use('/api', express.json({ limit: '1mb' }))
  app.use('/api/widget', widgetRoutes(http, line.pass))
  app.use('/api/people', peopleRoutes(http))
  app.use('/api/desk', deskRoutes(http), deskVerbRoutes(http), togetherRoutes(http))
  app.use('/api/desk', deskOwnRoutes(http), cannedRoutes(http), deskFileRoutes(http))
  app.use('/api/editor', editorRoutes(http))
  app.use('/api/lead', leadRoutes(http))
  app.use('/api/model', modelRoutes(http))
  if (http.messages) app.use('/api/messages', messagesRoute(http.messages))
  const document = openApi(http.publicUrl.origin)
  app.get('/openapi.json', (_request, response) => void response.json(document))
  app.use(['/api', '/v3'], unknownRoute)
  app.use(pageRoutes(http), unknownRoute)
  app.use(failures(desk.log))

  const streams: Stream[] = [line.stream, deskStream(http)]
  return {
    app,
    upgrade: dispatch(streams, err => desk.log.error({ err }, 'A stream failed to open.')),
    close: () => {
      for (const stream of streams) stream.close()
    },
  }
}
