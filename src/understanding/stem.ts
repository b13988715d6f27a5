// Light stemming, so that سفارش‌هایم finds سفارش and "deliveries" finds "delivery". It never guesses at short words.
import { byWord } from './remembered.js'
import { stemEnglish } from './stem-english.js'
import { verbOf } from './verbs.js'

const FA_ENDINGS =
  /(?:هایمان|هایتان|هایشان|هامون|هاتون|هاشون|هایی|هایم|هایت|هایش|های|هام|هات|هاش|ها|مان|تان|شان|مون|تون|شون|ترین|تری|تر|یم|ام|اش|ات|ای|م|ش|ی)$/u

function stemPersian(word: string): string {
  const verb = verbOf(word)
  if (verb) return verb
  let stem = word
  for (let round = 0; round < 2 && stem.length > 3; round++) {
    const shorter = stem.replace(FA_ENDINGS, '')
    if (shorter.length < 3) break
    stem = shorter
  }
  return stem
}

/** The stem of one normalised word. */
export const stem = byWord(stemOf)

function stemOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return stemEnglish(word)
  return /^[\u0600-\u06ff]+$/u.test(word) ? stemPersian(word) : word
}
