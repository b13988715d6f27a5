// How like a question is to what the editors wrote.
import type { Compiled } from './compile.js'
import { PARTS } from './learn.js'
import { type Finder, finderOf, type Near } from './near.js'
import { KINDS } from './pieces.js'
import { sum, type Vector } from './vectors.js'

/** More texts than this are not all compared: candidates are found first. */
const COMPARE_ALL = 4_000
const CANDIDATES = 64
const finders = new WeakMap<Compiled, Finder>()

let counted = new Int32Array(0)
/** 0, 1, 2 … */
function upTo(length: number): Int32Array {
  if (counted.length < length) counted = Int32Array.from({ length: 2 * length }, (_, at) => at)
  return counted.subarray(0, length)
}

export function nearOf(compiled: Compiled, vector: Vector): Near {
  const { textSide, postings } = compiled
  if (textSide.length <= COMPARE_ALL || compiled.weights.length > 0)
    return {
      texts: upTo(textSide.length),
      parts: KINDS.map((_, part) => sum(postings, vector, part, new Float32Array(textSide.length))),
    }
  let find = finders.get(compiled)
  if (!find) {
    find = finderOf(compiled)
    finders.set(compiled, find)
  }
  return find(vector, PARTS, CANDIDATES)
}

/** By candidate: the nearest text and the mean, whose side is nearest; `top`: the five nearest texts of all. */
export function likenessOf(compiled: Compiled, near: Near) {
  const { sides, textSide, textEntry, sideTexts } = compiled
  const [words, grams, , bones] = near.parts as [Float32Array, Float32Array, Float32Array, Float32Array]
  const all = near.texts.length === textSide.length
  const { candidates, places } = all ? everyone(compiled) : candidatesOf(compiled, near)
  const blank = () => new Float32Array(candidates.length)
  const signals = { nearWords: blank(), nearGrams: blank(), meanGrams: blank(), nearBones: blank() }
  const closest = blank()
  const bestSide = new Int32Array(candidates.length).fill(-1)
  const sideMean = new Float32Array(sides.length)
  const top = [0, 0, 0, 0, 0]
  const { nearWords, nearGrams, nearBones } = signals
  for (let at = 0; at < near.texts.length; at++) {
    const text = near.texts[at]!
    const gram = grams[at]!
    const word = words[at]!
    const bone = bones[at]!
    if (gram === 0 && word === 0 && bone === 0) continue
    const side = textSide[text]!
    const place = places[textEntry[text]!]!
    const both = (word + gram) / 2
    if (word > nearWords[place]!) nearWords[place] = word
    if (gram > nearGrams[place]!) nearGrams[place] = gram
    if (bone > nearBones[place]!) nearBones[place] = bone
    sideMean[side]! += gram / sideTexts[side]!
    const close = both + bone / 4
    if (bestSide[place]! < 0 || close > closest[place]!) {
      closest[place] = close
      bestSide[place] = side
    }
    if (both > top[4]!) insert(top, both)
  }
  for (let side = 0; side < sides.length; side++)
    if (sideMean[side]! > 0) raise(signals.meanGrams, places[sides[side]!.entry]!, sideMean[side]!)
  return { candidates, signals, bestSide, top }
}

const everyone = ({ entries }: Compiled) => ({ candidates: upTo(entries.length), places: upTo(entries.length) })

/** The entries of the texts that were compared, and the place of each. */
function candidatesOf({ entries, textEntry }: Compiled, { texts }: Near) {
  const places = new Int32Array(entries.length).fill(-1)
  const candidates: number[] = []
  for (const text of texts) {
    const entry = textEntry[text]!
    if (places[entry]! >= 0) continue
    places[entry] = candidates.length
    candidates.push(entry)
  }
  return { candidates: Int32Array.from(candidates), places }
}

/** Puts a value into a falling list whose last one it drives out. */
function insert(falling: number[], value: number) {
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
