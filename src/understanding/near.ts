// The texts nearest to a question among very many: rare pieces find them, all pieces compare them.
import { KINDS } from './pieces.js'
import type { Rows } from './vectors.js'

type Sparse = { ids: ArrayLike<number>; values: ArrayLike<number> }
export type Indexed = { rows: Rows; postings: Rows; kinds: Uint8Array }

/** The same place in each array is the same text; `parts[kind]` are cosines. The nearest come first. */
export type Near = { texts: Int32Array; parts: Float64Array[] }

/** As many texts are heard about a question as a text is told apart from: with fewer of these, the others speak unchecked. */
export const NEAREST = 64
/** Places looked at for one question while finding candidates; the rarest pieces go first. */
const LOOK_AT = 8_000

export type Finder = (question: Sparse, weights: number[], most: number) => Near

/** Keeps its working memory: one finder for one thread. */
export function finderOf({ rows, postings, kinds }: Indexed): Finder {
  const sums: Sums = { of: new Float32Array(rows.start.length - 1), met: new Int32Array(2 * LOOK_AT), count: 0 }
  const spread = new Float32Array(kinds.length)
  const ends = endsOf(rows, kinds)
  const gather = gathererOf(postings, kinds, sums)
  return (question, weights, most) => {
    gather(question, weights)
    const texts = highest(sums, most)
    for (let at = 0; at < question.ids.length; at++) spread[question.ids[at]!] = question.values[at]!
    const parts = KINDS.map(() => new Float64Array(texts.length))
    for (let place = 0; place < texts.length; place++) compare(rows, ends, texts[place]!, spread, parts, place)
    for (let at = 0; at < question.ids.length; at++) spread[question.ids[at]!] = 0
    return { texts, parts }
  }
}

/** By text; and which texts are above 0, so that nobody has to look at all of them. */
type Sums = { of: Float32Array; met: Int32Array; count: number }

/** Where the pieces of each kind end in each row: a row has them kind by kind. */
function endsOf({ start, ids }: Rows, kinds: Uint8Array): Int32Array {
  const ends = new Int32Array((start.length - 1) * KINDS.length)
  for (let text = 0; text + 1 < start.length; text++) {
    let at = start[text]!
    for (let kind = 0; kind < KINDS.length; kind++) {
      while (at < start[text + 1]! && kinds[ids[at]!] === kind) at++
      ends[text * KINDS.length + kind] = at
    }
  }
  return ends
}

function compare(
  { start, ids, values }: Rows,
  ends: Int32Array,
  text: number,
  spread: Float32Array,
  parts: Float64Array[],
  place: number,
) {
  let at = start[text]!
  for (let kind = 0; kind < parts.length; kind++) {
    const end = ends[text * parts.length + kind]!
    let product = 0
    for (; at < end; at++) product += spread[ids[at]!]! * values[at]!
    parts[kind]![place] = product
  }
}

/** Fills `sums`: how much of the question's rare pieces each text has. */
function gathererOf({ start, ids, values }: Rows, kinds: Uint8Array, sums: Sums) {
  const length = (id: number) => start[id + 1]! - start[id]!
  return (question: Sparse, weights: number[]) => {
    let looked = 0
    for (const at of rarestFirst(question.ids, length)) {
      const id = question.ids[at]!
      const before = looked
      looked += length(id)
      if (looked > LOOK_AT && before > 0) break
      const weight = question.values[at]! * weights[kinds[id]!]! ** 2
      add(ids, values, start[id]!, Math.min(start[id + 1]!, start[id]! + LOOK_AT), weight, sums)
    }
  }
}

/** A function of its own: it is where the time goes, and compiles best alone. */
function add(ids: Int32Array, values: Float32Array, from: number, to: number, weight: number, sums: Sums) {
  const { of, met } = sums
  let { count } = sums
  for (let place = from; place < to; place++) {
    const text = ids[place]!
    const before = of[text]!
    if (before === 0) met[count++] = text
    of[text] = before + weight * values[place]!
  }
  sums.count = count
}

/** So many pieces a question has at most, by far: texts are at most 300 letters long, questions are read up to 2,000. */
const PLACES = 2 ** 20

/** Places of the question's pieces; as many as are alike stay in their order. */
function rarestFirst(ids: ArrayLike<number>, length: (id: number) => number): Float64Array {
  const order = new Float64Array(ids.length)
  for (let at = 0; at < ids.length; at++) order[at] = length(ids[at]!) * PLACES + at
  order.sort()
  for (let at = 0; at < order.length; at++) order[at]! %= PLACES
  return order
}

/** The texts with the highest sums, the highest first, of equals the earlier one; leaves all sums at 0. */
function highest(sums: Sums, most: number): Int32Array {
  const { of, met, count: all } = sums
  const heap: Heap = { texts: new Int32Array(most), sums: new Float32Array(most), size: 0 }
  let least = 0
  for (let at = 0; at < all; at++) {
    const text = met[at]!
    const sum = of[text]!
    of[text] = 0
    if (sum < least || sum === 0) continue
    if (heap.size < most) rise(heap, heap.size++, sum, text)
    else if (isBehind(least, heap.texts[0]!, sum, text)) sink(heap, 0, sum, text)
    if (heap.size === most) least = heap.sums[0]!
  }
  sums.count = 0
  return sorted(heap)
}

/** The least first; each before those at twice its place. */
type Heap = { texts: Int32Array; sums: Float32Array; size: number }

const isBehind = (sum: number, text: number, other: number, otherText: number) =>
  sum < other || (sum === other && text > otherText)

/** Puts a text in at a free place, or before it. */
function rise({ texts, sums }: Heap, free: number, sum: number, text: number) {
  let place = free
  while (place > 0) {
    const above = (place - 1) >> 1
    if (!isBehind(sum, text, sums[above]!, texts[above]!)) break
    sums[place] = sums[above]!
    texts[place] = texts[above]!
    place = above
  }
  sums[place] = sum
  texts[place] = text
}

/** Puts a text in at a place, or behind it. */
function sink({ texts, sums, size }: Heap, from: number, sum: number, text: number) {
  let place = from
  for (let below = 2 * place + 1; below < size; below = 2 * place + 1) {
    if (below + 1 < size && isBehind(sums[below + 1]!, texts[below + 1]!, sums[below]!, texts[below]!)) below++
    if (isBehind(sum, text, sums[below]!, texts[below]!)) break
    sums[place] = sums[below]!
    texts[place] = texts[below]!
    place = below
  }
  sums[place] = sum
  texts[place] = text
}

function sorted(heap: Heap): Int32Array {
  const { texts, sums, size } = heap
  for (; heap.size > 1; ) {
    heap.size--
    const [sum, text] = [sums[heap.size]!, texts[heap.size]!]
    sums[heap.size] = sums[0]!
    texts[heap.size] = texts[0]!
    sink(heap, 0, sum, text)
  }
  return texts.subarray(0, size)
}
