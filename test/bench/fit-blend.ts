// Fits how much each way of comparing counts: of all candidates the right one shall get the highest chance.
import { SIGNALS } from '../../src/understanding/rank.js'

/** `x`: signals by candidate; `right`: places of the right ones. */
export type Choice = { rich: number; x: Float32Array[]; right: number[] }
export type Group = { choices: Choice[]; weight: number }

const KINDS = SIGNALS.length
const STEPS = 120
/** Where there are variants, the answer says little that they do not. Sets that have both are too few to learn it from. */
const ANSWERED_LESS = -0.6
/** The lexicon knows the sets fitted on better than it will know others: with variants, the words of the entry go first. */
const CONCEPTS_LESS = -0.5
/** What answers are about, for the same reason as the answers. */
const MATTERS_LESS = -0.75

/** For each signal its weight, then, after all, what is added with five variants or more. */
export function fitBlend(groups: Group[]): Float64Array {
  const weights = new Float64Array(2 * KINDS)
  weights[SIGNALS.indexOf('learnt')] = 0.5
  weights[SIGNALS.indexOf('nearGrams')] = 5
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(groups, weights)
    for (let k = 0; k < weights.length; k++) {
      const slope = gradient[k]! + 0.0003 * weights[k]!
      mean[k] = 0.9 * mean[k]! + 0.1 * slope
      square[k] = 0.99 * square[k]! + 0.01 * slope * slope
      weights[k]! -= (0.15 * (mean[k]! / (1 - 0.9 ** step))) / (Math.sqrt(square[k]! / (1 - 0.99 ** step)) + 1e-6)
    }
    const answered = SIGNALS.indexOf('answered')
    weights[KINDS + answered] = ANSWERED_LESS * weights[answered]!
    const concepts = SIGNALS.indexOf('concepts')
    weights[KINDS + concepts] = CONCEPTS_LESS * weights[concepts]!
    const matters = SIGNALS.indexOf('answeredConcepts')
    weights[KINDS + matters] = MATTERS_LESS * weights[matters]!
  }
  return weights
}

export function chancesOf({ x, rich }: Choice, weights: Float64Array): Float64Array {
  const chances = Float64Array.from(x, signals => {
    let sum = 0
    for (let k = 0; k < KINDS; k++) sum += (weights[k]! + rich * weights[KINDS + k]!) * signals[k]!
    return sum
  })
  const top = Math.max(...chances)
  let all = 0
  for (let at = 0; at < chances.length; at++) {
    chances[at] = Math.exp(chances[at]! - top)
    all += chances[at]!
  }
  return chances.map(chance => chance / all)
}

function gradientOf(groups: Group[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length)
  let all = 0
  for (const { choices, weight } of groups)
    for (const choice of choices) {
      if (choice.right.length === 0) continue
      const share = weight / choices.length
      all += share
      const chances = chancesOf(choice, weights)
      const right = choice.right.reduce((sum, at) => sum + chances[at]!, 0)
      choice.x.forEach((signals, at) => {
        const miss = share * (chances[at]! - (choice.right.includes(at) ? chances[at]! / right : 0))
        for (let k = 0; k < KINDS; k++) {
          gradient[k]! += miss * signals[k]!
          gradient[KINDS + k]! += miss * signals[k]! * choice.rich
        }
      })
    }
  return gradient.map(slope => slope / all)
}
