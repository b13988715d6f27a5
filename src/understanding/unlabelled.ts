// What customers wrote, unlabelled, says how common words are here. It is taken only where the entries' own texts gain by it.
import type { Entry, Side } from '../domain/entry.js'
import { type Compiled, compile, match } from './match.js'
import { words } from './normalise.js'

/** Bounds: the newest texts, none longer than a question, and entries for which a trial takes seconds. */
const MOST_TEXTS = 3_000
const LONGEST = 300 // characters
const MOST_ENTRIES = 400
const FOLDS = 3

export type Verdict = {
  compiled: Compiled
  /** What the trial found: held-out variants for which the right entry came first. */
  trial: { texts: number; variants: number; without: number; with: number }
  taken: boolean
}

/** Deterministic; nothing is kept of the texts but how many have a word. Never throws. */
export function learnUnlabelled(entries: Entry[], texts: string[]): Verdict {
  const known = entries.filter(({ status }) => status === 'published')
  const heard = [...new Set(texts.map(text => text.trim()))]
    .filter(text => text.length > 0 && text.length <= LONGEST && words(text).length > 1)
    .slice(-MOST_TEXTS)
  const trial = { texts: heard.length, variants: 0, without: 0, with: 0 }
  if (heard.length > 0 && known.length <= MOST_ENTRIES)
    for (let fold = 0; fold < FOLDS; fold++) {
      const { kept, held } = partedBy(known, fold)
      trial.variants += held.length
      trial.without += rightly(compile(kept), held)
      trial.with += rightly(compile(kept, undefined, undefined, heard), held)
    }
  const taken = trial.with > trial.without
  return { compiled: compile(entries, undefined, undefined, taken ? heard : []), trial, taken }
}

type Held = { id: string; text: string }

/** Every third variant is held out in turn; the questions stay. */
function partedBy(entries: Entry[], fold: number): { kept: Entry[]; held: Held[] } {
  const held: Held[] = []
  const less = (id: string, side: Side): Side => ({
    ...side,
    variants: side.variants.filter((text, at) => {
      const out = at % FOLDS === fold
      if (out) held.push({ id, text })
      return !out
    }),
  })
  const kept = entries.map(entry => ({
    ...entry,
    ...(entry.fa && { fa: less(entry.id, entry.fa) }),
    ...(entry.en && { en: less(entry.id, entry.en) }),
  }))
  return { kept, held }
}

const rightly = (compiled: Compiled, held: Held[]): number =>
  held.filter(({ id, text }) => match(compiled, text).candidates[0]?.entry.id === id).length
