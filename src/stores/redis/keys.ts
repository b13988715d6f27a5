// Where everything lies in Redis. The one place that makes keys: on a cluster, whatever one script touches
// must lie in one slot, and a key that strays kills the process.
import { DeskError } from '../../domain/errors.js'
import type { LineView } from '../../ports.js'

const SHARDS = 16

/** A place where changes are numbered; watchers that were cut off read on from the number they know. */
export type Log = { name: string; clock: string; feed: string }

export type Kind =
  | 'people'
  | 'sessions'
  | 'invitations'
  | 'customers'
  | 'leases'
  | 'exported'
  | 'drafts'
  | 'checks'
  | 'demands'
  | 'tokens'
  | 'canned'
  | 'tastes'
  | 'askings'
  | 'settings'
  | 'profiles'
  | 'reply-drafts'
  | 'paces'
  | 'mails'
  | 'spent'
  | 'vectors'
  | 'deliveries'

export type Keys = ReturnType<typeof keysUnder>

/** Every key starts with `prefix`. Throws 'invalid' where the prefix would change the slot. */
export function keysUnder(prefix: string) {
  if (/[{}\s]/.test(prefix)) throw new DeskError('invalid', 'The prefix of the Redis keys may not hold { } or spaces')
  const key = (tag: string, name: string) => `${prefix}{${tag}}:${name}`
  const logOf = (tag: string): Log => ({ name: tag, clock: key(tag, 'clock'), feed: key(tag, 'feed') })

  const shard = (tag: string) => ({
    log: logOf(tag),
    due: key(tag, 'due'),
    probe: key(tag, 'probe'),
    marks: key(tag, 'marks'),
    tallies: (month: string) => key(tag, `tallies:${month}`),
    view: (view: LineView) => key(tag, view),
  })
  const shards = Array.from({ length: SHARDS }, (_, n) => shard(`h${n}`))

  return {
    channel: `${prefix}news`,
    epoch: key('epoch', 'epoch'),
    format: key('epoch', 'format'),
    servers: key('epoch', 'servers'),
    secrets: key('secrets', 'secrets'),
    shards,
    shardOf: (lineId: string) => shards[hash(lineId) % SHARDS]!,
    line(lineId: string) {
      const tag = `h${hash(lineId) % SHARDS}`
      return { line: key(tag, `line:${lineId}`), ids: key(tag, `ids:${lineId}`), said: key(tag, `said:${lineId}`) }
    },
    records: (kind: Kind) => ({ all: key(kind, 'records'), log: logOf(kind) }),
    entries: { newest: key('entries', 'newest'), revisions: key('entries', 'revisions'), log: logOf('entries') },
    audit: key('audit', 'audit'),
    /** Every log that watchers follow. */
    logs: [...shards.map(s => s.log), logOf('people'), logOf('entries'), logOf('settings')],
  }
}

/** FNV-1a, 32 bits. Changing it would lose every line that is stored. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
