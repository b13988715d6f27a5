// A small language for ways of putting something, in words and in groups of words: `با .. {person} .. {talk}`.
// It is written in everyday spelling and meets every spelling, ending, tense and person of the same words.
import { type Atom, atomsOf, BOOK } from './atoms.js'
import { words as split } from './normalise.js'

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

export type Piece = { gap: number; optional: boolean; begins: boolean; ends: boolean; options: Atom[][] }

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

export const isNeeded = ({ optional, begins, ends, options }: Piece) =>
  !optional && !begins && !ends && options.length > 0

const KEYS = new WeakMap<Groups, string>()

function keyOf(groups: Groups): string {
  const key = KEYS.get(groups) ?? JSON.stringify(groups)
  KEYS.set(groups, key)
  return key
}

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
