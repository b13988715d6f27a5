// Makes the knowledge searchable. Plain data: it can be built in a worker and handed over.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { type Kind, kindOf } from './courtesies.js'
import { type Dictionary, emptyDictionary, idFor, idOf } from './dictionary.js'
import { type Fields, fieldsOf } from './fields.js'
import { type Vocabulary, vocabularyOf } from './finglish.js'
import { learn, learnable } from './learn.js'
import { learnMany } from './learn-many.js'
import { words } from './normalise.js'
import { KINDS, longPieces, type Pieces, piecesOf } from './pieces.js'
import { type Spellings, spellingsOf } from './speller.js'
import { stem } from './stem.js'
import { alsoSaid } from './synonyms.js'
import { type Rows, restored, rowsOf, transposed, vectorOf } from './vectors.js'

export type Compiled = {
  /** Published ones. */
  entries: Entry[]
  /** Entry and language of each side; a side is what an entry says in one language. */
  sides: { entry: number; language: Language }[]
  /** Which side each text (question or variant) belongs to; texts of a side follow each other. */
  textSide: Int32Array
  /** Which entry each text belongs to. */
  textEntry: Int32Array
  /** How many texts a side has. */
  sideTexts: Int32Array
  /** Variants per side on average. */
  variants: number
  dictionary: Dictionary
  /** How rare a piece is among the texts, ≥ 1; by id. */
  rarity: Float32Array
  /** The rarity of what nobody has. */
  rarest: number
  /** Texts as unit vectors, and by piece. */
  rows: Rows
  postings: Rows
  /** By piece: concepts of an entry, unit vectors. */
  concepts: Rows
  fields: Fields
  /** By piece: how much it speaks for or against entries; empty when there are too many entries for it. */
  weights: Rows
  /** By text, for very many entries: how much it speaks for or against entries near it. Empty otherwise. */
  speaks: Rows
  /** Kind of each piece, a place in KINDS. */
  kinds: Uint8Array
  /** Entries that are asked for by a courtesy of that kind ("hello", «ممنون»), the likeliest first. */
  courteous: Partial<Record<Kind, number[]>>
  stems: Set<string>
  spellings: Spellings
  vocabulary: Vocabulary
}

/** A new one each time: its memory is handed to another thread. */
const nothing = (): Rows => ({ start: new Int32Array(1), ids: new Int32Array(0), values: new Float32Array(0) })

export type Side = { entry: number; language: Language; texts: Pieces[]; answer: Pieces; words: string[] }

/** So many texts that runs of letters which nearly all or only one of them have are left out. */
export const MANY = 4_000

/** Texts taken apart before. */
export type Prepared = Map<string, Text>
type Text = { words: string[]; pieces: Pieces }

/** So many texts are kept for the next time; more would cost too much memory. */
const MOST_PREPARED = 5_000

/**
 * Published entries only. `before`: what was prepared the last time; `now` is filled for the next. `heard`: what customers
 * wrote, for how common words are; nothing else is taken from it.
 */
export function compile(knowledge: Entry[], before?: Prepared, now?: Prepared, heard: string[] = []): Compiled {
  const entries = knowledge.filter(entry => entry.status === 'published')
  const textOf: TextOf = (text, is) => {
    const key = is + text
    const known = before?.get(key) ?? now?.get(key) ?? takenApart(text, is)
    if (now && now.size < MOST_PREPARED) now.set(key, known)
    return known
  }
  const sides = entries.flatMap((entry, at) => sidesOf(entry, at, textOf))
  const texts = sides.flatMap(side => side.texts)
  const dictionary = emptyDictionary()
  const { rarity, kinds } = numbered(
    texts,
    dictionary,
    heard.map(text => textOf(text, 'asked').pieces),
  )
  const trainable = dictionary.size
  const rarest = Math.log(1 + texts.length) + 1
  const many = !learnable(trainable, entries.length)
  if (many && texts.length > MANY) prune(rarity, kinds, texts.length)
  const rows = rowsOf(texts.map(text => vectorOf(text, dictionary, rarity, rarest)))
  const textSide = Int32Array.from(sides.flatMap((side, at) => side.texts.map(() => at)))
  const postings = transposed(many ? rows : withoutCommon(rows, rarity, kinds), trainable)
  const entryOf = textSide.map(side => sides[side]!.entry)
  const weights = many ? nothing() : learn(rows, kinds, entryOf, trainable, entries.length)
  const all = sides.flatMap(side => side.words)
  const said = new Set(all)
  return {
    entries,
    sides: sides.map(({ entry, language }) => ({ entry, language })),
    textSide,
    textEntry: entryOf,
    sideTexts: Int32Array.from(sides, side => side.texts.length),
    variants: sides.length ? texts.length / sides.length - 1 : 0,
    kinds,
    weights,
    speaks: many && entries.length > 1 ? learnMany({ rows, postings, kinds }, entryOf) : nothing(),
    fields: fieldsOf(sides, entries.length, dictionary),
    dictionary,
    rarity,
    rarest,
    rows,
    postings,
    concepts: conceptsOf(sides, entries.length, dictionary, rarity),
    courteous: courteousOf(entries),
    stems: new Set(Array.from(said, stem)),
    spellings: spellingsOf(all),
    vocabulary: vocabularyOf(said),
  }
}

/** Of an entry's texts at least one in eight is nothing but that. */
const COURTEOUS = 1 / 8

function courteousOf(entries: Entry[]): Partial<Record<Kind, number[]>> {
  const shares = entries.flatMap(({ fa, en }, entry) => {
    const kinds = [fa, en]
      .flatMap(side => (side ? [side.question, ...side.variants] : []))
      .map(text => kindOf(words(text)))
    const share = (kind: Kind) => kinds.filter(one => one === kind).length / kinds.length
    return [...new Set(kinds)].map(kind => ({ kind, entry, share: share(kind) }))
  })
  const found: Partial<Record<Kind, number[]>> = {}
  for (const { kind, entry, share } of shares.sort((a, b) => b.share - a.share))
    if (kind !== 'other' && share >= COURTEOUS) found[kind] = [...(found[kind] ?? []), entry]
  return found
}

type TextOf = (text: string, is: 'asked' | 'answer') => Text

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

/** Numbers the pieces: ln((1 + texts) / (1 + texts that have it)) + 1 of each, and its kind. */
function numbered(texts: Pieces[], dictionary: Dictionary, heard: Pieces[]) {
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

function prune(rarity: Float32Array, kinds: Uint8Array, texts: number) {
  const common = Math.log(40) + 1
  const single = Math.log((1 + texts) / 2) + 0.999
  for (let id = 0; id < rarity.length; id++)
    if (kinds[id] === KINDS.indexOf('grams') || kinds[id] === KINDS.indexOf('bones'))
      if (rarity[id]! < common || rarity[id]! > single) rarity[id] = 0
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
