// Texts as sparse vectors: one unit vector for each kind of piece, rare pieces counting more.
import { type Dictionary, idOf } from './dictionary.js'
import { KINDS, type Kind, type Pieces } from './pieces.js'

/** A sparse matrix: row i has `values[at]` in column `ids[at]` for start[i] <= at < start[i + 1]. */
export type Rows = { start: Int32Array; ids: Int32Array; values: Float32Array }

/** `bounds[k]..bounds[k + 1]` are the pieces of kind k. `unknown`: share 0..1 of each kind's square that nobody has. */
export type Vector = { ids: Int32Array; values: Float32Array; bounds: number[]; unknown: Record<Kind, number> }

/** A question's vector; pieces that no text has are left out but count towards the length. */
export function vectorOf(pieces: Pieces, dictionary: Dictionary, rarity: Float32Array, rarest: number): Vector {
  roomFor(pieces, rarity)
  let to = 0
  const bounds = [0]
  const unknown = { words: 1, grams: 1, concepts: 1, bones: 1 }
  for (const kind of KINDS) {
    const from = to
    const strange = collect(pieces[kind], dictionary, rarity, from)
    to = collected
    let known = 0
    for (let at = from; at < to; at++) {
      const times = values[at]!
      const value = (times === 1 ? 1 : 1 + Math.log(times)) * rarity[ids[at]!]!
      values[at] = value
      known += value * value
    }
    const all = known + strange * rarest * rarest
    const length = (Math.sqrt(all) || 1) * (kind === 'concepts' ? faintness(pieces.concepts.length) : 1)
    for (let at = from; at < to; at++) values[at]! /= length
    unknown[kind] = all ? 1 - known / all : 1
    bounds.push(to)
  }
  return { ids: ids.slice(0, to), values: new Float32Array(values.subarray(0, to)), bounds, unknown }
}

/** One matter alone says little: it may be in any text; five make the case. */
const faintness = (matters: number) => Math.sqrt(Math.max(1, 5 / Math.max(1, matters)))

/** Working memory: the vector that is being made, and where a piece stands in it; one vector at a time. */
let places = new Int32Array(0)
let ids = new Int32Array(0)
let values = new Float64Array(0)
let collected = 0

function roomFor(pieces: Pieces, rarity: Float32Array) {
  if (places.length < rarity.length) places = new Int32Array(2 * rarity.length)
  const most = KINDS.reduce((sum, kind) => sum + pieces[kind].length, 0)
  if (ids.length >= most) return
  ids = new Int32Array(2 * most)
  values = new Float64Array(2 * most)
}

/** How rare a piece is that nobody asks with: it stands in answers only. */
export const UNASKED = -1

/** Puts distinct ids and how often they come from there on, up to `collected`; returns how many distinct pieces are unknown. */
function collect(hashes: number[], dictionary: Dictionary, rarity: Float32Array, from: number): number {
  let to = from
  let strange: Set<number> | undefined
  for (let at = 0; at < hashes.length; at++) {
    const id = idOf(dictionary, hashes[at]!)
    if (id < 0 || !(rarity[id]! >= 0)) {
      strange ??= new Set()
      strange.add(hashes[at]!)
      continue
    }
    if (rarity[id] === 0) continue
    const place = places[id]!
    if (place === 0) {
      ids[to] = id
      values[to] = 1
      places[id] = ++to
    } else values[place - 1]!++
  }
  for (let at = from; at < to; at++) places[ids[at]!] = 0
  collected = to
  return strange?.size ?? 0
}

/** The rows of a sparse matrix by column: for each of `columns`, which rows have it and how much. */
export function transposed({ start, ids, values }: Rows, columns: number): Rows {
  const bounds = new Int32Array(columns + 1)
  for (const id of ids) bounds[id + 1]!++
  for (let column = 0; column < columns; column++) bounds[column + 1]! += bounds[column]!
  const next = bounds.slice()
  const turned: Rows = { start: bounds, ids: new Int32Array(ids.length), values: new Float32Array(ids.length) }
  for (let row = 0; row + 1 < start.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const place = next[ids[at]!]!++
      turned.ids[place] = row
      turned.values[place] = values[at]!
    }
  return turned
}

export function rowsOf(vectors: { ids: ArrayLike<number>; values: ArrayLike<number> }[]): Rows {
  const start = new Int32Array(vectors.length + 1)
  vectors.forEach(({ ids }, at) => {
    start[at + 1] = start[at]! + ids.length
  })
  const rows: Rows = { start, ids: new Int32Array(start.at(-1)!), values: new Float32Array(start.at(-1)!) }
  vectors.forEach(({ ids, values }, at) => {
    rows.ids.set(ids, start[at]!)
    rows.values.set(values, start[at]!)
  })
  return rows
}

/** What the rest of a unit vector is multiplied by when so much of its square is left away. */
export const restored = (dropped: number): number => 1 / Math.sqrt(Math.max(1e-3, 1 - dropped))

/** Adds the products of one part of the vector with the columns. Columns that nobody has are as if not asked for. */
export function sum(columns: Rows, { ids, values, bounds }: Vector, part: number, into: Float64Array): Float64Array {
  const { start } = columns
  let dropped = 0
  for (let at = bounds[part]!; at < bounds[part + 1]!; at++)
    if (start[ids[at]!] === start[ids[at]! + 1]) dropped += values[at]! ** 2
  const scale = dropped > 0 ? restored(dropped) : 1
  for (let at = bounds[part]!; at < bounds[part + 1]!; at++) addColumn(columns, ids[at]!, scale * values[at]!, into)
  return into
}

/** Adds one column, weighed: four at once, for speed; no row comes twice in it. */
export function addColumn({ start, ids, values }: Rows, column: number, weight: number, into: Float64Array) {
  const end = start[column + 1]!
  let at = start[column]!
  for (; at + 3 < end; at += 4) {
    into[ids[at]!]! += weight * values[at]!
    into[ids[at + 1]!]! += weight * values[at + 1]!
    into[ids[at + 2]!]! += weight * values[at + 2]!
    into[ids[at + 3]!]! += weight * values[at + 3]!
  }
  for (; at < end; at++) into[ids[at]!]! += weight * values[at]!
}

/** Memory that serves one question after the other: zeros, good until it is asked for the same `place` again. */
export function scratch(place: number, length: number): Float64Array {
  const known = SPACES[place]
  if (known?.length === length) return known.fill(0)
  const fresh = new Float64Array(length)
  SPACES[place] = fresh
  return fresh
}
const SPACES: Float64Array[] = []
/** Who uses which places of the working memory. */
export const PLACES = { near: 0, sides: 4, scores: 5, strengths: 6 }

/** Hands out one piece of memory in parts of `length`: many small ones cost more. */
export function partsOf(length: number, most: number): () => Float32Array {
  const whole = new Float32Array(length * most)
  let next = 0
  return () => whole.subarray(length * next, length * ++next)
}
