// People, sessions and other records that are read and written whole. Each kind lies together, so that it can be listed.
import { DeskError } from '../../domain/errors.js'
import type { News, Records } from '../../ports.js'
import type { Keys, Kind } from './keys.js'
import type { Link } from './link.js'

/** A stored record: its revision and the write that made it, for the script, then the record. */
export const stored = (record: { revision: number }, write: string): string =>
  `${record.revision} ${write} ${JSON.stringify(record)}`

export const restored = <R>(value: string): R =>
  JSON.parse(value.slice(value.indexOf(' ', value.indexOf(' ') + 1) + 1)) as R

/** `newsOf` says what watchers hear of a change; null: nothing. */
export function redisRecords<R extends { id: string; revision: number }>(
  { ask, run, nextWrite }: Link,
  keys: Keys,
  kind: Kind,
  newsOf: ((id: string) => News) | null = null,
): Records<R> {
  const { all, log } = keys.records(kind)
  const touched = [all, log.clock, log.feed]
  const announced = (id: string) => [newsOf ? keys.channel : '', log.name, newsOf ? JSON.stringify(newsOf(id)) : '']

  return {
    async get(id) {
      const value = await ask(c => c.hget(all, id))
      return value === null ? null : restored<R>(value)
    },

    async all() {
      const values = await ask(c => c.hvals(all))
      return values.map(value => restored<R>(value))
    },

    // A resent 'any' write may put an older record over a newer 'any' write of another process: use it where that does no harm.
    async put(record, expected) {
      if (expected !== 'any' && record.revision <= expected) {
        throw new DeskError('invalid', `A record's revision must be higher than ${expected}`)
      }
      const write = nextWrite()
      const args = [record.id, write, expected, stored(record, write), ...announced(record.id)]
      if ((await run('recordPut', touched, args)) === 'written') return
      throw new DeskError('conflict', `Somebody else has changed it since revision ${expected}`)
    },

    async remove(id) {
      await run('recordRemove', touched, [id, ...announced(id)])
    },
  }
}
