// Weighs what the comparisons say, by how many variants the entries have, into one chance for each entry.
import { BLEND } from './blend-weights.js'
import type { Compiled } from './compile.js'
import { SIGNALS, type Signal, type Signals } from './rank.js'
import { PLACES, scratch } from './vectors.js'

const ENOUGH = Math.log(6)
const LEAST = -20

/** 0 with no variants, 1 with five or more. */
export const richness = ({ variants }: Compiled): number => Math.min(1, Math.log(1 + variants) / ENOUGH)

/** In Finglish the consonants are what was typed; the Persian words are what we make of it. */
const BONES_IN_LATIN = 3

const inLatin = (signal: Signal, rich: number): number => (signal === 'nearBones' ? 1 + BONES_IN_LATIN * (1 - rich) : 1)

/** Chances that add up to 1, by entry: as if one of them had to answer. */
export function blend(signals: Signals, rich: number, finglish = false): Float32Array {
  const strengths = scratch(PLACES.strengths, signals.learnt.length)
  for (const signal of SIGNALS) {
    const [poor, more] = BLEND[signal]
    const weight = (poor + more * rich) * (finglish ? inLatin(signal, rich) : 1)
    const values = signals[signal]
    if (signal === 'learnt') addLearnt(values, weight, strengths)
    else add(values, weight, strengths)
  }
  let top = -Infinity
  for (let entry = 0; entry < strengths.length; entry++) if (strengths[entry]! > top) top = strengths[entry]!
  let all = 0
  const chances = new Float32Array(strengths.length)
  for (let entry = 0; entry < chances.length; entry++) {
    const chance = Math.exp(strengths[entry]! - top)
    chances[entry] = chance
    all += chance
  }
  for (let entry = 0; entry < chances.length; entry++) chances[entry]! /= all
  return chances
}

function add(values: Float32Array, weight: number, into: Float64Array) {
  for (let at = 0; at < into.length; at++) into[at]! += weight * values[at]!
}

/** The logarithm of a chance has no end below. */
function addLearnt(values: Float32Array, weight: number, into: Float64Array) {
  for (let at = 0; at < into.length; at++) into[at]! += weight * Math.max(LEAST, values[at]!)
}
