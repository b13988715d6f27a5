// Which language a customer writes in. Finglish is Persian.
import type { Language } from '../domain/activity.js'
import { isFinglish } from './finglish.js'

export type Script = 'persian' | 'finglish' | 'english' | 'none'

/** Every UTF-16 unit of the word is one of these. */
function within(word: string, first: number, last: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit < first || unit > last) return false
  }
  return true
}

const isLatin = (word: string) => word !== '' && within(word, 0x61, 0x7a)
const isPersian = (word: string) => word !== '' && within(word, 0x600, 0x6ff)
export const isNumber = (word: string): boolean => word !== '' && within(word, 0x30, 0x39)

/** `words` are normalised. A single Persian word among Latin ones makes it Persian. */
export function scriptOf(words: string[]): Script {
  if (words.some(isPersian)) return 'persian'
  const latin = words.filter(isLatin)
  if (latin.length === 0) return 'none'
  return isFinglish(latin) ? 'finglish' : 'english'
}

/** Persian when nothing says otherwise: most customers here are. */
export const languageOf = (script: Script): Language => (script === 'english' ? 'en' : 'fa')
