// npm run customer -- export|erase ID: everything about one customer, by the id of their conversation.
import { loadConfig } from '../config.js'
import { customerData, eraseCustomer } from '../desk/customer-data.js'
import { DeskError } from '../domain/errors.js'
import { askRunning } from '../stores/data-folder.js'
import { openFilesFolder } from '../stores/files-folder.js'
import { mustHaveData, openStore } from './open-store.js'
import { openLog } from './outside.js'
import { fail } from './start.js'

const USAGE = 'Say what and whose: npm run customer -- export ID, or npm run customer -- erase ID'

try {
  const [what, lineId] = process.argv.slice(2)
  if ((what !== 'export' && what !== 'erase') || !lineId) throw new DeskError('invalid', USAGE)
  const config = loadConfig()
  mustHaveData(config)
  const ask = `customer-${what}`
  const told = config.redis ? null : await askRunning(config.dataDir, { ask, lineId }).catch(notRunning)
  process.stdout.write(`${JSON.stringify(told ?? (await alone(what, lineId)), null, 2)}\n`)
} catch (error) {
  fail(error)
}

function notRunning(error: unknown): null {
  if (error instanceof DeskError && error.message.startsWith('No Hamdel is running')) return null
  throw error
}

/** Without the running program: on the folder at rest, or beside it on Redis. */
async function alone(what: 'export' | 'erase', lineId: string): Promise<unknown> {
  const config = loadConfig()
  const store = await openStore(config, openLog('warn'))
  const files = openFilesFolder(config.filesDir)
  const work = what === 'export' ? customerData({ store }, lineId) : eraseCustomer({ store, files }, lineId)
  return work.finally(() => store.close())
}
