// Made by test/bench/fit.ts: how much each way of comparing counts, with no variants and, added, with five or more.
import type { Signal } from './rank.js'

export const BLEND: Record<Signal, [number, number]> = {
  learnt: [1.818, -0.144],
  nearWords: [-2.195, 0.199],
  nearGrams: [0.694, -1.442],
  meanGrams: [-2.343, -0.961],
  nearBones: [3.792, 0.728],
  asked: [1.794, 2.418],
  answered: [7.718, -4.631],
  concepts: [5.667, -2.833],
  answeredConcepts: [4, -3],
}
