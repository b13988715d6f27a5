// How the data folder is laid out, and how an older one is brought up to date.
import { isUtf8 } from 'node:buffer'
import { DeskError } from '../domain/errors.js'
import type { Database } from './sqlite-driver.js'
import { bytesOf, type Place, seal, unseal, unsealed } from './sqlite-seal.js'

type Step = string | ((db: Database) => void)

// Steps are only ever added: step n turns version n into n + 1. A released step never changes.
export const STEPS: readonly Step[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE lines (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT,
    due_at INTEGER,
    wake_at INTEGER,
    at INTEGER NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX lines_queued ON lines (due_at, id) WHERE status = 'queued';
  CREATE INDEX lines_owed ON lines (wake_at, id) WHERE wake_at IS NOT NULL;
  CREATE INDEX lines_by_status ON lines (status, at DESC, id) WHERE status IS NOT NULL;

  CREATE TABLE activities (
    line_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (line_id, seq),
    UNIQUE (line_id, id)
  ) WITHOUT ROWID;

  CREATE TABLE records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;

  CREATE TABLE entries (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE TABLE revisions (
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id, revision)
  ) WITHOUT ROWID;
  `,
  // The queue is in the order of a rank (for those who wait already: their due time), and whoever holds a conversation
  // is looked after.
  `
  ALTER TABLE lines RENAME COLUMN due_at TO rank;
  UPDATE lines SET wake_at = at WHERE status = 'assigned' AND wake_at IS NULL;
  `,
  // Answers are found again by their revision, misses by being one, and entries are counted by day.
  `
  CREATE TABLE marks (
    mark TEXT NOT NULL,
    at INTEGER NOT NULL,
    line_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (mark, at, line_id, seq)
  ) WITHOUT ROWID;
  CREATE TABLE tallies (
    day TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    what TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (day, entry_id, what)
  ) WITHOUT ROWID;
  CREATE TEMP TABLE replies AS
    SELECT line_id, seq, body ->> '$.at' AS at, body ->> '$.spoken' AS spoken,
      body ->> '$.source.entryId' AS entry_id, body ->> '$.source.revision' AS revision
    FROM activities WHERE body ->> '$.from' = 'bot';
  INSERT INTO marks SELECT 'turn', at, line_id, seq FROM replies
    WHERE spoken IN ('clarify', 'fallback') OR entry_id IS NOT NULL;
  INSERT INTO marks SELECT iif(spoken = 'clarify', 'clarify', 'missed'), at, line_id, seq FROM replies
    WHERE spoken IN ('clarify', 'fallback');
  INSERT INTO marks SELECT 'answer/' || entry_id || '/' || revision, at, line_id, seq FROM replies
    WHERE entry_id IS NOT NULL AND spoken NOT IN ('clarify', 'fallback');
  INSERT INTO tallies SELECT date(at / 1000, 'unixepoch'), entry_id, 'served', count(*) FROM replies
    WHERE entry_id IS NOT NULL GROUP BY 1, 2;
  DROP TABLE replies;
  `,
  sealAll, // from here on every text has a sum of itself
]

const IN_ONE_GO = 1_000 // rows

/** A text that is not UTF-8 any more stays without a sum, and is refused when it is read. */
function sealAll(db: Database): void {
  const each = (table: string, key: string[], text: string, placeOf: (key: (string | number)[]) => Place) => {
    const after = key.map(name => `k_${name}`)
    const page = db.prepare(
      `SELECT ${key.map((name, i) => `${name} AS ${after[i]}`).join()}, CAST(${text} AS BLOB) AS kept FROM ${table}
       WHERE (${key.join()}) > (${key.map(() => '?').join()}) ORDER BY ${key.join()} LIMIT ${IN_ONE_GO}`,
    )
    const write = db.prepare(`UPDATE ${table} SET ${text} = ? WHERE ${key.map(name => `${name} = ?`).join(' AND ')}`)
    for (let from: (string | number)[] = key.map(() => ''), rows = page.all(...from); rows.length > 0; ) {
      for (const row of rows) {
        from = after.map(name => row[name] as string | number)
        const [place, bytes] = [placeOf(from), bytesOf(row.kept)]
        if (isUtf8(bytes) && unsealed(place, bytes) === null) write.run(seal(place, bytes.toString('utf8')), ...from)
      }
      rows = page.all(...from)
    }
  }
  each('lines', ['id'], 'body', key => ['line', ...key])
  each('activities', ['line_id', 'seq'], 'body', key => ['activity', ...key])
  each('records', ['kind', 'id'], 'body', key => key)
  each('entries', ['id'], 'body', key => ['entry', ...key])
  each('revisions', ['id', 'revision'], 'body', key => ['revision', ...key])
  each('meta', ['name'], 'value', key => ['meta', ...key])
}

/** The version of the layout that this program reads and writes. */
export const SCHEMA_VERSION = STEPS.length

/** Throws 'unavailable' when the folder belongs to a newer program, or to something else. */
export function migrate(db: Database, freshEpoch: string, steps: readonly Step[] = STEPS): void {
  const version = schemaVersion(db)
  if (version > steps.length) {
    throw new DeskError(
      'unavailable',
      `The data folder has version ${version}, this program knows versions up to ${steps.length}. ` +
        'Start the newer program again, or restore a backup made by this one.',
    )
  }
  for (let at = version; at < steps.length; at++) {
    db.exec('BEGIN IMMEDIATE')
    try {
      const step = steps[at]!
      if (typeof step === 'string') db.exec(step)
      else step(db)
      if (at === 0) setEpoch(db, freshEpoch)
      db.exec(`PRAGMA user_version = ${at + 1}`)
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
}

const EPOCH: Place = ['meta', 'epoch']

/** Whoever opens a database with another epoch knows that its past may differ, and reads everything again. */
export function setEpoch(db: Database, epoch: string): void {
  db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('epoch', ?)").run(seal(EPOCH, epoch))
}

export function readEpoch(db: Database): string {
  return unseal(EPOCH, db.prepare("SELECT CAST(value AS BLOB) AS value FROM meta WHERE name = 'epoch'").get()?.value)
}

function schemaVersion(db: Database): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version)
}
