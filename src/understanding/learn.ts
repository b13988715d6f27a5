// Which pieces speak for which entry, learnt from the editors' texts.
import { KINDS, type Kind } from './pieces.js'
import { train } from './sdca.js'
import type { Rows } from './vectors.js'

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

/** [piece * entries + entry]. */
export function learn(
  rows: Rows,
  kinds: Uint8Array,
  classes: Int32Array,
  pieces: number,
  entries: number,
): Float32Array {
  if (entries < 2) return new Float32Array(0)
  const parts = partsWith(classes.length / entries)
  const scaled: Rows = { ...rows, values: rows.values.map((value, at) => value * parts[kinds[rows.ids[at]!]!]!) }
  const weights = train(scaled, classes, pieces, entries, C, EPOCHS)
  for (let piece = 0; piece < pieces; piece++) {
    const part = parts[kinds[piece]!]!
    if (part !== 1) for (let at = piece * entries; at < (piece + 1) * entries; at++) weights[at]! *= part
  }
  return weights
}
