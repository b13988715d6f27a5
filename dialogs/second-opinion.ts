// What a language model thinks of a turn, and how much that may change: it can make us more careful and choose among what we found.
import type { Candidate } from '../src/domain/entry.js'
import type { ModelReading, ModelSignal } from '../src/domain/model.js'
import { type MeaningSet, type Nearness, timesOdds, withMeaning } from '../src/understanding/meaning.js'
import type { Reading, Signal } from '../src/understanding/read.js'
import { saysNo, saysYes } from './accepts-offer.js'
import { offeredChoice } from './chooses-offered.js'
import type { Turn } from './turn.js'

/** `near`, `set`: by the embedding model; `reading`: by the chat model. Null: it said nothing in time. */
export type Opinion = { near: { nearness: Nearness; set: MeaningSet } | null; reading: ModelReading | null }

/** From this score a text is an editor's own, word for word. */
const WORD_FOR_WORD = 0.97

/** Whether there is anything to ask a model: not where the customer's word is plain, or is an answer to ours. */
export function worthAsking(turn: Turn): boolean {
  const { reading, candidates, conversation, policy } = turn
  if (reading.kind !== 'other' || !reading.complete) return false
  if (reading.wantsHuman.p >= policy.wantsHumanAt || reading.sensitive.p >= policy.sensitiveAt) return false
  if (conversation.lastSpoken && (saysYes(turn) || saysNo(turn) || offeredChoice(turn))) return false
  return (candidates[0]?.score ?? 0) < WORD_FOR_WORD
}

/** How likely a signal is that a model hears clearly or perhaps; the first is enough to act on, the second is not. */
const HEARD = { clear: 0.72, maybe: 0.5, no: 0 }
/** A model that picks an entry is right so many times as often as it is wrong; measure yours with `evaluate --model`. */
const PICKED = 6
const NOT_PICKED = 3

/** Signals only rise. Where the letters say which language it is, they decide. */
export function weighedReading(reading: Reading, opinion: Opinion | null | undefined): Reading {
  const told = opinion?.reading
  if (!told) return reading
  const latin = reading.language === 'en' && told.language === 'fa'
  const language = latin ? 'fa' : reading.language
  const raised = (heard: Signal, said: ModelSignal): Signal => {
    const p = HEARD[said.degree]
    if (p <= heard.p) return heard
    return {
      p,
      evidence: [language === 'fa' ? `به خوانش مدل: «${said.quote}»` : `As the model reads it: “${said.quote}”`],
    }
  }
  return {
    ...reading,
    language,
    wantsHuman: raised(reading.wantsHuman, told.wantsHuman),
    frustrated: raised(reading.frustrated, told.frustrated),
    complaint: raised(reading.complaint, told.complaint),
    sensitive: raised(reading.sensitive, told.sensitive),
  }
}

/** The candidates by words, by meaning, and by the model's choice among them. Never one that the knowledge does not have. */
export function weighedCandidates(
  found: Candidate[],
  reading: Reading,
  opinion: Opinion | null | undefined,
): Candidate[] {
  if (!opinion || reading.kind !== 'other') return found
  const { near, reading: told } = opinion
  const candidates = near ? withMeaning(found, near.nearness, near.set, reading.language) : found
  const answers = told?.answers
  if (answers === undefined) return candidates
  return candidates
    .map(candidate => {
      const times = candidate.entry.id === answers ? PICKED : 1 / (answers === null ? PICKED : NOT_PICKED)
      return { ...candidate, score: timesOdds(candidate.score, times) }
    })
    .sort((a, b) => b.score - a.score)
}
