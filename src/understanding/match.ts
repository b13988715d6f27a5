// Finds the entries that may answer an utterance.
import type { Language } from '../domain/activity.js'
import type { Candidate } from '../domain/entry.js'
import { confidence } from './calibrate.js'
import type { Compiled } from './compile.js'
import { isNoise, kindOf } from './courtesies.js'
import { type Heard, hear } from './hear.js'
import { type Evidence, rank } from './rank.js'

export { type Compiled, compile } from './compile.js'

/** Best first, at most five, published entries only. `language` is the one the customer writes in (Finglish is fa). */
export type Matched = { language: Language; candidates: Candidate[] }

const MOST = 5
const SHORT_FOLLOW_UP = 6

/**
 * `before` is the customer's previous utterance: it helps to read a short follow-up («و برای شهرستان؟»).
 * A score is the chance, 0..1, that the entry answers. Never throws; looks at the first 2,000 characters.
 * A courtesy alone («سلام», "ok") finds nothing.
 */
export function match(compiled: Compiled, utterance: string, before?: string): Matched {
  const heard = hear(utterance, compiled)
  if (isNoise(heard.typed) || kindOf(heard.words) !== 'other') return { language: heard.language, candidates: [] }
  let evidence = rank(compiled, heard)
  if (before && followsUp(heard)) {
    const earlier = hear(before, compiled)
    const both = rank(compiled, { ...heard, words: [...earlier.words, ...heard.words] })
    if ((both.ranked[0]?.strength ?? 0) > 0) evidence = both
  }
  return { language: heard.language, candidates: candidates(compiled, heard, evidence) }
}

function followsUp({ words, typed }: Heard): boolean {
  if (words.length === 0 || words.length > SHORT_FOLLOW_UP) return false
  const start = typed.slice(0, 2).join(' ')
  return /^(?:و|va|and|what about|how about|or|also|then|پس|حالا|اگر|برای|vase|baraye|اونوقت)(?: |$)/u.test(`${start} `)
}

function candidates(compiled: Compiled, heard: Heard, evidence: Evidence): Candidate[] {
  const scores = confidence(evidence)
  return evidence.ranked.slice(0, MOST).map(({ entry: at, best }, place) => {
    const entry = compiled.entries[at]!
    return { entry, language: entry[heard.language] ? heard.language : best, score: scores[place] ?? 0 }
  })
}
