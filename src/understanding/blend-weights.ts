// Made by test/bench/fit.ts: how much each way of comparing counts, with no variants and, added, with five or more.
import type { Signal } from './rank.js'

export const BLEND: Record<Signal, [number, number]> = {
  learnt: [2.08, -0.39],
  nearWords: [-0.25, -0.95],
  nearGrams: [1.39, -2.49],
  meanGrams: [-0.44, -1.41],
  nearBones: [5.87, -0.14],
  asked: [2.91, 1.92],
  answered: [5.0, -3.0],
  concepts: [3.57, -2.11],
}
