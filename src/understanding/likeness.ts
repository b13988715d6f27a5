// How like a question is to what the editors wrote.
import type { Among } from './among.js'
import type { Compiled } from './compile.js'
import { PARTS } from './learn.js'
import { type Finder, finderOf, NEAREST, type Near } from './near.js'
import { KINDS } from './pieces.js'
import { PLACES, partsOf, scratch, sum, type Vector } from './vectors.js'

/** More texts than this are not all compared: candidates are found first. */
const COMPARE_ALL = 4_000
const finders = new WeakMap<Compiled, Finder>()

let counted = new Int32Array(0)
/** 0, 1, 2 … */
function upTo(length: number): Int32Array {
  if (counted.length < length) counted = Int32Array.from({ length: 2 * length }, (_, at) => at)
  return counted.subarray(0, length)
}

export function nearOf(compiled: Compiled, vector: Vector): Near {
  const { textSide, postings } = compiled
  const learnt = compiled.weights.ids.length > 0 // then nobody looks at the concepts of single texts
  if (textSide.length <= COMPARE_ALL || learnt)
    return {
      texts: upTo(textSide.length),
      parts: KINDS.map((kind, part) => {
        const likeness = scratch(PLACES.near + part, textSide.length)
        return kind === 'concepts' && learnt ? likeness : sum(postings, vector, part, likeness)
      }),
    }
  let find = finders.get(compiled)
  if (!find) {
    find = finderOf(compiled)
    finders.set(compiled, find)
  }
  return find(vector, PARTS, NEAREST)
}

/** By candidate: the nearest text and the mean, whose side is nearest; `top`: the five nearest texts of all. */
export function likenessOf(compiled: Compiled, near: Near) {
  const { sides, textSide, textEntry, sideTexts } = compiled
  const [words, grams, , bones] = near.parts as [Float64Array, Float64Array, Float64Array, Float64Array]
  const all = near.texts.length === textSide.length
  const among = all ? everyone(compiled) : candidatesOf(compiled, near)
  const { candidates, places } = among
  const part = partsOf(candidates.length, 5)
  const signals = { nearWords: part(), nearGrams: part(), meanGrams: part(), nearBones: part() }
  const closest = part()
  const bestSide = new Int32Array(candidates.length).fill(-1)
  const sideMean = scratch(PLACES.sides, sides.length)
  const top = new Float64Array(5)
  const { nearWords, nearGrams, meanGrams, nearBones } = signals
  const { texts } = near
  let least = 0
  for (let at = 0; at < texts.length; ) {
    // texts of a side follow each other: what is highest among them is noted once
    const side = textSide[texts[at]!]!
    const place = places[textEntry[texts[at]!]!]!
    let end = all ? at + sideTexts[side]! : at + 1
    if (!all) while (end < texts.length && textSide[texts[end]!] === side) end++
    let highWord = 0
    let highGram = 0
    let highBone = 0
    let total = 0
    let close = 0
    for (; at < end; at++) {
      const gram = grams[at]!
      const word = words[at]!
      const bone = bones[at]!
      const both = (word + gram) / 2
      highWord = higher(highWord, word)
      highGram = higher(highGram, gram)
      highBone = higher(highBone, bone)
      close = higher(close, both + bone / 4)
      total += gram
      if (both > least) {
        insert(top, both)
        least = top[4]!
      }
    }
    if (close === 0) continue
    raise(nearWords, place, highWord)
    raise(nearGrams, place, highGram)
    raise(nearBones, place, highBone)
    sideMean[side]! += total / sideTexts[side]!
    raise(meanGrams, place, sideMean[side]!)
    if (bestSide[place]! < 0 || close > closest[place]!) {
      closest[place] = close
      bestSide[place] = side
    }
  }
  return { among, signals, bestSide, top }
}

const everyone = ({ entries }: Compiled): Among => ({ candidates: upTo(entries.length), places: upTo(entries.length) })

/** Working memory, by entry. */
let places = new Int32Array(0)

/** The entries of the texts that were compared, and the place of each. */
function candidatesOf({ entries, textEntry }: Compiled, { texts }: Near): Among {
  if (places.length < entries.length) places = new Int32Array(entries.length)
  places.fill(-1)
  const candidates: number[] = []
  for (const text of texts) {
    const entry = textEntry[text]!
    if (places[entry]! >= 0) continue
    places[entry] = candidates.length
    candidates.push(entry)
  }
  return { candidates: Int32Array.from(candidates), places }
}

/** Without a branch, which would be guessed wrongly too often: half of the time here went into that. */
const higher = (one: number, other: number) => (one + other + Math.abs(one - other)) / 2

/** Puts a value into a falling list whose last one it drives out. */
function insert(falling: Float64Array, value: number) {
  let place = falling.length - 1
  while (place > 0 && falling[place - 1]! < value) {
    falling[place] = falling[place - 1]!
    place--
  }
  falling[place] = value
}

function raise(values: Float32Array, at: number, value: number) {
  if (value > values[at]!) values[at] = value
}
