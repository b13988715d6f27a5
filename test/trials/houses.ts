// Where the real program lives during a trial: on its own data folder, or on a Redis that keeps every write before it answers.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { type RedisRunning, startSingle } from '../stores/redis-server.js'
import { pace } from './report.js'

/** With it the website vouches for its customers: the same one finds the same line, whenever they come. */
export const IDENTITY_SECRET = 'trial-Zk3xQ9vB7mN2pL5sT8wY1rC4gH6jD0fA'

// The proxy is ours: each customer comes from an address of their own, as customers do.
const website = { IDENTITY_SECRET, TRUST_PROXY: 'loopback' }

export type House = {
  name: string
  /** The program, on what an earlier one left there. */
  start(env?: Record<string, string>): Promise<Program>
  redis: RedisRunning | null
  dataDir: string
  discard(): Promise<void>
}

/** `folder`: on whose disk it lives. */
export async function embeddedHouse(folder = tmpdir()): Promise<House> {
  const dataDir = mkdtempSync(join(folder, 'hamdel-trial-'))
  return {
    name: 'embedded',
    start: env => startProgram({ DATA_DIR: dataDir, ...website, ...env }),
    redis: null,
    dataDir,
    discard: async () => discard(dataDir),
  }
}

export async function redisHouse(folder = tmpdir(), fsync: 'always' | 'everysec' = 'always'): Promise<House> {
  const redis = await startSingle(folder, '--appendfsync', fsync)
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-trial-'))
  return {
    name: `Redis, appendfsync ${fsync}`,
    start: env => startProgram({ DATA_DIR: dataDir, REDIS_URL: redis.url, ...website, ...env }),
    redis,
    dataDir,
    async discard() {
      await redis.remove()
      discard(dataDir)
    },
  }
}

/** One after the other: the machine is small, and a trial on one must not slow the other. */
export async function inBoth<R>(run: (house: House) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const [i, open] of [() => embeddedHouse(), () => redisHouse()].entries()) {
    pace.nextPlace(2 - i)
    const house = await open()
    results.push(await run(house).finally(() => house.discard()))
  }
  return results
}
