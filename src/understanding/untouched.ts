// Which questions a change to a few entries cannot give another answer: they need not be asked twice.
import type { Entry } from '../domain/entry.js'
import { words } from './normalise.js'
import { stem } from './stem.js'
import { alsoSaid } from './synonyms.js'

/** What was found for a question. `lead`: how far the best is before the next; `ids`: of all that may answer. */
export type Ranked = { score: number; lead: number; ids: string[] }

/**
 * To learn anew moves every score a little: over 20,000 answers to questions, with twelve kinds of changes to two FAQs, none
 * this far above the threshold and before the next one fell below it or to another entry, but one of a single word.
 */
const ABOVE = 0.25
const AHEAD = 0.25
/** So much of a question's words in one text of a changed entry: it may draw it to itself. */
const SHARED = 0.5
/** «مراحل» alone hangs on a thread: it became another's by a change of something else. */
const FEW = 3
/** With more entries changed at once, everything is asked. */
const MOST_CHANGED = 20

/** `before`, `after`: all entries as they are and as they would be. Answers whether the question is out of the change's reach. */
export function untouched(
  before: Entry[],
  after: Entry[],
  changed: string[],
  answerAt: number,
): (text: string, found: Ranked) => boolean {
  const ids = new Set(changed)
  const texts = [...before, ...after].filter(({ id }) => ids.has(id)).flatMap(textsOf)
  const stems = [...new Set(texts)].map(text => new Set(words(text).map(stem)))
  return (text, { score, lead, ids: near }) => {
    if (ids.size > MOST_CHANGED || score < answerAt + ABOVE || lead < AHEAD || near.some(id => ids.has(id)))
      return false
    const own = [...new Set(words(text).map(stem))]
    if (own.length < FEW) return false
    return !stems.some(theirs => own.filter(word => theirs.has(word)).length >= SHARED * own.length)
  }
}

const textsOf = ({ fa, en, synonyms = [] }: Entry): string[] => [
  ...[fa, en].flatMap(side => {
    if (!side) return []
    const asked = [side.question, ...side.variants]
    return [...asked, ...alsoSaid(asked, synonyms)] // as the compiler learns them
  }),
  ...synonyms.flat(),
]
