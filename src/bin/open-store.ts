// Opens the store that the settings name: Redis where there is a REDIS_URL, else the data folder on this machine.
import type { Config } from '../config.js'
import type { Log, Store } from '../ports.js'
import { openEmbedded } from '../stores/embedded.js'
import { newId } from './outside.js'

export async function openStore({ redis, dataDir }: Pick<Config, 'redis' | 'dataDir'>, log: Log): Promise<Store> {
  if (!redis) return openEmbedded({ dataDir, log, newId })
  const { openRedis } = await import('../stores/redis.js')
  return openRedis({ url: redis.url, prefix: `${redis.prefix}:`, log, newId })
}
