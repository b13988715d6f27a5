// The texts nearest to a question among very many: rare pieces find them, all pieces compare them.
import { KINDS } from './pieces.js'
import type { Rows } from './vectors.js'

type Sparse = { ids: ArrayLike<number>; values: ArrayLike<number> }
export type Indexed = { rows: Rows; postings: Rows; kinds: Uint8Array }

/** The same place in each array is the same text; `parts[kind]` are cosines. The nearest come first. */
export type Near = { texts: Int32Array; parts: Float32Array[] }

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
    const parts = KINDS.map(() => new Float32Array(texts.length))
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
  parts: Float32Array[],
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
  const found = new Int32Array(most)
  const top = new Float32Array(most)
  let count = 0
  for (let at = 0; at < all; at++) {
    const text = met[at]!
    const sum = of[text]!
    of[text] = 0
    const isBehind = (place: number) => top[place]! > sum || (top[place] === sum && found[place]! < text)
    if (sum === 0 || (count === most && isBehind(most - 1))) continue
    let place = count < most ? count++ : most - 1
    for (; place > 0 && !isBehind(place - 1); place--) {
      top[place] = top[place - 1]!
      found[place] = found[place - 1]!
    }
    top[place] = sum
    found[place] = text
  }
  sums.count = 0
  return found.subarray(0, count)
}
