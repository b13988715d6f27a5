// The one door to SQLite: what another driver (node:sqlite) must offer to take libsql's place.
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
  const db = new Libsql(file)
  return {
    exec: sql => void db.exec(sql),
    prepare: sql => db.prepare(sql) as Statement,
    close: () => void db.close(),
  }
}

/** SQLITE_FULL, SQLITE_IOERR …; '' when it is not SQLite that complains. */
export function sqliteCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : ''
}
