// The thread that owns the database file. It takes everything that waits, writes it as one group and answers.
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { DeskError } from '../domain/errors.js'
import { openDatabase } from './sqlite-driver.js'
import { type Answer, groupCommit, type Refusal, type Request, refusalOf } from './sqlite-group.js'
import { migrate, readEpoch } from './sqlite-schema.js'

/** `maxPages` keeps the file small (4 KB a page), to see what a full disk does; absent: no limit. */
export type Setup = { file: string; freshEpoch: string; maxPages?: number }
export type FromWorker = { opened: string } | { unopened: Refusal } | { answers: Answer[] } | { closed: true }
export type ToWorker = Request[] | 'close'

/** Larger groups would hold the main thread too long when their answers come back. */
const GROUP = 512

const EMPTIED_AFTER_MS = 500

/** Somebody's words or name are to be gone for good. */
const erases = ({ name, values }: Request): boolean =>
  name === 'forget' || (name === 'remove' && (values[0] === 'profile' || values[0] === 'customer'))

function start(port: MessagePort, setup: Setup): void {
  const db = openDatabase(setup.file)
  db.exec('PRAGMA busy_timeout = 2000')
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL') // an acknowledged message survives a power cut
  db.exec('PRAGMA secure_delete = ON') // what is erased is overwritten, not only let go
  db.exec('PRAGMA cache_size = -65536')
  db.exec('PRAGMA journal_size_limit = 67108864')
  migrate(db, setup.freshEpoch)
  if (setup.maxPages) db.exec(`PRAGMA max_page_count = ${setup.maxPages}`)
  const work = groupCommit(db)
  // The log beside the file still has the words that were erased: soon after, it is written into the file and emptied.
  let emptying: NodeJS.Timeout | undefined
  const emptyLog = () => {
    emptying ??= setTimeout(() => {
      emptying = undefined
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    }, EMPTIED_AFTER_MS)
    emptying.unref()
  }
  const tell = (message: FromWorker) => port.postMessage(message)

  port.on('message', (first: ToWorker) => {
    const requests: Request[] = []
    let message: ToWorker | undefined = first
    while (message && message !== 'close') {
      requests.push(...message)
      message = requests.length < GROUP ? receiveMessageOnPort(port)?.message : undefined
    }
    if (requests.length) tell({ answers: work(requests) })
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
    const unopened = error instanceof DeskError ? { code: error.code, message: error.message } : refusalOf(error)
    parentPort.postMessage({ unopened } satisfies FromWorker)
    parentPort.close()
  }
}
