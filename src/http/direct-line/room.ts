// Everybody who listens to one line: several tabs of a customer, say. They share one reading of it.
import type { Desk } from '../../desk/desk.js'
import { inTurn } from '../../desk/in-turn.js'
import { mark, marksOf } from '../../desk/marks.js'
import { type LineStatus, lineStatus } from '../../desk/status.js'
import type { Activity } from '../../domain/activity.js'
import { isPublic } from '../../domain/activity-desk.js'
import { blank, type Line } from '../../domain/line.js'
import type { ActivitySet } from '../contract-direct-line.js'
import { type Page, readPage } from './page.js'
import { watermark } from './watermark.js'
import { toWire, type UrlOf } from './wire.js'

/** One socket. `send` resolves once the bytes have left, with false when it is gone or too slow. */
export type Listener = {
  customerId: string
  epoch: string // of the past in which its place is: a place is never told as one of another past
  seq: number // delivered up to here
  told: string // the status it was told last, as JSON
  live: boolean // the replay is over
  send(set: ActivitySet): Promise<boolean>
  close(why: 'forgotten' | 'not theirs' | 'restart'): void
}

export type Room = {
  listeners: Set<Listener>
  /** The line waits in the queue: its place changes when others move. */
  isQueued(): boolean
  /** Replays everything after `listener.seq`, in pages, then keeps it told. Rejects when the line cannot be read. */
  join(listener: Listener): Promise<void>
  /** Brings every live listener up to date; one reading at a time, and again if there was news meanwhile. */
  pump(): Promise<void>
}

/** Long replays take turns: hundreds that begin at once hold up nobody else. No line is called so. */
const lane = (page: number) => ` replay ${page % 4}`

const NOTHING: Page = { activities: [], isLast: true }

export function openRoom(desk: Desk, lineId: string, urlOf: UrlOf): Room {
  const { store } = desk
  const listeners = new Set<Listener>()
  let reading: 'idle' | 'due' | 'reading' | 'stale' = 'idle'
  let queued = false

  const current = async (): Promise<Line> => (await store.line(lineId)) ?? blank(lineId, { id: '' })

  function deliver(line: Line, listener: Listener, activities: Activity[], status?: LineStatus): Promise<boolean> {
    const fresh = activities.filter(activity => activity.seq > listener.seq)
    const told = status ? JSON.stringify(status) : listener.told
    const isNews = told !== listener.told
    listener.seq = fresh.at(-1)?.seq ?? listener.seq
    listener.told = told
    const theirs = fresh.filter(isPublic) // what colleagues do among themselves moves the place, and is never told
    if (theirs.length === 0 && !isNews) return Promise.resolve(true)
    return listener.send({
      activities: theirs.map(activity => toWire(line, activity, urlOf)),
      watermark: watermark(listener.epoch, listener.seq),
      ...(isNews && status && { hamdel: status }),
    })
  }

  async function round(): Promise<void> {
    const live = [...listeners].filter(listener => listener.live)
    if (live.length === 0) return
    const line = await current()
    const after = Math.min(...live.map(listener => listener.seq))
    const { activities, isLast } = line.version > after ? await readPage(store, lineId, after) : NOTHING
    const status = await lineStatus(desk, line)
    queued = status.status === 'queued'
    for (const listener of live) {
      if (line.version === 0 || line.customer.id === listener.customerId)
        void deliver(line, listener, activities, status).then(arrived => arrived && noteDelivered(line, listener.seq))
      else listener.close('not theirs')
    }
    if (!isLast) reading = 'stale'
  }

  /** An agent who waits for an answer sees that their words have come through. */
  function noteDelivered({ conversation }: Line, seq: number): void {
    if (conversation?.status !== 'assigned' || marksOf(store, lineId).delivered >= seq) return
    mark(desk, { type: 'marks', lineId, from: 'customer', delivered: seq, read: 0 }).catch(() => {}) // hearsay
  }

  async function pump(): Promise<void> {
    if (reading === 'due') return
    if (reading !== 'idle') {
      reading = 'stale'
      return
    }
    reading = 'due'
    await null // what is told in the same breath is read at once
    try {
      do {
        reading = 'reading'
        await round()
      } while ((reading as string) === 'stale')
    } finally {
      reading = 'idle'
    }
  }

  async function join(listener: Listener): Promise<void> {
    listeners.add(listener)
    let line = await current()
    if (listener.seq > line.version) listener.seq = 0 // it claims to have read what never was: start over
    // By itself, so that nothing but the bytes is held while a reader takes its time over them.
    const nextPage = async (page: number) => {
      const read = () => readPage(store, lineId, listener.seq)
      const { activities, isLast } = page === 0 ? await read() : await inTurn(store, lane(page), read)
      if (activities.length > 0 && line.version === 0) line = await current() // it was written meanwhile
      return { sent: deliver(line, listener, activities), isLast }
    }
    for (let page = 0; ; page++) {
      const { sent, isLast } = await nextPage(page)
      if (!(await sent)) return
      if (isLast) break
    }
    listener.live = true
    await pump()
  }

  return { listeners, isQueued: () => queued, join, pump }
}
