// What words like these usually mean: a linear model over the clues in a text, for what no way of putting it has.
import { keep, kept } from '../kept.js'
import { type ClueTable, emptied, emptyTable, placeFor, placeIn, placeOf } from './clue-table.js'
import { type Add, addClues, addRuns, heeded, RUNS_WEIGH } from './clues.js'
import { tellingOf } from './common.js'
import { stem } from './stem.js'

/** In the order of the weights. */
export const LABELS = ['wantsHuman', 'frustrated', 'complaint', 'sensitive'] as const
export type Label = (typeof LABELS)[number]

/** `weights`: as many as there are labels for each clue, in the order of their places. */
type Model = { bias: number[]; clues: ClueTable; weights: Float64Array }

/** As they were written down they take four times the memory: they are only looked at by the build. */
const MODEL = kept<Model>('likely') ?? keep('likely', modelOf(await import('./likely-weights.js')))

function modelOf({ BIAS, WEIGHTS }: { BIAS: number[]; WEIGHTS: ReadonlyMap<string, number[]> }): Model {
  const clues = emptyTable()
  const weights = new Float64Array(WEIGHTS.size * LABELS.length)
  for (const [clue, some] of WEIGHTS) weights.set(some, LABELS.length * placeFor(clues, clue))
  return { bias: BIAS, clues, weights }
}

/** Working memory: the clues of one text after the other, and their weights by their places. */
const found = emptyTable()
const strengths: number[] = []

const addFound: Add = (weight, a, b, c, d) => {
  const before = found.size
  const place = placeFor(found, a, b, c, d)
  if (place === before || weight > strengths[place]!) strengths[place] = weight
}

/** The probability 0..1 of each, by the words alone; `text` for its signs. */
export function likely(words: string[], text: string): Record<Label, number> {
  emptied(found)
  addClues(words, text, addFound)
  const first = found.size
  addRuns(words, addFound)
  const run = RUNS_WEIGH / Math.sqrt(found.size - first)
  for (let place = first; place < found.size; place++) strengths[place] = run
  let square = 0
  for (let place = 0; place < found.size; place++) square += strengths[place]! ** 2
  const length = Math.sqrt(square) || 1
  const sums = [...MODEL.bias]
  for (let place = 0; place < found.size; place++) {
    const known = placeIn(MODEL.clues, found, place)
    if (known < 0) continue
    const value = strengths[place]! / length
    for (let label = 0; label < sums.length; label++)
      sums[label]! += value * MODEL.weights[known * sums.length + label]!
  }
  const [wantsHuman, frustrated, complaint, sensitive] = sums.map(sum => 1 / (1 + Math.exp(-sum))) as number[]
  return { wantsHuman: wantsHuman!, frustrated: frustrated!, complaint: complaint!, sensitive: sensitive! }
}

/** Up to three of the words, those that weigh most for it. */
export function because(words: string[], label: Label): string[] {
  const weighed = [...new Set(heeded(words))]
    .map(word => ({ word, place: placeOf(MODEL.clues, '=', word) }))
    .filter(({ place }) => place >= 0)
    .map(({ word, place }) => ({ word, weight: MODEL.weights[place * LABELS.length + LABELS.indexOf(label)]! }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word)
  const telling = weighed.filter(word => tellingOf(stem(word)) === 1) // «و», "my" say nothing to an agent
  return (telling.length > 0 ? telling : weighed).slice(0, 3)
}
