// How strongly each entry speaks to the words of a question.
import { type Among, addBothAmong, sharesOf } from './among.js'
import type { Compiled } from './compile.js'
import { inAnswers, inFields } from './in-fields.js'
import { learntOf } from './learnt.js'
import { likenessOf, nearOf } from './likeness.js'
import { KINDS, type Pieces } from './pieces.js'
import { partsOf, type Vector, vectorOf } from './vectors.js'

/** What each way of comparing says of each candidate. */
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
  answeredConcepts: Float32Array
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
  'answeredConcepts',
]

export type Heeded = {
  /** Entries that may answer; all when there are few. The arrays below follow their order. */
  candidates: Int32Array
  signals: Signals
  /** -1: no text of it was compared. */
  bestSide: Int32Array
  /** Share of the rarity of the question's words that the entry's questions have. */
  covered: Float32Array
  /** Share of the question's matters that the entry has. */
  matters: Float32Array
  vector: Vector
  unknownStems: number
  size: number
  /** The five nearest texts. */
  top: Float64Array
  /** How strongly the classifier speaks at all. */
  energy: number
  /** 0..1: hundred variants an entry. */
  lots: number
  /** 0..1: five entries or fewer. */
  few: number
}

export function signalsOf(compiled: Compiled, pieces: Pieces): Heeded {
  const { entries, dictionary, rarity, rarest, variants } = compiled
  const vector = vectorOf(pieces, dictionary, rarity, rarest)
  const near = nearOf(compiled, vector)
  const { among, signals, bestSide, top } = likenessOf(compiled, near)
  const { candidates } = among
  const { scores, energy } = learntOf(compiled, vector, near, candidates)
  const { asked, answered, covered, unknown, size } = inFields(compiled, pieces, among)
  const { about, matters } = inConcepts(compiled, vector, among)
  return {
    candidates,
    signals: {
      learnt: scores,
      nearWords: signals.nearWords,
      nearGrams: signals.nearGrams,
      meanGrams: signals.meanGrams,
      nearBones: signals.nearBones,
      asked,
      answered,
      concepts: about,
      answeredConcepts: inAnswers(compiled, pieces, among),
    },
    bestSide,
    covered,
    matters,
    vector,
    unknownStems: unknown,
    size,
    top,
    energy,
    few: Math.min(1, 5 / entries.length),
    lots: Math.min(1, Math.log(1 + variants) / Math.log(101)),
  }
}

const CONCEPTS = KINDS.indexOf('concepts')

/** Of each candidate: how much it is about the question's matters, and which share of them it has. */
function inConcepts({ concepts }: Compiled, { ids, values, bounds, unknown }: Vector, among: Among) {
  const part = partsOf(among.candidates.length, 2)
  const [weighed, shares] = [part(), part()]
  let all = 0
  for (let at = bounds[CONCEPTS]!; at < bounds[CONCEPTS + 1]!; at++) {
    const weight = values[at]!
    const square = weight ** 2
    all += square
    addBothAmong(concepts, ids[at]!, among, [weight, square], [weighed, shares])
  }
  return { about: weighed, matters: sharesOf(shares, all > 0 ? all / (1 - unknown.concepts) : 1) }
}
