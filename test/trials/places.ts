// Where a trial takes place: the embedded store, and Redis as one to three processes see it.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../src/bin/outside.js'
import type { Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { openRedis } from '../../src/stores/redis.js'
import { quiet } from '../quiet.js'
import { startSingle } from '../stores/redis-server.js'

export type Place = { name: string; open: () => Promise<{ stores: Store[]; discard: () => Promise<void> }> }

const embeddedIn = (folder: string): Place => ({
  name: 'embedded',
  async open() {
    const dataDir = mkdtempSync(join(folder, 'hamdel-trial-'))
    const store = await openEmbedded({ dataDir, log: quiet, newId })
    const discard = async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
    return { stores: [store], discard }
  },
})
export const embedded = embeddedIn(tmpdir())
/** Where only the logic is tried, and a disk would only take longer. */
export const embeddedInMemory = embeddedIn(existsSync('/dev/shm') ? '/dev/shm' : tmpdir())

export const redisOf = (processes: number): Place => ({
  name: `Redis, ${processes} ${processes === 1 ? 'process' : 'processes'}`,
  async open() {
    const redis = await startSingle()
    const one = () => openRedis({ url: redis.url, log: quiet, newId })
    const stores = await Promise.all(Array.from({ length: processes }, one))
    const discard = async () => {
      await Promise.all(stores.map(store => store.close()))
      await redis.remove()
    }
    return { stores, discard }
  },
})
