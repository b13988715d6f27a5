// Knowledge in which a few entries say something else, without learning all of it again: for whoever tries a draft as they write.
import type { Entry } from '../domain/entry.js'
import type { Compiled } from './compile.js'
import { idFor } from './dictionary.js'
import { fieldsOf } from './fields.js'
import { vocabularyOf } from './finglish.js'
import { learnFew as learn, type Text } from './learn.js'
import { learnFew } from './learn-many.js'
import { KINDS, type Pieces } from './pieces.js'
import { MANY, withoutCommon } from './rarity.js'
import { conceptsOf, type Side, sidesOf, takenApart } from './sides.js'
import { stem } from './stem.js'
import { type Rows, rowsOf, transposed, UNASKED, vectorOf } from './vectors.js'

/** With more of them it is learnt anew. */
const MOST_CHANGED = 12

/**
 * Nearly what `compile` makes of them, in a tenth of the time: how rare a word is stays as it was learnt, and of the
 * classifier only the changed entries' texts are heard. For looking at, not for deciding what goes live. Null: too much is
 * another, or something is gone.
 */
export function amended(before: Compiled, knowledge: Entry[]): Compiled | null {
  const live = new Map(knowledge.filter(({ status }) => status === 'published').map(entry => [entry.id, entry]))
  if (before.entries.length < 2 || before.entries.some(({ id }) => !live.has(id))) return null
  const known = new Set(before.entries.map(({ id }) => id))
  const entries = [
    ...before.entries.map(({ id }) => live.get(id)!),
    ...[...live.values()].filter(e => !known.has(e.id)),
  ]
  const changed = new Set(
    entries.flatMap((entry, at) =>
      at < before.entries.length && said(entry) === said(before.entries[at]!) ? [] : [at],
    ),
  )
  if (changed.size > MOST_CHANGED) return null
  return changed.size === 0 ? { ...before, entries } : withSides(before, entries, changed)
}

const said = ({ fa, en, synonyms }: Entry) => JSON.stringify([fa, en, synonyms])

function withSides(before: Compiled, entries: Entry[], changed: Set<number>): Compiled {
  const fresh = [...changed].flatMap(at => sidesOf(entries[at]!, at, takenApart))
  const { sides, texts } = inOrder(before, entries.length, changed, fresh)
  const { dictionary, rarity, kinds } = numbered(
    before,
    fresh.flatMap(side => side.texts),
  )
  const vectors = texts.map(text =>
    typeof text === 'number' ? rowAt(before.rows, text) : vectorOf(text, dictionary, rarity, before.rarest),
  )
  const rows = rowsOf(vectors)
  const many = before.weights.ids.length === 0
  const postings = transposed(many ? rows : withoutCommon(rows, rarity, kinds), rarity.length)
  const textSide = Int32Array.from(sides.flatMap(({ count }, at) => new Array<number>(count).fill(at)))
  const textEntry = textSide.map(side => sides[side]!.entry)
  const fields = fieldsOf(fresh, entries.length, dictionary, before.fields)
  const own = <T>(make: (text: number) => T): T[] =>
    texts.flatMap((text, at) => (typeof text === 'number' ? [] : [make(at)]))
  const of = (all: Rows, entry: number, text: number): Text => ({ entry, ...rowAt(all, text) })
  const gone = [...before.textEntry.keys()].filter(text => changed.has(before.textEntry[text]!))
  const words = new Set(fresh.flatMap(side => side.words))
  const concepts = conceptsOf(fresh, entries.length, dictionary, rarity)
  return {
    ...before,
    ...{ entries, textSide, textEntry, kinds, dictionary, rarity, rows, postings },
    sides: sides.map(({ entry, language }) => ({ entry, language })),
    sideTexts: Int32Array.from(sides, ({ count }) => count),
    variants: texts.length / sides.length - 1,
    weights: many
      ? before.weights
      : learn(before.weights, {
          gone: gone.map(text => of(before.rows, before.textEntry[text]!, text)),
          fresh: own(text => of(rows, textEntry[text]!, text)),
          ...{ kinds, entries: entries.length, texts: texts.length },
        }),
    speaks:
      many && before.speaks.ids.length > 0
        ? learnFew(
            { rows, postings, kinds },
            textEntry,
            own(text => text),
            text => {
              const old = texts[text]
              return typeof old === 'number' ? rowAt(before.speaks, old) : undefined
            },
          )
        : before.speaks,
    fields: {
      ...fields,
      asked: replaced(before.fields.asked, changed, fields.asked),
      answered: replaced(before.fields.answered, changed, fields.answered),
      matters: replaced(before.fields.matters, changed, fields.matters),
    },
    concepts: replaced(before.concepts, changed, concepts),
    stems: new Set([...before.stems, ...Array.from(words, stem)]),
    vocabulary: merged(before.vocabulary, vocabularyOf(words)),
  }
}

/** A text is the number it had, or the pieces of a fresh one. */
function inOrder({ sides, sideTexts }: Compiled, entries: number, changed: Set<number>, fresh: Side[]) {
  const found: { entry: number; language: Side['language']; count: number }[] = []
  const texts: (number | Pieces)[] = []
  const old = new Map<number, { side: number; first: number }[]>()
  let first = 0
  sides.forEach(({ entry }, side) => {
    old.set(entry, [...(old.get(entry) ?? []), { side, first }])
    first += sideTexts[side]!
  })
  for (let entry = 0; entry < entries; entry++) {
    for (const side of changed.has(entry) ? fresh.filter(one => one.entry === entry) : []) {
      found.push({ entry, language: side.language, count: side.texts.length })
      texts.push(...side.texts)
    }
    for (const { side, first } of changed.has(entry) ? [] : (old.get(entry) ?? [])) {
      const count = sideTexts[side]!
      found.push({ entry, language: sides[side]!.language, count })
      for (let text = first; text < first + count; text++) texts.push(text)
    }
  }
  return { sides: found, texts }
}

/** Pieces that nobody has had get a number, and are as rare as they are now. */
function numbered(before: Compiled, fresh: Pieces[]) {
  const { keys, ids, size } = before.dictionary
  const dictionary = { keys: keys.slice(), ids: ids.slice(), size }
  const having = new Map<number, { kind: number; texts: number }>()
  for (const text of fresh)
    KINDS.forEach((kind, place) => {
      for (const hash of new Set(text[kind])) {
        const id = idFor(dictionary, hash)
        if (before.rarity[id] === undefined) having.set(id, { kind: place, texts: (having.get(id)?.texts ?? 0) + 1 })
      }
    })
  const rarity = new Float32Array(dictionary.size).fill(UNASKED)
  rarity.set(before.rarity)
  const kinds = new Uint8Array(dictionary.size)
  kinds.set(before.kinds)
  const all = before.textSide.length + fresh.length
  const pruned = before.weights.ids.length === 0 && all > MANY
  for (const [id, { kind, texts }] of having) {
    const letters = KINDS[kind] === 'grams' || KINDS[kind] === 'bones'
    kinds[id] = kind
    rarity[id] = pruned && letters && texts === 1 ? 0 : Math.log((1 + all) / (1 + texts)) + 1
  }
  return { dictionary, rarity, kinds }
}

function rowAt({ start, ids, values }: Rows, row: number) {
  const [from, to] = [start[row]!, start[row + 1]!]
  return { ids: ids.subarray(from, to), values: values.subarray(from, to) }
}

/** By piece, entries in order: those of changed entries from `fresh`, which has no others. In few steps: there are many pieces. */
function replaced(before: Rows, changed: Set<number>, fresh: Rows): Rows {
  const pieces = fresh.start.length - 1
  const most = before.ids.length + fresh.ids.length
  const all: Rows = { start: new Int32Array(pieces + 1), ids: new Int32Array(most), values: new Float32Array(most) }
  let to = 0
  const put = ({ ids, values }: Rows, at: number) => {
    all.ids[to] = ids[at]!
    all.values[to++] = values[at]!
  }
  for (let piece = 0; piece < pieces; piece++) {
    let mine = fresh.start[piece]!
    const end = fresh.start[piece + 1]!
    const oldEnd = before.start[piece + 1] ?? 0
    for (let old = before.start[piece] ?? oldEnd; old < oldEnd; old++) {
      if (changed.has(before.ids[old]!)) continue
      while (mine < end && fresh.ids[mine]! < before.ids[old]!) put(fresh, mine++)
      put(before, old)
    }
    while (mine < end) put(fresh, mine++)
    all.start[piece + 1] = to
  }
  return { start: all.start, ids: all.ids.slice(0, to), values: all.values.slice(0, to) }
}

function merged(before: Compiled['vocabulary'], fresh: Compiled['vocabulary']): Compiled['vocabulary'] {
  const all = new Map(before)
  for (const [bones, words] of fresh) {
    const known = all.get(bones)?.split(' ') ?? []
    all.set(bones, [...new Set([...known, ...words.split(' ')])].join(' '))
  }
  return all
}
