// Makes the knowledge searchable. Plain data: it can be built in a worker and handed over.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { LEXICON_WORDS } from './concepts.js'
import { type Features, featuresOf, wordsOf } from './features.js'
import { type Vocabulary, vocabularyOf } from './finglish.js'
import { grouped } from './grouped.js'
import { words } from './normalise.js'

/** Pairs flattened: number, weight, number, weight … */
export type Postings = Map<string, number[]>

export type Compiled = {
  entries: Entry[]
  /** Texts (questions and variants) and which side each belongs to. */
  textSide: number[]
  sides: { entry: number; language: Language }[]
  /** How many texts a side has. */
  sideTexts: number[]
  /** Unit vectors: feature → text, weight. */
  words: Postings
  grams: Postings
  /** BM25F: stem → side, weight; ready to be summed. */
  fields: Postings
  /** Concept → entry, weight (unit vectors). */
  concepts: Postings
  /** How rare a feature is among the entries, > 0. */
  rarity: { words: Map<string, number>; grams: Map<string, number>; concepts: Map<string, number> }
  stems: Set<string>
  vocabulary: Vocabulary
}

type Side = { entry: number; language: Language; texts: Features[]; answer: Features; all: string[] }

/** Published entries only. */
export function compile(entries: Entry[]): Compiled {
  const published = entries.filter(entry => entry.status === 'published')
  const sides = published.flatMap((entry, at) => sidesOf(entry, at))
  const rarity = {
    words: rarityOf(sides, side => [...side.texts, side.answer].map(text => text.words.keys())),
    grams: rarityOf(sides, side => side.texts.map(text => text.grams.keys())),
    concepts: rarityOf(sides, side => side.texts.map(text => text.concepts)),
  }
  const compiled: Compiled = {
    entries: published,
    textSide: sides.flatMap((side, at) => side.texts.map(() => at)),
    sides: sides.map(({ entry, language }) => ({ entry, language })),
    sideTexts: sides.map(side => side.texts.length),
    words: new Map(),
    grams: new Map(),
    fields: fieldsOf(sides, rarity.words),
    concepts: conceptsOf(sides, rarity.concepts),
    rarity,
    stems: new Set(sides.flatMap(side => side.texts.concat(side.answer).flatMap(text => text.stems))),
    vocabulary: vocabularyOf([...LEXICON_WORDS, ...sides.flatMap(side => side.all)]),
  }
  sides
    .flatMap(side => side.texts)
    .forEach((text, at) => {
      post(compiled.words, unit(text.words, rarity.words), at)
      post(compiled.grams, unit(text.grams, rarity.grams), at)
    })
  return compiled
}

function sidesOf(entry: Entry, at: number): Side[] {
  return (['fa', 'en'] as const).flatMap(language => {
    const side = entry[language]
    if (!side) return []
    const texts = [side.question, ...side.variants].map(words)
    const answer = words(side.answer)
    return [
      {
        entry: at,
        language,
        texts: texts.map(featuresOf),
        answer: wordsOf(answer),
        all: [...texts.flat(), ...answer],
      },
    ]
  })
}

/** ln(1 + N / n), N entries of which n have it. The sides of an entry follow each other. */
function rarityOf(sides: Side[], mapsOf: (side: Side) => Iterable<string>[]): Map<string, number> {
  const having = new Map<string, { last: number; entries: number }>()
  for (const side of sides)
    for (const keys of mapsOf(side))
      for (const key of keys) {
        const seen = having.get(key)
        if (!seen) having.set(key, { last: side.entry, entries: 1 })
        else if (seen.last !== side.entry) {
          seen.last = side.entry
          seen.entries++
        }
      }
  const all = new Set(sides.map(side => side.entry)).size
  return new Map([...having].map(([key, { entries }]) => [key, Math.log(1 + all / entries)]))
}

/** A vector of length 1; features that nobody has are left out but count towards the length. */
export function unit(weights: Map<string, number>, rarity: Map<string, number>, unknown = 0): Map<string, number> {
  const vector = new Map<string, number>()
  let square = 0
  for (const [key, weight] of weights) {
    const rare = rarity.get(key)
    const value = (1 + Math.log(Math.max(weight, 1))) * Math.min(weight, 1) * (rare ?? unknown)
    square += value * value
    if (rare !== undefined) vector.set(key, value)
  }
  const length = Math.sqrt(square) || 1
  for (const [key, value] of vector) vector.set(key, value / length)
  return vector
}

function post(postings: Postings, vector: Map<string, number>, at: number) {
  for (const [key, weight] of vector) {
    const list = postings.get(key)
    if (list) list.push(at, weight)
    else postings.set(key, [at, weight])
  }
}

const QUESTION = 1.5
const VARIANT = 1
const ANSWER = 0.35
const K1 = 1.2
const B = 0.5

function fieldsOf(sides: Side[], rarity: Map<string, number>): Postings {
  const counts = sides.map(side => {
    const count = new Map<string, number>()
    const put = (text: Features, weight: number) => {
      for (const stem of text.stems) count.set(stem, (count.get(stem) ?? 0) + weight)
    }
    for (const [at, text] of side.texts.entries()) put(text, at === 0 ? QUESTION : VARIANT)
    put(side.answer, ANSWER)
    return count
  })
  const lengths = counts.map(count => [...count.values()].reduce((sum, n) => sum + n, 0))
  const average = lengths.reduce((sum, n) => sum + n, 0) / (lengths.length || 1)
  const fields: Postings = new Map()
  counts.forEach((count, at) => {
    const slow = K1 * (1 - B + (B * lengths[at]!) / average)
    post(fields, new Map([...count].map(([key, n]) => [key, ((rarity.get(key) ?? 0) * n) / (n + slow)])), at)
  })
  return fields
}

function conceptsOf(sides: Side[], rarity: Map<string, number>): Postings {
  const postings: Postings = new Map()
  for (const [entry, own] of grouped(sides, side => side.entry)) {
    const weights = new Map<string, number>()
    for (const side of own)
      side.texts.forEach((text, at) => {
        for (const id of text.concepts) weights.set(id, Math.min(1, (weights.get(id) ?? 0) + (at === 0 ? 1 : 0.6)))
      })
    post(postings, unit(weights, rarity), entry)
  }
  return postings
}
