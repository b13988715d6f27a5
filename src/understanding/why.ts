// Why an entry was found: the nearest way of putting it, the words they share, the matters both speak of.
import type { Language } from '../domain/activity.js'
import type { Candidate, Entry } from '../domain/entry.js'
import { tellingOf } from './common.js'
import { conceptsIn } from './concepts.js'
import { hear } from './hear.js'
import { type Compiled, knownBy, match } from './match.js'
import { words } from './normalise.js'
import { stem } from './stem.js'
import { alsoSaid } from './synonyms.js'

export type Why = { variant: string; likeness: number; words: string[]; missing: string[]; concepts: string[] }
export type Explained = {
  language: Language
  /** As it was read: normalised, Finglish in Persian letters. */
  normalised: string
  candidates: (Omit<Candidate, 'entry'> & { entryId: string; question: string; why: Why })[]
}

export function explain(compiled: Compiled, utterance: string, before?: string): Explained {
  const { language, candidates } = match(compiled, utterance, before)
  const heard = hear(utterance, knownBy(compiled))
  return {
    language,
    normalised: heard.words.join(' '),
    candidates: candidates.map(({ entry, language, score }) => ({
      ...{ entryId: entry.id, language, score },
      question: entry[language]?.question ?? '',
      why: whyOf(entry, heard.words),
    })),
  }
}

function whyOf(entry: Entry, asked: string[]): Why {
  const stems = asked.map(stem)
  const sayings = [entry.fa, entry.en].flatMap(side => {
    const asked = side ? [side.question, ...side.variants] : []
    return [...asked, ...alsoSaid(asked, entry.synonyms)]
  })
  const likest = sayings
    .map(variant => ({ variant, likeness: likeness(stems, words(variant).map(stem)) }))
    .reduce((best, one) => (one.likeness > best.likeness ? one : best), { variant: sayings[0] ?? '', likeness: 0 })
  const own = sayings.map(text => words(text))
  const known = new Set(own.flat().map(stem))
  const telling = asked.filter(word => tellingOf(stem(word)) === 1)
  const theirs = new Set(own.flatMap(said => [...conceptsIn(said.map(stem), said)]))
  return {
    ...likest,
    words: [...new Set(telling.filter(word => known.has(stem(word))))],
    missing: [...new Set(telling.filter(word => !known.has(stem(word))))],
    concepts: [...conceptsIn(stems, asked)].filter(id => theirs.has(id)),
  }
}

/** Dice's coefficient of the stems, 0..1. */
function likeness(one: string[], other: string[]): number {
  const [a, b] = [new Set(one), new Set(other)]
  if (a.size === 0 || b.size === 0) return 0
  return (2 * [...a].filter(word => b.has(word)).length) / (a.size + b.size)
}
