// Made by test/bench/fit.ts: how much each way of comparing counts, with no variants and, added, with five or more.
import type { Signal } from './rank.js'

export const BLEND: Record<Signal, [number, number]> = {
  learnt: [2.003, -0.524],
  nearWords: [-2.194, 1.151],
  nearGrams: [0.385, -1.19],
  meanGrams: [-2.49, -0.456],
  nearBones: [3.268, 0.742],
  asked: [1.767, 2.811],
  answered: [7.724, -4.634],
  concepts: [4.772, -1.702],
}
