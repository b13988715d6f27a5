// BM25F: which words of the question stand in an entry's questions, and in its answer.
import { type Dictionary, idFor } from './dictionary.js'
import type { Pieces } from './pieces.js'
import { type Rows, rowsOf, transposed } from './vectors.js'

/**
 * By stem: entry and weight, ready to be summed. `rarity` by id, 0 for pieces that are no stems. `matters`: by concept, the entries
 * whose answers are about it; `matterRarity` by id, 0 where no answer is about it.
 */
export type Fields = {
  asked: Rows
  answered: Rows
  rarity: Float32Array
  rarest: number
  matters: Rows
  matterRarity: Float32Array
  rarestMatter: number
  average: Average
}
/** Stems of an entry, in its questions and in its answer. */
type Average = { asked: number; answered: number }

type Side = { entry: number; texts: Pieces[]; answer: Pieces }

const QUESTION = 1.5
const K1 = 1.2
const B = 0.5

/** `known`: how rare stems are and how long entries are, of knowledge from which these few differ; only they are in it. */
export function fieldsOf(sides: Side[], entries: number, dictionary: Dictionary, known?: Fields): Fields {
  const asked = Array.from({ length: entries }, () => new Map<number, number>())
  const answered = Array.from({ length: entries }, () => new Map<number, number>())
  const put = (to: Map<number, number>, hashes: number[], weight: number) => {
    for (const hash of hashes) {
      const id = idFor(dictionary, hash)
      to.set(id, (to.get(id) ?? 0) + weight)
    }
  }
  for (const { entry, texts, answer } of sides) {
    for (const [at, text] of texts.entries()) put(asked[entry]!, text.stems, at === 0 ? QUESTION : 1)
    put(answered[entry]!, answer.stems, 1)
  }
  const rarity = new Float32Array(dictionary.size)
  if (known) rarity.set(known.rarity)
  const fresh = (id: number) => !known || id >= known.rarity.length || known.rarity[id] === 0
  asked.forEach((own, at) => {
    for (const id of new Set([...own.keys(), ...answered[at]!.keys()])) if (fresh(id)) rarity[id]!++
  })
  const rarest = Math.log(1 + entries)
  rarity.forEach((n, id) => {
    if (fresh(id)) rarity[id] = n ? Math.log(1 + entries / n) : 0
  })
  const average = known?.average ?? { asked: averageOf(asked), answered: averageOf(answered) }
  return {
    ...{ asked: saturated(asked, rarity, average.asked), answered: saturated(answered, rarity, average.answered) },
    ...{ rarity, rarest, average },
    ...answeredMatters(sides, entries, dictionary, known?.matterRarity),
  }
}

/** An answer that speaks of so many matters is about each of them a good deal less. */
const MANY_MATTERS = 8

function answeredMatters(sides: Side[], entries: number, dictionary: Dictionary, known?: Float32Array) {
  const matters = Array.from({ length: entries }, () => new Set<number>())
  for (const { entry, answer } of sides)
    for (const hash of answer.concepts) matters[entry]!.add(idFor(dictionary, hash))
  const having = new Float32Array(dictionary.size)
  for (const own of matters) for (const id of own) having[id]!++
  const rarityOf = (n: number) => Math.log(1 + entries / (n + 0.5))
  const rows = matters.map(own => {
    const share = 1 / Math.sqrt(1 + own.size / MANY_MATTERS)
    return { ids: [...own], values: Array.from(own, () => share) }
  })
  return {
    matters: transposed(rowsOf(rows), dictionary.size),
    matterRarity: having.map((n, id) => known?.[id] || (n ? rarityOf(n) : 0)),
    rarestMatter: rarityOf(0),
  }
}

const lengthOf = (count: Map<number, number>) => [...count.values()].reduce((sum, n) => sum + n, 0)
const averageOf = (counts: Map<number, number>[]) =>
  counts.reduce((sum, count) => sum + lengthOf(count), 0) / (counts.length || 1) || 1

function saturated(counts: Map<number, number>[], rarity: Float32Array, average: number): Rows {
  const rows = counts.map(count => {
    const slow = K1 * (1 - B + (B * lengthOf(count)) / average)
    const ids = [...count.keys()]
    return { ids, values: ids.map(id => (rarity[id]! * count.get(id)!) / (count.get(id)! + slow)) }
  })
  return transposed(rowsOf(rows), rarity.length)
}
