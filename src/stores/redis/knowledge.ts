// The entries and every revision of them. They lie together, so that a publication is all or nothing.
import type { Entry } from '../../domain/entry.js'
import { DeskError } from '../../domain/errors.js'
import type { Knowledge, News } from '../../ports.js'
import type { Keys } from './keys.js'
import type { Link } from './link.js'
import { restored, stored } from './records.js'

export function redisKnowledge({ ask, run, nextWrite }: Link, keys: Keys): Knowledge {
  const { newest, revisions, log } = keys.entries

  async function entry(id: string): Promise<Entry | null> {
    const value = await ask(c => c.hget(newest, id))
    return value === null ? null : restored<Entry>(value)
  }

  return {
    entry,

    async entries() {
      const values = await ask(c => c.hvals(newest))
      return values.map(value => restored<Entry>(value))
    },

    async revisions(id) {
      const last = (await entry(id))?.revision ?? 0
      if (last === 0) return []
      const fields = Array.from({ length: last }, (_, i) => `${id}/${last - i}`)
      const values = await ask(c => c.hmget(revisions, ...fields))
      return values.filter(value => value !== null).map(value => restored<Entry>(value))
    },

    async publish(entries) {
      if (entries.length === 0) return
      const write = nextWrite()
      const news: News = { type: 'entries' }
      const reply = (await run(
        'entriesPublish',
        [newest, revisions, log.clock, log.feed],
        [
          ...[write, keys.channel, log.name, JSON.stringify(news)],
          ...entries.flatMap(e => [e.id, e.revision, stored(e, write)]),
        ],
      )) as [string, string]
      if (reply[0] === 'published') return
      throw new DeskError('conflict', `Somebody else has published ${reply[1]} meanwhile`)
    },
  }
}
