// Nearness of meaning, where a model gives texts a place: one more witness beside the words, never the judge.
import type { Language } from '../domain/activity.js'
import type { Candidate, Entry } from '../domain/entry.js'

/** Unit vectors of every text of the published entries, all by one model. */
export type MeaningSet = {
  model: string
  entries: { entry: Entry; vectors: Float32Array[] }[]
  /** Cosine that two texts of different entries usually have, and two of the same. They differ widely between models. */
  strangers: number
  kin: number
}

/** By entry id: 0 like a stranger, 1 like a text of its own; may lie outside. */
export type Nearness = Map<string, number>

const SAMPLED = 400 // texts; enough to know a model's habits
const LEAST_GAP = 0.05

export function meaningSet(model: string, entries: MeaningSet['entries']): MeaningSet {
  const texts = entries.flatMap(({ vectors }, at) => vectors.map(vector => ({ vector, at })))
  const step = Math.max(1, Math.floor(texts.length / SAMPLED))
  let [between, apart, within, together] = [0, 0, 0, 0]
  for (let one = 0; one < texts.length; one += step)
    for (let other = 0; other < texts.length; other += step) {
      if (texts[one]!.at === texts[other]!.at) continue
      between += cosine(texts[one]!.vector, texts[other]!.vector)
      apart++
    }
  for (const { vectors } of entries)
    for (let at = 1; at < vectors.length; at++) {
      within += Math.max(...vectors.slice(0, at).map(before => cosine(before, vectors[at]!)))
      together++
    }
  const strangers = apart ? between / apart : 0
  const kin = together ? within / together : strangers + (1 - strangers) / 2
  return { model, entries, strangers, kin: Math.max(kin, strangers + LEAST_GAP) }
}

/** How near the question is to the nearest text of each entry. Empty when the sizes differ: that is another model. */
export function nearness({ entries, strangers, kin }: MeaningSet, question: Float32Array): Nearness {
  const near: Nearness = new Map()
  for (const { entry, vectors } of entries) {
    if (vectors.some(vector => vector.length !== question.length)) return new Map()
    if (vectors.length === 0) continue
    const closest = Math.max(...vectors.map(vector => cosine(vector, question)))
    near.set(entry.id, (closest - strangers) / (kin - strangers))
  }
  return near
}

/** What a witness may move: so many times the odds, at most. */
const MOST = 8
const STEEPNESS = 4.2 // at 1 it is nearly MOST, at 0 nearly 1 / MOST
/** The chance of an entry whose words the matcher did not find at all. */
const UNFOUND = 0.04
const MOST_CANDIDATES = 5

/** The same candidates weighed by meaning too, and those that only meaning finds. Best first, at most five. */
export function withMeaning(candidates: Candidate[], near: Nearness, set: MeaningSet, language: Language): Candidate[] {
  if (near.size === 0) return candidates
  const found = new Set(candidates.map(({ entry }) => entry.id))
  const others = set.entries
    .filter(({ entry }) => !found.has(entry.id) && (near.get(entry.id) ?? 0) > 0.5)
    .map(({ entry }) => ({ entry, language: speaks(entry, language), score: UNFOUND }))
  return [...candidates, ...others]
    .map(candidate => {
      const times = MOST ** Math.tanh((STEEPNESS / 2) * ((near.get(candidate.entry.id) ?? 0.5) - 0.5))
      return { ...candidate, score: timesOdds(candidate.score, times) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
}

const speaks = (entry: Entry, language: Language): Language => (entry[language] ? language : entry.fa ? 'fa' : 'en')

/** A chance after evidence that is so many times as likely if it is true. */
export function timesOdds(chance: number, times: number): number {
  const odds = (chance / Math.max(1 - chance, 1e-6)) * times
  return odds / (1 + odds)
}

/** Makes it one of length 1. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return length > 0 ? vector.map(value => value / length) : vector
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
