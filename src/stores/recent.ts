// What was written last, in memory. One process owns the data: what it committed last is the truth.

/** `room`: characters of all texts together; a text that is longer than that is not kept at all. */
type Bounds = { most: number; room: number }

/** The texts set last, within the bounds: what is kept for speed stays small, however long the texts are. */
export const recent = (bounds: Bounds) => recentOf<string>(bounds, text => text.length)

/** The same for what has its text in it. */
export function recentOf<T>({ most, room }: Bounds, lengthOf: (one: T) => number) {
  const kept = new Map<string, T>()
  let left = room
  const drop = (id: string) => {
    const one = kept.get(id)
    if (one !== undefined) left += lengthOf(one)
    return kept.delete(id)
  }
  return {
    get: (id: string) => kept.get(id),
    delete: drop,
    set(id: string, one: T) {
      drop(id)
      if (lengthOf(one) > room) return
      kept.set(id, one)
      left -= lengthOf(one)
      while (kept.size > most || left < 0) drop(kept.keys().next().value!)
    },
  }
}

type Written = { seq: number; body: string }

const KEPT_A_LINE = 24
const KEPT_TEXT = 32_000 // characters of a line; longer ones are read from the disk

/** The last activities of the lines that were written to last: whoever is told of news reads just these. */
export function recentActivities(bounds: Bounds) {
  const tails = recentOf<Written[]>(bounds, lengthOf)
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
      const before = tails.get(lineId) ?? []
      const goesOn = before.at(-1)?.seq === first.seq - 1
      tails.set(lineId, fitting([...(goesOn ? before : []), ...written].slice(-KEPT_A_LINE)))
    },
    delete: tails.delete,
  }
}

const lengthOf = (tail: Written[]): number => tail.reduce((sum, { body }) => sum + body.length, 0)

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
