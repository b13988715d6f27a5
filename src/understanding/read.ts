// The structured view of an utterance: language, what kind of words, the wish for a person, what hurts, with reasons.
import type { Language } from '../domain/activity.js'
import { COMPLAINT_WORDS, complaintIn } from './complaint.js'
import { isComplete } from './complete.js'
import { COMPLEX_WORDS, complexIn } from './complex.js'
import { LEXICON_WORDS } from './concepts.js'
import { isNoise, type Kind, kindOf } from './courtesies.js'
import { vocabularyOf } from './finglish.js'
import { FRUSTRATION_WORDS, frustration } from './frustration.js'
import { type Heard, hear, type Known } from './hear.js'
import { OWN_WORDS, wishForHuman } from './human.js'
import { READ_AT_MOST } from './letters.js'
import { trail } from './patterns.js'
import { type Cue, certain, signalOf, strongest, unquoted } from './said.js'
import { blamesUs, SENSITIVE_WORDS, sensitiveIn, speaksOfSelfHarm } from './sensitive.js'
import { stem } from './stem.js'

/** How sure, 0..1, and the words that say so. */
export type Signal = { p: number; evidence: string[] }

export type Reading = {
  language: Language
  /** A whole thought; false: a greeting alone or a fragment, more will follow. */
  complete: boolean
  /** What it is besides a question; 'other' when it may be one. */
  kind: Kind
  wantsHuman: Signal
  frustrated: Signal
  /** The business failed in something outside this chat, says the customer. */
  complaint: Signal
  /** A matter that is never left to a bot. */
  sensitive: Signal
  /** It hangs on their own account or contract, or on several things at once: no entry settles it alone. */
  complex: Signal
}

const OWN = [
  ...LEXICON_WORDS,
  ...OWN_WORDS,
  ...SENSITIVE_WORDS,
  ...COMPLAINT_WORDS,
  ...COMPLEX_WORDS,
  ...FRUSTRATION_WORDS,
]
export const KNOWN: Known = { stems: new Set(OWN.map(stem)), vocabulary: vocabularyOf(OWN) }

/** `earlier`: the customer's earlier utterances, oldest first. Never throws; looks at the first 2,000 characters. */
export function read(utterance: string, earlier: string[] = []): Reading {
  const text = utterance.slice(0, READ_AT_MOST)
  const heard = hear(text, KNOWN)
  const kind = isNoise(heard.typed) ? 'noise' : kindOf(heard.words)
  const again = (part: string, from: string, whole: Heard) => (part === from ? whole : hear(part, KNOWN))
  const mine = unquoted(text)
  const own = again(mine, text, heard)
  const meant = again(certain(mine, heard.script === 'finglish'), mine, own)
  const said = trail(own.words)
  const sure = meant === own ? said : trail(meant.words)
  const { language } = heard
  const before = earlier.map(one => hear(one, KNOWN))
  const frustrated = frustration(text, { ...own, language }, before)
  const sensitive = sensitiveIn(sure, said)
  return {
    language,
    complete: isComplete(text, heard, kind),
    kind,
    wantsHuman: wishForHuman(text, { ...own, language }),
    frustrated: withDespair(frustrated, sensitive, language),
    complaint: strongest([...complaintIn(sure), ...blamesUs(sensitive)], language),
    sensitive: signalOf(sensitive, language),
    complex: signalOf(complexIn(own.words), language),
  }
}

/** Who speaks of harming themselves despairs. */
function withDespair(signal: Signal, sensitive: Cue[], language: Language): Signal {
  const despair = sensitive.filter(speaksOfSelfHarm)
  return despair.length > 0 ? signalOf([...despair], language) : signal
}
