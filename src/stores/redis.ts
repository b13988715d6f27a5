// The store for several processes: Redis, one server or a cluster.
import { DeskError } from '../domain/errors.js'
import type { Log, Store } from '../ports.js'
import { durabilityOf } from './redis/durability.js'
import { type Keys, keysUnder } from './redis/keys.js'
import { redisKnowledge } from './redis/knowledge.js'
import { redisLines } from './redis/lines.js'
import { connect, type Link } from './redis/link.js'
import { type Newsroom, openNewsroom } from './redis/news.js'
import { feelPulse, type Pulse } from './redis/pulse.js'
import { redisRecords } from './redis/records.js'
import { redisTrail } from './redis/trail.js'

/** How things lie in Redis; raised with a migration when that changes. */
const FORMAT = 1

type RedisPlace = {
  /** redis://…, rediss://…, or the nodes of a cluster, separated by commas. */
  url: string
  /** What every key starts with, so that several installations share a Redis. Default 'hamdel:'. */
  prefix?: string
  log: Log
  newId: () => string
}

/** Throws 'invalid' for a url that cannot be, 'unavailable' with the reason when Redis does not answer. */
export async function openRedis({ url, prefix = 'hamdel:', log, newId }: RedisPlace): Promise<Store> {
  const keys = keysUnder(prefix)
  const link = connect(url, compact(newId()), log)
  const undo = [() => link.client.disconnect()]
  try {
    const durability = await durabilityOf(link)
    await mustBeReadable(link, keys)
    let pulse: Pulse | null = null
    const news = openNewsroom(link, keys, log, () => void pulse?.beat())
    undo.push(news.close)
    await link.ask(() => news.ear.first)
    pulse = await feelPulse(link, keys, news, () => compact(newId()), log)
    return composed(link, keys, news, pulse, durability)
  } catch (error) {
    for (const step of undo) step()
    throw error
  }
}

async function mustBeReadable({ ask }: Link, keys: Keys): Promise<void> {
  await ask(c => c.setnx(keys.format, FORMAT))
  const found = Number(await ask(c => c.get(keys.format)))
  if (found > FORMAT) {
    throw new DeskError(
      'invalid',
      `A newer Hamdel wrote this Redis (format ${found}, this one reads ${FORMAT}): start that one`,
    )
  }
}

function composed(link: Link, keys: Keys, news: Newsroom, pulse: Pulse, durability: string): Store {
  const { ask } = link
  return {
    ...redisLines(link, keys, news.watch),
    ...redisKnowledge(link, keys),
    people: redisRecords(link, keys, 'people', personId => ({ type: 'person', personId })),
    sessions: redisRecords(link, keys, 'sessions'),
    invitations: redisRecords(link, keys, 'invitations'),
    customers: redisRecords(link, keys, 'customers'),
    leases: redisRecords(link, keys, 'leases'),
    exported: redisRecords(link, keys, 'exported'),
    paces: redisRecords(link, keys, 'paces'),
    mails: redisRecords(link, keys, 'mails'),
    settings: redisRecords(link, keys, 'settings', () => ({ type: 'settings' })),
    audit: redisTrail(link, keys.audit),
    drafts: redisRecords(link, keys, 'drafts'),
    checks: redisRecords(link, keys, 'checks'),
    demands: redisRecords(link, keys, 'demands'),
    tokens: redisRecords(link, keys, 'tokens'),
    profiles: redisRecords(link, keys, 'profiles'),
    replyDrafts: redisRecords(link, keys, 'reply-drafts'),
    spent: redisRecords(link, keys, 'spent'),
    vectors: redisRecords(link, keys, 'vectors'),
    deliveries: redisRecords(link, keys, 'deliveries'),
    canned: redisRecords(link, keys, 'canned'),
    tastes: redisRecords(link, keys, 'tastes'),
    askings: redisRecords(link, keys, 'askings'),
    durability,
    get epoch() {
      return pulse.epoch
    },
    watch: news.watch,
    signal: news.signal,

    async secret(name, fresh) {
      await ask(c => c.hsetnx(keys.secrets, name, fresh))
      return (await ask(c => c.hget(keys.secrets, name))) ?? fresh
    },

    async healthy() {
      await Promise.all(keys.shards.map(shard => ask(c => c.set(shard.probe, 1))))
    },

    async backup() {
      throw new DeskError(
        'invalid',
        'The store is Redis: back up its own files (BGSAVE, then copy dump.rdb or appendonlydir)',
      )
    },

    async close() {
      pulse.stop()
      news.close()
      await news.places().catch(() => {}) // answered after all that was asked before
      await ask(c => c.quit()).catch(() => {})
      link.client.disconnect()
    },
  }
}

/** Ids of ours in Redis: letters and digits only. */
const compact = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '')
