// Finds the entries that may answer an utterance.
import type { Language } from '../domain/activity.js'
import type { Candidate } from '../domain/entry.js'

/** Best first, at most five, published entries only. `language` is the one the customer writes in (Finglish is fa). */
export type Matched = { language: Language; candidates: Candidate[] }
