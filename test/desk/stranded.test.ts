// Whatever happens, in any order and at once, on either store: nobody is stranded, one agent wins, the bot keeps silent.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startMatcher } from '../../src/engine/matcher.js'
import type { Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { openRedis } from '../../src/stores/redis.js'
import { quiet } from '../quiet.js'
import { describeWithRedis, startSingle } from '../stores/redis-server.js'
import { aHistory, play } from './histories.js'

const HISTORIES = Number(process.env.HAMDEL_TEST_HISTORIES ?? 12)

async function proved(stores: Store[]): Promise<void> {
  const matcher = await startMatcher(stores[0]!, quiet)
  let moments = 0
  let played = 0
  try {
    const property = fc.asyncProperty(aHistory, history => {
      moments += history.length
      return play(stores, matcher, history, `h${played++}`)
    })
    await fc.assert(property, { numRuns: HISTORIES, endOnFailure: true })
  } finally {
    matcher.stop()
  }
  expect(moments).toBeGreaterThan(20 * HISTORIES - 1)
}

describe('nobody is stranded', () => {
  it('by any history on the embedded store', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-'))
    const store = await openEmbedded({ dataDir, log: quiet, newId: randomUUID })
    try {
      await proved([store, store, store])
    } finally {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  }, 1_200_000)
})

describeWithRedis('nobody is stranded on Redis', () => {
  it('by any history of three processes', async () => {
    const redis = await startSingle()
    const open = () => openRedis({ url: redis.url, prefix: 'stranded:', log: quiet, newId: randomUUID })
    const stores = await Promise.all([open(), open(), open()])
    try {
      await proved(stores)
    } finally {
      await Promise.all(stores.map(store => store.close()))
      await redis.remove()
    }
  }, 1_200_000)
})
