// A text in which ways of putting something are looked for.
import { type Atom, fittingTo, stem, type Token } from './atoms.js'
import { remembered } from './remembered.js'
import { isNeeded, type Piece, type Ways } from './ways.js'

/** A text in which ways are looked for: each word with its stem, where each atom fits, and which lines are to be tried, by ways. */
export type Trail = { tokens: Token[]; places: Map<Atom, number[]>; tried: Map<number, number[]> }

const READ_WORDS = 60

/** A turn looks for ways of a dozen kinds in the same few texts; the next turn looks in others. */
const KEPT = 16

const known = remembered(KEPT, line => {
  const words = line === '' ? [] : line.split(BETWEEN)
  return trailOf(words.map(word => ({ word, stem: stem(word) })))
})
const BETWEEN = '\n'

/** Of a long text the first and the last words, so that work stays bounded. */
export function trail(words: string[]): Trail {
  const near = words.length > 2 * READ_WORDS ? [...words.slice(0, READ_WORDS), ...words.slice(-READ_WORDS)] : words
  return known(near.join(BETWEEN))
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
