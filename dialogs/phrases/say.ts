// Chooses the words: in the customer's language, and never a sentence that was said already.
import type { Instant, Language } from '../../src/domain/activity.js'
import { en } from './en.js'
import { fa } from './fa.js'
import type { PhraseId, Phrases } from './phrases.js'

const all: Record<Language, Phrases> = { fa, en }

/** The first way to say it that none of `said` contains; when all are used up, the one that was said longest ago. */
export function phrase(
  id: PhraseId,
  language: Language,
  said: string[],
  facts: Record<string, string | number> = {},
): string {
  const last = (way: string) => said.findLastIndex(text => shapeOf(way).test(text))
  const chosen = all[language][id].reduce((best, way) => (last(way) < last(best) ? way : best))
  return fill(chosen, language, facts)
}

// With another time in it, it is still the same sentence.
const shapeOf = (way: string): RegExp =>
  new RegExp(way.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^]*?'))

const fill = (way: string, language: Language, facts: Record<string, string | number>): string =>
  way.replace(/\{(\w+)\}/g, (_, key: string) => {
    const fact = facts[key] ?? ''
    return typeof fact === 'number' ? new Intl.NumberFormat(language).format(fact) : fact
  })

/** A time of day as people say it: ۱۴:۳۲, 14:32. */
export const timeOfDay = (at: Instant, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'fa' ? 'fa-IR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at)
