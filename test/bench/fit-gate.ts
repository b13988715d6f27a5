// Fits the chance that the best entry really answers: logistic regression whose signs are known beforehand.
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
const NOT_FITTED = new Set(['bias', 'trust', 'seasoned'])
const RIDGE = 0.002

const signOf = (clue: string) => SPLIT[clue.split('.')[0]!] ?? SIGN[clue] ?? 0

/** Weights by clue, `bias` among them. In a trial what is inside weighs `inside` of all, the rest the rest. */
export function fitGate(trials: Trial[]): Record<string, number> {
  const clues = Object.keys(trials[0]!.judged[0]!.clues).filter(clue => !NOT_FITTED.has(clue))
  const rows: number[][] = []
  const right: number[] = []
  const weight: number[] = []
  for (const { judged, weight: of, inside } of trials) {
    const within = judged.filter(one => one.inside).length
    for (const one of judged) {
      rows.push(clues.map(clue => one.clues[clue]!))
      right.push(one.right ? 1 : 0)
      weight.push(of * (one.inside ? inside / within : (1 - inside) / (judged.length - within)))
    }
  }
  const all = weight.reduce((sum, w) => sum + w, 0)
  const share = weight.map(w => w / all)
  const { scaled, mean, spread } = standardised(rows, share)
  let active = clues.map((_, at) => at).filter(at => spread[at]! > 1e-6)
  for (;;) {
    const found = newton(scaled, right, share, active)
    const wrong = active.filter((at, place) => signOf(clues[at]!) * found[place]! < 0)
    if (wrong.length === 0) return unscaled(clues, active, found, mean, spread)
    active = active.filter(at => !wrong.includes(at))
  }
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
function newton(rows: Float64Array[], right: number[], share: number[], active: number[]): number[] {
  const width = active.length + 1
  let weights = new Array<number>(width).fill(0)
  for (let round = 0; round < 15; round++) {
    const gradient = weights.map((w, k) => (k < active.length ? RIDGE * w : 0))
    const curve = weights.map((_, k) => weights.map((_, l) => (k === l ? (k < active.length ? RIDGE : 1e-9) : 0)))
    const x = new Float64Array(width)
    rows.forEach((row, at) => {
      active.forEach((column, k) => {
        x[k] = row[column]!
      })
      x[width - 1] = 1
      let sum = 0
      for (let k = 0; k < width; k++) sum += weights[k]! * x[k]!
      const p = 1 / (1 + Math.exp(-sum))
      const miss = share[at]! * (p - right[at]!)
      const bend = share[at]! * p * (1 - p)
      for (let k = 0; k < width; k++) {
        gradient[k]! += miss * x[k]!
        const line = curve[k]!
        const here = bend * x[k]!
        for (let l = 0; l <= k; l++) line[l]! += here * x[l]!
      }
    })
    for (let k = 0; k < width; k++) for (let l = k + 1; l < width; l++) curve[k]![l] = curve[l]![k]!
    const step = solved(curve, gradient)
    weights = weights.map((w, k) => w - step[k]!)
  }
  return weights
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
