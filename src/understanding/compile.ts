// Makes the knowledge searchable. Plain data: it can be built in a worker and handed over.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { type Kind, kindOf } from './courtesies.js'
import { type Dictionary, emptyDictionary } from './dictionary.js'
import { type Fields, fieldsOf } from './fields.js'
import { type Vocabulary, vocabularyOf } from './finglish.js'
import { learn, learnable } from './learn.js'
import { learnMany } from './learn-many.js'
import { words } from './normalise.js'
import { MANY, numbered, prune, withoutCommon } from './rarity.js'
import { conceptsOf, sidesOf, type Text, type TextOf, takenApart } from './sides.js'
import { type Spellings, spellingsOf } from './speller.js'
import { stem } from './stem.js'
import { type Rows, rowsOf, transposed, vectorOf } from './vectors.js'

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

/** Texts taken apart before. */
export type Prepared = Map<string, Text>
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
