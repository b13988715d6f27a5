// What customers said, kept in memory so that it is not read again; it goes with the line when that is erased.
import type { Store } from '../ports.js'

type Watched = Pick<Store, 'watch'>

/** `keep` after the line was erased does nothing: whoever was reading it then must not bring it back. */
export type Kept<T> = {
  get(lineId: string, key: string): T | undefined
  keep(lineId: string, key: string, value: T): void
}

const MOST_ERASED = 10_000 // ids of lines

/** One for each store that is asked. `most`: values; then the line that came first goes. */
export function keptByLine<T>(most: number): (store: Watched) => Kept<T> {
  const stores = new WeakMap<Watched, Kept<T>>()
  return store => {
    const known = stores.get(store)
    if (known) return known
    const fresh = watching<T>(store, most)
    stores.set(store, fresh)
    return fresh
  }
}

function watching<T>(store: Watched, most: number): Kept<T> {
  const lines = new Map<string, Map<string, T>>()
  const erased = new Set<string>()
  let size = 0
  const drop = (lineId: string) => {
    size -= lines.get(lineId)?.size ?? 0
    lines.delete(lineId)
  }
  store.watch(news => {
    if (news.type !== 'forgotten') return
    drop(news.lineId)
    erased.add(news.lineId)
    if (erased.size > MOST_ERASED) erased.delete(erased.values().next().value!)
  })
  return {
    get: (lineId, key) => lines.get(lineId)?.get(key),
    keep(lineId, key, value) {
      if (erased.has(lineId)) return
      const own = lines.get(lineId) ?? new Map<string, T>()
      lines.set(lineId, own)
      if (!own.has(key)) size += 1
      own.set(key, value)
      const [oldest] = lines.keys()
      if (size > most && oldest !== undefined) drop(oldest)
    },
  }
}
