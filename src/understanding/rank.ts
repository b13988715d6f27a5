// How strongly each entry speaks to the words of a question.
import type { Compiled } from './compile.js'
import { idOf } from './dictionary.js'
import { KINDS, type Pieces } from './pieces.js'
import { type Rows, type Vector, vectorOf } from './vectors.js'

/** What each way of comparing says of each entry. */
export type Signals = {
  /** log of the classifier's chance; 0 when there is none */
  learnt: Float32Array
  nearWords: Float32Array
  nearGrams: Float32Array
  meanGrams: Float32Array
  nearBones: Float32Array
  asked: Float32Array
  answered: Float32Array
  concepts: Float32Array
}
export type Signal = keyof Signals
export const SIGNALS: Signal[] = [
  'learnt',
  'nearWords',
  'nearGrams',
  'meanGrams',
  'nearBones',
  'asked',
  'answered',
  'concepts',
]

export type Heeded = {
  signals: Signals
  vector: Vector
  bestSide: Int32Array
  covered: Float32Array
  unknownStems: number
  size: number
  top: number[]
  energy: number
  lots: number
}

export function signalsOf(compiled: Compiled, pieces: Pieces): Heeded {
  const { entries, dictionary, rarity, rarest, concepts } = compiled
  const vector = vectorOf(pieces, dictionary, rarity, rarest)
  const n = entries.length
  const near = texts(compiled, vector)
  const about = new Float32Array(n)
  sum(concepts, vector, 2, about)
  const learnt = learntOf(compiled, vector)
  const { asked, answered, covered, unknown, size } = inFields(compiled, pieces)
  return {
    energy: learnt.energy,
    signals: { ...near.signals, learnt: learnt.scores, asked, answered, concepts: about },
    bestSide: near.bestSide,
    top: near.top,
    vector,
    covered,
    lots: Math.min(1, Math.log(1 + compiled.variants) / Math.log(101)),
    unknownStems: unknown,
    size,
  }
}

function learntOf({ weights, entries }: Compiled, { ids, values }: Vector) {
  const n = entries.length
  const scores = new Float32Array(n)
  if (weights.length === 0) return { scores, energy: 0 }
  for (let at = 0; at < ids.length; at++) {
    const value = values[at]!
    const base = ids[at]! * n
    for (let entry = 0; entry < n; entry++) scores[entry]! += value * weights[base + entry]!
  }
  let top = -Infinity
  for (const score of scores) if (score > top) top = score
  let all = 0
  for (const score of scores) all += Math.exp(score - top)
  const log = top + Math.log(all)
  for (let entry = 0; entry < n; entry++) scores[entry]! -= log
  return { scores, energy: log }
}

function texts({ entries, sides, textSide, sideTexts, postings }: Compiled, vector: Vector) {
  const n = entries.length
  const cosines = KINDS.map((_, part) => sum(postings, vector, part, new Float32Array(textSide.length)))
  const [words, grams, , bones] = cosines as [Float32Array, Float32Array, Float32Array, Float32Array]
  const signals = {
    nearWords: new Float32Array(n),
    nearGrams: new Float32Array(n),
    meanGrams: new Float32Array(n),
    nearBones: new Float32Array(n),
  }
  const bestSide = new Int32Array(n).fill(-1)
  const closeness = new Float32Array(n)
  const top = [0, 0, 0, 0, 0]
  const sideMean = new Float32Array(sides.length)
  for (let text = 0; text < textSide.length; text++) {
    const side = textSide[text]!
    const { entry } = sides[side]!
    const w = words[text]!
    const g = grams[text]!
    const b = bones[text]!
    if (w > signals.nearWords[entry]!) signals.nearWords[entry] = w
    if (g > signals.nearGrams[entry]!) signals.nearGrams[entry] = g
    if (b > signals.nearBones[entry]!) signals.nearBones[entry] = b
    sideMean[side]! += g / sideTexts[side]!
    const close = w + g + 0.5 * b
    if (close > closeness[entry]! || bestSide[entry]! < 0) {
      closeness[entry] = close
      bestSide[entry] = side
    }
    const both = (w + g) / 2
    if (both > top[4]!) {
      top[4] = both
      top.sort((a, b) => b - a)
    }
  }
  sides.forEach(({ entry }, side) => {
    if (sideMean[side]! > signals.meanGrams[entry]!) signals.meanGrams[entry] = sideMean[side]!
  })
  return { signals, bestSide, top }
}

/** Adds the products of one part of the vector with the columns. */
function sum(
  { start, ids, values }: Rows,
  { ids: asked, values: weights, bounds }: Vector,
  part: number,
  into: Float32Array,
) {
  for (let at = bounds[part]!; at < bounds[part + 1]!; at++) {
    const id = asked[at]!
    const weight = weights[at]!
    for (let place = start[id]!; place < start[id + 1]!; place++) into[ids[place]!]! += weight * values[place]!
  }
  return into
}

/** BM25F as a share of what a perfect entry would reach; the share of rarity that no entry has. */
function inFields({ entries, fields, dictionary }: Compiled, { stems, telling }: Pieces) {
  const asked = new Float32Array(entries.length)
  const answered = new Float32Array(entries.length)
  const covered = new Float32Array(entries.length)
  const seen = new Set<number>()
  let perfect = 0
  let all = 0
  let unknown = 0
  for (const [place, hash] of stems.entries()) {
    if (seen.has(hash)) continue
    seen.add(hash)
    const id = idOf(dictionary, hash)
    const known = id >= 0 && fields.rarity[id]! > 0
    const rare = known ? fields.rarity[id]! : fields.rarest
    all += rare
    perfect += telling[place]! * rare
    if (!known) {
      unknown += rare
      continue
    }
    addColumn(fields.asked, id, telling[place]!, asked)
    addColumn(fields.answered, id, telling[place]!, answered)
    const { start, ids } = fields.asked
    for (let at = start[id]!; at < start[id + 1]!; at++) covered[ids[at]!]! += rare
  }
  for (let entry = 0; entry < entries.length; entry++) {
    asked[entry]! /= perfect || 1
    answered[entry]! /= perfect || 1
    covered[entry]! /= all || 1
  }
  return { asked, answered, covered, unknown: all ? unknown / all : 1, size: seen.size }
}

function addColumn({ start, ids, values }: Rows, column: number, weight: number, into: Float32Array) {
  for (let at = start[column]!; at < start[column + 1]!; at++) into[ids[at]!]! += weight * values[at]!
}
