// Made by test/bench/fit.ts: how much each way of comparing counts, with no variants and, added, with five or more.
import type { Signal } from './rank.js'

export const BLEND: Record<Signal, [number, number]> = {
  learnt: [2.399, -0.609],
  nearWords: [-1.517, 0.254],
  nearGrams: [0.776, -1.668],
  meanGrams: [-1.815, -1.151],
  nearBones: [3.025, 1.203],
  asked: [2.382, 1.746],
  answered: [5, -3],
  concepts: [2.935, -2.009],
}
