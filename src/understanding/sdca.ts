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
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const own = shares.subarray(row * classes, (row + 1) * classes)
      const scale = C * scoresOf(rows, row, weights, scores)
      for (let at = 0; at < classes; at++) scores[at]! += scale * own[at]!
      levels[row] = solve(scores, scale, fresh, levels[row]!)
      move(rows, row, weights, own, fresh, C)
    }
  }
  return weights
}

/** Fills `scores` with the row's scores; returns the square of its length. */
function scoresOf({ start, ids, values }: Rows, row: number, weights: Float32Array, scores: Float64Array): number {
  const classes = scores.length
  let square = 0
  scores.fill(0)
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const value = values[at]!
    const base = ids[at]! * classes
    square += value * value
    for (let c = 0; c < classes; c++) scores[c]! += value * weights[base + c]!
  }
  return square
}

function move(
  { start, ids, values }: Rows,
  row: number,
  weights: Float32Array,
  own: Float32Array,
  fresh: Float64Array,
  C: number,
) {
  const classes = own.length
  const moved: number[] = []
  for (let c = 0; c < classes; c++) {
    const change = own[c]! - fresh[c]!
    if (Math.abs(change) < LEAST_CHANGE) continue
    moved.push(c, C * change)
    own[c] = fresh[c]!
  }
  if (moved.length === 0) return
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const value = values[at]!
    const base = ids[at]! * classes
    for (let m = 0; m < moved.length; m += 2) weights[base + moved[m]!]! += value * moved[m + 1]!
  }
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

/** x with ln x + s x = t. */
function shareAt(t: number, s: number): number {
  const small = Math.exp(Math.min(t, 30))
  if (s * small < 0.02) return small * (1 - s * small)
  let x = s * small < 2 ? small / (1 + s * small) : Math.max((t - Math.log(Math.max(t, 1) / s)) / s, 1e-9)
  for (let round = 0; round < 5; round++) {
    const step = (Math.log(x) + s * x - t) / (1 + s * x)
    x *= step < 1 ? 1 - step + (step * step) / 2 : 0.5
    if (Math.abs(step) < 0.001) break
  }
  return x
}

function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: Int32Array, random: () => number) {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const one = order[last]!
    order[last] = order[other]!
    order[other] = one
  }
}
