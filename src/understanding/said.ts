// What the customer says for themselves: without quoted titles, and without what would only be if.

import { named } from './evidence.js'
import type { Signal } from './read.js'
import { type Trail, tells } from './trail.js'
import { type Groups, type Ways, ways } from './ways.js'

/** Something that a text may tell, and how an agent reads of it. */
export type Cue = { weight: number; fa: string; en: string; ways: Ways }

export const cue = (weight: number, fa: string, en: string, text: string, groups: Groups = {}): Cue => ({
  ...{ weight, ...named({ fa, en }) },
  ways: ways(text, groups),
})

const QUOTED = /["“”«][^"“”«»\n]{1,80}[\s\u200c][^"“”«»\n]{0,80}["“”»]/gu
const IF =
  /(^|[\s،,.!?؟])(?:اگه|اگر|چنانچه|در صورتی که|درصورتی که|(?:and |but |so )?(?:what )?(?<!\b(?:it|great|nice|good|lovely|helpful|grateful|wondering|wonder|know|ask|see|check) )if|in case|suppose)(?=\s)[^,،.!?؟\n]*/giu
const IF_FINGLISH = /(^|[\s,.!?])age(?=\s)[^,.!?\n]*/giu

/** A title or somebody else's words, of two words and more, are not the customer's. */
export const unquoted = (text: string): string => text.replace(QUOTED, ' ')

/** Without the clauses that only suppose something. */
export const certain = (text: string, finglish: boolean): string =>
  (finglish ? text.replace(IF_FINGLISH, '$1 ') : text).replace(IF, '$1 ')

/** The cues that are there, the strongest first. */
export const cuesIn = (trail: Trail, cues: Cue[]): Cue[] =>
  cues.filter(cue => tells(trail, cue.ways)).sort((a, b) => b.weight - a.weight)

/** Several cues together are surer than one. */
export function signalOf(found: Cue[], language: 'fa' | 'en', least = 0.02): Signal {
  const p = 1 - found.reduce((rest, { weight }) => rest * (1 - weight), 1 - least)
  return { p, evidence: [...new Set(found.map(one => one[language]))] }
}

/** Cues of one kind do not add up: the strongest says how sure it is. */
export const strongest = (found: Cue[], language: 'fa' | 'en'): Signal => ({
  p: Math.max(0.02, ...found.map(one => one.weight)),
  evidence: [...new Set(found.map(one => one[language]))],
})
