// Pieces that speak of most entries, like the runs of letters that are everywhere: their weights are written out, and added four at once.
import type { Rows } from './vectors.js'

/** `row`: by piece, which of the rows of `values` it has, -1: its weights are few, and stay in pairs. */
type Full = { row: Int32Array; values: Float32Array }

/** Of the entries that a piece speaks of. */
const MOST_OF_THEM = 0.4
const known = new WeakMap<Rows, Full>()

/** Written out when they are first asked for. */
export function fullOf(weights: Rows, entries: number): Full {
  const before = known.get(weights)
  if (before) return before
  const { start, ids, values } = weights
  const full: number[] = []
  const row = new Int32Array(start.length - 1).fill(-1)
  for (let piece = 0; piece < row.length; piece++)
    if (start[piece + 1]! - start[piece]! > MOST_OF_THEM * entries) row[piece] = full.push(piece) - 1
  const whole = new Float32Array(full.length * entries)
  full.forEach((piece, at) => {
    for (let place = start[piece]!; place < start[piece + 1]!; place++)
      whole[at * entries + ids[place]!] = values[place]!
  })
  const fresh = { row, values: whole }
  known.set(weights, fresh)
  return fresh
}

/** Which of a question's pieces are to be added whole, and how strongly; one question at a time. */
let [rows, strengths] = [new Int32Array(64), new Float64Array(64)]

/** Adds what these pieces, so strong, say for and against each entry. */
export function addPieces(weights: Rows, full: Full, ids: Int32Array, values: Float32Array, scores: Float64Array) {
  if (rows.length < ids.length) [rows, strengths] = [new Int32Array(2 * ids.length), new Float64Array(2 * ids.length)]
  let count = 0
  for (let at = 0; at < ids.length; at++) {
    const row = full.row[ids[at]!]!
    if (row < 0) addFew(weights, ids[at]!, values[at]!, scores)
    else {
      rows[count] = row
      strengths[count++] = values[at]!
    }
  }
  for (; count % 4 !== 0; count++) [rows[count], strengths[count]] = [rows[0]!, 0]
  for (let at = 0; at < count; at += 4) addFour(full.values, at, scores)
}

/** No entry comes twice in it. */
function addFew({ start, ids, values }: Rows, piece: number, strength: number, scores: Float64Array) {
  const end = start[piece + 1]!
  for (let at = start[piece]!; at < end; at++) scores[ids[at]!]! += strength * values[at]!
}

function addFour(values: Float32Array, at: number, scores: Float64Array) {
  const entries = scores.length
  const [a, b, c, d] = [rows[at]! * entries, rows[at + 1]! * entries, rows[at + 2]! * entries, rows[at + 3]! * entries]
  const [p, q, r, s] = [strengths[at]!, strengths[at + 1]!, strengths[at + 2]!, strengths[at + 3]!]
  for (let entry = 0; entry < entries; entry++)
    scores[entry]! += p * values[a + entry]! + q * values[b + entry]! + r * values[c + entry]! + s * values[d + entry]!
}
