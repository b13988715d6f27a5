// Turns the strength of evidence into the chance that an entry answers.
import type { Evidence } from './rank.js'

// logistic regression on the development questions of data/fa-faq, ten-fold cross-validated, rounded
const BIAS = -3.55
const STRENGTH = 0.94
const MARGIN = 3.1
const UNKNOWN = -0.6
const SIZE = 0.75

/** One chance 0..1 for each ranked entry, in the same order. */
export function confidence({ ranked, unknown, size }: Evidence): number[] {
  const first = ranked[0]?.strength ?? 0
  const second = ranked[1]?.strength ?? 0
  const top = squash(BIAS + STRENGTH * first + MARGIN * (first - second) + UNKNOWN * unknown + SIZE * Math.log1p(size))
  return ranked.map(({ strength }) => (first > 0 ? top * (strength / first) ** 2 : 0))
}

const squash = (x: number) => 1 / (1 + Math.exp(-x))
