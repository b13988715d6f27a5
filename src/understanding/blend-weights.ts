// Made by test/bench/fit.ts: how much each way of comparing counts, with no variants and, added, with five or more.
import type { Signal } from './rank.js'

export const BLEND: Record<Signal, [number, number]> = {
  learnt: [1.905, -0.366],
  nearWords: [-2.283, 0.435],
  nearGrams: [0.649, -1.286],
  meanGrams: [-2.376, -0.838],
  nearBones: [3.615, 0.741],
  asked: [1.805, 2.502],
  answered: [7.768, -4.661],
  concepts: [5.007, -0.711],
}
