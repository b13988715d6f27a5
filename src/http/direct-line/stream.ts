// The live stream of a line: everything after the watermark, then whatever happens, until the token ends.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { every } from '../../desk/every.js'
import type { Http } from '../context.js'
import { refuseUpgrade, type Stream } from '../streams.js'
import { openStream, type Pass, trusts } from '../tokens.js'
import type { Hub } from './hub.js'
import { stillTheirs } from './passes.js'
import type { Listener } from './room.js'
import { placeOf } from './watermark.js'

const PATH = /^\/v3\/directline\/conversations\/([^/]{1,200})\/stream$/
const PING_MS = 25_000 // proxies cut what is silent for a minute
const GOODBYE_MS = 2_000
const TOO_SLOW_BYTES = 256 * 1024 // unread; two hundred of them are still little
/** Systems take megabytes for somebody who reads nothing: after so many characters a reader shows with a pong that they have them. */
const UNPROVEN = 128 * 1024
/** RFC 6455 and the registry of close codes. */
const POLICY = 1008
const RESTART = 1012
const TRY_LATER = 1013

export type LineStream = Stream & {
  /** Its token was refreshed: open streams of the line go on until then. */
  prolong(lineId: string, user: string, until: number): void
}

type Open = { socket: WebSocket; pass: Pass; until: number; alive: boolean }

export function lineStream({ desk, signingKey }: Http, hub: Hub): LineStream {
  const { clock, log, store } = desk
  // Clients send empty frames to keep the connection open; nothing else is read.
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false })
  const open = new Set<Open>()

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const line = PATH.exec(url.pathname)?.[1]
    if (!line) return false
    const pass = await openStream(signingKey, url.searchParams.get('t') ?? '', clock.now())
    const { origin } = request.headers
    const opens = pass?.line === decoded(line) && !hub.forgotten(pass.line) && trusts(pass, origin)
    if (!opens || !(await stillTheirs(desk, pass))) {
      refuseUpgrade(socket, 403, 'This stream address is not valid any more: reconnect to the conversation.')
      return true
    }
    if (hub.crowded(pass.line)) {
      refuseUpgrade(socket, 429, 'This conversation is open in too many windows: close some, or poll.')
      return true
    }
    if (socket.destroyed) return true
    server.handleUpgrade(request, socket, head, ws => serve(ws, pass, url.searchParams.get('watermark')))
    return true
  }

  function serve(socket: WebSocket, pass: Pass, watermark: string | null): void {
    const one: Open = { socket, pass, until: pass.until, alive: true }
    open.add(one)
    const leave = hub.join(pass.line, listenerOn(socket, pass, store.epoch, watermark))
    socket.on('pong', () => {
      one.alive = true
    })
    socket.on('message', () => {
      one.alive = true
    })
    socket.on('error', error => log.info({ error: error.message }, 'A stream broke.'))
    socket.on('close', () => {
      open.delete(one)
      leave()
    })
  }

  /** Once in a while: ends what has expired, drops who does not answer, pings the rest. */
  const beat = () => {
    const now = clock.now()
    for (const one of open) {
      if (one.until <= now) one.socket.close(POLICY, 'token expired')
      else if (!one.alive) one.socket.terminate()
      else ping(one)
    }
    hub.refresh()
  }
  const stopBeating = every(clock, PING_MS, beat)

  return {
    upgrade,
    prolong(lineId, user, until) {
      for (const one of open)
        if (one.pass.line === lineId && one.pass.user === user) one.until = Math.max(one.until, until)
    },
    close() {
      stopBeating()
      for (const { socket } of open) socket.close(RESTART, 'restarting')
      clock.wake(clock.now() + GOODBYE_MS, () => {
        for (const { socket } of open) socket.terminate() // who does not say goodbye does not hold up the stop
      })
    },
  }
}

function ping(one: Open): void {
  one.alive = false
  one.socket.ping()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function listenerOn(socket: WebSocket, { customer }: Pass, epoch: string, watermark: string | null): Listener {
  const read = proven(socket)
  return {
    customerId: customer.id,
    epoch,
    seq: placeOf(watermark, epoch),
    told: '',
    live: false,
    send(set) {
      if (socket.readyState !== socket.OPEN) return Promise.resolve(false)
      if (socket.bufferedAmount > TOO_SLOW_BYTES) {
        socket.close(TRY_LATER, 'too slow')
        return Promise.resolve(false)
      }
      let done = (_arrived: boolean) => {} // all that is held until the bytes have left
      const sent = new Promise<boolean>(resolve => {
        done = resolve
      })
      const text = JSON.stringify(set)
      socket.send(text, error => done(!error))
      return read(text.length, sent)
    },
    close: why => (why === 'restart' ? socket.close(RESTART, 'restarting') : socket.close(POLICY, why)),
  }
}

/** `sent`, and once in a while only when the reader has shown that they read what was sent before it. */
function proven(socket: WebSocket): (length: number, sent: Promise<boolean>) => Promise<boolean> {
  const awaited = new Map<string, (arrived: boolean) => void>()
  let unproven = 0
  let asked = 0
  const settle = (word: string, arrived: boolean) => {
    awaited.get(word)?.(arrived)
    awaited.delete(word)
  }
  socket.on('pong', word => settle(word.toString(), true))
  socket.on('close', () => {
    for (const word of [...awaited.keys()]) settle(word, false)
  })
  return async (length, sent) => {
    unproven += length
    if (unproven < UNPROVEN || !(await sent) || socket.readyState !== socket.OPEN) return sent
    unproven = 0
    const word = `${++asked}`
    const arrived = new Promise<boolean>(resolve => awaited.set(word, resolve))
    socket.ping(word)
    return arrived
  }
}
