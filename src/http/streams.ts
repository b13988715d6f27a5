// Which stream answers a WebSocket: the first whose address it is.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { urlFrom } from '../domain/url-from.js'

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean | Promise<boolean>

export type Stream = {
  /** False: not my address, nothing was written. True: mine, answered or refused. */
  upgrade: Upgrade
  /** Closes every socket with 1012 ("service restart"), so that clients come back. */
  close(): void
}

/** Writes a plain HTTP refusal to a socket that is not going to be a WebSocket. */
export function refuseUpgrade(socket: Duplex, status: 400 | 401 | 403 | 404 | 429 | 503, reason: string): void {
  socket.once('finish', () => socket.destroy()) // a peer that never hangs up would hold it for ever
  const body = JSON.stringify({ error: { code: 'refused', message: reason } })
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

/** One handler for http.Server's 'upgrade'. */
export const dispatch =
  (streams: Stream[], failed: (error: unknown) => void) =>
  async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    socket.on('error', () => socket.destroy()) // a peer that resets is no news
    if (!urlFrom(request.url ?? '', 'http://localhost'))
      return refuseUpgrade(socket, 400, 'The address cannot be read.')
    try {
      for (const stream of streams) if (await stream.upgrade(request, socket, head)) return
      refuseUpgrade(socket, 404, 'There is no stream at this address.')
    } catch (error) {
      failed(error)
      socket.destroy()
    }
  }
