// Which language a customer writes in. Finglish is Persian.
import type { Language } from '../domain/activity.js'
import { isFinglish } from './finglish.js'

export type Script = 'persian' | 'finglish' | 'english' | 'none'

/** `words` are normalised. A single Persian word among Latin ones makes it Persian. */
export function scriptOf(words: string[]): Script {
  const latin = words.filter(word => /^[a-z]+$/.test(word))
  if (words.some(word => /^[\u0600-\u06ff]+$/u.test(word))) return 'persian'
  if (latin.length === 0) return 'none'
  return isFinglish(latin) ? 'finglish' : 'english'
}

/** Persian when nothing says otherwise: most customers here are. */
export const languageOf = (script: Script): Language => (script === 'english' ? 'en' : 'fa')
