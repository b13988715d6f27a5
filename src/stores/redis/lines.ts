// Lines on 16 shards. A shard holds its lines, their transcripts and its part of the queue, so one script is all or nothing;
// reading the queue merges the heads of the shards.
import type { Activity } from '../../domain/activity.js'
import { rankOf } from '../../domain/conversation-states.js'
import { DeskError } from '../../domain/errors.js'
import type { Line } from '../../domain/line.js'
import { dayOf, marksOf, talliesOf } from '../../domain/marks.js'
import type { Lines, LineView, News, Store } from '../../ports.js'
import { recentOf } from '../recent.js'
import type { Keys } from './keys.js'
import type { Link } from './link.js'
import { fieldOf, memberOf, redisMarks } from './marks.js'

const KEPT_LINES = { most: 2_000, room: 2_000_000 } // characters
const VIEWS: LineView[] = ['queued', 'assigned', 'bot', 'resolved', 'scheduled']

/** UTF-8 turns every lone surrogate into the same sign: two ids would become one, and a message would be lost. */
const UNKEEPABLE = /\p{Surrogate}/u

/** A line's id and its score in an index: the head of one shard. */
type Head = { id: string; score: number }

export function redisLines({ ask, run, nextWrite }: Link, keys: Keys, watch: Store['watch']): Lines {
  const everyShard = <T>(read: (shard: Keys['shards'][number]) => Promise<T>) => Promise.all(keys.shards.map(read))

  function touched(lineId: string): string[] {
    const { line, ids, said } = keys.line(lineId)
    const shard = keys.shardOf(lineId)
    return [line, ids, said, shard.due, shard.log.clock, shard.log.feed, ...VIEWS.map(shard.view)]
  }

  const mine = recentOf<{ version: number; write: string; body: string }>(KEPT_LINES, ({ body }) => body.length)
  watch(news => {
    if (news.type === 'forgotten') mine.delete(news.lineId) // whichever process erased it
  })
  const body = sharedInABreath((id: string) => ask(c => c.hget(keys.line(id).line, 'body')))

  async function line(id: string): Promise<Line | null> {
    const found = await body(id)
    return found === null ? null : (JSON.parse(found) as Line)
  }

  return {
    line,
    lastWritten(id) {
      const found = mine.get(id)
      return found ? (JSON.parse(found.body) as Line) : null
    },
    ...redisMarks(ask, keys),

    async activities(lineId, after = 0, limit = Number.POSITIVE_INFINITY) {
      if (limit <= 0) return []
      const from = Math.max(0, after)
      const to = Number.isFinite(limit) ? from + limit - 1 : -1
      const found = await ask(c => c.lrange(keys.line(lineId).said, from, to))
      return found.map(one => JSON.parse(one) as Activity)
    },

    async placeOf(lineId, activityId) {
      const seq = await ask(c => c.hget(keys.line(lineId).ids, activityId))
      return seq === null ? null : Number(seq)
    },

    async commit(next, activities, expected) {
      mustFollow(next, activities, expected)
      const { log } = keys.shardOf(next.id)
      const news: News = { type: 'line', lineId: next.id, version: next.version }
      const wakeAt = next.wakeAt ?? ''
      const shard = keys.shardOf(next.id)
      const marks = marksOf(activities).map(one => memberOf(next.id, one))
      const tallies = talliesOf(next, activities)
      const kept = [...touched(next.id), shard.marks, shard.tallies(dayOf(next.at).slice(0, 7))]
      const known = mine.get(next.id)
      mine.delete(next.id) // until it is known what became of this
      const [write, body] = [nextWrite(), JSON.stringify(next)]
      const after = known?.version === expected ? known.write : ''
      const reply = (await run('lineCommit', kept, [
        ...[next.id, write, expected, next.version, next.conversation?.status ?? '', scoreOf(next), wakeAt],
        ...[body, keys.channel, log.name, JSON.stringify(news), marks.length, tallies.length, after],
        ...[...marks, ...tallies.flatMap(one => [fieldOf(one), one.n])],
        ...activities.flatMap(a => [a.id, JSON.stringify(a)]),
      ])) as [string, number]
      if (reply[0] === 'repeated') return { repeated: true, seq: reply[1] }
      if (reply[0] === 'committed') {
        mine.set(next.id, { version: next.version, write, body })
        return { repeated: false }
      }
      throw new DeskError('conflict', `The line is at version ${reply[1]}, not ${expected}`)
    },

    async lines(view, limit) {
      if (limit <= 0) return []
      const heads = await everyShard(s => {
        const key = s.view(view)
        const read = ask(c => {
          return view === 'queued'
            ? c.zrange(key, 0, `${limit - 1}`, 'WITHSCORES')
            : c.zrevrange(key, 0, limit - 1, 'WITHSCORES')
        })
        return read.then(headsOf)
      })
      const order = view === 'queued' ? earliest : (a: Head, b: Head) => b.score - a.score
      const first = heads.flat().sort(order).slice(0, limit)
      const found = await Promise.all(first.map(head => line(head.id)))
      // One that left the view between the two reads is not in it any more.
      return found.filter(one => one !== null && one.conversation?.status === view) as Line[]
    },

    async aged(view, before, limit) {
      if (limit <= 0) return []
      const heads = await everyShard(s =>
        ask(c => c.zrangebyscore(s.view(view), '-inf', `(${before}`, 'WITHSCORES', 'LIMIT', 0, limit)).then(headsOf),
      )
      return heads
        .flat()
        .sort(earliest)
        .slice(0, limit)
        .map(({ id }) => id)
    },

    async place(lineId) {
      const score = await ask(c => c.zscore(keys.shardOf(lineId).view('queued'), lineId))
      if (score === null) return null
      const ahead = await everyShard(async s => {
        const queued = s.view('queued')
        const [sooner, same] = await Promise.all([
          ask(c => c.zcount(queued, '-inf', `(${score}`)),
          ask(c => c.zrangebyscore(queued, score, score)),
        ])
        return sooner + same.filter(id => id < lineId).length
      })
      return 1 + sum(ahead)
    },

    async queueLength() {
      return sum(await everyShard(s => ask(c => c.zcard(s.view('queued')))))
    },

    async ahead(rank) {
      return sum(await everyShard(s => ask(c => c.zcount(s.view('queued'), '-inf', rank))))
    },

    async due(now, limit) {
      if (limit <= 0) return []
      const heads = await everyShard(s => {
        return ask(c => c.zrangebyscore(s.due, '-inf', now, 'WITHSCORES', 'LIMIT', 0, limit)).then(headsOf)
      })
      const first = heads.flat().sort(earliest).slice(0, limit)
      return first.map(head => head.id)
    },

    async forget(lineId) {
      mine.delete(lineId)
      const news: News = { type: 'forgotten', lineId }
      const { log, marks } = keys.shardOf(lineId)
      for (let outcome: unknown = 'grown'; outcome === 'grown'; ) {
        const said = await ask(c => c.lrange(keys.line(lineId).said, 0, -1))
        const known = marksOf(said.map(one => JSON.parse(one) as Activity)).map(one => memberOf(lineId, one))
        const args = [lineId, keys.channel, log.name, JSON.stringify(news), said.length, ...known]
        outcome = await run('lineForget', [...touched(lineId), marks], args)
      }
    },
  }
}

/** Everybody who hears of news asks for the line in the same breath: it is read once for all of them. Later ones ask anew. */
function sharedInABreath<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return id => {
    const known = asked.get(id)
    if (known !== undefined) return known
    if (asked.size === 0) queueMicrotask(() => asked.clear())
    const fresh = read(id)
    asked.set(id, fresh)
    return fresh
  }
}

const scoreOf = ({ conversation: c, at }: Line) => (c?.status === 'queued' ? rankOf(c.handoff) : at)

const earliest = (a: Head, b: Head) => a.score - b.score || (a.id < b.id ? -1 : 1)

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

function headsOf(flat: string[]): Head[] {
  const heads: Head[] = []
  for (let i = 0; i < flat.length; i += 2) heads.push({ id: flat[i]!, score: Number(flat[i + 1]) })
  return heads
}

/** The transcript is a list whose index is the seq: a gap would move every later activity. */
function mustFollow(next: Line, activities: Activity[], expected: number): void {
  const inOrder = activities.every((a, i) => a.seq === expected + i + 1)
  const once = new Set(activities.map(a => a.id)).size === activities.length
  if (!inOrder || !once || next.version !== expected + activities.length) {
    throw new DeskError('invalid', 'Activities of a commit are numbered on from the expected version, each id once')
  }
  if (activities.some(a => UNKEEPABLE.test(a.id))) throw new DeskError('invalid', 'An id is not Unicode text')
}
