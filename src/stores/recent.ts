// What was written last, in memory. One process owns the data: what it committed last is the truth.

/** The texts set last, or what else, at most `size` of them. */
export function recent<T = string>(size: number) {
  const texts = new Map<string, T>()
  return {
    get: (id: string) => texts.get(id),
    delete: (id: string) => texts.delete(id),
    set(id: string, text: T) {
      texts.delete(id)
      texts.set(id, text)
      if (texts.size > size) texts.delete(texts.keys().next().value!)
    },
  }
}

type Written = { seq: number; body: string }

const KEPT_A_LINE = 24
const KEPT_TEXT = 32_000 // characters of a line; longer ones are read from the disk

/** The last activities of the lines that were written to last: whoever is told of news reads just these. */
export function recentActivities(lines: number) {
  const tails = new Map<string, Written[]>()
  return {
    /** Those after that place, at most `limit` (-1: all); undefined: some of them are no longer here. */
    after(lineId: string, seq: number, limit: number): string[] | undefined {
      const tail = tails.get(lineId)
      if (!tail?.[0] || tail[0].seq > seq + 1) return undefined
      const found = tail.filter(written => written.seq > seq).map(({ body }) => body)
      return limit < 0 ? found : found.slice(0, limit)
    },
    add(lineId: string, written: Written[]) {
      const first = written[0]
      if (!first) return
      const tail = tails.get(lineId) ?? []
      tails.delete(lineId)
      const before = tail.at(-1)?.seq === first.seq - 1 ? tail : []
      tails.set(lineId, fitting([...before, ...written].slice(-KEPT_A_LINE)))
      if (tails.size > lines) tails.delete(tails.keys().next().value!)
    },
    delete: (lineId: string) => tails.delete(lineId),
  }
}

/** The newest of them, as far as there is room. */
function fitting(tail: Written[]): Written[] {
  let room = KEPT_TEXT
  let from = tail.length
  while (from > 0 && tail[from - 1]!.body.length <= room) {
    from -= 1
    room -= tail[from]!.body.length
  }
  return tail.slice(from)
}
