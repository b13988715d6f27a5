// What the columns of a sparse matrix say of the entries that may answer, and of no others.
import type { Rows } from './vectors.js'

/** Entries that may answer; `places`: by entry, where it stands among them, -1: it may not. */
export type Among = { candidates: Int32Array; places: Int32Array }

/** So many values are passed in the time in which one row is looked up. */
const LOOK_UP = 16

/** Adds a column, weighed, by candidate; in a long column the candidates are looked up. Its rows are in order. */
export function addAmong(columns: Rows, column: number, among: Among, weight: number, into: Float32Array) {
  const { start, ids, values } = columns
  const { candidates, places } = among
  const from = start[column]!
  const to = start[column + 1]!
  if (to - from > LOOK_UP * candidates.length) return lookUp(columns, column, candidates, weight, into)
  for (let at = from; at < to; at++) {
    const place = places[ids[at]!]!
    if (place >= 0) into[place]! += weight * values[at]!
  }
}

/** The same; and `share` for each that is in the column, whatever it has there. */
export function addBothAmong(
  columns: Rows,
  column: number,
  among: Among,
  [weight, share]: [number, number],
  [into, shares]: [Float32Array, Float32Array],
) {
  const { start, ids, values } = columns
  const { candidates, places } = among
  const from = start[column]!
  const to = start[column + 1]!
  if (to - from > LOOK_UP * candidates.length) return lookUp(columns, column, candidates, weight, into, share, shares)
  for (let at = from; at < to; at++) {
    const place = places[ids[at]!]!
    if (place < 0) continue
    into[place]! += weight * values[at]!
    shares[place]! += share
  }
}

function lookUp(
  { start, ids, values }: Rows,
  column: number,
  candidates: Int32Array,
  weight: number,
  into: Float32Array,
  share = 0,
  shares?: Float32Array,
) {
  const from = start[column]!
  const to = start[column + 1]!
  for (let place = 0; place < candidates.length; place++) {
    const at = lowest(ids, from, to, candidates[place]!)
    if (at === to || ids[at] !== candidates[place]) continue
    into[place]! += weight * values[at]!
    if (shares) shares[place]! += share
  }
}

/** The first place of `from..to` with no lower value. */
function lowest(sorted: Int32Array, from: number, to: number, value: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Each value as a share of `whole`. */
export function sharesOf(values: Float32Array, whole: number): Float32Array {
  for (let at = 0; at < values.length; at++) values[at]! /= whole
  return values
}
