// Our HTTP server: where it listens, how long a request, a silent connection and an idle one may last, and how it closes.
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createProbe, type Server as Probe } from 'node:net'
import type { Config } from '../config.js'
import { DeskError } from '../domain/errors.js'

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

/** Before anything is learnt or written. Throws as `listen` does where nobody could listen there. */
export async function mustBeFree(place: Pick<Config, 'port' | 'host'>): Promise<void> {
  const probe = createProbe(caller => caller.destroy()) // as refused: nobody is served yet
  await listen(probe, place)
  await new Promise(done => probe.close(done))
}

/** Resolves with the address on this machine. Throws 'unavailable' with what the operator can do about it. */
export function listen(server: Probe, { port, host }: Pick<Config, 'port' | 'host'>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = whyDeaf(error.code)
      reject(
        sentence ? new DeskError('unavailable', `Hamdel cannot listen on ${host}, port ${port}: ${sentence}`) : error,
      )
    })
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo
      resolve(`http://localhost:${bound}/`)
    })
  })
}

/** In the operator's words, why the system lets us not listen there. */
function whyDeaf(code: string | undefined): string | null {
  if (code === 'EADDRINUSE') return 'another program is there. Stop it, or set PORT to another number.'
  if (code === 'EACCES')
    return 'that needs more rights. Set PORT to a number above 1023, and let a proxy listen on 443.'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'this machine has no such address. Set HOST to one that it has, or to 0.0.0.0 for all of them.'
  return null
}
