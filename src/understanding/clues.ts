// What in a text tells how it is meant: its words and pairs of them, their kinds and groups, matters, signs and runs of letters.
import { once } from '../kept.js'
import { GROUPS as COMPLAINT } from './complaint/words.js'
import { GROUPS as COMPLEX } from './complex.js'
import { conceptsIn, isBesideTheTrade } from './concepts.js'
import { GROUPS as FRUSTRATION } from './frustration/words.js'
import { GROUPS as HUMAN } from './human/words.js'
import { words as split } from './normalise.js'
import { byWord } from './remembered.js'
import { GROUPS as SENSITIVE } from './sensitive/words.js'
import { stem } from './stem.js'
import { CLASSES } from './word-classes.js'

/** Is told of a clue in up to four parts, which nobody need put together; one that comes twice counts with its greater weight. */
export type Add = (weight: number, a: string, b?: string, c?: string, d?: string) => void

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
            groups.set(key, of.add(`{${file[0]}${file.at(-1)}:${name}}`))
          }
      }
  return groups
}

/** Persian words of the kinds: Finglish is read against them. */
export const kindWords = (): string[] =>
  split(Object.values(CLASSES).join(' ')).filter(word => /^[\u0600-\u06ff]{3,}$/u.test(word))

const DENIES = /^(?:نمی|ن[مرشکدبی]|not$|never$|no$|nobody$)/u

const traitsOf = byWord(word => {
  const its = stem(word)
  return {
    stem: its,
    groups: [...new Set([...(GROUPS_OF.get(its) ?? []), ...(GROUPS_OF.get(word) ?? [])])],
    kinds: [...new Set([...(CLASSES_OF.get(word) ?? []), ...(CLASSES_OF.get(its) ?? [])])],
    denies: DENIES.test(word),
  }
})

const MOST_WORDS = 80
const MOST_LETTERS = 400

/** The words that are looked at. */
export const heeded = (words: string[]): string[] => words.slice(0, MOST_WORDS)

/** The clues in a text of `words`, but for its runs of letters; `text` for its signs. */
export function addClues(words: string[], text: string, add: Add): void {
  const said = heeded(words)
  const traits = said.map(traitsOf)
  for (let at = 0; at < said.length; at++) {
    const { stem, groups } = traits[at]!
    const next = traits[at + 1]
    add(1, stem)
    add(0.7, '=', said[at]!)
    if (next) add(0.8, stem, ' ', next.stem)
    const afterNext = traits[at + 2]
    if (afterNext) add(0.5, stem, ' .. ', afterNext.stem)
    for (const group of groups) {
      add(0.8, group)
      for (let then = at + 1; then < at + 4 && then < said.length; then++)
        for (const other of traits[then]!.groups) add(0.6, group, ' ', other)
      if (at > 0) add(0.6, group, '~', traits[at - 1]!.stem)
      if (next) add(0.6, group, '~', next.stem)
    }
  }
  const kinds = traits.map(one => one.kinds)
  addKinds(kinds, add)
  const stems = traits.map(one => one.stem)
  for (const id of conceptsIn(stems)) if (!isBesideTheTrade(id)) add(1, '#', id)
  if (traits.some(one => one.denies)) add(0.6, 'denied')
  if (/[?؟]/u.test(text)) add(0.7, '?')
  if (/!/.test(text)) add(0.5, '!')
  if (/[A-Z]{4}/.test(text)) add(0.7, 'CAPITALS')
}

/** `<kind`: a word of that kind is there; `<a+b`: two kinds are; `<a>b`: within four words, in this order. */
function addKinds(kinds: string[][], add: Add): void {
  const all = [...new Set(kinds.flat())].sort()
  for (let at = 0; at < all.length; at++) {
    add(0.5, '<', all[at]!)
    for (let then = at + 1; then < all.length; then++) add(0.2, '<', all[at]!, '+', all[then]!)
  }
  for (let at = 0; at < kinds.length; at++)
    for (let then = at + 1; then < at + 5 && then < kinds.length; then++)
      for (const one of kinds[at]!) for (const other of kinds[then]!) add(0.3, '<', one, '>', other)
}

/** What all runs of letters weigh together: one of n different ones weighs that by the root of n. */
export const RUNS_WEIGH = 1.6

/** Runs of two to five letters: they survive slips, endings and guesses at Finglish. Marked `~`. */
export function addRuns(words: string[], add: Add): void {
  const padded = ` ${heeded(words).join(' ').slice(0, MOST_LETTERS)} `
  for (let size = 2; size <= 5; size++)
    for (let at = 0; at + size <= padded.length; at++) add(1, '~', padded.slice(at, at + size))
}
