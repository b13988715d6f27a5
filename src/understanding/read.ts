// The structured view of an utterance: language, what kind of words, the wish for a person, frustration, with reasons.
import type { Language } from '../domain/activity.js'
import { isComplete } from './complete.js'
import { LEXICON_WORDS } from './concepts.js'
import { isNoise, type Kind, kindOf } from './courtesies.js'
import { vocabularyOf } from './finglish.js'
import { frustration } from './frustration.js'
import { hear, type Known } from './hear.js'
import { OWN_WORDS, wishForHuman } from './human.js'
import { READ_AT_MOST } from './letters.js'
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
}

const OWN = [...LEXICON_WORDS, ...OWN_WORDS]
const KNOWN: Known = { stems: new Set(OWN.map(stem)), vocabulary: vocabularyOf(OWN) }

/** `earlier`: the customer's earlier utterances, oldest first. Never throws; looks at the first 2,000 characters. */
export function read(utterance: string, earlier: string[] = []): Reading {
  const text = utterance.slice(0, READ_AT_MOST)
  const heard = hear(text, KNOWN)
  const kind = isNoise(heard.typed) ? 'noise' : kindOf(heard.words)
  return {
    language: heard.language,
    complete: isComplete(text, heard, kind),
    kind,
    wantsHuman: wishForHuman(text, heard),
    frustrated: frustration(
      text,
      heard,
      earlier.map(one => hear(one, KNOWN)),
    ),
  }
}
