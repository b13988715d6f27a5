// Everything new, told to every open desk at once. Frames are hints: a desk that reconnects loads its views again.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { every } from '../desk/every.js'
import { heardHere } from '../desk/here.js'
import { keepLeases, type Leases } from '../desk/leases.js'
import { heardMark } from '../desk/marks.js'
import { queuedFor } from '../desk/reading.js'
import { type Recognised, recall } from '../desk/sessions.js'
import { may } from '../domain/person.js'
import type { News } from '../ports.js'
import type { Http } from './context.js'
import type { DeskFrame } from './contract-lines.js'
import { deskNews } from './desk-news.js'
import { deskReaders } from './desk-readers.js'
import { fromOurPages, whoAsks } from './session.js'
import { refuseUpgrade, type Stream } from './streams.js'

const PING_MS = 25_000
const MOST_WAITING = 512 * 1024 // bytes; a desk that far behind loads everything again instead
const SETTLED_MS = 1_000 // after which a change of the settings holds here
const SIGNED_OUT = 4001
const RESTART = 1012

type Open = { socket: WebSocket; who: Recognised; alive: boolean }

export function deskStream(http: Http): Stream {
  const { clock, store } = http.desk
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096 })
  const open = new Set<Open>()
  const leases = keepLeases(http.desk)
  const tell = (frame: DeskFrame, to: (who: Recognised) => boolean) => {
    const text = JSON.stringify(frame)
    for (const desk of open) if (to(desk.who)) send(desk, text)
  }
  const everybody = () => [...new Map([...open].map(({ who }) => [who.person.id, who.person])).values()]
  const readers = deskReaders(http.desk, everybody)
  const news = deskNews(http.desk, (frame, personId, line) =>
    readers.each(frame, line, (given, may) =>
      tell(
        given,
        who =>
          (forEveryone.includes(frame.type) || isAgent(who)) &&
          (!personId || who.person.id === personId) &&
          may(who.person),
      ),
    ),
  )
  const anew = () => {
    if (!readers.changed()) return
    for (const desk of open) if (isAgent(desk.who)) comeBack(desk)
  }
  const hear = (heard: News) => {
    if (heard.type === 'person') return recheck(http, open, leases, heard.personId)
    if (heard.type === 'here') heardHere(store, heard)
    if (heard.type === 'marks') heardMark(store, heard)
    if (heard.type === 'settings') clock.wake(clock.now() + SETTLED_MS, anew)
    if (open.size > 0) news.hear(heard)
  }
  const stops = [
    store.watch(hear),
    every(clock, PING_MS, () => round(http, open, leases)),
    every(clock, PING_MS, anew),
    leases.stop,
    news.stop,
  ]

  return {
    async upgrade(request, socket, head) {
      if (new URL(request.url ?? '', 'http://localhost').pathname !== '/api/desk/stream') return false
      const who = await admitted(http, request, socket)
      if (who) server.handleUpgrade(request, socket, head, webSocket => enter(http, open, leases, webSocket, who))
      return true
    },
    close() {
      for (const stop of stops) stop()
      for (const desk of open) comeBack(desk)
    },
  }
}

/** It loads everything again. */
function comeBack({ socket }: Open): void {
  socket.send(frameText({ type: 'reconnect' }))
  socket.close(RESTART)
}

/** What editors hear too. */
const forEveryone: DeskFrame['type'][] = ['entries', 'draft', 'editing']

const isAgent = ({ person }: Recognised): boolean => may(person, 'agent', 'lead')

const frameText = (frame: DeskFrame): string => JSON.stringify(frame)

/** Null: refused, the socket is answered. */
async function admitted(http: Http, request: IncomingMessage, socket: Duplex): Promise<Recognised | null> {
  if (!fromOurPages(http, request)) {
    refuseUpgrade(socket, 403, `The stream opens from the pages of ${http.publicUrl.origin} only.`)
    return null
  }
  const who = await whoAsks(http, request)
  if (!who) refuseUpgrade(socket, 401, 'Sign in first.')
  return who
}

function enter(http: Http, open: Set<Open>, leases: Leases, socket: WebSocket, who: Recognised): void {
  const { desk } = http
  const mine: Open = { socket, who, alive: true }
  const leased = isAgent(who)
  const personId = who.person.id
  open.add(mine)
  socket.on('pong', () => {
    mine.alive = true
  })
  socket.on('error', err => desk.log.info({ err }, 'The socket of a desk broke.'))
  socket.on('close', () => {
    open.delete(mine)
    if (leased) leases.closed(personId)
  })
  const failed = (err: unknown) => desk.log.warn({ err }, 'A desk was opened while the store was away.')
  check(http, mine).catch(failed) // it may have been signed out on its way in
  if (leased) {
    leases.opened(personId).catch(failed)
    const greet = async () => send(mine, frameText({ type: 'queue', queued: await queuedFor(desk, who.person) }))
    greet().catch(failed)
  }
}

function send({ socket }: Open, text: string): void {
  if (socket.readyState !== socket.OPEN) return
  if (socket.bufferedAmount > MOST_WAITING) socket.terminate()
  else socket.send(text)
}

/** Something about this person changed: whoever was signed out or lost their role leaves at once. */
function recheck(http: Http, open: Set<Open>, leases: Leases, personId: string): void {
  const theirs = [...open].filter(({ who }) => who.person.id === personId)
  for (const desk of theirs)
    check(http, desk).catch(err => {
      // Not knowing is no reason to let somebody stay: they come back when the store does.
      http.desk.log.warn({ err }, 'A session could not be checked; its socket was closed.')
      desk.socket.close(RESTART)
    })
  if (theirs.length > 0) leases.assure(personId)
}

async function check({ desk }: Http, open: Open): Promise<void> {
  const now = await recall(desk, open.who.session.id)
  if (now && isAgent(now) === isAgent(open.who)) open.who = now
  else if (now)
    open.socket.close(RESTART) // comes back with its new role
  else {
    send(open, frameText({ type: 'signed_out' }))
    open.socket.close(SIGNED_OUT)
  }
}

/** Sockets that no longer answer are let go; sessions that ran out are ended. */
function round(http: Http, open: Set<Open>, leases: Leases): void {
  for (const desk of open) {
    if (!desk.alive) desk.socket.terminate()
    desk.alive = false
    desk.socket.ping()
  }
  for (const personId of new Set([...open].map(({ who }) => who.person.id))) recheck(http, open, leases, personId)
}
