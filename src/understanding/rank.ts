// How strongly each entry speaks to the words of a question.
import type { Language } from '../domain/activity.js'
import { type Compiled, type Postings, unit } from './compile.js'
import { type Features, featuresOf, weightOf } from './features.js'
import type { Heard } from './hear.js'

/** What each way of comparing says of one entry, each about 0..1. */
type Signals = { nearestGrams: number; allGrams: number; nearestWords: number; fields: number; concepts: number }
type Ranked = { entry: number; best: Language; strength: number; signals: Signals }
/** `unknown`: share 0..1 of the words' weight that no entry knows. `size`: words that say something. */
export type Evidence = { ranked: Ranked[]; unknown: number; size: number }

// fitted on the development questions of data/fa-faq (softmax over entries), rounded
const WEIGHTS: Signals = { nearestGrams: 1.15, allGrams: 1.2, nearestWords: 0.4, fields: 1.7, concepts: 1 }

/** A text that an editor wrote, word for word, wins. */
const EXACT = 1.5
const SAME_TEXT = 0.999

/** Entries with any evidence, the strongest first. */
export function rank(compiled: Compiled, heard: Heard): Evidence {
  const features = featuresOf(heard.words)
  const grams = perSide(compiled, compiled.grams, unit(features.grams, compiled.rarity.grams, rarest(compiled)))
  const nearWords = perSide(compiled, compiled.words, unit(features.words, compiled.rarity.words, rarest(compiled)))
  const fields = inFields(compiled, features)
  const concepts = inConcepts(compiled, features)
  const found = new Map<number, Ranked>()
  compiled.sides.forEach(({ entry, language }, side) => {
    const signals: Signals = {
      nearestGrams: grams.nearest[side]!,
      allGrams: grams.mean[side]!,
      nearestWords: nearWords.nearest[side]!,
      fields: fields[side]!,
      concepts: 0,
    }
    const earlier = found.get(entry)
    const better = earlier && earlier.signals.nearestGrams >= signals.nearestGrams ? earlier.best : language
    const total = earlier ? plus(earlier.signals, signals) : signals
    total.concepts = concepts[entry]!
    const exact = total.nearestGrams > SAME_TEXT && total.nearestWords > SAME_TEXT ? EXACT : 0
    found.set(entry, { entry, best: better, signals: total, strength: strength(total) + exact })
  })
  const ranked = [...found.values()].filter(one => one.strength > 0).sort((a, b) => b.strength - a.strength)
  return { ranked, ...weighed(compiled, features) }
}

const strength = (signals: Signals) =>
  (Object.keys(WEIGHTS) as (keyof Signals)[]).reduce((sum, key) => sum + WEIGHTS[key] * signals[key], 0)

const plus = (a: Signals, b: Signals): Signals => ({
  nearestGrams: a.nearestGrams + b.nearestGrams,
  allGrams: a.allGrams + b.allGrams,
  nearestWords: a.nearestWords + b.nearestWords,
  fields: a.fields + b.fields,
  concepts: 0,
})

const rarest = (compiled: Compiled) => Math.log(1 + compiled.entries.length)

/** Cosine of the question with each text: the nearest text and the mean of all, per side. */
function perSide(compiled: Compiled, postings: Postings, question: Map<string, number>) {
  const texts = new Float64Array(compiled.textSide.length)
  sum(postings, question, texts)
  const nearest = new Float64Array(compiled.sides.length)
  const mean = new Float64Array(compiled.sides.length)
  texts.forEach((cosine, text) => {
    const side = compiled.textSide[text]!
    if (cosine > nearest[side]!) nearest[side] = cosine
    mean[side]! += cosine / compiled.sideTexts[side]!
  })
  return { nearest, mean }
}

function sum(postings: Postings, question: Map<string, number>, into: Float64Array) {
  for (const [key, weight] of question) {
    const list = postings.get(key)
    if (!list) continue
    for (let at = 0; at < list.length; at += 2) into[list[at]!]! += weight * list[at + 1]!
  }
}

/** BM25F as a share of what a perfect entry would reach. */
function inFields(compiled: Compiled, { stems }: Features): Float64Array {
  const scores = new Float64Array(compiled.sides.length)
  const asked = new Map(stems.map(stem => [stem, weightOf(stem)]))
  sum(compiled.fields, asked, scores)
  let perfect = 0
  for (const [stem, weight] of asked) perfect += weight * (compiled.rarity.words.get(stem) ?? rarest(compiled))
  return scores.map(score => score / (perfect || 1))
}

function inConcepts(compiled: Compiled, { concepts }: Features): Float64Array {
  const scores = new Float64Array(compiled.entries.length)
  const asked = unit(new Map([...concepts].map(id => [id, 1])), compiled.rarity.concepts)
  sum(compiled.concepts, asked, scores)
  return scores
}

function weighed(compiled: Compiled, { stems }: Features) {
  let all = 0
  let unknown = 0
  for (const stem of new Set(stems)) {
    const rare = compiled.rarity.words.get(stem)
    const weight = weightOf(stem) * (rare ?? rarest(compiled))
    all += weight
    if (rare === undefined) unknown += weight
  }
  return { unknown: all ? unknown / all : 1, size: stems.filter(stem => weightOf(stem) === 1).length }
}
