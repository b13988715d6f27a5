// The chance that the best entry really answers: what is closest is not always meant.
import { GATE } from './gate-weights.js'
import type { Heeded } from './rank.js'

/** What the gate looks at, each about -1..1. */
export type Clues = Record<string, number>

/** `order`: entries by chance, the best first. `rich`: 0..1, how many variants the knowledge has. */
export function cluesOf(
  heeded: Heeded,
  chances: Float32Array,
  order: number[],
  rich: number,
  finglish: boolean,
): Clues {
  const { signals, vector, top, unknownStems, covered, size, lots, few } = heeded
  const [first = 0, second] = order
  const p1 = chances[first]!
  const learnt = logit(Math.exp(signals.learnt[first]!)) / 5
  const energy = heeded.energy / 10
  const speaksOfMatters = vector.bounds[3]! > vector.bounds[2]!
  const clues: Clues = {
    trust: trustIn(heeded, first),
    bias: 1,
    margin: p1 - (second === undefined ? 0 : chances[second]!),
    entropy: entropyOf(chances) / 3,
    asked: signals.asked[first]!,
    answered: signals.answered[first]!,
    strayGap: highest(covered) - covered[first]!,
    unknownGrams: vector.unknown.grams,
    unknownConcepts: speaksOfMatters ? vector.unknown.concepts : 0.5,
    noConcepts: speaksOfMatters ? 0 : 1,
    size: Math.log1p(size) / 3,
    agreed: highest(signals.learnt) === signals.learnt[first] ? 1 : 0,
    rich,
    finglish: finglish ? 1 : 0,
    finglishBones: finglish ? signals.nearBones[first]! : 0,
    lots,
    lotsLearnt: lots * learnt,
    lotsEnergy: lots * energy,
    lotsUnknown: lots * unknownStems,
    few,
    fewLogit: (few * logit(p1)) / 5,
    fewLearnt: few * learnt,
    fewEnergy: few * energy,
    fewUnknown: few * unknownStems,
    fewCovered: few * covered[first]!,
    fewGrams: few * signals.nearGrams[first]!,
    fewConcepts: few * signals.concepts[first]!,
  }
  const weighedByVariants: Clues = {
    logit: logit(p1) / 5,
    learnt,
    energy,
    nearWords: signals.nearWords[first]!,
    nearGrams: signals.nearGrams[first]!,
    covered: covered[first]!,
    unknownStems,
    topFive: top.reduce((sum, one) => sum + one, 0) / top.length,
    concepts: signals.concepts[first]!,
  }
  for (const [clue, value] of Object.entries(weighedByVariants)) {
    clues[`${clue}.poor`] = (1 - rich) * value
    clues[`${clue}.rich`] = rich * value
  }
  return clues
}

/** Knowledge of fewer entries was not in the fit: there the best of a handful always looks far ahead of the rest. */
const FITTED_FROM = 12

/** 0..1: with a handful of entries, only what is said alike counts, whoever leads. */
function trustIn({ signals, few }: Heeded, first: number): number {
  const entries = few < 1 ? 5 / few : signals.learnt.length
  const known = Math.min(1, entries / FITTED_FROM)
  const near = Math.min(1, 1.6 * Math.max(signals.nearWords[first]!, signals.nearGrams[first]!))
  return known + (1 - known) * near ** 2
}

/** 0..1 */
export function gate(clues: Clues, weights: Record<string, number> = GATE): number {
  let sum = 0
  for (const [clue, weight] of Object.entries(weights)) sum += weight * (clues[clue] ?? 0)
  return (clues.trust ?? 1) / (1 + Math.exp(-sum))
}

const logit = (p: number) => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6))

function entropyOf(chances: Float32Array): number {
  let entropy = 0
  for (const p of chances) if (p > 1e-9) entropy -= p * Math.log(p)
  return entropy
}

function highest(values: Float32Array): number {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  return most
}
