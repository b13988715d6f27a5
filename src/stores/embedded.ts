// The store that needs no server: one SQLite file in the data folder, written by a thread of its own.
import { join, resolve } from 'node:path'
import type { Activity } from '../domain/activity.js'
import { rankOf } from '../domain/conversation-states.js'
import type { Entry } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { marksOf, talliesOf } from '../domain/marks.js'
import type { Knowledge, Lines, Log, Records, Store, Trail } from '../ports.js'
import { type Announcer, announcer, type Tell } from './announcer.js'
import { ownFolder } from './data-folder.js'
import { type DatabaseThread, startDatabaseThread } from './embedded-worker.js'
import { recent, recentActivities } from './recent.js'
import { backUp } from './sqlite-backup.js'
import type { LineRow } from './sqlite-lines.js'

/** `maxPages` is for trials of a full disk: the file never grows beyond so many pages of 4 KB. */
export type EmbeddedOptions = { dataDir: string; log: Log; newId: () => string; maxPages?: number }

export const DATABASE_FILE = 'hamdel.db'
// Texts of two bytes a character: 9 MB in all, far more than the lines on which something happens just now.
const LINES_KEPT = { most: 2_000, room: 2_000_000 }
const ACTIVITIES_KEPT = { most: 1_000, room: 2_000_000 }
const CUSTOMERS_KEPT = { most: 2_000, room: 500_000 }
const FOREVER = Number.MAX_SAFE_INTEGER
/** UTF-8 turns every lone surrogate into the same sign: two ids would become one, and a message would be lost. */
const UNKEEPABLE = /\p{Surrogate}/u

/**
 * Owns `dataDir` until `close`. Throws 'unavailable' when another program owns it, when a newer program wrote it,
 * or when it cannot be written.
 */
export async function openEmbedded({ dataDir, log, newId, maxPages }: EmbeddedOptions): Promise<Store> {
  const release = ownFolder(dataDir)
  const file = join(dataDir, DATABASE_FILE)
  const freshEpoch = () =>
    newId()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(-12)
  const setup = { file, freshEpoch: freshEpoch(), ...(maxPages && { maxPages }) }
  const ears = {
    failed: (error: Error) => log.error({ error: error.message }, 'The embedded store has stopped'),
    damaged: (what: string) => log.error({}, what),
  }
  const thread = await startDatabaseThread(setup, ears).catch(error => {
    release()
    throw error
  })
  const { watch, tell, tellLine } = announcer(log)
  let closed: Promise<void> | null = null
  return {
    epoch: thread.epoch,
    durability: 'An acknowledged message is on this disk (SQLite WAL, synchronous=FULL) and survives a power cut.',
    ...lines(thread, tell, tellLine),
    ...knowledge(thread, tell),
    people: records(thread, 'person', personId => tell({ type: 'person', personId })),
    sessions: records(thread, 'session'),
    invitations: records(thread, 'invitation'),
    customers: withNewest(records(thread, 'customer')),
    leases: records(thread, 'lease'),
    exported: records(thread, 'exported'),
    paces: records(thread, 'pace'),
    mails: records(thread, 'mail'),
    settings: records(thread, 'settings', () => tell({ type: 'settings' })),
    audit: trail(thread, 'audit'),
    drafts: records(thread, 'draft'),
    checks: records(thread, 'check'),
    demands: records(thread, 'demand'),
    tokens: records(thread, 'token'),
    profiles: records(thread, 'profile'),
    replyDrafts: records(thread, 'reply-draft'),
    spent: records(thread, 'spent'),
    vectors: records(thread, 'vectors'),
    deliveries: records(thread, 'delivery'),
    canned: records(thread, 'canned'),
    tastes: records(thread, 'tastes'),
    askings: records(thread, 'asking'),
    secret: (name, fresh) => thread.call('secret', name, fresh),
    watch,
    signal: tell,
    healthy: () => thread.call('probe', newId()),
    backup: to => backUp({ backupOf: file, to: resolve(to), freshEpoch: freshEpoch() }),
    close() {
      closed ??= thread.close().finally(release)
      return closed
    },
  }
}

function lines(thread: DatabaseThread, tell: Tell, tellLine: Announcer['tellLine']): Lines {
  // One process owns the data, so what it committed last is the truth. Only commits put a line here, in their order.
  const latest = recent(LINES_KEPT)
  const said = recentActivities(ACTIVITIES_KEPT)
  const parsed = (body: string): Line => JSON.parse(body)
  return {
    async line(id) {
      const body = latest.get(id) ?? (await thread.call('line', id))
      return body === null ? null : parsed(body)
    },
    activities: async (lineId, after = 0, limit = -1) =>
      listOf<Activity>(said.after(lineId, after, limit) ?? (await thread.call('activities', lineId, after, limit))),
    placeOf: (lineId, activityId) => thread.call('placeOf', lineId, activityId),
    async commit(next, activities, expected) {
      if (next.version !== expected + activities.length)
        throw new DeskError('invalid', 'The version of a line is the place of its last activity')
      if (activities.some(({ id }) => UNKEEPABLE.test(id))) throw new DeskError('invalid', 'An id is not Unicode text')
      const row = rowOf(next)
      const rows = activities.map(a => ({ seq: a.seq, id: a.id, body: JSON.stringify(a) }))
      const derived = { marks: marksOf(activities), tallies: talliesOf(next, activities) }
      const committed = await thread.call('commit', row, rows, expected, derived)
      if (committed.repeated) return committed
      latest.set(next.id, row.body)
      said.add(next.id, rows)
      const { id: lineId, version, conversation } = next
      const botIsNext = conversation?.status === 'bot' && conversation.owed !== null
      tellLine({ type: 'line', lineId, version }, botIsNext ? 'with what follows' : 'soon')
      return committed
    },
    lines: async (view, limit) => listOf<Line>(await thread.call('lines', view, limit)),
    aged: (view, before, limit) => thread.call('aged', view, before, limit),
    place: lineId => thread.call('place', lineId),
    queueLength: () => thread.call('queueLength'),
    ahead: rank => thread.call('ahead', rank),
    due: (now, limit) => thread.call('due', now, limit),
    marked: async (mark, limit, before = FOREVER) => thread.call('marked', mark, limit, before),
    tallies: (from, to) => thread.call('tallies', from, to),
    async forget(lineId) {
      await thread.call('forget', lineId)
      latest.delete(lineId)
      said.delete(lineId)
      tell({ type: 'forgotten', lineId })
    },
  }
}

function knowledge(thread: DatabaseThread, tell: Tell): Knowledge {
  return {
    entries: async () => listOf<Entry>(await thread.call('entries')),
    async entry(id) {
      const body = await thread.call('entry', id)
      return body === null ? null : (JSON.parse(body) as Entry)
    },
    revisions: async id => listOf<Entry>(await thread.call('revisions', id)),
    async publish(entries) {
      const rows = entries.map(e => ({ id: e.id, revision: e.revision, body: JSON.stringify(e) }))
      await thread.call('publish', rows)
      tell({ type: 'entries' })
    },
  }
}

function records<R extends { id: string; revision: number }>(
  thread: DatabaseThread,
  kind: string,
  changed: (id: string) => void = () => {},
): Records<R> {
  return {
    async get(id) {
      const body = await thread.call('record', kind, id)
      return body === null ? null : (JSON.parse(body) as R)
    },
    all: async () => listOf<R>(await thread.call('records', kind)),
    async put(record, expected) {
      if (expected !== 'any' && record.revision <= expected)
        throw new DeskError('invalid', 'The revision of a record only rises')
      const { id, revision } = record
      await thread.call('put', kind, { id, revision, body: JSON.stringify(record) }, expected)
      changed(id)
    },
    async remove(id) {
      await thread.call('remove', kind, id)
      changed(id)
    },
  }
}

/** Whoever was written last is asked for with every question: they need not be read again. Only what is written is put here. */
function withNewest<R extends { id: string; revision: number }>(records: Records<R>): Records<R> {
  const newest = recent(CUSTOMERS_KEPT)
  return {
    ...records,
    async get(id) {
      const body = newest.get(id)
      return body === undefined ? records.get(id) : (JSON.parse(body) as R)
    },
    async put(record, expected) {
      const body = JSON.stringify(record)
      await records.put(record, expected)
      newest.set(record.id, body)
    },
    async remove(id) {
      await records.remove(id)
      newest.delete(id)
    },
  }
}

function trail<R extends { id: string }>(thread: DatabaseThread, kind: string): Trail<R> {
  return {
    append: record => thread.call('append', kind, record.id, JSON.stringify(record)),
    async get(id) {
      const body = await thread.call('record', kind, id)
      return body === null ? null : (JSON.parse(body) as R)
    },
    newest: async (limit, before) => listOf<R>(await thread.call('newest', kind, limit, before ?? null)),
  }
}

function rowOf(line: Line): LineRow {
  const { id, version, at, wakeAt, conversation } = line
  const rank = conversation?.status === 'queued' ? rankOf(conversation.handoff) : null
  return { id, version, at, wakeAt, status: conversation?.status ?? null, rank, body: JSON.stringify(line) }
}

const listOf = <T>(bodies: string[]): T[] => JSON.parse(`[${bodies.join(',')}]`)
