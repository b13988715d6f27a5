// Made by test/bench/fit.ts: how much each way of comparing counts, with no variants and, added, with five or more.
import type { Signal } from './rank.js'

export const BLEND: Record<Signal, [number, number]> = {
  learnt: [2.216, -0.561],
  nearWords: [-1.302, 0.416],
  nearGrams: [0.998, -1.492],
  meanGrams: [-1.566, -0.969],
  nearBones: [3.854, 1.244],
  asked: [2.581, 1.881],
  answered: [5, -3],
  concepts: [3.594, -2.105],
}
