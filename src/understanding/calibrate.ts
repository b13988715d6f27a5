// Turns the strength of evidence into the chance that an entry answers.
import type { Evidence } from './rank.js'

const BIAS = -3.2
const STRENGTH = 2.2
const MARGIN = 5
const UNKNOWN = -0.8

/** One chance 0..1 for each ranked entry, in the same order. */
export function confidence({ ranked, unknown }: Evidence): number[] {
  const first = ranked[0]?.strength ?? 0
  const second = ranked[1]?.strength ?? 0
  const top = squash(BIAS + STRENGTH * first + MARGIN * (first - second) + UNKNOWN * unknown)
  return ranked.map(({ strength }) => (first > 0 ? top * (strength / first) ** 2 : 0))
}

const squash = (x: number) => 1 / (1 + Math.exp(-x))
