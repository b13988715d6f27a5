// Who is listening to which line. One watch for the whole process; one read of a line for all its listeners.
import { type LineStatus, lineStatus } from '../../desk/status.js'
import { heardTyping } from '../../desk/typing.js'
import type { Activity } from '../../domain/activity.js'
import { blank, type Line } from '../../domain/line.js'
import type { News } from '../../ports.js'
import type { Http } from '../context.js'
import type { ActivitySet } from '../contract.js'
import { watermark } from './watermark.js'
import { toWire, typingWire, type UrlOf } from './wire.js'

/** One socket. `send` resolves once the bytes have left, with false when it is gone or too slow. */
export type Listener = {
  seq: number // delivered up to here
  told: string // the status it was told last, as JSON
  live: boolean // the replay is over
  send(set: ActivitySet): Promise<boolean>
  close(why: 'forgotten' | 'restart'): void
}

export type Hub = {
  /** Replays everything after `listener.seq`, then keeps it told. Returns how to leave. */
  join(lineId: string, listener: Listener): () => void
  /** The customer was forgotten within the life of a token: its tokens open nothing any more. */
  forgotten(lineId: string): boolean
  /** Tells the queued their place, which others' moves change. */
  refresh(): void
  close(): void
}

type Room = { listeners: Set<Listener>; waiting: boolean; running: boolean; again: boolean }

const PAGE = 100
const REFRESH_MS = 1000
const RETRY_MS = 5000
const FORGOTTEN_MS = 3_600_000 // a token's life

export function openHub({ desk }: Http, urlOf: (lineId: string) => UrlOf): Hub {
  const { store, clock, log } = desk
  const rooms = new Map<string, Room>()
  const forgotten = new Map<string, number>()
  let refreshing: (() => void) | null = null
  let epoch = store.epoch

  async function join(lineId: string, room: Room, listener: Listener): Promise<void> {
    const owner = await ownerOf(lineId)
    if (listener.seq > owner.version) listener.seq = 0 // it claims to have read what never was: start over
    for (;;) {
      const page = await store.activities(lineId, listener.seq, PAGE)
      if (page.length > 0 && !(await deliver(owner, listener, page))) return
      if (page.length < PAGE) break
    }
    listener.live = true
    await pump(lineId, room)
  }

  const ownerOf = async (lineId: string): Promise<Line> => (await store.line(lineId)) ?? blank(lineId, { id: '' })

  function deliver(line: Line, listener: Listener, activities: Activity[], status?: LineStatus): Promise<boolean> {
    const fresh = activities.filter(activity => activity.seq > listener.seq)
    const told = status ? JSON.stringify(status) : listener.told
    if (fresh.length === 0 && told === listener.told) return Promise.resolve(true)
    listener.seq = fresh.at(-1)?.seq ?? listener.seq
    const news = status && told !== listener.told
    listener.told = told
    return listener.send({
      activities: fresh.map(activity => toWire(line, activity, urlOf(line.id))),
      watermark: watermark(store.epoch, listener.seq),
      ...(news && { hamdel: status }),
    })
  }

  /** Brings every live listener of the line up to date: one at a time, and again if there was news meanwhile. */
  async function pump(lineId: string, room: Room): Promise<void> {
    if (room.running) {
      room.again = true
      return
    }
    room.running = true
    try {
      do {
        room.again = false
        await round(lineId, room)
      } while (room.again)
    } finally {
      room.running = false
    }
  }

  async function round(lineId: string, room: Room): Promise<void> {
    const live = [...room.listeners].filter(listener => listener.live)
    if (live.length === 0) return
    const line = await ownerOf(lineId)
    const after = Math.min(...live.map(listener => listener.seq))
    const activities = line.version > after ? await store.activities(lineId, after, PAGE) : []
    const status = await lineStatus(desk, line)
    room.waiting = status.status === 'queued'
    for (const listener of live) void deliver(line, listener, activities, status)
    if (activities.length === PAGE) room.again = true
  }

  const nudge = (lineId: string) => {
    const room = rooms.get(lineId)
    if (!room) return
    pump(lineId, room).catch(err => {
      log.warn({ err, lineId }, 'A stream could not read its line; it tries again.')
      clock.wake(clock.now() + RETRY_MS, () => nudge(lineId))
    })
  }

  function refresh(): void {
    noticeEpoch()
    for (const [lineId, room] of rooms) if (room.waiting) nudge(lineId)
  }

  function refreshSoon(): void {
    refreshing ??= clock.wake(clock.now() + REFRESH_MS, () => {
      refreshing = null
      refresh()
    })
  }

  function leave(lineId: string, room: Room, listener: Listener): void {
    room.listeners.delete(listener)
    if (room.listeners.size === 0 && rooms.get(lineId) === room) rooms.delete(lineId)
  }

  /** The store has lost or replaced its past: what was delivered is not what is there. Everybody comes back and reloads. */
  function noticeEpoch(): void {
    if (store.epoch === epoch) return
    epoch = store.epoch
    dismiss()
  }

  const dismiss = () => {
    for (const { listeners } of rooms.values()) for (const listener of listeners) listener.close('restart')
  }

  function heard(news: News): void {
    noticeEpoch()
    if (news.type === 'line') {
      nudge(news.lineId)
      refreshSoon()
    } else if (news.type === 'typing') {
      if (news.from === 'customer') heardTyping(desk, news.lineId)
      else type(news)
    } else if (news.type === 'forgotten') {
      for (const listener of rooms.get(news.lineId)?.listeners ?? []) listener.close('forgotten')
      remember(news.lineId)
    }
  }

  function type({ lineId, from, name }: Extract<News, { type: 'typing' }>): void {
    const by = { from: from === 'agent' ? ('agent' as const) : ('bot' as const), ...(name && { name }) }
    for (const listener of rooms.get(lineId)?.listeners ?? [])
      if (listener.live) void listener.send({ activities: [typingWire(lineId, by, clock.now())] })
  }

  function remember(lineId: string): void {
    const now = clock.now()
    for (const [old, until] of forgotten) if (until < now) forgotten.delete(old)
    forgotten.set(lineId, now + FORGOTTEN_MS)
  }

  const unwatch = store.watch(heard)
  return {
    join(lineId, listener) {
      const room = rooms.get(lineId) ?? { listeners: new Set(), waiting: false, running: false, again: false }
      rooms.set(lineId, room)
      room.listeners.add(listener)
      join(lineId, room, listener).catch(err => {
        log.warn({ err, lineId }, 'A stream could not be replayed; its client comes back.')
        listener.close('restart')
      })
      return () => leave(lineId, room, listener)
    },
    forgotten: lineId => (forgotten.get(lineId) ?? 0) > clock.now(),
    refresh,
    close() {
      unwatch()
      refreshing?.()
      dismiss()
    },
  }
}
