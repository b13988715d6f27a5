// The whole lexicon, made ready to be looked up.
import { BESIDE_THE_TRADE, GROUPS, LEXICON, OTHERS, WEIGHTS } from './all.js'
import { type FormTable, formTable } from './forms.js'
import { formsOf, tokensBy, type WordTable, wordsOfForm, wordTable } from './tokens.js'

export type LexiconTables = {
  /** Concepts, in the lexicon's order. */
  ids: string[]
  weights: Map<string, number>
  /** Concepts of no trade. */
  beside: Set<string>
  /** Every word, normalised. */
  words: string[]
  read: WordTable
  forms: FormTable
}

export function lexiconTables(): LexiconTables {
  const read = wordTable(GROUPS, OTHERS)
  const forms = [...new Set([...LEXICON, ...GROUPS])].flatMap(formsOf)
  return {
    ids: LEXICON.map(({ id }) => id),
    weights: WEIGHTS,
    beside: new Set(BESIDE_THE_TRADE.map(({ id }) => id)),
    words: [...new Set(forms.flatMap(form => wordsOfForm(form.replace(/[/+]/g, ' '))))],
    read,
    forms: formTable(LEXICON, tokensBy(read)),
  }
}
