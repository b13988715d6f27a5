// The chance that the best entry really answers: what is closest is not always meant.
import { CENTRES, CROSSED, GATE } from './gate-weights.js'
import type { Heeded } from './rank.js'

/** What the gate looks at, each about -1..1. */
export type Clues = Record<string, number>

/** What counts differently with (`.rich`) and without (`.poor`) variants. */
const VARIED = ['logit', 'learnt', 'energy', 'nearWords', 'nearGrams', 'covered', 'unknownStems', 'topFive', 'concepts']

/** The clues as they are fitted. */
export function varied(clues: Clues): Clues {
  const rich = clues.rich ?? 0
  const parted = VARIED.flatMap(clue => [
    [`${clue}.poor`, (1 - rich) * clues[clue]!],
    [`${clue}.rich`, rich * clues[clue]!],
  ])
  return { ...clues, ...Object.fromEntries(parted) }
}

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
  const strayMatters = speaksOfMatters ? 1 - heeded.matters[first]! : 0.5
  return {
    logit: logit(p1) / 5,
    learnt,
    energy,
    nearWords: signals.nearWords[first]!,
    nearGrams: signals.nearGrams[first]!,
    covered: covered[first]!,
    unknownStems,
    topFive: (top[0]! + top[1]! + top[2]! + top[3]! + top[4]!) / 5,
    concepts: signals.concepts[first]!,
    trust: trustIn(heeded, first),
    margin: p1 - (second === undefined ? 0 : chances[second]!),
    entropy: entropyOf(chances) / 3,
    asked: signals.asked[first]!,
    answered: signals.answered[first]!,
    strayGap: highest(covered) - covered[first]!,
    unknownGrams: vector.unknown.grams,
    strayMatters,
    unknownConcepts: speaksOfMatters ? vector.unknown.concepts : 0.5,
    noConcepts: speaksOfMatters ? 0 : 1,
    size: Math.log1p(size) / 3,
    agreed: highest(signals.learnt) === signals.learnt[first] ? 1 : 0,
    rich,
    finglish: finglish ? 1 : 0,
    finglishBones: finglish ? signals.nearBones[first]! : 0,
    lots,
    seasoned: SEASONED * seasonedBy(lots),
    lotsLearnt: lots * learnt,
    lotsEnergy: lots * energy,
    lotsUnknown: lots * unknownStems,
    lotsAsked: lots * signals.asked[first]!,
    lotsConcepts: lots * signals.concepts[first]!,
    lotsStray: lots * strayMatters,
    few,
    fewLogit: (few * logit(p1)) / 5,
    fewLearnt: few * learnt,
    fewEnergy: few * energy,
    fewUnknown: few * unknownStems,
    fewCovered: few * covered[first]!,
    fewGrams: few * signals.nearGrams[first]!,
    fewConcepts: few * signals.concepts[first]!,
  }
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

/**
 * With a hundred examples an entry the fit knows that its doubts are too large, but not how to say so: measured on
 * CLINC150, what it calls .13 is right more often than not. Begins at thirty examples.
 */
const SEASONED = 3.1
const seasonedBy = (lots: number) => Math.max(0, 4 * lots - 3)

/** Clues that mean more, or less, beside each other: a near text says little where most words are unknown. */
export const CROSSING = [
  ...[
    'logit',
    'learnt',
    'energy',
    'nearWords',
    'nearGrams',
    'covered',
    'unknownStems',
    'concepts',
    'margin',
    'answered',
  ],
  ...['asked', 'strayMatters', 'size', 'lots', 'rich', 'few'],
]
/** Mean and spread of a clue. */
export type Centres = Record<string, [number, number]>
/** No pair counts for more than this many squared spreads, however far from all that was fitted a question is. */
const FARTHEST = 4

/** The products of all pairs, in the order of CROSSING: 0 with 0, 0 with 1 … */
export function crossed(clues: Clues, centres: Centres): number[] {
  const far = CROSSING.map(clue => {
    const [mean, spread] = centres[clue]!
    return (clues[clue]! - mean) / spread
  })
  const products: number[] = []
  for (let one = 0; one < far.length; one++)
    for (let other = one; other < far.length; other++)
      products.push(Math.max(-FARTHEST, Math.min(FARTHEST, far[one]! * far[other]!)))
  return products
}

/** What a clue weighs, without and with variants. */
type Weight = { clue: string; poor: number; rich: number }
/** `pairs`: in the order of `crossed`. */
export type Weights = { bias: number; single: Weight[]; pairs: number[]; centres: Centres }

/** As the fit finds them, or as they are written. */
export const weighed = (singles: Record<string, number>, pairs: number[], centres: Centres): Weights => ({
  bias: singles.bias ?? 0,
  single: [...new Set(Object.keys(singles).map(name => name.split('.')[0]!))]
    .filter(clue => clue !== 'bias')
    .map(clue => {
      const all = singles[clue] ?? 0
      return { clue, poor: all + (singles[`${clue}.poor`] ?? 0), rich: all + (singles[`${clue}.rich`] ?? 0) }
    }),
  ...{ pairs, centres },
})

const FITTED = weighed(GATE, CROSSED, CENTRES)

/** 0..1 */
export function gate(clues: Clues, { bias, single, pairs, centres }: Weights = FITTED): number {
  const rich = clues.rich ?? 0
  let sum = bias + (clues.seasoned ?? 0)
  for (const { clue, poor, rich: much } of single) sum += (poor + rich * (much - poor)) * (clues[clue] ?? 0)
  const products = crossed(clues, centres)
  for (let at = 0; at < pairs.length; at++) sum += pairs[at]! * products[at]!
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
