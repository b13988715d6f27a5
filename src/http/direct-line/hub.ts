// Who is listening to which line. One watch of the store for the whole process.
import { heardMark } from '../../desk/marks.js'
import { heardTyping } from '../../desk/typing.js'
import type { News } from '../../ports.js'
import type { Http } from '../context.js'
import { type Listener, openRoom, type Room } from './room.js'
import { typingWire, type UrlOf } from './wire.js'

export type Hub = {
  /** Replays everything after `listener.seq`, then keeps it told. Returns how to leave. */
  join(lineId: string, listener: Listener): () => void
  /** More windows than a person opens listen to this line here. */
  crowded(lineId: string): boolean
  /** The customer was forgotten within the life of a token: its tokens open nothing any more. */
  forgotten(lineId: string): boolean
  /** Tells the queued their place, which others' moves change. */
  refresh(): void
  close(): void
}

const MOST_LISTENERS = 20 // of one line; each may hold a page of it in memory until it has been read
const REFRESH_MS = 1000
const RETRY_MS = 5000
const FORGOTTEN_MS = 3_600_000 // a token's life

export function openHub({ desk }: Http, urlOf: (lineId: string) => UrlOf): Hub {
  const { store, clock, log } = desk
  const rooms = new Map<string, Room>()
  const forgotten = forgottenLines(() => clock.now())
  const retries = new Map<string, () => void>() // one a line, however much news it has meanwhile
  let cancelRefresh: (() => void) | null = null
  let epoch = store.epoch

  function nudge(lineId: string): void {
    rooms
      .get(lineId)
      ?.pump()
      .catch(err => {
        log.warn({ err, lineId }, 'A stream could not read its line; it tries again.')
        if (!retries.has(lineId))
          retries.set(
            lineId,
            clock.wake(clock.now() + RETRY_MS, () => retry(lineId)),
          )
      })
  }

  function retry(lineId: string): void {
    retries.delete(lineId)
    nudge(lineId)
  }

  function refresh(): void {
    noticeEpoch()
    for (const [lineId, room] of rooms) if (room.isQueued()) nudge(lineId)
  }

  function refreshSoon(): void {
    cancelRefresh ??= clock.wake(clock.now() + REFRESH_MS, () => {
      cancelRefresh = null
      refresh()
    })
  }

  /** The store has lost or replaced its past: what was delivered is not what is there. Everybody comes back and reloads. */
  function noticeEpoch(): void {
    if (store.epoch === epoch) return
    epoch = store.epoch
    dismiss(rooms.values(), 'restart')
  }

  function heard(news: News): void {
    noticeEpoch()
    if (news.type === 'line') {
      nudge(news.lineId)
      refreshSoon()
    } else if (news.type === 'forgotten') {
      forgotten.add(news.lineId)
      const room = rooms.get(news.lineId)
      if (room) dismiss([room], 'forgotten')
    } else if (news.type === 'marks') {
      heardMark(store, news)
      if (news.from === 'agent') nudge(news.lineId)
    } else if (news.type === 'typing') {
      if (news.from === 'customer') heardTyping(desk, news.lineId)
      else tellTyping(news.lineId, { from: news.from, ...(news.name && { name: news.name }) })
    }
  }

  function tellTyping(lineId: string, by: { from: 'bot' | 'agent'; name?: string }): void {
    const activities = [typingWire(lineId, by, clock.now())]
    for (const listener of rooms.get(lineId)?.listeners ?? []) if (listener.live) void listener.send({ activities })
  }

  function join(lineId: string, listener: Listener): () => void {
    const room = rooms.get(lineId) ?? openRoom(desk, lineId, urlOf(lineId))
    rooms.set(lineId, room)
    room.join(listener).catch(err => {
      log.warn({ err, lineId }, 'A stream could not be replayed; its client comes back.')
      listener.close('restart')
    })
    return () => {
      room.listeners.delete(listener)
      if (room.listeners.size === 0 && rooms.get(lineId) === room) rooms.delete(lineId)
    }
  }

  const unwatch = store.watch(heard)
  const close = () => {
    unwatch()
    cancelRefresh?.()
    for (const cancel of retries.values()) cancel()
    dismiss(rooms.values(), 'restart')
  }
  const crowded = (lineId: string) => (rooms.get(lineId)?.listeners.size ?? 0) >= MOST_LISTENERS
  return { join, crowded, forgotten: forgotten.has, refresh, close }
}

function dismiss(rooms: Iterable<Room>, why: 'forgotten' | 'restart'): void {
  for (const { listeners } of rooms) for (const listener of listeners) listener.close(why)
}

/** Remembered as long as a token may live; in this process only, which heard of it like every other. */
function forgottenLines(now: () => number) {
  const lines = new Map<string, number>()
  return {
    add(lineId: string): void {
      for (const [old, until] of lines) if (until < now()) lines.delete(old)
      lines.set(lineId, now() + FORGOTTEN_MS)
    },
    has: (lineId: string): boolean => (lines.get(lineId) ?? 0) > now(),
  }
}
