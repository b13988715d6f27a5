// From the store's news to what a desk can show: the row as it is now, and what was said since.
import type { Desk } from '../desk/desk.js'
import type { Line } from '../domain/line.js'
import type { News } from '../ports.js'
import type { DeskFrame } from './contract-lines.js'
import { rowOf, shownAll } from './desk-row.js'

const FIRST_LOOK = 10 // activities that are told of a line not seen before; a desk knows them by their seq
const MOST_TOLD = 200
const KNOWN_LINES = 5_000
const QUEUE_EVERY_MS = 300

/** `tell` with a person's id: only to them. `line`: as it is now, where the frame is of it. */
export function deskNews(desk: Desk, tell: (frame: DeskFrame, personId?: string, line?: Line) => void) {
  const { store, log } = desk
  const told = new Map<string, number>() // the seq up to which a line was told
  const line = oneAtATime(
    async lineId => {
      const now = await store.line(lineId)
      const row = now && (await rowOf(store, now))
      if (!row) return
      const from = told.get(lineId) ?? row.version - FIRST_LOOK
      const activities = await store.activities(lineId, Math.max(0, from, row.version - MOST_TOLD))
      remember(told, lineId, Math.max(row.version, activities.at(-1)?.seq ?? 0))
      tell({ type: 'row', row, activities: await shownAll(store, lineId, activities) }, undefined, now)
    },
    err => log.warn({ err }, 'Open desks were not told of a change; they see it when they load again.'),
  )
  const queue = throttled(desk, QUEUE_EVERY_MS, async () => tell({ type: 'queue', queued: await store.queueLength() }))

  return {
    hear(news: News): void {
      if (news.type === 'line') {
        line(news.lineId)
        queue.soon()
      } else if (news.type === 'forgotten') {
        told.delete(news.lineId)
        tell({ type: 'forgotten', lineId: news.lineId })
        queue.soon()
      } else if (news.type === 'entries') tell({ type: 'entries' })
      else if (news.type === 'draft') tell({ type: 'draft', entryId: news.entryId })
      else if (news.type === 'editing')
        tell({ type: 'editing', entryId: news.entryId, personId: news.personId, name: news.name })
      else if (news.type === 'typing' && news.from !== 'bot') {
        const { lineId, from, name } = news
        tell({ type: 'typing', lineId, from, ...(name && { name }) })
      } else if (news.type === 'mentioned') {
        const { lineId, by, seq } = news
        tell({ type: 'mentioned', lineId, by, seq }, news.personId)
      } else if (news.type === 'here') {
        const { lineId, agent: person, doing } = news
        tell({ type: 'here', lineId, person, doing })
      } else if (news.type === 'marks' && news.from === 'customer') {
        const { lineId, delivered, read } = news
        tell({ type: 'marks', lineId, delivered, read })
      } else if (news.type === 'reply-draft') tell({ type: 'draft', lineId: news.lineId, by: news.by })
    },
    stop: queue.stop,
  }
}

function remember(told: Map<string, number>, lineId: string, seq: number): void {
  told.delete(lineId)
  told.set(lineId, seq)
  const oldest = told.size > KNOWN_LINES && told.keys().next()
  if (oldest && !oldest.done) told.delete(oldest.value)
}

/** One task a key at a time, and once more if it was asked for meanwhile: frames of a line keep their order. */
function oneAtATime(task: (key: string) => Promise<void>, failed: (error: unknown) => void): (key: string) => void {
  const running = new Map<string, 'due' | 'once' | 'again'>()
  const run = async (key: string) => {
    running.set(key, 'due')
    await null // what is told in the same breath is one change
    do {
      running.set(key, 'once')
      await task(key).catch(failed)
    } while (running.get(key) === 'again')
    running.delete(key)
  }
  return key => {
    const state = running.get(key)
    if (state === undefined) void run(key)
    else if (state === 'once') running.set(key, 'again')
  }
}

function throttled({ clock, log }: Desk, ms: number, task: () => Promise<void>) {
  let cancel: (() => void) | null = null
  return {
    soon(): void {
      cancel ??= clock.wake(clock.now() + ms, () => {
        cancel = null
        task().catch(err => log.warn({ err }, 'The length of the queue was not told.'))
      })
    },
    stop: () => cancel?.(),
  }
}
