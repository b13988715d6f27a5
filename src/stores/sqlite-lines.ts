// Lines and their activities in SQL. Every write looks first and writes after, so that a refusal has written nothing.
import type { Activity } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { type Mark, marksOf, type Place, type Tally } from '../domain/marks.js'
import type { Committed, LineView } from '../ports.js'
import type { Database, Row } from './sqlite-driver.js'
import { damage, type Place as Kept, seal, unseal, unsealed, wordOf } from './sqlite-seal.js'

/** A line and its activities as they cross to the worker: bodies are JSON already. */
export type LineRow = {
  id: string
  version: number
  status: string | null
  rank: number | null
  wakeAt: number | null
  at: number
  body: string
}
export type ActivityRow = { seq: number; id: string; body: string }
/** What is kept beside them: by what they are found, what they add. */
export type Derived = { marks: ReturnType<typeof marksOf>; tallies: Tally[] }

/** Hears of what is damaged and was left out. */
export type Report = (damaged: Error) => void

const lineAt = (id: string): Kept => ['line', id]
const activityAt = (lineId: string, seq: number): Kept => ['activity', lineId, seq]

/** The texts that can be trusted; the others are reported, so that one of them does not take all away. */
export const trusted = (rows: Row[], report: Report, placeOf: (id: string, row: Row) => Kept): string[] =>
  rows.flatMap(row => {
    const place = placeOf(wordOf(row.id), row)
    const body = unsealed(place, row.body)
    if (body === null) report(damage(`what is kept as ${place.join(' ')} is not what was written; it is left out`))
    return body ?? []
  })

const VERSION = 'SELECT CAST(version AS INTEGER) AS version FROM lines WHERE id = ?'
const PLACE = 'SELECT CAST(seq AS INTEGER) AS seq FROM activities WHERE line_id = ? AND id = ?'

export function lineWrites(db: Database) {
  const placeOf = db.prepare(PLACE)
  const stands = db.prepare(
    'SELECT CAST(version AS INTEGER) AS version, status IS ? AND rank IS ? AND wake_at IS ? AS in_place FROM lines WHERE id = ?',
  )
  const add = db.prepare('INSERT INTO activities (line_id, seq, id, body) VALUES (?, ?, ?, ?)')
  const insert = db.prepare(
    'INSERT INTO lines (version, status, rank, wake_at, at, body, id) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const update = db.prepare(
    'UPDATE lines SET version = ?, status = ?, rank = ?, wake_at = ?, at = ?, body = ? WHERE id = ?',
  )
  // The usual one: what it is found by stays, so that those indexes need not be written.
  const goOn = db.prepare('UPDATE lines SET version = ?, at = ?, body = ? WHERE id = ?')
  const mark = db.prepare('INSERT OR IGNORE INTO marks (mark, at, line_id, seq) VALUES (?, ?, ?, ?)')
  const unmark = db.prepare('DELETE FROM marks WHERE mark = ? AND at = ? AND line_id = ? AND seq = ?')
  const count = db.prepare(
    'INSERT INTO tallies (day, entry_id, what, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
  )
  const all = db.prepare(
    'SELECT CAST(seq AS INTEGER) AS seq, CAST(body AS BLOB) AS body FROM activities WHERE line_id = ?',
  )
  const dropLine = db.prepare('DELETE FROM lines WHERE id = ?')
  const dropActivities = db.prepare('DELETE FROM activities WHERE line_id = ?')
  return {
    commit(line: LineRow, activities: ActivityRow[], expected: number, { marks, tallies }: Derived): Committed {
      for (const { id } of activities) {
        const known = placeOf.get(line.id, id)
        if (known) return { repeated: true, seq: known.seq as number }
      }
      const stored = stands.get(line.status, line.rank, line.wakeAt, line.id)
      if ((stored?.version ?? 0) !== expected) throw new DeskError('conflict', 'The line has moved on')
      for (const { seq, id, body } of activities) add.run(line.id, seq, id, seal(activityAt(line.id, seq), body))
      for (const one of marks) mark.run(one.mark, one.at, line.id, one.seq)
      for (const { day, entryId, what, n } of tallies) count.run(day, entryId, what, n)
      const { version, status, rank, wakeAt, at, body } = line
      const sealed = seal(lineAt(line.id), body)
      if (stored?.in_place) goOn.run(version, at, sealed, line.id)
      else (stored ? update : insert).run(version, status, rank, wakeAt, at, sealed, line.id)
      return { repeated: false }
    },
    forget(lineId: string): void {
      const said = all.all(lineId).flatMap(row => {
        const body = unsealed(activityAt(lineId, row.seq as number), row.body)
        return body === null ? [] : (JSON.parse(body) as Activity) // damaged, and gone with the rest
      })
      for (const one of marksOf(said)) unmark.run(one.mark, one.at, lineId, one.seq)
      dropActivities.run(lineId)
      dropLine.run(lineId)
    },
  }
}

const BODIES = 'SELECT CAST(id AS BLOB) AS id, CAST(body AS BLOB) AS body FROM lines'

export function lineReads(db: Database, report: Report) {
  const versionOf = db.prepare(VERSION)
  const placeOf = db.prepare(PLACE)
  const one = db.prepare('SELECT CAST(body AS BLOB) AS body FROM lines WHERE id = ?')
  const since = db.prepare(
    `SELECT CAST(seq AS INTEGER) AS seq, CAST(body AS BLOB) AS body FROM activities
     WHERE line_id = ? AND activities.seq > ? ORDER BY activities.seq LIMIT ?`,
  )
  const queued = db.prepare(`${BODIES} WHERE status = 'queued' ORDER BY rank, lines.id LIMIT ?`)
  const newest = db.prepare(`${BODIES} WHERE status = ? ORDER BY at DESC, lines.id LIMIT ?`)
  const waiting = db.prepare("SELECT CAST(rank AS INTEGER) AS rank FROM lines WHERE status = 'queued' AND id = ?")
  const ahead = db.prepare("SELECT count(*) AS n FROM lines WHERE status = 'queued' AND (rank, id) < (?, ?)")
  const length = db.prepare("SELECT count(*) AS n FROM lines WHERE status = 'queued'")
  const sooner = db.prepare("SELECT count(*) AS n FROM lines WHERE status = 'queued' AND rank <= ?")
  const aged = db.prepare(
    'SELECT CAST(id AS BLOB) AS id FROM lines WHERE status = ? AND at < ? ORDER BY at, lines.id LIMIT ?',
  )
  const owed = db.prepare(
    'SELECT CAST(id AS BLOB) AS id FROM lines WHERE wake_at <= ? ORDER BY wake_at, lines.id LIMIT ?',
  )
  const marked = db.prepare(
    `SELECT CAST(line_id AS BLOB) AS line_id, CAST(seq AS INTEGER) AS seq, CAST(at AS INTEGER) AS at FROM marks
     WHERE mark = ? AND at < ? ORDER BY marks.at DESC, marks.line_id DESC, marks.seq DESC LIMIT ?`,
  )
  const tallies =
    db.prepare(`SELECT CAST(day AS BLOB) AS day, CAST(entry_id AS BLOB) AS entry_id, CAST(what AS BLOB) AS what, CAST(n AS INTEGER) AS n
     FROM tallies WHERE tallies.day BETWEEN ? AND ?`)
  return {
    line(id: string): string | null {
      const row = one.get(id)
      return row ? unseal(lineAt(id), row.body) : null
    },
    placeOf: (lineId: string, id: string) => (placeOf.get(lineId, id)?.seq as number | undefined) ?? null,
    /** `limit` -1: all. */
    activities(lineId: string, after: number, limit: number): string[] {
      const rows = since.all(lineId, after, limit)
      const texts = rows.map((row, i) => {
        const seq = after + 1 + i // they are numbered without a gap
        if (row.seq !== seq) throw damage(`activity ${seq} of line ${lineId} is missing`)
        return unseal(activityAt(lineId, seq), row.body)
      })
      if (rows.length === limit) return texts
      const version = (versionOf.get(lineId)?.version as number | undefined) ?? 0
      if (version > after + rows.length) throw damage(`the end of line ${lineId} is missing`)
      return texts
    },
    lines: (view: LineView, limit: number) =>
      trusted(view === 'queued' ? queued.all(limit) : newest.all(view, limit), report, lineAt),
    place(lineId: string): number | null {
      const mine = waiting.get(lineId)
      return mine ? (ahead.get(mine.rank as number, lineId)?.n as number) + 1 : null
    },
    queueLength: () => length.get()?.n as number,
    ahead: (rank: number) => sooner.get(rank)?.n as number,
    marked: (mark: Mark, limit: number, before: number): Place[] =>
      marked.all(mark, before, limit).map(row => ({
        lineId: wordOf(row.line_id),
        seq: row.seq as number,
        at: row.at as number,
      })),
    tallies: (from: string, to: string): Tally[] =>
      tallies.all(from, to).map(row => ({
        day: wordOf(row.day),
        entryId: wordOf(row.entry_id),
        what: wordOf(row.what) as Tally['what'],
        n: row.n as number,
      })),
    aged: (view: LineView, before: number, limit: number) => aged.all(view, before, limit).map(row => wordOf(row.id)),
    due: (now: number, limit: number) => owed.all(now, limit).map(row => wordOf(row.id)),
  }
}
