// The connection to Redis: one server or a cluster. A command is answered or fails within seconds, and it works again
// when Redis is back.
import { Cluster, Redis } from 'ioredis'
import { DeskError } from '../../domain/errors.js'
import type { Log } from '../../ports.js'
import { mayBeSentAgain, sentElsewhere, understood } from './failures.js'
import { type ScriptName, scripts } from './scripts.js'

const ANSWER_WITHIN_MS = 2_500
const CONNECT_WITHIN_MS = 2_000
/** A connection on which an answer is owed that long is dead. */
const SILENCE_MS = 4_000

/** How often a command is sent before its failure is told, AGAIN_AFTER_MS apart on a cluster. */
const ATTEMPTS = 10
const AGAIN_AFTER_MS = 100
const ONE_OF_A_CLUSTER = 'This Redis is one node of a cluster: give all its nodes, separated by commas'

export type Link = {
  client: Redis | Cluster
  /** Throws 'unavailable' within ANSWER_WITHIN_MS; whether the command was done is then unknown. */
  ask<T>(command: (client: Redis) => Promise<T>): Promise<T>
  run(script: ScriptName, keys: string[], args: (string | number)[]): Promise<unknown>
  /** Names one write, so that a resent one is known again. */
  nextWrite(): string
  outage: Outage
}

/** Tells the operator once when Redis goes and once when it is back. */
type Outage = ReturnType<typeof outageOf>

const options = {
  connectionName: 'hamdel',
  connectTimeout: CONNECT_WITHIN_MS,
  socketTimeout: SILENCE_MS,
  keepAlive: 5_000,
  maxRetriesPerRequest: 1,
}
const retryStrategy = (times: number) => Math.min(100 * times, 1_000)

/** Throws 'invalid' for a url that Redis does not have. Connects in the background. */
export function connect(url: string, instance: string, log: Log): Link {
  const outage = outageOf(log)
  const client = clientFor(url)
  client.on('error', (error: Error) => outage.began(error))
  // Both have the same commands; the types of a union of them would be none.
  const commands = client as Redis
  const scripted = client as unknown as Record<ScriptName, (...args: (string | number)[]) => Promise<unknown>>
  let writes = 0

  async function ask<T>(command: (client: Redis) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const why = () => new DeskError('unavailable', `Redis did not answer within ${ANSWER_WITHIN_MS} ms`)
      timer = setTimeout(() => reject(why()), ANSWER_WITHIN_MS)
    })
    try {
      return await Promise.race([done(command), late])
    } catch (error) {
      throw understood(error, outage.why())
    } finally {
      clearTimeout(timer)
    }
  }

  // The client sends a whole pipeline again or none of it: what only some of its commands suffered is left to us.
  async function done<T>(command: (client: Redis) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await command(commands)
      } catch (error) {
        if (!mayBeSentAgain(error) || attempt === ATTEMPTS) throw error
        if (client instanceof Cluster) await movedOn(client)
        else if (sentElsewhere(error)) throw new DeskError('invalid', ONE_OF_A_CLUSTER)
      }
    }
  }

  return {
    client,
    ask,
    run: (script, keys, args) => ask(() => scripted[script](...keys, ...args)),
    nextWrite: () => `${instance}.${(writes++).toString(36)}`,
    outage,
  }
}

function clientFor(url: string): Redis | Cluster {
  const nodes = url.split(',').map(one => parsed(one.trim()))
  const shared = { enableAutoPipelining: true, scripts: scripts() }
  const first = nodes[0]!
  const login = {
    ...(first.username && { username: decodeURIComponent(first.username) }),
    ...(first.password && { password: decodeURIComponent(first.password) }),
    ...(first.protocol === 'rediss:' && { tls: {} }),
  }
  if (nodes.length === 1) {
    const db = databaseOf(first)
    return new Redis({
      ...options,
      ...shared,
      ...login,
      ...place(first),
      db,
      retryStrategy,
      reconnectOnError: formerPrimary(),
    })
  }
  return new Cluster(nodes.map(place), {
    ...shared,
    redisOptions: { ...options, ...login },
    // A certificate names hosts, not their addresses.
    ...(login.tls && { dnsLookup: (host: string, found: (error: null, host: string) => void) => found(null, host) }),
    clusterRetryStrategy: retryStrategy,
    slotsRefreshTimeout: CONNECT_WITHIN_MS,
    slotsRefreshInterval: 2_000,
  })
}

const databaseOf = (url: URL) => Number(url.pathname.slice(1) || url.searchParams.get('db') || 0)

const place = (url: URL) => ({ host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 6379) })

function parsed(url: string): URL {
  const found = URL.canParse(url) ? new URL(url) : null
  const known = found && /^rediss?:$/.test(found.protocol) && found.hostname
  if (known && databaseOf(found) >= 0 && readable(found.username) && readable(found.password)) return found
  throw new DeskError(
    'invalid',
    'REDIS_URL looks like redis://:password@host:6379 or rediss://…; a cluster is a list with commas. ' +
      'In the password % , / # ? @ are written as %25 %2C %2F %23 %3F %40',
  )
}

function readable(part: string): boolean {
  try {
    return decodeURIComponent(part) !== null
  } catch {
    return false
  }
}

/** One that was demoted keeps its connections: find the new primary behind the name, once a second at most. */
function formerPrimary(): (error: Error) => boolean {
  let looking: 'no' | 'yes' = 'no'
  return error => {
    if (looking === 'yes' || !/\bREADONLY\b/.test(error.message)) return false
    looking = 'yes'
    setTimeout(() => {
      looking = 'no'
    }, 1_000).unref()
    return true
  }
}

function movedOn(client: Cluster): Promise<void> {
  client.refreshSlotsCache()
  return new Promise(resolve => setTimeout(resolve, AGAIN_AFTER_MS))
}

function outageOf(log: Log) {
  let reason: string | null = null
  return {
    /** Null while all is well. */
    why: () => reason,
    began(error: unknown): void {
      const first = reason === null
      reason = error instanceof Error ? error.message : String(error)
      if (!first) return
      log.error({ reason }, 'Redis cannot be reached or cannot write: nothing is acknowledged until it is back')
    },
    ended(): void {
      if (reason !== null) log.info({}, 'Redis is back')
      reason = null
    },
  }
}
