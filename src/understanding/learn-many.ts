// The classifier for very many entries: each text is told apart from its nearest texts only.
import { C, PARTS } from './learn.js'
import { type Finder, finderOf, type Indexed, NEAREST, type Near } from './near.js'
import { randomFrom, shuffle, solve } from './sdca.js'
import { type Rows, rowsOf } from './vectors.js'

const EPOCHS = 4
/** Shares of a text that are kept: its own entry and those it is most easily mistaken for. */
const KEPT = 12
const LEAST_SHARE = 0.003
/** Of a text's own share: less has not moved it. */
const LEAST_CHANGE = 0.004

/** How much each text (row) speaks for or against the entries near it: ids are entries. */
export function learnMany(indexed: Indexed, entryOf: Int32Array): Rows {
  const near = neighbours(indexed, entryOf.length)
  const texts = entryOf.length
  const shares: Shares = {
    count: new Uint8Array(texts).fill(1),
    entries: new Int32Array(texts * KEPT),
    values: new Float32Array(texts * KEPT),
  }
  entryOf.forEach((entry, text) => {
    shares.entries[text * KEPT] = entry
    shares.values[text * KEPT] = 1
  })
  const step = stepper(near, entryOf, shares)
  const order = Int32Array.from({ length: texts }, (_, text) => text)
  const random = randomFrom(1)
  const settled = new Uint8Array(texts)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random) // in the entries' own order, the last of those that are nearly the same would have the last word
    for (const text of order) {
      // what did not move is not heard in the next round
      if (settled[text]) settled[text] = 0
      else settled[text] = step(text) < LEAST_CHANGE ? 1 : 0
    }
  }
  return spoken(entryOf, shares)
}

/** The same where only some texts are fresh: they are told apart, all others stay as they were. `known`: of those, as learnt. */
export function learnFew(indexed: Indexed, entryOf: Int32Array, fresh: number[], known: (text: number) => Known): Rows {
  const texts = entryOf.length
  const shares = sharesFrom(entryOf, known)
  const find = finderOf(indexed)
  const near: Neighbour[] = new Array(texts)
  for (const text of fresh) near[text] = neighbourOf(indexed.rows, find, text)
  const step = stepper(near, entryOf, shares)
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const text of fresh) step(text)
  return spoken(entryOf, shares)
}

/** What a text said for and against entries; none: it has not been heard. */
type Known = { ids: Int32Array; values: Float32Array } | undefined

function sharesFrom(entryOf: Int32Array, known: (text: number) => Known): Shares {
  const texts = entryOf.length
  const shares: Shares = {
    count: new Uint8Array(texts).fill(1),
    entries: new Int32Array(texts * KEPT),
    values: new Float32Array(texts * KEPT),
  }
  entryOf.forEach((entry, text) => {
    const { ids, values } = known(text) ?? { ids: [entry], values: [0] }
    let count = 0
    for (let at = 0; at < ids.length && count < KEPT; at++) {
      const share = (at === 0 ? 1 : 0) - values[at]! / C
      if (share <= 0) continue
      shares.entries[text * KEPT + count] = ids[at]!
      shares.values[text * KEPT + count++] = share
    }
    shares.count[text] = count
  })
  return shares
}

/** What a text is still given to: `count[text]` pairs from text * KEPT on. */
type Shares = { count: Uint8Array; entries: Int32Array; values: Float32Array }

function spoken(entryOf: Int32Array, { count, entries, values }: Shares): Rows {
  const rows: { ids: number[]; values: number[] }[] = []
  entryOf.forEach((truth, text) => {
    const ids = [truth]
    const weights = [1]
    for (let at = text * KEPT; at < text * KEPT + count[text]!; at++) {
      if (entries[at] === truth) weights[0]! -= values[at]!
      else {
        ids.push(entries[at]!)
        weights.push(-values[at]!)
      }
    }
    rows.push({ ids, values: weights.map(weight => C * weight) })
  })
  return rowsOf(rows)
}

type Neighbour = { texts: Int32Array; kernel: Float32Array }

function neighbours(indexed: Indexed, texts: number): Neighbour[] {
  const find = finderOf(indexed)
  return Array.from({ length: texts }, (_, text) => neighbourOf(indexed.rows, find, text))
}

function neighbourOf({ start, ids, values }: Rows, find: Finder, text: number): Neighbour {
  const [from, to] = [start[text], start[text + 1]]
  const near = find({ ids: ids.subarray(from, to), values: values.subarray(from, to) }, PARTS, NEAREST)
  return { texts: near.texts, kernel: kernelOf(near) }
}

/** How alike texts are, by all kinds of pieces together. */
export function kernelOf({ texts, parts }: Near): Float32Array {
  const kernel = new Float32Array(texts.length)
  parts.forEach((cosines, kind) => {
    for (let at = 0; at < kernel.length; at++) kernel[at]! += PARTS[kind]! ** 2 * cosines[at]!
  })
  return kernel
}

/** Solves one text exactly, all others as they are; answers how much less, or more, of it is its own entry's now. */
function stepper(near: Neighbour[], entryOf: Int32Array, { count, entries, values }: Shares) {
  const places = new Map<number, number>()
  const pull = new Float64Array(NEAREST * (KEPT + 1))
  const fresh = new Float64Array(pull.length)
  const levels = new Float64Array(entryOf.length).fill(Number.NaN)
  const ownShare = (text: number) => {
    for (let place = text * KEPT; place < text * KEPT + count[text]!; place++)
      if (entries[place] === entryOf[text]) return values[place]!
    return 0
  }
  const put = (entry: number, amount: number) => {
    const known = places.get(entry)
    const place = known ?? places.size
    if (known === undefined) {
      places.set(entry, place)
      pull[place] = 0
    }
    pull[place]! += amount
  }
  return (text: number) => {
    places.clear()
    put(entryOf[text]!, 0)
    const { texts, kernel } = near[text]!
    let scale = C
    for (let at = 0; at < texts.length; at++) {
      const other = texts[at]!
      const strength = C * kernel[at]!
      put(entryOf[other]!, strength)
      if (other === text) scale = strength
      else
        for (let place = other * KEPT; place < other * KEPT + count[other]!; place++)
          put(entries[place]!, -strength * values[place]!)
    }
    const n = places.size
    levels[text] = solve(pull.subarray(0, n), scale, fresh.subarray(0, n), levels[text]!)
    const before = ownShare(text)
    keep(text, [...places.keys()], fresh, { count, entries, values })
    return Math.abs(ownShare(text) - before)
  }
}

function keep(text: number, entries: number[], fresh: Float64Array, shares: Shares) {
  const places = entries.map((_, place) => place).filter(place => fresh[place]! > LEAST_SHARE)
  if (places.length > KEPT) places.sort((a, b) => fresh[b]! - fresh[a]!).length = KEPT
  shares.count[text] = places.length
  places.forEach((place, at) => {
    shares.entries[text * KEPT + at] = entries[place]!
    shares.values[text * KEPT + at] = fresh[place]!
  })
}
