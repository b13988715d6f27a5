// Which language the customer writes in. Finglish is Persian in Latin letters and counts as Persian.
import type { Language } from '../domain/activity.js'

/** The language of `text`; of `before` (default fa) when the text does not tell, such as an emoji or a number. */
export function languageOf(text: string, before: Language = 'fa'): Language {
  const sample = text.slice(0, 2000)
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic === 0 && latin === 0) return before
  return arabic * 2 >= latin ? 'fa' : 'en'
}
