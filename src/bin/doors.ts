// Our HTTP server's patience: how long a request, a silent connection and an idle one may last, and how it closes.
import { createServer, type Server } from 'node:http'

const STANDS_STILL_MS = 120_000 // a connection on which nothing moves; streams have their own pulse
/** Longer than proxies keep an idle connection to us (Caddy 120 s, nginx 60 s): what they send must not meet one that we just closed. */
const IDLE_MS = 125_000

export function doors(): Server {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: IDLE_MS })
  server.timeout = STANDS_STILL_MS
  return server
}

/** Takes nobody in any more; resolves when everybody inside has been answered. Idle connections are not waited for. */
export function closed(server: Server): Promise<void> {
  server.keepAliveTimeout = 1 // of those who are answered from now on; 0 would be for ever
  const over = new Promise<void>(done => server.close(() => done()))
  server.closeIdleConnections()
  return over
}
