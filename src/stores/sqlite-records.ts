// People, sessions, entries, secrets: what is written under a guard of its own, in SQL.
import { DeskError } from '../domain/errors.js'
import type { Database } from './sqlite-driver.js'
import { type Report, trusted } from './sqlite-lines.js'
import { type Place, seal, unseal } from './sqlite-seal.js'

/** A record or an entry as it crosses to the worker. */
export type RevisionRow = { id: string; revision: number; body: string }

const recordAt = (kind: string, id: string): Place => [kind, id]
const entryAt = (id: string): Place => ['entry', id]
const revisionAt = (id: string, revision: number): Place => ['revision', id, revision]
const metaAt = (name: string): Place => ['meta', name]

export function recordWrites(db: Database) {
  const revisionOf = db.prepare('SELECT CAST(revision AS INTEGER) AS revision FROM records WHERE kind = ? AND id = ?')
  const write = db.prepare('INSERT OR REPLACE INTO records (kind, id, revision, body) VALUES (?, ?, ?, ?)')
  const drop = db.prepare('DELETE FROM records WHERE kind = ? AND id = ?')
  const first = db.prepare('INSERT OR IGNORE INTO records (kind, id, revision, body) VALUES (?, ?, 1, ?)')
  const newestOf = db.prepare('SELECT CAST(revision AS INTEGER) AS revision FROM entries WHERE id = ?')
  const newest = db.prepare('INSERT OR REPLACE INTO entries (id, revision, body) VALUES (?, ?, ?)')
  const keep = db.prepare('INSERT INTO revisions (id, revision, body) VALUES (?, ?, ?)')
  const offer = db.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)')
  const secret = db.prepare('SELECT CAST(value AS BLOB) AS value FROM meta WHERE name = ?')
  const touch = db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('probe', ?)")
  return {
    put(kind: string, { id, revision, body }: RevisionRow, expected: number | 'any'): void {
      const stored = (revisionOf.get(kind, id)?.revision as number | undefined) ?? 0
      if (expected !== 'any' && stored !== expected) throw new DeskError('conflict', 'Someone else has changed it')
      write.run(kind, id, revision, seal(recordAt(kind, id), body))
    },
    remove(kind: string, id: string): void {
      drop.run(kind, id)
    },
    append(kind: string, id: string, body: string): void {
      first.run(kind, id, seal(recordAt(kind, id), body))
    },
    publish(entries: RevisionRow[]): void {
      for (const { id, revision } of entries) {
        const stored = (newestOf.get(id)?.revision as number | undefined) ?? 0
        if (stored !== revision - 1) throw new DeskError('conflict', `Someone else has published ${id}`)
      }
      for (const { id, revision, body } of entries) {
        newest.run(id, revision, seal(entryAt(id), body))
        keep.run(id, revision, seal(revisionAt(id, revision), body))
      }
    },
    secret(name: string, fresh: string): string {
      const key = `secret:${name}`
      offer.run(key, seal(metaAt(key), fresh))
      return unseal(metaAt(key), secret.get(key)?.value)
    },
    /** A small durable write: whether the disk takes anything now. */
    probe(value: string): void {
      touch.run(value)
    },
  }
}

const BODIES = 'SELECT CAST(id AS BLOB) AS id, CAST(body AS BLOB) AS body'

export function recordReads(db: Database, report: Report) {
  const one = db.prepare('SELECT CAST(body AS BLOB) AS body FROM records WHERE kind = ? AND id = ?')
  const every = db.prepare(`${BODIES} FROM records WHERE kind = ? ORDER BY records.id`)
  const newest = db.prepare(
    `${BODIES} FROM records WHERE kind = ? AND (? IS NULL OR records.id < ?) ORDER BY records.id DESC LIMIT ?`,
  )
  const entry = db.prepare('SELECT CAST(body AS BLOB) AS body FROM entries WHERE id = ?')
  const entries = db.prepare(`${BODIES} FROM entries ORDER BY entries.id`)
  const revisions = db.prepare(
    `${BODIES}, CAST(revision AS INTEGER) AS revision FROM revisions WHERE revisions.id = ? ORDER BY revisions.revision DESC`,
  )
  return {
    record(kind: string, id: string): string | null {
      const row = one.get(kind, id)
      return row ? unseal(recordAt(kind, id), row.body) : null
    },
    records: (kind: string) => trusted(every.all(kind), report, id => recordAt(kind, id)),
    newest: (kind: string, limit: number, before: string | null) =>
      trusted(newest.all(kind, before, before, limit), report, id => recordAt(kind, id)),
    entry(id: string): string | null {
      const row = entry.get(id)
      return row ? unseal(entryAt(id), row.body) : null
    },
    entries: () => trusted(entries.all(), report, entryAt),
    revisions: (id: string) =>
      trusted(revisions.all(id), report, (_, { revision }) => revisionAt(id, revision as number)),
  }
}
