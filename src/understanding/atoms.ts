// The words by which ways of putting something are told apart, and which of them a word of a text fits.
import { once } from '../kept.js'
import { words as split } from './normalise.js'
import { forgettable } from './remembered.js'
import { stem as stemOf } from './stem.js'
import type { Ways } from './ways.js'

/** `lines`: what is tried where the atom fits; pairs of a number of ways and a line of it. */
export type Atom = { key: string; lines: number[] }
export type Token = { word: string; stem: string }

/**
 * All ways that were read; all atoms by what they look for, so that a word finds its atoms and not the other way round;
 * and the expressions of those with `*`.
 */
type Book = { ways: Map<string, Ways>; atoms: Map<string, Atom>; wild: { pattern: RegExp; atom: Atom }[] }
export const BOOK = once<Book>('ways', () => ({ ways: new Map(), atoms: new Map(), wild: [] }))

const TAKEN_APART = new Map<string, Atom[]>()

export function atomsOf(text: string): Atom[] {
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

const MOST_KEPT = 5_000
const LONGEST_KEPT = 24
/** The same words come again and again. */
const FITTING = forgettable(new Map<string, Set<Atom>>())

export function fittingTo(token: Token): Set<Atom> {
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

/** Words that look like forms of a verb and are none. */
const NO_VERBS: Record<string, string> = {
  ...{ بدون: 'بدون', روی: 'روی', باید: 'باید', شاید: 'شاید', بازه: 'باز', بازم: 'باز' },
  ...{ شدید: 'شدید', شدیدا: 'شدید' },
}

export function stem(word: string): string {
  return Object.hasOwn(NO_VERBS, word) ? NO_VERBS[word]! : stemOf(word)
}
