// Opens the store that the settings name: Redis where there is a REDIS_URL, else the data folder on this machine.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.js'
import { DeskError } from '../domain/errors.js'
import type { Log, Store } from '../ports.js'
import { DATABASE_FILE, openEmbedded } from '../stores/embedded.js'
import { newId } from './outside.js'

type Place = Pick<Config, 'redis' | 'dataDir'>

export async function openStore({ redis, dataDir }: Place, log: Log): Promise<Store> {
  if (!redis) return openEmbedded({ dataDir, log, newId })
  const { openRedis } = await import('../stores/redis.js')
  return openRedis({ url: redis.url, prefix: `${redis.prefix}:`, log, newId })
}

/** Throws 'not_found' where no Hamdel ever ran: a copy of a folder that was just made would pass for a backup. */
export function mustHaveData({ redis, dataDir }: Place): void {
  if (redis || existsSync(join(dataDir, DATABASE_FILE))) return
  throw new DeskError(
    'not_found',
    `There is no data of Hamdel in ${dataDir}: set DATA_DIR (or REDIS_URL) as the program has it.`,
  )
}
