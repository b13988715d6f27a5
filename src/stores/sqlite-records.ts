// People, sessions, entries, secrets: what is written under a guard of its own, in SQL.
import { DeskError } from '../domain/errors.js'
import type { Database } from './sqlite-driver.js'
import { bodies } from './sqlite-lines.js'

/** A record or an entry as it crosses to the worker. */
export type RevisionRow = { id: string; revision: number; body: string }

export function recordWrites(db: Database) {
  const revisionOf = db.prepare('SELECT revision FROM records WHERE kind = ? AND id = ?')
  const write = db.prepare('INSERT OR REPLACE INTO records (kind, id, revision, body) VALUES (?, ?, ?, ?)')
  const drop = db.prepare('DELETE FROM records WHERE kind = ? AND id = ?')
  const first = db.prepare('INSERT OR IGNORE INTO records (kind, id, revision, body) VALUES (?, ?, 1, ?)')
  const newestOf = db.prepare('SELECT revision FROM entries WHERE id = ?')
  const newest = db.prepare('INSERT OR REPLACE INTO entries (id, revision, body) VALUES (?, ?, ?)')
  const keep = db.prepare('INSERT INTO revisions (id, revision, body) VALUES (?, ?, ?)')
  const offer = db.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)')
  const secret = db.prepare('SELECT value FROM meta WHERE name = ?')
  const touch = db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('probe', ?)")
  return {
    put(kind: string, { id, revision, body }: RevisionRow, expected: number | 'any'): void {
      const stored = (revisionOf.get(kind, id)?.revision as number | undefined) ?? 0
      if (expected !== 'any' && stored !== expected) throw new DeskError('conflict', 'Someone else has changed it')
      write.run(kind, id, revision, body)
    },
    remove(kind: string, id: string): void {
      drop.run(kind, id)
    },
    append(kind: string, id: string, body: string): void {
      first.run(kind, id, body)
    },
    publish(entries: RevisionRow[]): void {
      for (const { id, revision } of entries) {
        const stored = (newestOf.get(id)?.revision as number | undefined) ?? 0
        if (stored !== revision - 1) throw new DeskError('conflict', `Someone else has published ${id}`)
      }
      for (const { id, revision, body } of entries) {
        newest.run(id, revision, body)
        keep.run(id, revision, body)
      }
    },
    secret(name: string, fresh: string): string {
      offer.run(`secret:${name}`, fresh)
      return secret.get(`secret:${name}`)?.value as string
    },
    /** A small durable write: whether the disk takes anything now. */
    probe(value: string): void {
      touch.run(value)
    },
  }
}

export function recordReads(db: Database) {
  const one = db.prepare('SELECT body FROM records WHERE kind = ? AND id = ?')
  const every = db.prepare('SELECT body FROM records WHERE kind = ? ORDER BY id')
  const newest = db.prepare(
    'SELECT body FROM records WHERE kind = ? AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?',
  )
  const entry = db.prepare('SELECT body FROM entries WHERE id = ?')
  const entries = db.prepare('SELECT body FROM entries ORDER BY id')
  const revisions = db.prepare('SELECT body FROM revisions WHERE id = ? ORDER BY revision DESC')
  return {
    record: (kind: string, id: string) => (one.get(kind, id)?.body as string | undefined) ?? null,
    records: (kind: string) => bodies(every.all(kind)),
    newest: (kind: string, limit: number, before: string | null) => bodies(newest.all(kind, before, before, limit)),
    entry: (id: string) => (entry.get(id)?.body as string | undefined) ?? null,
    entries: () => bodies(entries.all()),
    revisions: (id: string) => bodies(revisions.all(id)),
  }
}
