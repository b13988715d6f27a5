// Which pieces speak for which entry, learnt from the editors' texts.
import { KINDS, type Kind } from './pieces.js'
import { solve, train } from './sdca.js'
import { type Rows, rowsOf } from './vectors.js'

const PART: Record<Kind, number> = { words: 1, grams: 1.2, concepts: 1, bones: 0.5 }
export const PARTS = KINDS.map(kind => PART[kind])
export const C = 30
const EPOCHS = 5
/** More weights than this are not kept (4 bytes each). */
const MOST_WEIGHTS = 15_000_000

/** Few enough to weigh every piece for every entry. */
export const learnable = (pieces: number, entries: number): boolean => pieces * entries <= MOST_WEIGHTS

/**
 * The more ways of asking an entry has, the more its own words tell, and the less what they are about: measured on BANKING77
 * and CLINC150 with 5, 10 and 100 examples.
 */
function partsWith(texts: number): number[] {
  const more = Math.log10(Math.max(1, texts))
  return KINDS.map(kind => {
    if (kind === 'words') return PART.words + 0.25 * more
    return kind === 'concepts' ? Math.min(PART.concepts, 1.1 - 0.3 * more) : PART[kind]
  })
}

/** By piece: ids are entries. Most pieces speak of few of them; of fewer than two entries nothing is to be told apart. */
export function learn(rows: Rows, kinds: Uint8Array, classes: Int32Array, pieces: number, entries: number): Rows {
  if (entries < 2) return rowsOf([])
  const parts = partsWith(classes.length / entries)
  const scaled: Rows = { ...rows, values: rows.values.map((value, at) => value * parts[kinds[rows.ids[at]!]!]!) }
  const weights = train(scaled, classes, pieces, entries, C, EPOCHS)
  for (let piece = 0; piece < pieces; piece++) {
    const part = parts[kinds[piece]!]!
    if (part !== 1) for (let at = piece * entries; at < (piece + 1) * entries; at++) weights[at]! *= part
  }
  return spoken(weights, pieces, entries)
}

/** The same where texts of a few entries are others: `gone` are unlearnt, `fresh` heard, all the rest stays as learnt. */
export function learnFew(known: Rows, { gone, fresh, kinds, entries, texts }: Few): Rows {
  const parts = partsWith(texts / entries)
  const dense = new Map<number, Float64Array>()
  const row = (piece: number): Float64Array => {
    const there = dense.get(piece)
    if (there) return there
    const whole = new Float64Array(entries)
    const to = known.start[piece + 1] ?? 0
    for (let at = known.start[piece] ?? to; at < to; at++) whole[known.ids[at]!] = known.values[at]!
    dense.set(piece, whole)
    return whole
  }
  const scoresOf = ({ ids, values }: Text): Float64Array => {
    const scores = new Float64Array(entries)
    ids.forEach((piece, at) => {
      row(piece).forEach((weight, entry) => {
        scores[entry]! += values[at]! * weight
      })
    })
    return scores
  }
  const move = ({ ids, values }: Text, change: (entry: number) => number) => {
    const moved = Array.from({ length: entries }, (_, entry) => entry).filter(
      entry => Math.abs(change(entry)) > LEAST_CHANGE,
    )
    ids.forEach((piece, at) => {
      const weights = row(piece)
      const strength = C * parts[kinds[piece]!]! ** 2 * values[at]!
      for (const entry of moved) weights[entry]! += strength * change(entry)
    })
  }
  // Learnt to the end, a text is still given to each entry as much as the classifier gives it: by that it is taken back.
  const before = gone.map(text => ({ text, given: chances(scoresOf(text)) }))
  for (const { text, given } of before) move(text, entry => given[entry]! - (entry === text.entry ? 1 : 0))
  const shares = fresh.map(({ entry }) => Float64Array.from({ length: entries }, (_, one) => (one === entry ? 1 : 0)))
  const now = new Float64Array(entries)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    fresh.forEach((text, at) => {
      const own = shares[at]!
      const scale = C * text.ids.reduce((sum, id, place) => sum + (parts[kinds[id]!]! * text.values[place]!) ** 2, 0)
      solve(
        scoresOf(text).map((score, entry) => score + scale * own[entry]!),
        scale,
        now,
        Number.NaN,
      )
      move(text, entry => own[entry]! - now[entry]!)
      own.set(now)
    })
  return put(known, dense, kinds.length)
}

export type Text = { entry: number; ids: Int32Array; values: Float32Array }
/** `texts`: how many there are in all. */
type Few = { gone: Text[]; fresh: Text[]; kinds: Uint8Array; entries: number; texts: number }
const LEAST_CHANGE = 0.004

function chances(scores: Float64Array): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return scores.map(score => Math.exp(score - top) / all)
}

/** The rows that are dense now in the place of what was known. */
function put({ start, ids, values }: Rows, dense: Map<number, Float64Array>, pieces: number): Rows {
  const most = ids.length + [...dense.values()].reduce((sum, whole) => sum + whole.length, 0)
  const all: Rows = { start: new Int32Array(pieces + 1), ids: new Int32Array(most), values: new Float32Array(most) }
  let to = 0
  for (let piece = 0; piece < pieces; piece++) {
    const whole = dense.get(piece)
    const end = whole ? 0 : (start[piece + 1] ?? 0)
    for (let at = whole ? 0 : (start[piece] ?? end); at < end; at++) {
      all.ids[to] = ids[at]!
      all.values[to++] = values[at]!
    }
    whole?.forEach((weight, entry) => {
      if (weight === 0) return
      all.ids[to] = entry
      all.values[to++] = weight
    })
    all.start[piece + 1] = to
  }
  return { start: all.start, ids: all.ids.slice(0, to), values: all.values.slice(0, to) }
}

/** What is not 0. */
function spoken(weights: Float32Array, pieces: number, entries: number): Rows {
  const start = new Int32Array(pieces + 1)
  for (let at = 0; at < weights.length; at++) if (weights[at] !== 0) start[Math.floor(at / entries) + 1]!++
  for (let piece = 0; piece < pieces; piece++) start[piece + 1]! += start[piece]!
  const rows: Rows = { start, ids: new Int32Array(start[pieces]!), values: new Float32Array(start[pieces]!) }
  for (let at = 0, next = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue
    rows.ids[next] = at % entries
    rows.values[next++] = weights[at]!
  }
  return rows
}
