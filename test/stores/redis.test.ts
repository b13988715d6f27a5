// The Redis store does what every store does, on one server and on a real cluster.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { openRedis } from '../../src/stores/redis.js'
import { storeContract } from '../contracts/store.js'
import { describeWithRedis, type RedisRunning, startCluster, startSingle } from './redis-server.js'

const log = { info() {}, warn() {}, error() {} }

function contractOn(name: string, startup: () => Promise<RedisRunning>): void {
  describeWithRedis(name, () => {
    let redis: RedisRunning
    let opened = 0
    beforeAll(async () => {
      redis = await startup()
    })
    afterAll(() => redis.remove())

    const open = () => openRedis({ url: redis.url, prefix: `t${opened}:`, log, newId: randomUUID })
    storeContract(
      name,
      () => {
        opened++
        return open()
      },
      open,
    )
  })
}

contractOn('Redis, one server', startSingle)
contractOn('Redis, a cluster of three', startCluster)
