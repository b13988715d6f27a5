// The pieces by which texts are compared: stems, pairs of stems, runs of letters, concepts.
import { conceptsIn } from './concepts.js'
import { stem } from './stem.js'

export type Features = {
  stems: string[]
  words: Map<string, number>
  grams: Map<string, number>
  concepts: Set<string>
}

/** Words that say little about the matter; they still count a little. */
const WEAK = new Set(
  `را به از با برای که این ان من ما شما تو و یا هم در تا یک است نیست بود شد کرد چه چطور کجا کی چند چرا ایا اگر سلام لطفا باید توانست خواست داشت
i you a an the is are do can how what where when my me to of in on for it and or please want would will hi hello be have`
    .split(/\s+/)
    .map(stem),
)
const WEAK_WEIGHT = 0.3

/** Stems and words only: for long texts, whose letters are not compared. */
export function wordsOf(words: string[]): Features {
  const stems = words.map(stem)
  const features: Features = { stems, words: new Map(), grams: new Map(), concepts: new Set() }
  stems.forEach((word, at) => {
    const weight = weightOf(word)
    add(features.words, word, weight)
    const next = stems[at + 1]
    if (next) add(features.words, `${word} ${next}`, 0.5 * Math.max(weight, weightOf(next)))
  })
  return features
}

export function featuresOf(words: string[]): Features {
  const features = wordsOf(words)
  features.concepts = conceptsIn(features.stems, words)
  for (const word of features.stems) for (const gram of gramsOf(word)) add(features.grams, gram, weightOf(word))
  return features
}

export const weightOf = (stem: string): number => (WEAK.has(stem) ? WEAK_WEIGHT : 1)

const LONGEST_WORD = 40

function* gramsOf(word: string): Generator<string> {
  const padded = `_${word.slice(0, LONGEST_WORD)}_`
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= padded.length; at++) yield padded.slice(at, at + size)
}

const add = (to: Map<string, number>, key: string, weight: number) => to.set(key, (to.get(key) ?? 0) + weight)
