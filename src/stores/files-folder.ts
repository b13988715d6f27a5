// What customers and agents attach, one file each in the data folder.
import { accessSync, constants, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError } from '../domain/errors.js'
import type { Files } from '../ports.js'

const ID = /^[A-Za-z0-9_-]{1,128}$/
const UNFINISHED = '.part' // no id has a dot

/**
 * Makes the folder if need be; throws 'unavailable' where it cannot be written. All three throw 'invalid' for an id that is not [A-Za-z0-9_-], 1 to 128 of them;
 * `put` and `get` throw 'unavailable' when the disk fails, and then nothing of the file is kept.
 */
export function openFilesFolder(dir: string): Files {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.R_OK | constants.W_OK)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DeskError('unavailable', `The folder for files ${dir} (FILES_DIR) cannot be used: ${why}`, { cause })
  }
  // Left by a program that was killed. If another process is just writing one, its upload fails and is sent again.
  for (const name of readdirSync(dir)) if (name.endsWith(UNFINISHED)) rmSync(join(dir, name), { force: true })
  let written = 0
  const pathOf = (id: string) => {
    if (!ID.test(id)) throw new DeskError('invalid', 'That is not the id of a file')
    return join(dir, id)
  }
  return {
    async put(id, bytes) {
      const path = pathOf(id)
      const part = `${path}.${process.pid}-${++written}${UNFINISHED}`
      try {
        await writeDurably(part, bytes)
        await rename(part, path)
        await flushNames(dir)
      } catch (cause) {
        await rm(part, { force: true }).catch(() => {})
        throw new DeskError('unavailable', 'The disk does not take the file', { cause })
      }
    },
    async get(id) {
      try {
        return await readFile(pathOf(id))
      } catch (cause) {
        if (cause instanceof DeskError) throw cause
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw new DeskError('unavailable', 'The file cannot be read now', { cause })
      }
    },
    async remove(id) {
      await rm(pathOf(id), { force: true })
    },
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function flushNames(dir: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dir, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
