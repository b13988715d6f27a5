// How rare the pieces of the texts are, and which tell so little that they are left out.
import { type Dictionary, idFor, idOf } from './dictionary.js'
import { KINDS, type Pieces } from './pieces.js'
import { type Rows, restored, rowsOf } from './vectors.js'

/** So many texts that runs of letters which nearly all or only one of them have are left out. */
export const MANY = 4_000

/** Numbers the pieces: ln((1 + texts) / (1 + texts that have it)) + 1 of each, and its kind. */
export function numbered(texts: Pieces[], dictionary: Dictionary, heard: Pieces[]) {
  const having: number[] = []
  const last: number[] = []
  const kinds: number[] = []
  texts.forEach((text, at) => {
    KINDS.forEach((kind, place) => {
      for (const hash of text[kind]) {
        const id = idFor(dictionary, hash)
        if (last[id] === at) continue
        last[id] = at
        having[id] = (having[id] ?? 0) + 1
        kinds[id] = place
      }
    })
  })
  heard.forEach((text, at) => {
    for (const kind of KINDS)
      for (const hash of text[kind]) {
        const id = idOf(dictionary, hash)
        if (id < 0 || last[id] === texts.length + at) continue
        last[id] = texts.length + at
        having[id]! += 1
      }
  })
  const all = texts.length + heard.length
  return {
    rarity: Float32Array.from(having, n => Math.log((1 + all) / (1 + n)) + 1),
    kinds: Uint8Array.from(kinds),
  }
}

/** Runs of letters that more than one text in four has tell little of likeness, and are most of its work. */
const COMMON = Math.log(4) + 1
/** So few texts are compared whole. */
const FEW = 500

/** The same rows less the common runs of letters; what is left of a kind is of length 1 again. */
export function withoutCommon(rows: Rows, rarity: Float32Array, kinds: Uint8Array): Rows {
  const texts = rows.start.length - 1
  if (texts < FEW) return rows
  const isCommon = (id: number) => LETTERS.includes(kinds[id]!) && rarity[id]! < COMMON
  return rowsOf(
    Array.from({ length: texts }, (_, text) => {
      const dropped = new Float64Array(KINDS.length)
      const ids: number[] = []
      const values: number[] = []
      for (let at = rows.start[text]!; at < rows.start[text + 1]!; at++) {
        const id = rows.ids[at]!
        if (isCommon(id)) dropped[kinds[id]!]! += rows.values[at]! ** 2
        else {
          ids.push(id)
          values.push(rows.values[at]!)
        }
      }
      return { ids, values: values.map((value, at) => value * restored(dropped[kinds[ids[at]!]!]!)) }
    }),
  )
}

const LETTERS = [KINDS.indexOf('grams'), KINDS.indexOf('bones')]

/** Leaves out runs of letters that more than one text in ten has, or only one. A town that eight branches name stays in. */
export function prune(rarity: Float32Array, kinds: Uint8Array, texts: number) {
  const common = Math.log(10) + 1
  const single = Math.log((1 + texts) / 2) + 0.999
  for (let id = 0; id < rarity.length; id++)
    if (kinds[id] === KINDS.indexOf('grams') || kinds[id] === KINDS.indexOf('bones'))
      if (rarity[id]! < common || rarity[id]! > single) rarity[id] = 0
}
