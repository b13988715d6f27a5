// Tells whoever watches in this process what is durable: after who wrote has heard so, and the bot's answer together with its
// question.
import type { Log, News, Store } from '../ports.js'

type LineNews = Extract<News, { type: 'line' }>
export type Tell = (news: News) => void

export type Announcer = {
  watch: Store['watch']
  /** At once, after everything that happened before it. */
  tell: Tell
  /**
   * `soon`: when who wrote has heard that it is kept; what the others read and are sent takes as long again. `with what
   * follows`: some milliseconds later, or with what is written on that line meanwhile. The news of a line keep their order.
   */
  tellLine(news: LineNews, when: 'soon' | 'with what follows'): void
}

const FOLLOWS_WITHIN_MS = 20 // nobody sees that their words come so much later to others; a bot on a busy machine takes as long

export function announcer(log: Log): Announcer {
  const heard = new Set<{ tell: Tell }>()
  let soon: LineNews[] = []
  let held: LineNews[] = []
  const announce = (news: News) => {
    for (const watcher of heard) {
      try {
        watcher.tell(news)
      } catch (error) {
        log.error({ error: String(error), news: news.type }, 'A watcher stumbled over news')
      }
    }
  }
  const tellSoon = () => {
    const all = soon
    soon = []
    for (const news of all) announce(news)
  }
  const tellAll = () => {
    soon.push(...held)
    held = []
    tellSoon()
  }
  const hasten = (news: LineNews[]) => {
    if (soon.length === 0 && news.length > 0) setImmediate(tellSoon)
    soon.push(...news)
  }
  return {
    watch(tell) {
      const watcher = { tell }
      heard.add(watcher)
      return () => void heard.delete(watcher)
    },
    tell(news) {
      tellAll()
      announce(news)
    },
    tellLine(news, when) {
      if (when === 'with what follows') {
        if (held.push(news) === 1) setTimeout(tellAll, FOLLOWS_WITHIN_MS).unref()
        return
      }
      const mine = held.filter(({ lineId }) => lineId === news.lineId)
      if (mine.length > 0) held = held.filter(({ lineId }) => lineId !== news.lineId)
      hasten([...mine, news])
    },
  }
}
