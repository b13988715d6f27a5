// What each part adds: the same questions without it. Nothing is fitted anew, so what others could make up for counts in full.

import { blend, richness } from '../../src/understanding/blend.js'
import { BLEND } from '../../src/understanding/blend-weights.js'
import { CROSSED } from '../../src/understanding/gate-weights.js'
import { hear } from '../../src/understanding/hear.js'
import { type Compiled, compile, knownBy, match } from '../../src/understanding/match.js'
import { words } from '../../src/understanding/normalise.js'
import { KINDS, piecesOf } from '../../src/understanding/pieces.js'
import { type Signal, signalsOf } from '../../src/understanding/rank.js'
import { auroc } from './figures.js'
import type { Situation } from './situations.js'

/** All that compares texts with a question. */
const RETRIEVAL: Signal[] = [
  'nearWords',
  'nearGrams',
  'meanGrams',
  'nearBones',
  'asked',
  'answered',
  'concepts',
  'answeredConcepts',
]

type Best = { id: string; score: number } | undefined
type Find = (compiled: Compiled, text: string) => Best
type Part = { name: string; signals?: Signal[]; deaf?: boolean; unpaired?: boolean; find?: Find }
const PARTS: Part[] = [
  { name: 'everything' },
  { name: 'without the normaliser in the question', find: (compiled, text) => found(compiled, text, plainly) },
  { name: 'without the classifier', signals: ['learnt'] },
  { name: 'without BM25F over the questions', signals: ['asked'] },
  { name: 'without the answers', signals: ['answered', 'answeredConcepts'] },
  { name: 'without what answers are about', signals: ['answeredConcepts'] },
  { name: 'without likeness of words and letters', signals: ['nearWords', 'nearGrams', 'meanGrams'] },
  { name: 'without consonants', signals: ['nearBones'] },
  { name: 'without concepts of the whole entry', signals: ['concepts'] },
  { name: 'without the lexicon in the question', signals: ['concepts', 'answeredConcepts'], deaf: true },
  { name: 'without retrieval: the classifier alone', signals: RETRIEVAL },
  { name: 'without pairs in the gate', unpaired: true },
  { name: 'without the gate: the chance of the best', find: ungated },
]

function found(compiled: Compiled, text: string, split = words): Best {
  const [best] = match(compiled, text, undefined, { split, apart: piecesOf }).candidates
  return best && { id: best.entry.id, score: best.score }
}

/** Lower case, parted where neither letters nor digits stand. */
const plainly = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function ungated(compiled: Compiled, text: string): Best {
  const { words: meant, typed, script } = hear(text, knownBy(compiled))
  const finglish = script === 'finglish'
  const { signals, candidates, vector } = signalsOf(compiled, piecesOf(meant, finglish ? typed : undefined))
  if (vector.ids.length === 0 || candidates.length === 0) return undefined
  const chances = blend(signals, richness(compiled), finglish)
  const first = chances.reduce((best, chance, at) => (chance > chances[best]! ? at : best), 0)
  return { id: compiled.entries[candidates[first]!]!.id, score: chances[first]! }
}

/** hit@1 by set, and after a slash the AUROC where some messages have no entry. */
export function ablation(sets: [string, () => Situation[] | Promise<Situation[]>][]) {
  return Promise.all(sets.map(async ([title, make]) => ({ title, situations: await make() }))).then(made =>
    PARTS.map(part => ({
      part: part.name,
      ...Object.fromEntries(made.map(({ title, situations }) => [title, without(part, situations)])),
    })),
  )
}

function without({ signals = [], deaf, unpaired, find = found }: Part, situations: Situation[]): string {
  const before = signals.map(signal => [signal, BLEND[signal]] as const)
  const pairs = [...CROSSED]
  for (const signal of signals) BLEND[signal] = [0, 0]
  if (unpaired) CROSSED.fill(0)
  const inside: number[] = []
  const outside: number[] = []
  let first = 0
  for (const { entries, asked } of situations) {
    const compiled = compile(entries)
    if (deaf) deafen(compiled)
    for (const { text, gold } of asked) {
      const best = find(compiled, text)
      if (gold.length > 0) inside.push(best?.score ?? 0)
      else outside.push(best?.score ?? 0)
      if (best && gold.includes(best.id)) first++
    }
  }
  for (const [signal, weights] of before) BLEND[signal] = weights
  CROSSED.splice(0, pairs.length, ...pairs)
  const hit = (first / inside.length).toFixed(3)
  return outside.length > 0 ? `${hit} / ${auroc(inside, outside).toFixed(3)}` : hit
}

/** Concepts of a question are no longer known. */
function deafen({ rarity, kinds }: Compiled) {
  const concepts = KINDS.indexOf('concepts')
  kinds.forEach((kind, id) => {
    if (kind === concepts) rarity[id] = 0
  })
}
