// The one door to SQLite: what another driver (node:sqlite) must offer to take libsql's place.
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import Libsql from 'libsql'

export type Value = string | number | null
export type Row = Record<string, unknown>

export interface Statement {
  run(...values: Value[]): unknown
  get(...values: Value[]): Row | undefined
  all(...values: Value[]): Row[]
}

export interface Database {
  exec(sql: string): void
  /** Keep the statement: preparing on each call leaks memory in libsql. */
  prepare(sql: string): Statement
  close(): void
}

/** Throws SQLite's own error, with `code` such as SQLITE_CANTOPEN. */
export function openDatabase(file: string): Database {
  keepPrivate(file)
  const db = new Libsql(file)
  return {
    exec: sql => void db.exec(sql),
    prepare: sql => db.prepare(sql) as Statement,
    close: () => void db.close(),
  }
}

/**
 * For this user only, whatever folder it lies in: customers' words and the key that signs their tokens are inside.
 * SQLite makes the files beside it alike. A file that is there is not opened: to close it again would end SQLite's locks.
 */
function keepPrivate(file: string): void {
  try {
    if (existsSync(file)) chmodSync(file, 0o600)
    else closeSync(openSync(file, 'wx', 0o600))
  } catch {
    // No such folder, or not ours: SQLite says what it cannot do with it.
  }
}

/** SQLITE_FULL, SQLITE_IOERR …; '' when it is not SQLite that complains. */
export function sqliteCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : ''
}
