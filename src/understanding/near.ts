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
  const sums = new Float32Array(rows.start.length - 1)
  const spread = new Float32Array(kinds.length)
  return (question, weights, most) => {
    const touched = gather(postings, kinds, question, weights, sums)
    const texts = highest(touched, sums, most)
    for (const text of touched) sums[text] = 0
    for (let at = 0; at < question.ids.length; at++) spread[question.ids[at]!] = question.values[at]!
    const parts = KINDS.map(() => new Float32Array(texts.length))
    texts.forEach((text, place) => {
      for (let at = rows.start[text]!; at < rows.start[text + 1]!; at++) {
        const product = spread[rows.ids[at]!]! * rows.values[at]!
        if (product !== 0) parts[kinds[rows.ids[at]!]!]![place]! += product
      }
    })
    for (let at = 0; at < question.ids.length; at++) spread[question.ids[at]!] = 0
    return { texts, parts }
  }
}

function gather(
  { start, ids, values }: Rows,
  kinds: Uint8Array,
  question: Sparse,
  weights: number[],
  sums: Float32Array,
): number[] {
  const length = (id: number) => start[id + 1]! - start[id]!
  const order = Array.from(question.ids as ArrayLike<number>, (_, at) => at).sort(
    (a, b) => length(question.ids[a]!) - length(question.ids[b]!),
  )
  const touched: number[] = []
  let looked = 0
  for (const at of order) {
    const id = question.ids[at]!
    looked += length(id)
    if (looked > LOOK_AT && touched.length > 0) break
    const weight = question.values[at]! * weights[kinds[id]!]! ** 2
    const end = Math.min(start[id + 1]!, start[id]! + LOOK_AT)
    for (let place = start[id]!; place < end; place++) {
      const text = ids[place]!
      if (sums[text] === 0) touched.push(text)
      sums[text]! += weight * values[place]! + 1e-9
    }
  }
  return touched
}

function highest(texts: number[], sums: Float32Array, most: number): Int32Array {
  const found: number[] = []
  for (const text of texts) {
    const sum = sums[text]!
    if (found.length === most && sum <= sums[found[most - 1]!]!) continue
    let low = 0
    let high = found.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[found[middle]!]! >= sum) low = middle + 1
      else high = middle
    }
    found.splice(low, 0, text)
    if (found.length > most) found.pop()
  }
  return Int32Array.from(found)
}
