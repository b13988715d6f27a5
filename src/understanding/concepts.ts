// What people talk about, however they put it. Concepts are features of entries and of questions.
import { keep, kept } from '../kept.js'
import { finder } from './lexicon/forms.js'
import type { LexiconTables } from './lexicon/tables.js'
import { tokensBy } from './lexicon/tokens.js'

const { ids, weights, beside, words, read, forms } =
  kept<LexiconTables>('lexicon') ?? keep('lexicon', (await import('./lexicon/tables.js')).lexiconTables())

const TOKENS = tokensBy(read)
const FORMS = finder(forms)

/** Every word of the lexicon, normalised: Finglish is read against them. */
export const LEXICON_WORDS: string[] = words

/** How much of the matter a concept tells, 0..1: «کارت» less than «کارتم را دستگاه خورد». */
export const weightOfConcept = (id: string): number => weights.get(id) ?? 1

/** Weather and cooking: it tells entries apart, not how a customer feels. */
export const isBesideTheTrade = (id: string): boolean => beside.has(id)

/** The concepts in a text, given its stems and, for «نرسید» beside «رسید», the normalised words they come from. */
export function conceptsIn(stems: string[], words: string[] = stems): Set<string> {
  const found = new Set<string>()
  for (const at of FORMS.find(TOKENS.of(stems, words))) found.add(ids[at]!)
  return found
}
