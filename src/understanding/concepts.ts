// What people talk about, however they put it. Concepts are features of entries and of questions.
import type { Concept } from './lexicon/concept.js'
import { everyday } from './lexicon/everyday.js'
import { forms } from './lexicon/forms.js'
import { shop } from './lexicon/shop.js'
import { tokens } from './lexicon/tokens.js'
import { words } from './normalise.js'

export type { Concept } from './lexicon/concept.js'

/** Words that mean the same: each stands for the others in all forms. */
const WORDS: Concept[] = []
/** Every concept. */
export const LEXICON: Concept[] = [...WORDS, ...everyday, ...shop]

const textOf = ({ fa, en, not = '' }: Concept) => `${fa} ${en} ${not}`.replace(/[|/+]/g, ' ')
const TOKENS = tokens(WORDS, LEXICON.map(textOf))
const FORMS = forms(LEXICON, TOKENS)

/** Every word of the lexicon, normalised: Finglish is read against them. */
export const LEXICON_WORDS: string[] = LEXICON.flatMap(concept => words(textOf(concept)))

/** The concepts in a text, given its stems and, for «نرسید» beside «رسید», the normalised words they come from. */
export function conceptsIn(stems: string[], words: string[] = stems): Set<string> {
  return new Set([...FORMS.find(TOKENS.of(stems, words))].map(at => LEXICON[at]!.id))
}
