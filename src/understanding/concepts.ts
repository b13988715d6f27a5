// What people talk about, however they put it. Concepts are features of entries and of questions.

import { grouped } from './grouped.js'
import { everyday } from './lexicon/everyday.js'
import { shop } from './lexicon/shop.js'
import { words } from './normalise.js'
import { stem } from './stem.js'

/** `fa` and `en`: forms, separated by | — formal, spoken, loan words. Finglish is read through the Persian forms. */
export type Concept = { id: string; fa: string; en: string }

/** Other words may stand between the words of a form, at most this many each. */
const GAP = 2

type Form = { id: string; stems: string[] }

const LEXICON: Concept[] = [...everyday, ...shop]
const FORMS = LEXICON.flatMap(({ id, fa, en }) =>
  `${fa}|${en}`
    .split('|')
    .map(form => ({ id, stems: words(form).map(stem) }))
    .filter(form => form.stems.length > 0),
)
const BY_FIRST = grouped(FORMS, form => form.stems[0]!)

/** Every word of the lexicon, normalised: Finglish is read against them. */
export const LEXICON_WORDS: string[] = LEXICON.flatMap(({ fa, en }) => words(`${fa} ${en}`.replaceAll('|', ' ')))

/** The concepts in a text, given its stems. */
export function conceptsIn(stems: string[]): Set<string> {
  const found = new Set<string>()
  stems.forEach((first, at) => {
    for (const form of BY_FIRST.get(first) ?? []) if (follows(form, stems, at)) found.add(form.id)
  })
  return found
}

function follows(form: Form, stems: string[], from: number): boolean {
  let at = from
  for (const word of form.stems.slice(1)) {
    const next = stems.slice(at + 1, at + 2 + GAP).indexOf(word)
    if (next < 0) return false
    at += 1 + next
  }
  return true
}
