// The live line to the server. What it brings is a hint; after every gap the views are read again.
import { signal } from '@preact/signals'
import type { DeskActivity, DeskFrame } from '../../http/contract-lines.js'
import { serverNow } from '../console/api.js'
import { me, recognise, session, signedOut } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { now } from './clock.js'
import { heardWhileClosing } from './closing.js'
import { askState } from './my-state.js'
import { called, calledBy, waits } from './notify.js'
import * as opened from './opened.js'
import { resend } from './outbox.js'
import { hearHere } from './presence.js'
import * as rows from './rows.js'
import { words } from './verb-words.js'

export type Light = 'connecting' | 'live' | 'lost'
export const light = signal<Light>('connecting')

/** Who writes where, and until when we believe it. */
export const typing = signal<ReadonlyMap<string, { from: 'customer' | 'agent'; name?: string; until: number }>>(
  new Map(),
)

const TYPING_MS = 6000
const REFRESH_MS = 60_000

let socket: WebSocket | null = null
let tries = 0
let timer: ReturnType<typeof setTimeout> | undefined
let on = false

/** Starts the line; returns how to end it. */
export function live(): () => void {
  on = true
  connect()
  const look = () => {
    if (document.visibilityState === 'visible') hurry()
  }
  const cut = () => {
    light.value = 'lost'
  }
  const often = setInterval(catchUp, REFRESH_MS)
  addEventListener('online', hurry)
  addEventListener('offline', cut)
  document.addEventListener('visibilitychange', look)
  return () => {
    on = false
    clearInterval(often)
    clearTimeout(timer)
    removeEventListener('online', hurry)
    removeEventListener('offline', cut)
    document.removeEventListener('visibilitychange', look)
    socket?.close()
    socket = null
  }
}

/** The views and the open conversation, from the truth; and what could not go before. */
export function catchUp(): void {
  void rows.refresh()
  void opened.reload()
  void askState()
  resend()
}

function hurry(): void {
  catchUp()
  if (socket?.readyState === WebSocket.OPEN) light.value = 'live'
  else connect()
}

function connect(): void {
  clearTimeout(timer)
  if (!on || (socket && socket.readyState <= WebSocket.OPEN)) return
  const address = new URL('/api/desk/stream', location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  const mine = new WebSocket(address)
  socket = mine
  mine.onopen = () => {
    tries = 0
    light.value = 'live'
    catchUp()
  }
  mine.onmessage = event => hear(String(event.data))
  mine.onclose = () => socket === mine && again()
}

// Half a second, doubling to fifteen, each time a different part of it: a restarted server is not met by everybody at once.
function again(): void {
  socket = null
  if (!on) return
  light.value = tries === 0 ? 'connecting' : 'lost'
  const wait = Math.min(15_000, 500 * 2 ** tries) * (0.5 + Math.random() / 2)
  tries += 1
  if (tries === 3) void stillUs()
  timer = setTimeout(connect, wait)
}

// A refused upgrade does not say why: perhaps the session ended.
async function stillUs(): Promise<void> {
  const response = await fetch('/api/people/me', { cache: 'no-store' }).catch(() => null)
  if (response?.status === 401) signedOut()
  else if (session.value.state === 'unreachable') void recognise()
}

function hear(data: string): void {
  const frame = JSON.parse(data) as DeskFrame
  switch (frame.type) {
    case 'row':
      if (frame.activities.some(a => a.type === 'message')) stopTyping(frame.row.lineId)
      calledBy(frame.row, rows.rows.value.get(frame.row.lineId), wrote(frame.activities))
      heardWhileClosing(frame.row.lineId, frame.activities)
      rows.take(frame.row)
      opened.follow(frame.row, frame.activities)
      return
    case 'forgotten':
      rows.drop(frame.lineId)
      if (opened.openId() === frame.lineId) opened.close()
      return
    case 'typing':
      writes(frame)
      return
    case 'queue':
      if (frame.queued > rows.queued.value && rows.listing.value === 'here') waits(frame.queued)
      rows.queued.value = frame.queued
      return
    case 'signed_out':
      signedOut()
      return
    case 'reconnect':
      tries = 1
      socket?.close()
      return
    case 'here':
      hearHere(frame)
      return
    case 'marks':
      opened.marked(frame.lineId, frame.delivered, frame.read)
      return
    case 'mentioned':
      if (frame.by.id !== me()?.id) mentioned(frame)
      return
    case 'draft':
      if ('lineId' in frame && frame.by.id !== me()?.id && opened.openId() === frame.lineId) void opened.reload()
      return
    case 'entries':
      return
  }
}

const wrote = (activities: DeskActivity[]) => activities.some(a => a.type === 'message' && a.from === 'customer')

function mentioned({ lineId, by }: Extract<DeskFrame, { type: 'mentioned' }>) {
  called(lineId)
  tell(words().mentioned(by.name), { label: words().openIt, press: () => opened.open(lineId) })
}

function writes({ lineId, from, name }: Extract<DeskFrame, { type: 'typing' }>): void {
  if (from === 'agent' && rows.rows.value.get(lineId)?.agent?.id === me()?.id) return
  const until = serverNow() + TYPING_MS
  typing.value = new Map(typing.value).set(lineId, { from, until, ...(name && { name }) })
  setTimeout(() => {
    now.value = serverNow()
    if ((typing.value.get(lineId)?.until ?? 0) <= serverNow() + 50) stopTyping(lineId)
  }, TYPING_MS)
}

function stopTyping(lineId: string): void {
  if (!typing.value.has(lineId)) return
  const next = new Map(typing.value)
  next.delete(lineId)
  typing.value = next
}
