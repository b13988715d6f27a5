// Multinomial logistic regression by dual coordinate ascent: no learning rate, each step solved exactly.
import type { Rows } from './vectors.js'

/** A text moves the weights of an entry only when its own share there changes by more. */
const LEAST_CHANGE = 0.004

/**
 * Weights [column * classes + class] of the classifier that gives row i to class `of[i]`, cost `C`, no intercept.
 * `shares[i]` is how much of row i is still given to each class (the dual variables); they begin at the truth.
 */
export function train(
  rows: Rows,
  of: Int32Array,
  columns: number,
  classes: number,
  C: number,
  epochs: number,
): Float32Array {
  const weights = new Float32Array(columns * classes)
  const shares = new Float32Array(of.length * classes)
  const levels = new Float64Array(of.length).fill(Number.NaN)
  const scores = new Float64Array(classes)
  const fresh = new Float64Array(classes)
  of.forEach((truth, row) => {
    shares[row * classes + truth] = 1
  })
  const order = Int32Array.from(of.keys())
  const random = randomFrom(1)
  const settled = new Uint8Array(of.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      // what did not move has little to say in the next round; all are heard in the last
      if (settled[row] && epoch < epochs - 1) {
        settled[row] = 0
        continue
      }
      const own = shares.subarray(row * classes, (row + 1) * classes)
      const scale = C * scoresOf(rows, row, weights, scores)
      for (let at = 0; at < classes; at++) scores[at]! += scale * own[at]!
      levels[row] = solve(scores, scale, fresh, levels[row]!)
      settled[row] = move(rows, row, weights, own, fresh, C) ? 0 : 1
    }
  }
  return weights
}

/** Fills `scores` with the row's scores; returns the square of its length. */
function scoresOf({ start, ids, values }: Rows, row: number, weights: Float32Array, scores: Float64Array): number {
  const from = start[row]!
  const to = start[row + 1]!
  scores.fill(0)
  addRows(ids, values, from, to, weights, scores)
  let square = 0
  for (let at = from; at < to; at++) square += values[at]! ** 2
  return square
}

/** Adds rows `ids` of the weights, weighed by `values`, to the scores: four at once, for speed. */
function addRows(
  ids: Int32Array,
  values: Float32Array,
  from: number,
  to: number,
  weights: Float32Array,
  scores: Float64Array,
) {
  const classes = scores.length
  let at = from
  for (; at + 3 < to; at += 4) {
    const a = ids[at]! * classes
    const b = ids[at + 1]! * classes
    const c = ids[at + 2]! * classes
    const d = ids[at + 3]! * classes
    const va = values[at]!
    const vb = values[at + 1]!
    const vc = values[at + 2]!
    const vd = values[at + 3]!
    for (let k = 0; k < classes; k++)
      scores[k]! += va * weights[a + k]! + vb * weights[b + k]! + vc * weights[c + k]! + vd * weights[d + k]!
  }
  for (; at < to; at++) {
    const base = ids[at]! * classes
    const value = values[at]!
    for (let k = 0; k < classes; k++) scores[k]! += value * weights[base + k]!
  }
}

function move(
  { start, ids, values }: Rows,
  row: number,
  weights: Float32Array,
  own: Float32Array,
  fresh: Float64Array,
  C: number,
): boolean {
  const classes = own.length
  const moved: number[] = []
  for (let c = 0; c < classes; c++) {
    const change = own[c]! - fresh[c]!
    if (Math.abs(change) < LEAST_CHANGE) continue
    moved.push(c, C * change)
    own[c] = fresh[c]!
  }
  if (moved.length === 0) return false
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const value = values[at]!
    const base = ids[at]! * classes
    for (let m = 0; m < moved.length; m += 2) weights[base + moved[m]!]! += value * moved[m + 1]!
  }
  return true
}

/** The shares p, adding up to 1, with ln p + scale * p = score - level; returns the level. `guess` NaN: none yet. */
export function solve(scores: Float64Array, scale: number, p: Float64Array, guess: number): number {
  let top = -Infinity
  for (let c = 0; c < scores.length; c++) if (scores[c]! > top) top = scores[c]!
  let level = Number.isNaN(guess) ? top - scale : guess
  for (let round = 0; round < 20; round++) {
    let sum = 0
    let slope = 0
    for (let c = 0; c < scores.length; c++) {
      const share = shareAt(scores[c]! - level, scale)
      p[c] = share
      sum += share
      slope += share / (1 + scale * share)
    }
    if (Math.abs(sum - 1) < 0.001) break
    level += Math.max(-20, Math.min(20, sum > 0.2 ? (sum - 1) / slope : -scale / 4))
  }
  return level
}

/** The logarithm of a share that is as good as none. */
const NOTHING = -14

/** x with ln x + s x = t: Lambert's W by Winitzki's approximation, which one step of Newton makes good to 0.1 %. */
function shareAt(t: number, s: number): number {
  if (t < NOTHING) return 0
  const small = Math.exp(Math.min(t, 600))
  const z = s * small
  if (z < 0.02) return small * (1 - z)
  const log = Math.log(1 + z)
  const x = (log * (1 - Math.log(1 + log) / (2 + log))) / s
  const step = (Math.log(x) + s * x - t) / (1 + s * x)
  return x * (1 - step + (step * step) / 2)
}

/** 0..1, the same each time. */
export function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffle(order: Int32Array, random: () => number) {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const one = order[last]!
    order[last] = order[other]!
    order[other] = one
  }
}
