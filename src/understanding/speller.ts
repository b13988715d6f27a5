// Finds the word of this FAQ that was meant by one nobody knows: a letter too many, too few or wrong, or two swapped.
import { hashOf } from './pieces.js'
import { skeletonOfLatin, skeletonOfPersian } from './skeleton.js'

/** Sorted hashes of every word, and of every word less one letter; which word each belongs to. */
export type Spellings = { words: string[]; counts: Int32Array; hashes: Uint32Array; of: Int32Array }

/** Shorter words are one letter from too many others. */
const SHORTEST = 5
/** A wrong letter in a shorter word makes another word: charge, change. */
const SHORTEST_WITH_WRONG_LETTER = 6
const LONGEST = 24
/** Before the consonants of a word, by which Finglish is read. */
const BONES = '~'

/** `all`: the words of the FAQ, as often as they come. */
export function spellingsOf(all: Iterable<string>): Spellings {
  const counts = new Map<string, number>()
  const count = (word: string) => {
    if (isSpelt(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const word of all) {
    count(word)
    if (word >= '\u0600') count(BONES + skeletonOfPersian(word))
  }
  const words = [...counts.keys()]
  const hashes: number[] = []
  const owners: number[] = []
  words.forEach((word, at) => {
    for (const hash of hashesOf(word)) {
      hashes.push(hash)
      owners.push(at)
    }
  })
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]!)
  return {
    words,
    counts: Int32Array.from(counts.values()),
    hashes: Uint32Array.from(order, at => hashes[at]!),
    of: Int32Array.from(order, at => owners[at]!),
  }
}

const isSpelt = (word: string) => word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word)

function hashesOf(word: string): number[] {
  const found = [hashOf('words', word)]
  for (let at = 1; at < word.length; at++) found.push(hashOf('words', word.slice(0, at) + word.slice(at + 1)))
  return found
}

/** The most frequent word one slip away that begins alike; undefined when there is none. */
export function meantBy(word: string, { words, counts, hashes, of }: Spellings): string | undefined {
  if (hashes.length === 0 || !isSpelt(word)) return undefined
  let best = -1
  for (const hash of hashesOf(word))
    for (let at = lowest(hashes, hash); hashes[at] === hash; at++) {
      const candidate = of[at]!
      if (best >= 0 && counts[candidate]! <= counts[best]!) continue
      if (words[candidate]![0] === word[0] && oneSlip(word, words[candidate]!)) best = candidate
    }
  return best < 0 ? undefined : words[best]
}

/** The consonants that were meant by a Finglish word. */
export const bonesMeantBy = (latin: string, spellings: Spellings): string | undefined =>
  meantBy(BONES + skeletonOfLatin(latin), spellings)?.slice(1)

function lowest(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function oneSlip(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const same = (skipA: number, skipB: number) => a.slice(from + skipA) === b.slice(from + skipB)
  if (a.length > b.length) return same(1, 0)
  if (a.length < b.length) return same(0, 1)
  const swapped = a[from] === b[from + 1] && a[from + 1] === b[from] && same(2, 2)
  return swapped || (a.length >= SHORTEST_WITH_WRONG_LETTER && same(1, 1))
}
