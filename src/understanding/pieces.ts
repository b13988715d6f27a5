// The pieces by which texts are compared, as numbers: stems and pairs of stems, runs of letters, concepts, consonants.
import { tellingOf } from './common.js'
import { conceptsIn } from './concepts.js'
import { byWord } from './remembered.js'
import { skeletonOfLatin, skeletonOfPersian } from './skeleton.js'
import { stem } from './stem.js'

export type Kind = 'words' | 'grams' | 'concepts' | 'bones'
/** Hashes, with repetition; `stems` are the single ones among the words, and how much they tell. */
export type Pieces = Record<Kind, number[]> & { stems: number[]; telling: number[] }
export const KINDS: Kind[] = ['words', 'grams', 'concepts', 'bones']

const LONGEST_WORD = 40
const SEED: Record<Kind, number> = { words: 0x9e3779b1, grams: 0x85ebca77, concepts: 0xc2b2ae3d, bones: 0x27d4eb2f }

const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15)
const finish = (hash: number) => {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0 || 1
}

const SPACE = 32

/** Goes on with a hash that is not finished. */
function read(begun: number, text: string): number {
  let hash = begun
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
  return hash
}

/** 32 bits, never 0. */
export const hashOf = (kind: Kind, text: string): number => finish(read(SEED[kind], text))

/** `latin`: the words as typed in Finglish, whose consonants are compared. */
export function piecesOf(words: string[], latin?: string[]): Pieces {
  const stems = words.map(stem)
  const pieces: Pieces = { stems: [], telling: [], words: [], grams: [], concepts: [], bones: [] }
  for (let at = 0; at < stems.length; at++) {
    const one = stems[at]!
    const begun = read(SEED.words, one)
    const hash = finish(begun)
    pieces.words.push(hash)
    pieces.stems.push(hash)
    pieces.telling.push(tellingOf(one))
    const next = stems[at + 1]
    if (next) pieces.words.push(finish(read(mix(begun, SPACE), next)))
  }
  for (const word of words) for (const hash of gramsOf(word)) pieces.grams.push(hash)
  pieces.concepts = matters(stems, words)
  const bones = latin ? latin.map(skeletonOfLatin) : words.filter(isPersian).map(skeletonOfPersian)
  for (const one of bones) grams(`_${one.slice(0, LONGEST_WORD)}_`, 'bones', 2, 4, pieces.bones)
  // across the words too: «می‌نویسم» is typed mi nevisam, ketab haye, vaghtike
  grams(`~${bones.join('')}~`, 'bones', 3, 5, pieces.bones)
  return pieces
}

/** Runs of two to five letters of one word. */
const gramsOf = byWord(word => {
  const found: number[] = []
  grams(`_${word.slice(0, LONGEST_WORD)}_`, 'grams', 2, 5, found)
  return found
})

const isPersian = (word: string) => word >= '\u0600' && word <= '\u06ff\uffff'

function grams(text: string, kind: Kind, shortest: number, longest: number, into: number[]) {
  for (let from = 0; from < text.length; from++) {
    let hash = SEED[kind]
    const end = Math.min(text.length, from + longest)
    for (let at = from; at < end; at++) {
      hash = mix(hash, text.charCodeAt(at))
      if (at - from + 1 >= shortest) into.push(finish(hash))
    }
  }
}

const hashOfConcept = byWord(id => hashOf('concepts', id))
const matters = (stems: string[], words: string[]): number[] => Array.from(conceptsIn(stems, words), hashOfConcept)

/** Stems and concepts only: for long texts, whose letters are not compared. */
export function longPieces(words: string[]): Pieces {
  const stems = words.map(stem)
  return { ...piecesOf([]), stems: stems.map(one => hashOf('words', one)), concepts: matters(stems, words) }
}
