// What words like these usually mean: a linear model over words, kinds and groups of words and concepts, for what no way of putting it has.
import { once } from '../kept.js'
import { tellingOf } from './common.js'
import { GROUPS as COMPLAINT } from './complaint/words.js'
import { GROUPS as COMPLEX } from './complex.js'
import { conceptsIn, isBesideTheTrade } from './concepts.js'
import { GROUPS as FRUSTRATION } from './frustration/words.js'
import { GROUPS as HUMAN } from './human/words.js'
import { BIAS, WEIGHTS } from './likely-weights.js'
import { words as split } from './normalise.js'
import { GROUPS as SENSITIVE } from './sensitive/words.js'
import { stem } from './stem.js'
import { CLASSES } from './word-classes.js'

/** In the order of the weights. */
export const LABELS = ['wantsHuman', 'frustrated', 'complaint', 'sensitive'] as const
export type Label = (typeof LABELS)[number]

export type Clues = Map<string, number>

const GROUPS_OF = once('groups by word', () => groupsByWord({ HUMAN, FRUSTRATION, COMPLAINT, SENSITIVE, COMPLEX }))
const CLASSES_OF = once('classes by word', classesByWord)

function classesByWord(): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  for (const [name, list] of Object.entries(CLASSES))
    for (const word of split(list))
      for (const key of [word, stem(word)]) classes.set(key, (classes.get(key) ?? new Set()).add(name))
  return classes
}

function groupsByWord(files: Record<string, Record<string, string>>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [file, lists] of Object.entries(files))
    for (const [name, list] of Object.entries(lists))
      for (const member of list.trim().split(/\s+/)) {
        if (member.includes('_')) continue
        for (const word of split(member.replace(/[=*]/g, '')))
          for (const key of [word, stem(word)]) {
            const of = groups.get(key) ?? new Set()
            groups.set(key, of.add(`${file[0]}${file.at(-1)}:${name}`))
          }
      }
  return groups
}

const MOST_WORDS = 80

const MOST_LETTERS = 400

/** Persian words of the kinds: Finglish is read against them. */
export const kindWords = (): string[] =>
  split(Object.values(CLASSES).join(' ')).filter(word => /^[\u0600-\u06ff]{3,}$/u.test(word))

/** `<kind`: a word of that kind is there; `<a+b`: two kinds are; `<a>b`: within four words, in this order. */
function addKinds(said: string[], stems: string[], add: (clue: string, weight: number) => void): void {
  const kinds = said.map((word, at) => [
    ...new Set([...(CLASSES_OF.get(word) ?? []), ...(CLASSES_OF.get(stems[at]!) ?? [])]),
  ])
  const all = [...new Set(kinds.flat())].sort()
  all.forEach((one, at) => {
    add(`<${one}`, 0.5)
    for (const other of all.slice(at + 1)) add(`<${one}+${other}`, 0.2)
  })
  kinds.forEach((some, at) => {
    if (some.length === 0) return
    for (const next of kinds.slice(at + 1, at + 5)) for (const a of some) for (const b of next) add(`<${a}>${b}`, 0.3)
  })
}

/** Runs of two to five letters: they survive slips, endings and guesses at Finglish. Marked `~`. */
function piecesOf(line: string): Set<string> {
  const padded = ` ${line} `
  const pieces = new Set<string>()
  for (const size of [2, 3, 4, 5])
    for (let at = 0; at + size <= padded.length; at++) pieces.add(`~${padded.slice(at, at + size)}`)
  return pieces
}

/** The clues in a text of `words`, as a vector of length 1; `text` for its signs. */
export function cluesIn(words: string[], text: string): Clues {
  const said = words.slice(0, MOST_WORDS)
  const stems = said.map(stem)
  const groups = said.map((word, at) => [
    ...new Set([...(GROUPS_OF.get(stems[at]!) ?? []), ...(GROUPS_OF.get(word) ?? [])]),
  ])
  const clues: Clues = new Map()
  const add = (clue: string, weight: number) => {
    const known = clues.get(clue)
    if (known === undefined || known < weight) clues.set(clue, weight)
  }
  stems.forEach((one, at) => {
    add(one, 1)
    add(`=${said[at]}`, 0.7)
    if (stems[at + 1]) add(`${one} ${stems[at + 1]}`, 0.8)
    if (stems[at + 2]) add(`${one} .. ${stems[at + 2]}`, 0.5)
    for (const group of groups[at]!) {
      add(`{${group}}`, 0.8)
      for (const next of groups.slice(at + 1, at + 4).flat()) add(`{${group}} {${next}}`, 0.6)
      for (const beside of [stems[at - 1], stems[at + 1]]) if (beside) add(`{${group}}~${beside}`, 0.6)
    }
  })
  addKinds(said, stems, add)
  for (const id of conceptsIn(stems)) if (!isBesideTheTrade(id)) add(`#${id}`, 1)
  if (said.some(word => /^(?:نمی|ن[مرشکدبی]|not$|never$|no$|nobody$)/u.test(word))) add('denied', 0.6)
  if (/[?؟]/u.test(text)) add('?', 0.7)
  if (/!/.test(text)) add('!', 0.5)
  if (/[A-Z]{4}/.test(text)) add('CAPITALS', 0.7)
  const pieces = piecesOf(said.join(' ').slice(0, MOST_LETTERS))
  for (const piece of pieces) add(piece, 1.6 / Math.sqrt(pieces.size))
  let square = 0
  for (const value of clues.values()) square += value * value
  const length = Math.sqrt(square) || 1
  for (const [clue, value] of clues) clues.set(clue, value / length)
  return clues
}

/** The probability 0..1 of each, by the words alone, and the words that weigh most for it. */
export function likely(words: string[], text: string): Record<Label, { p: number; because: string[] }> {
  const known: { clue: string; value: number; weights: number[] }[] = []
  for (const [clue, value] of cluesIn(words, text)) {
    const weights = WEIGHTS.get(clue)
    if (weights) known.push({ clue, value, weights })
  }
  return Object.fromEntries(
    LABELS.map((label, at) => {
      let sum = BIAS[at] ?? 0
      for (const { value, weights } of known) sum += value * (weights[at] ?? 0)
      const words = known
        .filter(({ clue }) => clue.startsWith('='))
        .map(({ clue, value, weights }) => ({ word: clue.slice(1), weight: value * (weights[at] ?? 0) }))
        .sort((a, b) => b.weight - a.weight)
        .map(({ word }) => word)
      const telling = words.filter(word => tellingOf(stem(word)) === 1) // «و», "my" say nothing to an agent
      const because = (telling.length > 0 ? telling : words).slice(0, 3)
      return [label, { p: 1 / (1 + Math.exp(-sum)), because }]
    }),
  ) as Record<Label, { p: number; because: string[] }>
}
