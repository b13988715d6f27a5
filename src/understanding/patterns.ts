// A small language for ways of putting something, in words and in groups of words: `با .. {person} .. {talk}`.
// It is written in everyday spelling and meets every spelling, ending, tense and person of the same words.
import { once } from '../kept.js'
import { words as split } from './normalise.js'
import { stem as stemOf } from './stem.js'

/**
 * Ways of putting something, one a line; its pieces, parted by spaces, follow each other:
 *   word       any form of it                        a|b        one or the other
 *   =word      this form only, `*` for any letters   +verb -verb  said of it, or denied (Persian: نـ)
 *   {group}    any word of a group                   piece?     may be missing
 *   ..  ....   up to two or six other words          ^  $       the beginning, the end      a_b  words that belong together
 */
export type Ways = {
  lines: Piece[][]
  /** Its number in the book. */
  id: number
  /** Lines in which nothing must be there: they are always tried. */
  always: number[]
}

export type Groups = Record<string, string>

type Piece = { gap: number; optional: boolean; begins: boolean; ends: boolean; options: Atom[][] }
/** `lines`: what is tried where the atom fits; pairs of a number of ways and a line of it. */
type Atom = { key: string; lines: number[] }
type Token = { word: string; stem: string }

/** A text in which ways are looked for: each word with its stem, where each atom fits, and which lines are to be tried, by ways. */
export type Trail = { tokens: Token[]; places: Map<Atom, number[]>; tried: Map<number, number[]> }

const READ_WORDS = 60

/** Of a long text the first and the last words, so that work stays bounded. */
export function trail(words: string[]): Trail {
  const near = words.length > 2 * READ_WORDS ? [...words.slice(0, READ_WORDS), ...words.slice(-READ_WORDS)] : words
  return trailOf(near.map(word => ({ word, stem: stem(word) })))
}

function trailOf(tokens: Token[]): Trail {
  const places = placesIn(tokens)
  return { tokens, places, tried: triedFor(places.keys()) }
}

function triedFor(atoms: Iterable<Atom>): Map<number, number[]> {
  const tried = new Map<number, number[]>()
  for (const { lines } of atoms)
    for (let at = 0; at < lines.length; at += 2) {
      const known = tried.get(lines[at]!)
      if (known) known.push(lines[at + 1]!)
      else tried.set(lines[at]!, [lines[at + 1]!])
    }
  return tried
}

/** Throws on an unknown group. */
export function ways(text: string, groups: Groups = {}): Ways {
  const key = keyOf(groups) + text
  const known = BOOK.ways.get(key) ?? readWays(text, groups)
  BOOK.ways.set(key, known)
  return known
}

function readWays(text: string, groups: Groups): Ways {
  const written = text.split('\n').map(line => line.trim())
  const lines = written.filter(line => line && !line.startsWith('#')).map(line => piecesOf(line, groups))
  const ways: Ways = { lines, id: BOOK.ways.size, always: [] }
  lines.forEach((pieces, at) => {
    const [scarcest] = pieces.filter(isNeeded).sort((a, b) => a.options.length - b.options.length)
    if (!scarcest) ways.always.push(at)
    else for (const atom of new Set(scarcest.options.map(([first]) => first!))) atom.lines.push(ways.id, at)
  })
  return ways
}

const isNeeded = ({ optional, begins, ends, options }: Piece) => !optional && !begins && !ends && options.length > 0

/**
 * All ways that were read; all atoms by what they look for, so that a word finds its atoms and not the other way round;
 * and the expressions of those with `*`.
 */
type Book = { ways: Map<string, Ways>; atoms: Map<string, Atom>; wild: { pattern: RegExp; atom: Atom }[] }
const BOOK = once<Book>('ways', () => ({ ways: new Map(), atoms: new Map(), wild: [] }))

const KEYS = new WeakMap<Groups, string>()

function keyOf(groups: Groups): string {
  const key = KEYS.get(groups) ?? JSON.stringify(groups)
  KEYS.set(groups, key)
  return key
}

export function tells(text: Trail, ways: Ways): boolean {
  const says = (line: number) => {
    const pieces = ways.lines[line]!
    return may(text, pieces) && startsOf(text, pieces).some(at => end(text, pieces, 0, at) !== undefined)
  }
  return (text.tried.get(ways.id) ?? NOWHERE).some(says) || ways.always.some(says)
}

/** Takes out what is talked about but not meant, so that the rest can be read. */
export function without(text: Trail, { id, lines, always }: Ways): Trail {
  const gone = new Set<number>()
  for (const line of [...(text.tried.get(id) ?? NOWHERE), ...always]) {
    const pieces = lines[line]!
    if (!may(text, pieces)) continue
    for (const from of startsOf(text, pieces)) {
      const to = end(text, pieces, 0, from) ?? from
      for (let at = from; at < to; at++) gone.add(at)
    }
  }
  if (gone.size === 0) return text
  return trailOf(text.tokens.map((token, at) => (gone.has(at) ? GONE : token)))
}

const GONE: Token = { word: '-', stem: '-' }

/** Every Persian word in these texts: Finglish is read against them. */
export const wordsIn = (...texts: string[]): string[] =>
  texts.flatMap(text => split(text.replace(/[=+\-?|*^$._]|\{\w+\}/g, ' ')))

function piecesOf(line: string, groups: Groups): Piece[] {
  const pieces: Piece[] = []
  let gap = 0
  for (const text of line.split(/\s+/)) {
    if (/^\.+$/.test(text)) gap = text.length <= 2 ? 2 : 6
    else {
      pieces.push(pieceOf(text, gap, groups))
      gap = 0
    }
  }
  if (gap > 0) pieces.push({ gap, optional: false, begins: false, ends: false, options: [] })
  return pieces
}

/** The same pieces come in many lines, and a group in hundreds: each is taken apart once. */
const PIECES = new WeakMap<Groups, Map<string, Piece>>()

function pieceOf(text: string, gap: number, groups: Groups): Piece {
  const known = PIECES.get(groups) ?? new Map<string, Piece>()
  PIECES.set(groups, known)
  const piece = known.get(text) ?? readPiece(text, groups)
  known.set(text, piece)
  return gap === 0 ? piece : { ...piece, gap }
}

function readPiece(text: string, groups: Groups): Piece {
  const optional = text.endsWith('?')
  const choices = (optional ? text.slice(0, -1) : text).split('|')
  const options = new Set<Atom[]>()
  for (const choice of choices)
    if (choice !== '^' && choice !== '$')
      for (const member of membersOf(choice, groups).flatMap(inBothSpellings)) options.add(atomsOf(member))
  const [begins, ends] = [choices.includes('^'), choices.includes('$')]
  return { gap: 0, optional, begins, ends, options: [...options] }
}

/** Texts are read in normal spelling; a whole word (`=آمده`) may be written in the everyday one. */
function inBothSpellings(option: string): string[] {
  if (!option.startsWith('=') || option.includes('_') || !/[^ -~]/.test(option)) return [option]
  const normal = option.includes('*') ? [option.slice(1).replaceAll('آ', 'ا')] : split(option.slice(1))
  return normal.length === 1 && normal[0] !== option.slice(1) ? [option, `=${normal[0]}`] : [option]
}

function membersOf(choice: string, groups: Groups): string[] {
  if (!choice.endsWith('}')) return [choice]
  const group = /^([+-]?)\{(\w+)\}$/.exec(choice)
  if (!group) return [choice]
  const list = groups[group[2]!]
  if (list === undefined) throw new Error(`no group ${choice}`)
  return list
    .trim()
    .split(/\s+/)
    .map(word => group[1] + word)
}

const TAKEN_APART = new Map<string, Atom[]>()

function atomsOf(text: string): Atom[] {
  const known = TAKEN_APART.get(text)
  if (known) return known
  const fresh = readAtoms(text)
  TAKEN_APART.set(text, fresh)
  return fresh
}

function readAtoms(text: string): Atom[] {
  const [, sign = '', name = ''] = /^([=+-]?)(.+)$/u.exec(text) ?? []
  const parts = sign === '=' ? name.split('_').map(part => `=${part}`) : split(name.replaceAll('_', ' ')).map(stem)
  if (parts.length === 0) throw new Error(`no word in ${text}`)
  return parts.map((part, at) => atomOf(at === parts.length - 1 && sign !== '=' ? sign + part : part))
}

function atomOf(key: string): Atom {
  const known = BOOK.atoms.get(key)
  if (known) return known
  const atom = { key, lines: [] }
  BOOK.atoms.set(key, atom)
  FITTING.clear()
  if (key.startsWith('=') && key.includes('*'))
    BOOK.wild.push({ pattern: new RegExp(`^${key.slice(1).replaceAll('*', '.*')}$`, 'u'), atom })
  return atom
}

/** What may hang on a Persian word that the stemmer is too careful to take off: وصلم، همکارا، خرابه. */
const ENDINGS =
  'م ت ش ا ه ی ن و هم هن مون تون شون ام اش ات ست س ای یم ین ید ند ان انتان انتون اتون اتان انت هاتون هایتان'.split(' ')
const LEAST_WITH_ENDING = 3

/** Where each atom fits in the text. */
function placesIn(tokens: Token[]): Map<Atom, number[]> {
  const places = new Map<Atom, number[]>()
  tokens.forEach((token, at) => {
    for (const atom of fittingTo(token)) {
      const list = places.get(atom)
      if (list) list.push(at)
      else places.set(atom, [at])
    }
  })
  return places
}

const MOST_KEPT = 5_000
const LONGEST_KEPT = 24
/** The same words come again and again. */
const FITTING = new Map<string, Set<Atom>>()

function fittingTo(token: Token): Set<Atom> {
  const known = FITTING.get(token.word)
  if (known) return known
  const found = atomsFor(token)
  if (token.word.length > LONGEST_KEPT) return found
  if (FITTING.size >= MOST_KEPT) FITTING.clear()
  FITTING.set(token.word, found)
  return found
}

function atomsFor({ word, stem }: Token): Set<Atom> {
  const { atoms, wild } = BOOK
  const found = new Set<Atom>()
  const add = (atom: Atom | undefined) => atom && found.add(atom)
  add(atoms.get(stem))
  add(atoms.get(`=${word}`))
  const denied = word.startsWith(stem.startsWith('ن') ? 'نن' : 'ن')
  add(atoms.get((denied ? '-' : '+') + stem))
  if (stem >= '\u0600' && stem <= '\u06ff\uffff')
    for (const ending of ENDINGS)
      if (stem.length >= ending.length + LEAST_WITH_ENDING && stem.endsWith(ending)) {
        const rest = stem.slice(0, -ending.length)
        add(atoms.get(rest))
        if (rest.endsWith('ی')) add(atoms.get(stemOf(rest))) // خالیه: خالی
      }
  for (const { pattern, atom } of wild) if (pattern.test(word)) add(atom)
  return found
}

const NOWHERE: number[] = []
const placesOf = (text: Trail, atom: Atom): number[] => text.places.get(atom) ?? NOWHERE

/** All that must be there is there, somewhere. */
const may = (text: Trail, pieces: Piece[]): boolean =>
  pieces.every(
    piece => !isNeeded(piece) || piece.options.some(atoms => atoms.every(atom => placesOf(text, atom).length > 0)),
  )

function startsOf(text: Trail, [first]: Piece[]): number[] {
  if (!first || first.begins) return [0]
  if (first.optional || first.ends) return text.tokens.map((_, at) => at)
  return [...new Set(first.options.flatMap(([atom]) => (atom ? placesOf(text, atom) : [])))].sort((a, b) => a - b)
}

/** Where the pieces from the k-th on end when they are found from `at` on. Gaps are bounded, so is the work. */
function end(text: Trail, pieces: Piece[], k: number, at: number): number | undefined {
  const piece = pieces[k]
  if (!piece) return at
  if (isRest(piece)) return Math.min(at + piece.gap, text.tokens.length)
  for (let from = at; from <= at + (k === 0 ? 0 : piece.gap) && from <= text.tokens.length; from++) {
    if ((piece.begins && from === 0) || (piece.ends && from === text.tokens.length)) {
      const found = end(text, pieces, k + 1, from)
      if (found !== undefined) return found
    }
    for (const atoms of piece.options) {
      if (!atoms.every((atom, i) => placesOf(text, atom).includes(from + i))) continue
      const found = end(text, pieces, k + 1, from + atoms.length)
      if (found !== undefined) return found
    }
  }
  return piece.optional ? end(text, pieces, k + 1, at) : undefined
}

/** A gap at the end of a line takes the words that follow with it. */
const isRest = ({ options, begins, ends }: Piece) => options.length === 0 && !begins && !ends

/** Words that look like forms of a verb and are none. */
const NO_VERBS: Record<string, string> = {
  ...{ بدون: 'بدون', روی: 'روی', باید: 'باید', شاید: 'شاید', بازه: 'باز', بازم: 'باز' },
  ...{ شدید: 'شدید', شدیدا: 'شدید' },
}

function stem(word: string): string {
  return Object.hasOwn(NO_VERBS, word) ? NO_VERBS[word]! : stemOf(word)
}
