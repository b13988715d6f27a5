// Lines and their activities in SQL. Every write looks first and writes after, so that a refusal has written nothing.
import type { Activity } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { type Mark, marksOf, type Place, type Tally } from '../domain/marks.js'
import type { Committed, LineView } from '../ports.js'
import type { Database, Row } from './sqlite-driver.js'

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

export const bodies = (rows: Row[]): string[] => rows.map(row => row.body as string)

export function lineWrites(db: Database) {
  const placeOf = db.prepare('SELECT seq FROM activities WHERE line_id = ? AND id = ?')
  const versionOf = db.prepare('SELECT version FROM lines WHERE id = ?')
  const add = db.prepare('INSERT INTO activities (line_id, seq, id, body) VALUES (?, ?, ?, ?)')
  const insert = db.prepare(
    'INSERT INTO lines (version, status, rank, wake_at, at, body, id) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const update = db.prepare(
    'UPDATE lines SET version = ?, status = ?, rank = ?, wake_at = ?, at = ?, body = ? WHERE id = ?',
  )
  const mark = db.prepare('INSERT OR IGNORE INTO marks (mark, at, line_id, seq) VALUES (?, ?, ?, ?)')
  const unmark = db.prepare('DELETE FROM marks WHERE mark = ? AND at = ? AND line_id = ? AND seq = ?')
  const count = db.prepare(
    'INSERT INTO tallies (day, entry_id, what, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
  )
  const all = db.prepare('SELECT body FROM activities WHERE line_id = ?')
  const dropLine = db.prepare('DELETE FROM lines WHERE id = ?')
  const dropActivities = db.prepare('DELETE FROM activities WHERE line_id = ?')
  return {
    commit(line: LineRow, activities: ActivityRow[], expected: number, { marks, tallies }: Derived): Committed {
      for (const { id } of activities) {
        const known = placeOf.get(line.id, id)
        if (known) return { repeated: true, seq: known.seq as number }
      }
      const stored = versionOf.get(line.id)
      if ((stored?.version ?? 0) !== expected) throw new DeskError('conflict', 'The line has moved on')
      for (const { seq, id, body } of activities) add.run(line.id, seq, id, body)
      for (const one of marks) mark.run(one.mark, one.at, line.id, one.seq)
      for (const { day, entryId, what, n } of tallies) count.run(day, entryId, what, n)
      const { version, status, rank, wakeAt, at, body } = line
      const write = stored ? update : insert
      write.run(version, status, rank, wakeAt, at, body, line.id)
      return { repeated: false }
    },
    forget(lineId: string): void {
      const said = bodies(all.all(lineId)).map(body => JSON.parse(body) as Activity)
      for (const one of marksOf(said)) unmark.run(one.mark, one.at, lineId, one.seq)
      dropActivities.run(lineId)
      dropLine.run(lineId)
    },
  }
}

export function lineReads(db: Database) {
  const one = db.prepare('SELECT body FROM lines WHERE id = ?')
  const since = db.prepare('SELECT body FROM activities WHERE line_id = ? AND seq > ? ORDER BY seq LIMIT ?')
  const queued = db.prepare("SELECT body FROM lines WHERE status = 'queued' ORDER BY rank, id LIMIT ?")
  const newest = db.prepare('SELECT body FROM lines WHERE status = ? ORDER BY at DESC, id LIMIT ?')
  const waiting = db.prepare("SELECT rank FROM lines WHERE status = 'queued' AND id = ?")
  const ahead = db.prepare("SELECT count(*) AS n FROM lines WHERE status = 'queued' AND (rank, id) < (?, ?)")
  const length = db.prepare("SELECT count(*) AS n FROM lines WHERE status = 'queued'")
  const sooner = db.prepare("SELECT count(*) AS n FROM lines WHERE status = 'queued' AND rank <= ?")
  const aged = db.prepare('SELECT id FROM lines WHERE status = ? AND at < ? ORDER BY at, id LIMIT ?')
  const owed = db.prepare('SELECT id FROM lines WHERE wake_at <= ? ORDER BY wake_at, id LIMIT ?')
  const marked = db.prepare(
    'SELECT line_id, seq, at FROM marks WHERE mark = ? AND at < ? ORDER BY at DESC, line_id DESC, seq DESC LIMIT ?',
  )
  const tallies = db.prepare('SELECT day, entry_id, what, n FROM tallies WHERE day BETWEEN ? AND ?')
  return {
    line: (id: string) => (one.get(id)?.body as string | undefined) ?? null,
    /** `limit` -1: all. */
    activities: (lineId: string, after: number, limit: number) => bodies(since.all(lineId, after, limit)),
    lines: (view: LineView, limit: number) => bodies(view === 'queued' ? queued.all(limit) : newest.all(view, limit)),
    place(lineId: string): number | null {
      const mine = waiting.get(lineId)
      return mine ? (ahead.get(mine.rank as number, lineId)?.n as number) + 1 : null
    },
    queueLength: () => length.get()?.n as number,
    ahead: (rank: number) => sooner.get(rank)?.n as number,
    marked: (mark: Mark, limit: number, before: number): Place[] =>
      marked.all(mark, before, limit).map(row => ({
        lineId: row.line_id as string,
        seq: row.seq as number,
        at: row.at as number,
      })),
    tallies: (from: string, to: string): Tally[] =>
      tallies.all(from, to).map(row => ({
        day: row.day as string,
        entryId: row.entry_id as string,
        what: row.what as Tally['what'],
        n: row.n as number,
      })),
    aged: (view: LineView, before: number, limit: number) => aged.all(view, before, limit).map(row => row.id as string),
    due: (now: number, limit: number) => owed.all(now, limit).map(row => row.id as string),
  }
}
