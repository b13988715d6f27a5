// The structured view of an utterance: language, what kind of words, the wish for a person, frustration, with reasons.
import type { Language } from '../domain/activity.js'

/** How sure, 0..1, and the words that say so. */
export type Signal = { p: number; evidence: string[] }

export type Reading = {
  language: Language
  /** A whole thought; false: a greeting alone or a fragment, more will follow. */
  complete: boolean
  /** What it is besides a question; 'other' when it may be one. */
  kind: 'greeting' | 'thanks' | 'yes' | 'no' | 'none_of_these' | 'bye' | 'noise' | 'other'
  wantsHuman: Signal
  frustrated: Signal
}
