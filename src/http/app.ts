// Everything that is reached over HTTP, in the order in which it is asked.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import express, { type Express } from 'express'
import type { Http } from './context.js'
import { failures, unknownRoute } from './failures.js'
import { dispatch, type Stream } from './streams.js'

export type Served = {
  app: Express
  /** For http.Server's 'upgrade' event. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  /** Tells every socket to reconnect; call it when the program is about to stop. */
  close: () => void
}

export function createApp(http: Http): Served {
  const { log } = http.desk
  const app = express().disable('x-powered-by').set('trust proxy', http.trustProxy)
  app.use('/api', express.json({ limit: '1mb' }))
  // app.use('/api/people', peopleRoutes(http)): each router's paths are relative to its mount
  // app.use('/api/desk', deskRoutes(http))
  // app.use('/api/editor', editorRoutes(http))
  app.use(['/api', '/v3'], unknownRoute)
  app.use(failures(log))

  const streams: Stream[] = [] // deskStream(http): Stream
  return {
    app,
    upgrade: dispatch(streams, err => log.error({ err }, 'A stream failed to open.')),
    close: () => {
      for (const stream of streams) stream.close()
    },
  }
}
