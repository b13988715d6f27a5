// npm run backup -- FILE: a consistent copy of everything, from the running program or from a folder at rest.
import { resolve } from 'node:path'
import { loadConfig } from '../config.js'
import { DeskError } from '../domain/errors.js'
import { askRunning } from '../stores/data-folder.js'
import { mustHaveData, openStore } from './open-store.js'
import { openLog } from './outside.js'
import { fail } from './start.js'

try {
  const [given] = process.argv.slice(2)
  if (!given) throw new DeskError('invalid', 'Name the file: npm run backup -- FILE')
  const file = resolve(given)
  const config = loadConfig()
  mustHaveData(config)
  if (config.redis || !(await askTheRunning(config.dataDir, file))) {
    const store = await openStore(config, openLog('warn'))
    await store.backup(file).finally(() => store.close())
  }
  process.stdout.write(`A copy of everything is in ${file}\n`)
} catch (error) {
  fail(error)
}

/** False when no program runs on the data folder. */
async function askTheRunning(dataDir: string, file: string): Promise<boolean> {
  try {
    await askRunning(dataDir, { ask: 'backup', file })
    return true
  } catch (error) {
    if (error instanceof DeskError && error.code === 'not_found') return false
    throw error
  }
}
