// What an entry says in one language: its texts taken apart, and what all of them are about.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { type Dictionary, idFor } from './dictionary.js'
import { words } from './normalise.js'
import { longPieces, type Pieces, piecesOf } from './pieces.js'
import { alsoSaid } from './synonyms.js'
import { type Rows, rowsOf, transposed } from './vectors.js'

export type Side = { entry: number; language: Language; texts: Pieces[]; answer: Pieces; words: string[] }

export type Text = { words: string[]; pieces: Pieces }

export type TextOf = (text: string, is: 'asked' | 'answer') => Text

/** Answers are long: of them only the words and what they are about count. */
export function takenApart(text: string, is: 'asked' | 'answer'): Text {
  const split = words(text)
  return { words: split, pieces: is === 'asked' ? piecesOf(split) : longPieces(split) }
}

export function sidesOf(entry: Entry, at: number, textOf: TextOf): Side[] {
  return (['fa', 'en'] as const).flatMap(language => {
    const side = entry[language]
    if (!side) return []
    const asked = [side.question, ...side.variants]
    const texts = [...asked, ...alsoSaid(asked, entry.synonyms)].map(text => textOf(text, 'asked'))
    const answer = textOf(side.answer, 'answer')
    const all = [...texts, answer].flatMap(text => text.words)
    return [{ entry: at, language, texts: texts.map(text => text.pieces), answer: answer.pieces, words: all }]
  })
}

/** A concept in one text of many may be there by chance. */
const SHARE_POWER = 0.8
const QUESTION = 1.7

/** What an entry is about, by all its texts together. */
export function conceptsOf(sides: Side[], entries: number, dictionary: Dictionary, rarity: Float32Array): Rows {
  const about = Array.from({ length: entries }, () => new Map<number, number>())
  const all = new Float64Array(entries)
  for (const { entry, texts } of sides)
    texts.forEach(({ concepts }, at) => {
      const weight = at === 0 ? QUESTION : 1
      all[entry]! += weight
      for (const hash of new Set(concepts)) {
        const id = idFor(dictionary, hash)
        about[entry]!.set(id, (about[entry]!.get(id) ?? 0) + weight)
      }
    })
  const rows = about.map((weights, entry) => {
    const ids = [...weights.keys()]
    const values = ids.map(id => (weights.get(id)! / all[entry]!) ** SHARE_POWER * rarity[id]!)
    const length = Math.hypot(...values) || 1
    return { ids, values: values.map(value => value / length) }
  })
  return transposed(rowsOf(rows), rarity.length)
}
