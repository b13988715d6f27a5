// What the operator reads when something goes wrong, and what nobody may read there.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLog } from '../../src/bin/outside.js'
import { openRedis } from '../../src/stores/redis.js'
import { append, said } from '../contracts/store.js'
import { describeWithRedis, type RedisRunning, startSingle } from '../stores/redis-server.js'

describeWithRedis('an accident with Redis', () => {
  let redis: RedisRunning
  beforeAll(async () => {
    redis = await startSingle()
  })
  afterAll(() => redis.remove())

  it('is told with its reason, without what the customer wrote', async () => {
    const written: string[] = []
    const log = openLog('trace', { write: line => void written.push(line) })
    const store = await openRedis({ url: redis.url, log, newId: randomUUID })
    await append(store, 'line', said('a'))
    const server = redis.nodes[0]!
    const [key = ''] = (await server.tell('KEYS', '*line:line')) as string[]
    await server.tell('DEL', key)
    await server.tell('SET', key, 'no line')
    const err = await append(store, 'line', said('b', 'my card is 6037')).catch((error: unknown) => error)
    log.error({ err, error: err }, 'The message was not kept.')
    await store.close()
    const all = written.join('')
    expect(all).toContain('WRONGTYPE')
    expect(all).not.toContain('6037')
  })

  it('keeps the causes of a failure', () => {
    const written: string[] = []
    const cause = new Error('the disk is gone')
    openLog('info', { write: line => void written.push(line) }).error({ err: new Error('not kept', { cause }) }, 'No.')
    expect(written.join('')).toContain('the disk is gone')
  })
})
