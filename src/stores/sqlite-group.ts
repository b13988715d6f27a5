// Group commit: everything that waits is written in one transaction, so one flush of the disk serves them all.
import { DeskError } from '../domain/errors.js'
import { type Database, sqliteCode } from './sqlite-driver.js'
import { lineReads, lineWrites, type Report } from './sqlite-lines.js'
import { recordReads, recordWrites } from './sqlite-records.js'
import { damage } from './sqlite-seal.js'

export const writesOf = (db: Database) => ({ ...lineWrites(db), ...recordWrites(db) })
export const readsOf = (db: Database, report: Report) => ({ ...lineReads(db, report), ...recordReads(db, report) })

export type Operations = ReturnType<typeof writesOf> & ReturnType<typeof readsOf>
export type OperationName = keyof Operations

export type Request = { id: number; name: OperationName; values: unknown[] }
/** `inward`: what it says is for the operator, not for whoever asked. */
export type Refusal = { code: DeskError['code'] | 'bug'; message: string; inward?: true }
export type Answer = { id: number; value: unknown } | { id: number; refusal: Refusal }

type Operation = (...values: unknown[]) => unknown

/** Characters of what is read; more at once would be held here and there together. */
const TOLD_AT_ONCE = 128 * 1024

/**
 * Does them all: the writes as one, which are told when they are durable, before anything is read; then the reads, told as
 * they come. `tell` hears of each once.
 */
export function groupCommit(db: Database, report: Report) {
  const writes = writesOf(db) as Partial<Record<OperationName, Operation>>
  const reads = readsOf(db, report) as Partial<Record<OperationName, Operation>>

  const answer = ({ id, name, values }: Request): Answer => {
    const run = writes[name] ?? reads[name]
    if (!run) return { id, refusal: { code: 'bug', message: `There is no ${name}` } }
    try {
      return { id, value: run(...values) }
    } catch (error) {
      // A DeskError comes before the first write of its operation: the others of the group are not touched.
      if (error instanceof DeskError) return { id, refusal: refusalOf(error) }
      throw error
    }
  }
  const inTransaction = (requests: Request[]): Answer[] => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const answers = requests.map(answer)
      db.exec('COMMIT')
      return answers
    } catch (error) {
      rollBack(db)
      throw error
    }
  }
  // When the group fails (a full disk, one write too many), each is tried by itself: one cannot spoil the others.
  const alone = (request: Request, transact: (requests: Request[]) => Answer[]): Answer => {
    try {
      return transact([request])[0]!
    } catch (error) {
      return { id: request.id, refusal: refusalOf(error) }
    }
  }
  const together = (requests: Request[]): Answer[] => {
    if (requests.length === 0) return []
    try {
      return inTransaction(requests)
    } catch (error) {
      if (requests.length === 1) return [{ id: requests[0]!.id, refusal: refusalOf(error) }]
      return requests.map(request => alone(request, inTransaction))
    }
  }
  return (requests: Request[], tell: (answers: Answer[]) => void): void => {
    const isWrite = ({ name }: Request) => name in writes
    const written = together(requests.filter(isWrite))
    if (written.length > 0) tell(written)
    let read: Answer[] = []
    let length = 0
    for (const request of requests) {
      if (isWrite(request)) continue
      const one = alone(request, ([only]) => [answer(only!)])
      read.push(one)
      length += lengthOf(one)
      if (length < TOLD_AT_ONCE) continue
      tell(read)
      read = []
      length = 0
    }
    if (read.length > 0) tell(read)
  }
}

/** Of its texts. */
function lengthOf(answer: Answer): number {
  const value = 'value' in answer ? answer.value : null
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? value.reduce((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0) : 0
}

function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK')
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}

/** What SQLite says of the disk is 'unavailable'; a broken constraint is our own bug. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DeskError)
    return { code: error.code, message: error.message, ...(error.cause !== undefined && { inward: true }) }
  const message = error instanceof Error ? error.message : String(error)
  const code = sqliteCode(error)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return refusalOf(damage(message))
  const bug = code === '' || code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_ERROR'
  return bug ? { code: 'bug', message } : { code: 'unavailable', message: `The disk does not take it: ${message}` }
}
