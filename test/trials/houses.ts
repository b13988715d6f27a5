// Where the real program lives during a trial: on its own data folder, or on a Redis that keeps every write before it answers.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discard, type Program, root, startProgram } from '../journeys/program.js'
import { type RedisRunning, type RedisServer, startSingle } from '../stores/redis-server.js'
import { pace, type Result } from './report.js'

/** With it the website vouches for its customers: the same one finds the same line, whenever they come. */
export const IDENTITY_SECRET = 'trial-Zk3xQ9vB7mN2pL5sT8wY1rC4gH6jD0fA'

// The proxy is ours: each customer comes from an address of their own, as customers do.
const website = { IDENTITY_SECRET, TRUST_PROXY: 'loopback' }

export type House = {
  name: string
  /** The program, on what an earlier one left there. */
  start(env?: Record<string, string>): Promise<Program>
  redis: RedisRunning | null
  /** Keeps what is there now; answers how it is brought back, the program at rest: whatever came since then is gone for good. */
  keepPast(): Promise<() => Promise<void>>
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
    keepPast: () => keptBackup(dataDir),
    dataDir,
    discard: async () => discard(dataDir),
  }
}

/** `more`: settings of that Redis. */
export async function redisHouse(
  folder = tmpdir(),
  fsync: 'always' | 'everysec' = 'always',
  ...more: string[]
): Promise<House> {
  const redis = await startSingle(folder, '--appendfsync', fsync, ...more)
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-trial-'))
  return {
    name: `Redis, appendfsync ${fsync}`,
    start: env => startProgram({ DATA_DIR: dataDir, REDIS_URL: redis.url, ...website, ...env }),
    redis,
    keepPast: async () => keptLog(redis.nodes[0]!),
    dataDir,
    async discard() {
      await redis.remove()
      discard(dataDir)
    },
  }
}

async function keptBackup(dataDir: string): Promise<() => Promise<void>> {
  const [copy, database] = [join(dataDir, 'copy'), join(dataDir, 'hamdel.db')]
  rmSync(copy, { force: true })
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const made = spawn(process.execPath, [join(root, 'dist/src/bin/backup.js'), copy], {
    cwd: root,
    env,
    stdio: 'ignore',
  })
  const [code] = await once(made, 'exit')
  if (code !== 0) throw new Error('The backup could not be made.')
  return async () => {
    for (const rest of ['-wal', '-shm']) rmSync(database + rest, { force: true })
    renameSync(copy, database)
  }
}

/** Its log is only ever added to: a copy of it is what Redis held at that moment. */
function keptLog(redis: RedisServer): () => Promise<void> {
  const [log, copy] = [join(redis.dir, 'appendonlydir'), `${redis.dir}-copy`]
  cpSync(log, copy, { recursive: true })
  return async () => {
    await redis.kill()
    rmSync(log, { recursive: true })
    renameSync(copy, log)
    await redis.start()
  }
}

/** What the other house has shown is not lost with this one. */
async function told(house: House, run: (house: House) => Promise<Result>): Promise<Result> {
  try {
    return await run(house)
  } catch (error) {
    console.error(error)
    return { where: house.name, pass: false, endedEarly: (error as Error).message }
  } finally {
    await house.discard()
  }
}

/** One after the other: the machine is small, and a trial on one must not slow the other. */
export async function inBoth(run: (house: House) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const [i, open] of [() => embeddedHouse(), () => redisHouse()].entries()) {
    pace.nextPlace(2 - i)
    results.push(await told(await open(), run))
  }
  return results
}

/** For trials that wait more than they work, and where nothing is judged by how long it took. */
export async function inBothAtOnce(run: (house: House) => Promise<Result>): Promise<Result[]> {
  const houses = await Promise.all([embeddedHouse(), redisHouse()])
  return Promise.all(houses.map(house => told(house, run)))
}
