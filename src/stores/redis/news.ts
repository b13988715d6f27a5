// What watchers hear. Pub/sub only wakes: every change has its place in a log, so whoever misses one sees the gap and reads on
// from the place that they know.
import type { Log as Journal, News } from '../../ports.js'
import { openEar } from './ear.js'
import type { Keys, Log } from './keys.js'
import type { Link } from './link.js'

/** The last place of each log that was heard, by the log's name. */
export type Places = Map<string, number>

export type Newsroom = ReturnType<typeof openNewsroom>

/** `listening` is called at each (re)connection, after what was missed has been told. */
export function openNewsroom(link: Link, keys: Keys, journal: Journal, listening: () => void) {
  const watchers = new Set<(news: News) => void>()
  const logs = new Map(keys.logs.map(log => [log.name, log]))
  const heard: Places = new Map()
  const running = new Map<string, Promise<void>>()
  const queued = new Map<string, Promise<void>>()

  function tell(news: News): void {
    for (const watcher of watchers) {
      try {
        watcher(news)
      } catch (error) {
        journal.error({ err: error, news: news.type }, 'A watcher stumbled over news')
      }
    }
  }

  /** '<log> <place> <news>'; a signal has no log and is never stored: '- 0 <news>'. */
  function hear(message: string): void {
    const [name = '', placeText = ''] = message.split(' ', 2)
    const news = newsIn(message.slice(name.length + placeText.length + 2))
    const place = Number(placeText)
    const log = logs.get(name)
    if (!log) {
      if (news) tell(news)
      else journal.warn({ length: message.length }, 'Something else than news came on our channel; it was left alone.')
      return
    }
    const last = heard.get(name)
    if (last === undefined || !(place > last)) return // told already, by reading the feed
    if (place === last + 1 && news) {
      heard.set(name, place)
      tell(news)
    } else {
      catchUp(log).catch(() => {}) // the next beat tries again
    }
  }

  /** Tells all that was there when it was asked for; one reading of a log at a time, at most one waits. */
  function catchUp(log: Log): Promise<void> {
    const waits = queued.get(log.name)
    if (waits !== undefined) return waits
    const runs = running.get(log.name)
    if (runs === undefined) return start(log)
    const next = runs
      .catch(() => {})
      .then(() => {
        queued.delete(log.name)
        return start(log)
      })
    queued.set(log.name, next)
    return next
  }

  function start(log: Log): Promise<void> {
    const mine = readOn(log).finally(() => running.delete(log.name))
    running.set(log.name, mine)
    return mine
  }

  async function readOn(log: Log): Promise<void> {
    const last = heard.get(log.name)
    if (last === undefined) return
    const changed = await link.ask(c => c.zrangebyscore(log.feed, `(${last}`, '+inf', 'WITHSCORES'))
    const members = changed.filter((_, i) => i % 2 === 0)
    const found = await Promise.all(members.map(member => newsOf(link, keys, log, member)))
    for (const [i, news] of found.entries()) {
      const place = Number(changed[2 * i + 1])
      if (place <= (heard.get(log.name) ?? 0)) continue
      heard.set(log.name, place)
      tell(news)
    }
  }

  const catchUpAll = () => Promise.all(keys.logs.map(catchUp))
  const ear = openEar(link, keys.channel, hear, () => void catchUpAll().then(listening, listening))

  return {
    ear,
    heard: (): Places => new Map(heard),
    catchUpAll,
    tell,
    /** What each log's counter says now. */
    async places(): Promise<Places> {
      const clocks = keys.logs.map(
        async log => [log.name, Number((await link.ask(c => c.get(log.clock))) ?? 0)] as const,
      )
      return new Map(await Promise.all(clocks))
    },
    /** Reads on where somebody was at `places` and we are not. */
    async missed(places: Places): Promise<void> {
      const behind = keys.logs.filter(log => (heard.get(log.name) ?? 0) < (places.get(log.name) ?? 0))
      await Promise.all(behind.map(catchUp))
    },
    /** From here on; what is older is not told. */
    startAt(places: Places): void {
      for (const [name, place] of places) heard.set(name, place)
    },
    watch(watcher: (news: News) => void): () => void {
      // Wrapped, so that the same function may watch twice.
      const own = (news: News) => watcher(news)
      watchers.add(own)
      return () => void watchers.delete(own)
    },
    signal(news: News): void {
      link.ask(c => c.publish(keys.channel, `- 0 ${JSON.stringify(news)}`)).catch(() => {}) // a hint: no outage is made of it
    },
    close(): void {
      watchers.clear()
      ear.close()
    },
  }
}

/** Anybody who may write to this Redis can say anything on the channel: null is no news. */
function newsIn(text: string): News | null {
  try {
    const told: unknown = JSON.parse(text)
    return typeof told === 'object' && told !== null && 'type' in told ? (told as News) : null
  } catch {
    return null
  }
}

async function newsOf({ ask }: Link, keys: Keys, log: Log, changed: string): Promise<News> {
  if (log.name === 'entries') return { type: 'entries' }
  if (log.name === 'settings') return { type: 'settings' }
  if (log.name === 'people') return { type: 'person', personId: changed }
  const version = await ask(c => c.hget(keys.line(changed).line, 'version'))
  return version === null
    ? { type: 'forgotten', lineId: changed }
    : { type: 'line', lineId: changed, version: Number(version) }
}
