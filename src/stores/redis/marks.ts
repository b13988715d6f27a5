// By what activities are found again, and what is counted: with its shard, so that one script writes it all.
import type { Mark, marksOf, Place, Tally } from '../../domain/marks.js'
import type { Lines } from '../../ports.js'
import type { Keys } from './keys.js'
import type { Link } from './link.js'

/** Fifteen digits sort as numbers do until the year 33658. */
const padded = (n: number): string => String(n).padStart(15, '0')
const AFTER_DIGITS = ':'

export const memberOf = (lineId: string, { mark, at, seq }: ReturnType<typeof marksOf>[number]): string =>
  `${mark}\n${padded(at)}\n${lineId}\n${padded(seq)}`

export const fieldOf = ({ day, entryId, what }: Tally): string => `${day}/${entryId}/${what}`

export function redisMarks(ask: Link['ask'], keys: Keys): Pick<Lines, 'marked' | 'tallies'> {
  return {
    async marked(mark: Mark, limit: number, before?: number): Promise<Place[]> {
      if (limit <= 0) return []
      const end = `(${mark}\n${before === undefined ? AFTER_DIGITS : padded(before)}`
      const start = `[${mark}\n`
      const read = (key: string) => ask(c => c.zrevrangebylex(key, end, start, 'LIMIT', 0, limit))
      const found = await Promise.all(keys.shards.map(shard => read(shard.marks)))
      const members = found.flat().sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
      return members.slice(0, limit).map(placeOf)
    },

    async tallies(from, to) {
      const wanted = monthsBetween(from, to).flatMap(month => keys.shards.map(shard => shard.tallies(month)))
      const found = await Promise.all(wanted.map(key => ask(c => c.hgetall(key))))
      const sums = new Map<string, number>()
      for (const [field, n] of found.flatMap(Object.entries)) sums.set(field, (sums.get(field) ?? 0) + Number(n))
      return [...sums].map(([field, n]) => tallyOf(field, n)).filter(({ day }) => from <= day && day <= to)
    },
  }
}

function placeOf(member: string): Place {
  const [, at, lineId = '', seq] = member.split('\n')
  return { lineId, seq: Number(seq), at: Number(at) }
}

function tallyOf(field: string, n: number): Tally {
  const [day = '', entryId = '', what] = field.split('/')
  return { day, entryId, what: what as Tally['what'], n }
}

/** With the month after: a commit that began before midnight of the last day lies there. */
function monthsBetween(from: string, to: string): string[] {
  const first = numberOf(from)
  return Array.from({ length: numberOf(to) - first + 2 }, (_, i) => monthOf(first + i))
}

const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthOf = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
