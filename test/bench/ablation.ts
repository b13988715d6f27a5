// What each part adds: the same questions without it. Nothing is fitted anew, so what others could make up for counts in full.
import { BLEND } from '../../src/understanding/blend-weights.js'
import { type Compiled, compile, match } from '../../src/understanding/match.js'
import { KINDS } from '../../src/understanding/pieces.js'
import type { Signal } from '../../src/understanding/rank.js'
import { auroc } from './figures.js'
import type { Situation } from './situations.js'

type Part = { name: string; signals?: Signal[]; deaf?: boolean }
const PARTS: Part[] = [
  { name: 'everything' },
  { name: 'without the classifier', signals: ['learnt'] },
  { name: 'without BM25F over the questions', signals: ['asked'] },
  { name: 'without the answers', signals: ['answered'] },
  { name: 'without likeness of words and letters', signals: ['nearWords', 'nearGrams', 'meanGrams'] },
  { name: 'without consonants', signals: ['nearBones'] },
  { name: 'without concepts of the whole entry', signals: ['concepts'] },
  { name: 'without the lexicon in the question', signals: ['concepts'], deaf: true },
]

/** hit@1 by set, and after a slash the AUROC where some messages have no entry. */
export function ablation(sets: [string, () => Situation[] | Promise<Situation[]>][]) {
  return Promise.all(sets.map(async ([title, make]) => ({ title, situations: await make() }))).then(made =>
    PARTS.map(part => ({
      part: part.name,
      ...Object.fromEntries(made.map(({ title, situations }) => [title, without(part, situations)])),
    })),
  )
}

function without({ signals = [], deaf }: Part, situations: Situation[]): string {
  const before = signals.map(signal => [signal, BLEND[signal]] as const)
  for (const signal of signals) BLEND[signal] = [0, 0]
  const inside: number[] = []
  const outside: number[] = []
  let first = 0
  for (const { entries, asked } of situations) {
    const compiled = compile(entries)
    if (deaf) deafen(compiled)
    for (const { text, gold } of asked) {
      const [best] = match(compiled, text).candidates
      if (gold.length > 0) inside.push(best?.score ?? 0)
      else outside.push(best?.score ?? 0)
      if (best && gold.includes(best.entry.id)) first++
    }
  }
  for (const [signal, weights] of before) BLEND[signal] = weights
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
