// Finds the entries that may answer an utterance.
import type { Language } from '../domain/activity.js'
import type { Candidate, Entry } from '../domain/entry.js'
import { once } from '../kept.js'
import { blend, richness } from './blend.js'
import type { Compiled } from './compile.js'
import { LEXICON_WORDS } from './concepts.js'
import { isNoise, type Kind, kindOf } from './courtesies.js'
import { vocabularyOf } from './finglish.js'
import { cluesOf, gate } from './gate.js'
import { type Heard, hear, type Known } from './hear.js'
import { words } from './normalise.js'
import { piecesOf } from './pieces.js'
import { type Heeded, type Signals, signalsOf } from './rank.js'

export { type Compiled, compile } from './compile.js'

/** Best first, at most five, published entries only. `language` is the one the customer writes in (Finglish is fa). */
export type Matched = { language: Language; candidates: Candidate[] }

/** How a text is taken apart, without regard to what is known: whoever asks the same twice may remember it. */
export type Senses = { split: typeof words; apart: typeof piecesOf }
const AFRESH: Senses = { split: words, apart: piecesOf }

const MOST = 5
/** A courtesy, and the entry for courtesies of its kind. */
const POLITE = 0.9
const SAME_TEXT = 0.999
/** A text that an editor wrote, word for word. */
const SURE = 0.98
/** Below the usual threshold of an answer, above that of a clarification. */
const VAGUE = 0.5
const SHARPNESS = 0.2
/** A chance from which two words are enough: the other entries that have them use them for something else. */
const OUTSTANDING = 0.9
const SHORT_FOLLOW_UP = 6

/**
 * `before` is the customer's previous utterance: it helps to read a short follow-up («و برای شهرستان؟»).
 * A score is the chance, 0..1, that the entry answers. Never throws; looks at the first 2,000 characters.
 * A courtesy alone («سلام», "ok") finds nothing but an entry of courtesies.
 */
export function match(compiled: Compiled, utterance: string, before?: string, senses = AFRESH): Matched {
  const known = knownBy(compiled)
  const heard = hear(utterance, known, senses.split)
  if (isNoise(heard.typed)) return { language: heard.language, candidates: [] }
  const kind = kindOf(heard.words)
  if (kind !== 'other') return { language: heard.language, candidates: courtesies(compiled, heard, kind, senses) }
  const alone = consider(compiled, heard, senses)
  if (!before || !followsUp(heard)) return { language: heard.language, candidates: alone }
  const earlier = hear(before, known)
  const [said, typed] = [
    [...earlier.words, ...heard.words],
    [...earlier.typed, ...heard.typed],
  ]
  const both = consider(compiled, { ...heard, words: said, typed }, senses)
  return { language: heard.language, candidates: both.length > 0 ? both : alone }
}

const LEXICON = once('lexicon by skeleton', () => vocabularyOf(LEXICON_WORDS))

export const knownBy = ({ stems, vocabulary, spellings }: Compiled): Known => ({
  stems,
  vocabularies: [LEXICON, vocabulary],
  spellings,
})

/** Knowledge may have an entry of its own for thanks or greetings; any other would only seem to fit. */
function courtesies(compiled: Compiled, heard: Heard, kind: Kind, senses: Senses): Candidate[] {
  const own = compiled.courteous[kind]?.map(at => compiled.entries[at]!)
  if (!own?.[0]) return []
  const found = consider(compiled, heard, senses)
  if (found[0] && own.includes(found[0].entry)) return found
  const [first] = own
  const others = found.filter(({ entry }) => entry !== first)
  const candidate = { entry: first, language: languageFor(first, heard.language), score: POLITE }
  return [candidate, ...others.map(one => ({ ...one, score: Math.min(one.score, POLITE / 2) }))].slice(0, MOST)
}

const languageFor = (entry: Entry, language: Language): Language =>
  entry[language] ? language : entry.fa ? 'fa' : 'en'

function followsUp({ words, typed }: Heard): boolean {
  if (words.length === 0 || words.length > SHORT_FOLLOW_UP) return false
  const start = typed.slice(0, 2).join(' ')
  return /^(?:و|va|and|what about|how about|or|also|then|پس|حالا|اگر|برای|vase|baraye|اونوقت)(?: |$)/u.test(`${start} `)
}

function consider(compiled: Compiled, heard: Heard, { apart }: Senses): Candidate[] {
  const finglish = heard.script === 'finglish'
  const heeded = signalsOf(compiled, apart(heard.words, finglish ? heard.typed : undefined))
  const { candidates, signals, bestSide } = heeded
  if (candidates.length === 0 || isStrange(heeded)) return []
  const rich = richness(compiled)
  const chances = wordForWord(blend(signals, rich, finglish), signals)
  const order = best(chances, MOST)
  const first = order[0]!
  const exact = isExact(signals, first)
  const gated = gate(cluesOf(heeded, chances, order, rich, finglish))
  const shared = !exact && chances[first]! < OUTSTANDING && vague(heeded)
  const sure = exact ? SURE : shared ? VAGUE : gated
  const sharpness = shared ? SHARPNESS / 4 : SHARPNESS
  return order.map(at => {
    const entry = compiled.entries[candidates[at]!]!
    const language = entry[heard.language]
      ? heard.language
      : (compiled.sides[bestSide[at]!]?.language ?? (entry.fa ? 'fa' : 'en'))
    return { entry, language, score: sure * (chances[at]! / chances[first]!) ** sharpness }
  })
}

const isExact = ({ nearGrams, nearWords }: Signals, at: number): boolean =>
  nearGrams[at]! > SAME_TEXT && nearWords[at]! > SAME_TEXT

/** Who has the very text changes places with whoever seemed likelier: entries of several branches differ by a town only. */
function wordForWord(chances: Float32Array, signals: Signals): Float32Array {
  let [top, own] = [0, -1]
  for (let at = 0; at < chances.length; at++) {
    if (chances[at]! > chances[top]!) top = at
    if (isExact(signals, at) && (own < 0 || chances[at]! > chances[own]!)) own = at
  }
  if (own >= 0 && own !== top) [chances[own], chances[top]] = [chances[top]!, chances[own]!]
  return chances
}

/** Neither in the questions nor in the answers is there anything of it. */
const isStrange = ({ vector, signals: { answered, answeredConcepts } }: Heeded) =>
  vector.ids.length === 0 && !answered.some(share => share > 0) && !answeredConcepts.some(share => share > 0)

/** A word or two that several entries use alike: «پس دادن», "code". */
function vague({ signals: { asked }, size }: Heeded): boolean {
  if (size > 2) return false
  let most = 0
  for (const share of asked) if (share > most) most = share
  let rivals = 0
  for (const share of asked) if (share > 0.4 && share >= 0.85 * most) rivals++
  return rivals > 2
}

/** The `most` entries with the highest chance, the best first. */
function best(chances: Float32Array, most: number): number[] {
  const found: number[] = []
  for (let at = 0; at < chances.length; at++) {
    if (found.length === most && chances[at]! <= chances[found[most - 1]!]!) continue
    let place = found.length
    while (place > 0 && chances[found[place - 1]!]! < chances[at]!) place--
    found.splice(place, 0, at)
    if (found.length > most) found.pop()
  }
  return found
}
