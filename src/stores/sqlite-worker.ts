// The thread that owns the database file. It takes everything that waits, writes it as one group and answers.

import { statSync } from 'node:fs'
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { type Database, openDatabase } from './sqlite-driver.js'
import { type Answer, groupCommit, type Refusal, type Request, refusalOf } from './sqlite-group.js'
import { migrate, readEpoch } from './sqlite-schema.js'
import { bytesOf, damage } from './sqlite-seal.js'

/** `maxPages` keeps the file small (4 KB a page), to see what a full disk does; absent: no limit. */
export type Setup = { file: string; freshEpoch: string; maxPages?: number }
export type FromWorker =
  | { opened: string }
  | { unopened: Refusal }
  | { answers: Answer[] }
  | { damaged: string }
  | { closed: true }
export type ToWorker = Request[] | 'close'

/** Larger groups would hold the main thread too long when their answers come back. */
const GROUP = 512

const EMPTIED_AFTER_MS = 500
const TRIED_AGAIN_MS = 2_000
const PATIENCE = 'PRAGMA busy_timeout = 2000'

const MOST_TOLD = 1_000
const LOOKED_OVER_MOST = 512 * 1024 * 1024 // bytes; up to there it takes less than a second or two

/**
 * Texts prove themselves when they are read; what leads to them is proved here: tables, keys, indexes. A larger file goes
 * without, and starts. Throws 'unavailable' with what was found first.
 */
function lookOver(db: Database, file: string): void {
  if (statSync(file).size > LOOKED_OVER_MOST) return
  // As bytes: the driver ends the program over a name in there that is not UTF-8.
  const [first] = db.prepare('SELECT CAST(integrity_check AS BLOB) AS said FROM pragma_integrity_check(1)').all()
  const said = bytesOf(first?.said).toString('utf8')
  if (said !== 'ok') throw damage(said)
}

/** Somebody's words or name are to be gone for good. */
const erases = ({ name, values }: Request): boolean =>
  name === 'forget' || (name === 'remove' && (values[0] === 'profile' || values[0] === 'customer'))

function start(port: MessagePort, setup: Setup): void {
  const db = openDatabase(setup.file)
  db.exec(PATIENCE)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL') // an acknowledged message survives a power cut
  db.exec('PRAGMA secure_delete = ON') // what is erased is overwritten, not only let go
  db.exec('PRAGMA cache_size = -16384') // KiB; what does not fit is in the system's own cache, a copy away
  db.exec('PRAGMA journal_size_limit = 67108864')
  db.exec('PRAGMA cell_size_check = ON')
  lookOver(db, setup.file)
  migrate(db, setup.freshEpoch)
  if (setup.maxPages) db.exec(`PRAGMA max_page_count = ${setup.maxPages}`)
  const tell = (message: FromWorker) => port.postMessage(message)
  const told = new Set<string>() // once is enough, however often it is read
  const work = groupCommit(db, ({ message }) => {
    if (told.size < MOST_TOLD && !told.has(message)) tell({ damaged: message })
    told.add(message)
  })
  // The log beside the file still has the words that were erased: soon after, it is written into the file and emptied.
  let emptying: NodeJS.Timeout | undefined
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)')
  /** False while a backup reads the log (it says so), or the disk is full (it throws): neither may end the thread,
   * and nobody's message waits for the backup. */
  const emptied = () => {
    db.exec('PRAGMA busy_timeout = 0')
    try {
      return checkpoint.get()?.busy === 0
    } catch {
      return false
    } finally {
      db.exec(PATIENCE)
    }
  }
  const emptyLog = (inMs = EMPTIED_AFTER_MS) => {
    emptying ??= setTimeout(() => {
      emptying = undefined
      if (!emptied()) emptyLog(TRIED_AGAIN_MS)
    }, inMs)
    emptying.unref()
  }

  port.on('message', (first: ToWorker) => {
    const requests: Request[] = []
    let message: ToWorker | undefined = first
    while (message && message !== 'close') {
      requests.push(...message)
      message = requests.length < GROUP ? receiveMessageOnPort(port)?.message : undefined
    }
    work(requests, answers => tell({ answers }))
    if (requests.some(erases)) emptyLog()
    if (message !== 'close') return
    clearTimeout(emptying)
    db.close()
    tell({ closed: true })
    port.close()
  })
  tell({ opened: readEpoch(db) })
}

if (parentPort) {
  try {
    start(parentPort, workerData as Setup)
  } catch (error) {
    parentPort.postMessage({ unopened: refusalOf(error) } satisfies FromWorker)
    parentPort.close()
  }
}
