// Which pieces speak for which entry, learnt from the editors' texts.
import { KINDS, type Kind } from './pieces.js'
import { train } from './sdca.js'
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
