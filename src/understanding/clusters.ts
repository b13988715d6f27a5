// Brings together what customers asked in other words, spellings, in Finglish or English: one need, one cluster.
import { tellingOf } from './common.js'
import { conceptsIn, weightOfConcept } from './concepts.js'
import { hear } from './hear.js'
import { KNOWN } from './read.js'
import { skeletonOfLatin, skeletonOfPersian } from './skeleton.js'
import { stem } from './stem.js'

/** What a text is about, as weighed features; `hash` names texts that are normalised alike. */
type Features = { weights: Map<string, number>; length: number; said: string }

export type Leader = { id: string; text: string }
/** For each text the leader that it follows; `fresh`: leaders that were made of texts which followed nobody. */
export type Grouped = { of: string[]; fresh: Leader[] }

/** Cosine from which two texts ask the same. */
const ALIKE = 0.5
const KEPT = 5_000
const kept = new Map<string, Features>()

/**
 * Deterministic: texts in their order, each to the likest leader or a leader of its own. `leaders`: known ones, before
 * any text. `nameOf` makes an id from the normalised words of a new leader.
 */
export function group(texts: string[], leaders: Leader[], nameOf: (said: string) => string): Grouped {
  const all = [...leaders]
  const features = leaders.map(({ text }) => featuresOf(text))
  const index = new Map<string, number[]>()
  const put = (at: number) => {
    for (const feature of features[at]!.weights.keys()) {
      const places = index.get(feature)
      if (places) places.push(at)
      else index.set(feature, [at])
    }
  }
  leaders.forEach((_, at) => {
    put(at)
  })
  const of = texts.map(text => {
    const mine = featuresOf(text)
    const { at, likeness } = likest(mine, features, index)
    if (at >= 0 && likeness >= ALIKE) return all[at]!.id
    const id = nameOf(mine.said)
    all.push({ id, text })
    features.push(mine)
    put(all.length - 1)
    return id
  })
  return { of, fresh: all.slice(leaders.length) }
}

function likest(mine: Features, features: Features[], index: Map<string, number[]>): { at: number; likeness: number } {
  const sums = new Map<number, number>()
  for (const [feature, weight] of mine.weights)
    for (const at of index.get(feature) ?? [])
      sums.set(at, (sums.get(at) ?? 0) + weight * features[at]!.weights.get(feature)!)
  let best = { at: -1, likeness: 0 }
  for (const [at, sum] of sums) {
    const likeness = sum / (mine.length * features[at]!.length)
    if (likeness > best.likeness || (likeness === best.likeness && at < best.at)) best = { at, likeness }
  }
  return best
}

const CONCEPT = 1.6
const SKELETON = 0.5
const COMMON = 0.15

function featuresOf(text: string): Features {
  const known = kept.get(text)
  if (known) return known
  const { words } = hear(text, KNOWN)
  const stems = words.map(stem)
  const weights = new Map<string, number>()
  for (const one of stems) weights.set(`w ${one}`, tellingOf(one) < 1 ? COMMON : 1)
  for (const id of conceptsIn(stems, words)) weights.set(`c ${id}`, CONCEPT * weightOfConcept(id))
  for (const one of stems) if (tellingOf(one) === 1) weights.set(`s ${skeletonOf(one)}`, SKELETON)
  const features = { weights, length: Math.hypot(...weights.values()) || 1, said: words.join(' ') }
  const oldest = kept.size >= KEPT && kept.keys().next()
  if (oldest && !oldest.done) kept.delete(oldest.value)
  kept.set(text, features)
  return features
}

const skeletonOf = (word: string): string => (/^[a-z]/.test(word) ? skeletonOfLatin(word) : skeletonOfPersian(word))
