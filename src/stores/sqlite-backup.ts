// Copies the database in a thread of its own, so that nobody waits for an answer while a backup runs.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { DeskError } from '../domain/errors.js'
import { flushFile, flushFolder } from './durable.js'
import { openDatabase } from './sqlite-driver.js'
import { type Refusal, refusalOf } from './sqlite-group.js'
import { setEpoch } from './sqlite-schema.js'

type Copy = { backupOf: string; to: string; freshEpoch: string }

/**
 * A consistent copy, whole and durable when it resolves; until then nothing is at `to`. It has an epoch of its own:
 * who restores it goes back in time, and readers must notice. Throws 'invalid' when the file exists or has no folder.
 */
export async function backUp(copy: Copy): Promise<void> {
  if (existsSync(copy.to)) throw new DeskError('invalid', `${copy.to} exists already; name a new file`)
  if (!existsSync(dirname(copy.to))) throw new DeskError('invalid', `There is no folder ${dirname(copy.to)}`)
  const worker = new Worker(new URL(import.meta.url), { workerData: copy, execArgv: [] })
  const refusal = await new Promise<Refusal | null>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The backup thread has ended')))
  })
  if (refusal?.code === 'bug') throw new Error(`The backup failed: ${refusal.message}`)
  if (refusal) throw new DeskError(refusal.code, `The backup failed: ${refusal.message}`)
}

function write({ backupOf, to, freshEpoch }: Copy): void {
  const part = `${to}.part`
  rmSync(part, { force: true })
  try {
    const running = openDatabase(backupOf)
    running.prepare('VACUUM INTO ?').run(part)
    running.close()
    const copy = openDatabase(part)
    setEpoch(copy, freshEpoch)
    copy.close()
    flushFile(part)
    renameSync(part, to)
    flushFolder(dirname(to))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

if (parentPort && (workerData as Partial<Copy> | null)?.backupOf) {
  let refusal: Refusal | null = null
  try {
    write(workerData as Copy)
  } catch (error) {
    refusal = refusalOf(error)
  }
  parentPort.postMessage(refusal)
}
