// What the classifier thinks of a question.
import type { Compiled } from './compile.js'
import { addPieces, fullOf } from './full-rows.js'
import { kernelOf } from './learn-many.js'
import type { Near } from './near.js'
import { PLACES, scratch, type Vector } from './vectors.js'

/** `scores`: log of each candidate's chance. `energy`: how strongly it speaks at all. */
export type Learnt = { scores: Float32Array; energy: number }

const LEAST = -20

export function learntOf(compiled: Compiled, vector: Vector, near: Near, candidates: Int32Array): Learnt {
  if (compiled.weights.ids.length > 0) return fromWeights(compiled, vector, candidates)
  if (compiled.speaks.ids.length > 0) return fromNeighbours(compiled, near, candidates)
  return { scores: new Float32Array(candidates.length), energy: 0 }
}

function fromWeights({ weights, entries }: Compiled, { ids, values }: Vector, candidates: Int32Array): Learnt {
  const scores = scratch(PLACES.scores, entries.length)
  addPieces(weights, fullOf(weights, entries.length), ids, values, scores)
  const energy = logSum(scores)
  const chances = new Float32Array(candidates.length)
  for (let at = 0; at < chances.length; at++) chances[at] = scores[candidates[at]!]! - energy
  return { scores: chances, energy }
}

/** Working memory, by entry; one question at a time. `spoken`: of whom anything was said. */
let sums = new Float64Array(0)
let met = new Uint8Array(0)
let spoken = new Int32Array(0)

function fromNeighbours(
  { speaks: { start, ids, values }, textEntry, entries }: Compiled,
  near: Near,
  candidates: Int32Array,
): Learnt {
  if (sums.length < entries.length) {
    sums = new Float64Array(entries.length)
    met = new Uint8Array(entries.length)
    spoken = new Int32Array(entries.length)
  }
  const kernel = kernelOf(near)
  let count = 0
  const meet = (entry: number) => {
    if (met[entry] === 1) return
    met[entry] = 1
    sums[entry] = 0
    spoken[count++] = entry
  }
  for (let at = 0; at < near.texts.length; at++) {
    const text = near.texts[at]!
    const strength = kernel[at]!
    meet(textEntry[text]!)
    const to = start[text + 1]!
    for (let place = start[text]!; place < to; place++) {
      meet(ids[place]!)
      sums[ids[place]!]! += strength * values[place]!
    }
  }
  const said = new Float32Array(count)
  for (let at = 0; at < count; at++) {
    said[at] = sums[spoken[at]!]!
    met[spoken[at]!] = 0
  }
  const energy = logSum(said)
  return { scores: scoresOf(candidates, energy), energy }
}

function scoresOf(candidates: Int32Array, energy: number): Float32Array {
  const scores = new Float32Array(candidates.length)
  for (let at = 0; at < scores.length; at++) scores[at] = Math.max(LEAST, sums[candidates[at]!]! - energy)
  return scores
}

function logSum(scores: Float32Array | Float64Array): number {
  let top = -Infinity
  for (const score of scores) if (score > top) top = score
  if (top === -Infinity) return 0
  let all = 0
  for (const score of scores) all += Math.exp(score - top)
  return top + Math.log(all)
}
