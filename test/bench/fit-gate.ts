// Fits the chance that the best entry really answers: logistic regression whose signs are known beforehand, with the products
// of the clues that mean more or less beside each other.
import { type Centres, CROSSING, crossed, varied } from '../../src/understanding/gate.js'

export type Judged = { clues: Record<string, number>; right: boolean; inside: boolean }
export type Trial = { judged: Judged[]; weight: number; inside: number }

/** What can only speak for (1) or only against (-1) an answer. Whatever the data say, it does not become the contrary. */
const SIGN: Record<string, 1 | -1> = {
  ...{
    margin: 1,
    entropy: -1,
    asked: 1,
    answered: 1,
    strayGap: -1,
    strayMatters: -1,
    unknownGrams: -1,
    unknownConcepts: -1,
    size: 1,
  },
  ...{ agreed: 1, finglishBones: 1, fewUnknown: -1, fewCovered: 1, fewGrams: 1, fewConcepts: 1 },
}
const SPLIT: Record<string, 1 | -1> = {
  ...{
    logit: 1,
    learnt: 1,
    energy: 1,
    nearWords: 1,
    nearGrams: 1,
    covered: 1,
    unknownStems: -1,
    topFive: 1,
    concepts: 1,
  },
}
/** The gate has its own way with these. */
const NOT_FITTED = new Set(['trust', 'seasoned'])
const RIDGE = 0.002
/** There are many pairs: what they say must be worth it. Chosen by how families left out of the fit are told apart. */
const RIDGE_PAIR = 0.1
/** What has an entry, but another one comes first, shall not teach that it has none: it weighs this much. */
const MISTAKEN = 0.1
const ROUNDS = 9

const signOf = (clue: string) => SPLIT[clue.split('.')[0]!] ?? SIGN[clue] ?? 0

export type Found = { singles: Record<string, number>; pairs: number[]; centres: Centres }

/** Weights by clue, `bias` among them, and by pair. In a trial what is inside weighs `inside` of all, the rest the rest. */
export function fitGate(trials: Trial[]): Found {
  const centres = centresOf(trials.flatMap(({ judged }) => judged.map(({ clues }) => clues)))
  const singles = Object.keys(varied(trials[0]!.judged[0]!.clues)).filter(clue => !NOT_FITTED.has(clue))
  const pairs = crossed(trials[0]!.judged[0]!.clues, centres).length
  const names = [...singles, ...Array.from({ length: pairs }, (_, at) => `pair ${at}`)]
  const rows: number[][] = []
  const right: number[] = []
  const weight: number[] = []
  for (const { judged, weight: of, inside } of trials) {
    const within = judged.filter(one => one.inside).length
    for (const one of judged) {
      const clues = varied(one.clues)
      rows.push([...singles.map(clue => clues[clue]!), ...crossed(one.clues, centres)])
      right.push(one.right ? 1 : 0)
      const share = one.inside ? inside / within : (1 - inside) / (judged.length - within)
      weight.push(of * share * (one.inside && !one.right ? MISTAKEN : 1))
    }
  }
  const all = weight.reduce((sum, w) => sum + w, 0)
  const share = weight.map(w => w / all)
  const { scaled, mean, spread } = standardised(rows, share)
  let active = names.map((_, at) => at).filter(at => spread[at]! > 1e-6)
  for (;;) {
    const ridge = active.map(at => (at < singles.length ? RIDGE : RIDGE_PAIR))
    const found = newton(scaled, right, share, active, ridge)
    const wrong = active.filter((at, place) => signOf(names[at]!) * found[place]! < 0)
    if (wrong.length === 0) {
      const plain = unscaled(names, active, found, mean, spread)
      const isSingle = ([name]: [string, number]) => !name.startsWith('pair ')
      return {
        singles: Object.fromEntries(Object.entries(plain).filter(isSingle)),
        pairs: Array.from({ length: pairs }, (_, at) => plain[`pair ${at}`] ?? 0),
        centres,
      }
    }
    active = active.filter(at => !wrong.includes(at))
  }
}

function centresOf(all: Record<string, number>[]): Centres {
  return Object.fromEntries(
    CROSSING.map(clue => {
      const mean = all.reduce((sum, clues) => sum + clues[clue]!, 0) / all.length
      const spread = Math.sqrt(all.reduce((sum, clues) => sum + (clues[clue]! - mean) ** 2, 0) / all.length)
      return [clue, [Number(mean.toFixed(4)), Number((spread || 1).toFixed(4))]]
    }),
  )
}

function standardised(rows: number[][], share: number[]) {
  const width = rows[0]!.length
  const mean = new Array<number>(width).fill(0)
  const spread = new Array<number>(width).fill(0)
  rows.forEach((row, at) => {
    for (let k = 0; k < width; k++) mean[k]! += share[at]! * row[k]!
  })
  rows.forEach((row, at) => {
    for (let k = 0; k < width; k++) spread[k]! += share[at]! * (row[k]! - mean[k]!) ** 2
  })
  for (let k = 0; k < width; k++) spread[k] = Math.sqrt(spread[k]!)
  const scaled = rows.map(row => Float64Array.from(row, (value, k) => (value - mean[k]!) / (spread[k]! || 1)))
  return { scaled, mean, spread }
}

/** Weights of the active columns, then the intercept. */
function newton(rows: Float64Array[], right: number[], share: number[], active: number[], ridge: number[]): number[] {
  const width = active.length + 1
  const stiff = (k: number) => ridge[k] ?? 1e-9
  let weights = new Array<number>(width).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (w, k) => stiff(k) * (k < active.length ? w : 0))
    const curve = new Float64Array(width * width)
    for (let k = 0; k < width; k++) curve[k * width + k] = stiff(k)
    const x = new Float64Array(width)
    rows.forEach((row, at) => {
      for (let k = 0; k < active.length; k++) x[k] = row[active[k]!]!
      x[width - 1] = 1
      addSlope(x, weights, right[at]!, share[at]!, gradient, curve)
    })
    const square = Array.from(weights, (_, k) =>
      Array.from(weights, (_, l) => curve[Math.max(k, l) * width + Math.min(k, l)]!),
    )
    const step = solved(square, [...gradient])
    weights = weights.map((w, k) => w - step[k]!)
  }
  return weights
}

/** Adds what one row says of the slope, and of its bend (below the diagonal only). */
function addSlope(
  x: Float64Array,
  weights: number[],
  right: number,
  share: number,
  gradient: Float64Array,
  curve: Float64Array,
) {
  const width = x.length
  let sum = 0
  for (let k = 0; k < width; k++) sum += weights[k]! * x[k]!
  const p = 1 / (1 + Math.exp(-sum))
  const miss = share * (p - right)
  const bend = share * p * (1 - p)
  for (let k = 0; k < width; k++) {
    gradient[k]! += miss * x[k]!
    const here = bend * x[k]!
    const line = k * width
    for (let l = 0; l <= k; l++) curve[line + l]! += here * x[l]!
  }
}

/** Gauss with pivots. */
function solved(matrix: number[][], side: number[]): number[] {
  const a = matrix.map((row, at) => [...row, side[at]!])
  const n = side.length
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let row = k + 1; row < n; row++) if (Math.abs(a[row]![k]!) > Math.abs(a[pivot]![k]!)) pivot = row
    const swap = a[k]!
    a[k] = a[pivot]!
    a[pivot] = swap
    for (let row = 0; row < n; row++) {
      if (row === k) continue
      const factor = a[row]![k]! / a[k]![k]!
      if (factor !== 0) for (let column = k; column <= n; column++) a[row]![column]! -= factor * a[k]![column]!
    }
  }
  return a.map((row, k) => row[n]! / row[k]!)
}

function unscaled(clues: string[], active: number[], found: number[], mean: number[], spread: number[]) {
  const gate: Record<string, number> = { bias: found.at(-1)! }
  active.forEach((at, place) => {
    gate[clues[at]!] = found[place]! / spread[at]!
    gate.bias! -= (mean[at]! * found[place]!) / spread[at]!
  })
  return gate
}
