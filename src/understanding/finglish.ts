// Persian in Latin letters: notices it, and finds the Persian words that were meant.
import { once } from '../kept.js'
import { COMMON_FINGLISH, ENGLISH_WORDS } from './finglish-words.js'
import { normalise } from './normalise.js'
import { byWord } from './remembered.js'
import { romanised, skeletonOfLatin, skeletonOfPersian } from './skeleton.js'
import { verbForms } from './verbs.js'

/** Persian words by skeleton, with spaces between them. */
export type Vocabulary = Map<string, string>

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const vocabulary: Vocabulary = new Map()
  for (const word of words) {
    if (!/^[\u0600-\u06ff]{2,}$/u.test(word)) continue
    const skeleton = skeletonOfPersian(word)
    if (skeleton.length < 2) continue
    const same = vocabulary.get(skeleton)
    if (!same) vocabulary.set(skeleton, word)
    else if (!` ${same} `.includes(` ${word} `)) vocabulary.set(skeleton, `${same} ${word}`)
  }
  return vocabulary
}

const VERBS = once('verbs by skeleton', () => vocabularyOf(verbForms()))

/** True when Latin words are Persian rather than English. `latin` are lower-case words. */
export function isFinglish(latin: string[]): boolean {
  let persian = 0
  let english = 0
  for (const word of latin) {
    const leaning = leaningOf(word)
    if (leaning > 0) persian += leaning
    else english -= leaning
  }
  return persian > english && persian >= 0.7
}

const SOUNDS_PERSIAN =
  /^n?e?mi[a-z]+(?:[aeiou]|am|im|id|in|an|and|ad|sh|n)$|(?:kh|gh(?=[aeiou])|aa)|[a-z]{3}(?:am|esh|etun|etoon|eto|amo|ashun|ha|haye)$|q(?!u)/
const SOUNDS_ENGLISH = /(?:tion|ing|ed|ly|ment|ness|ght|ould|ck|th)/

/** How much a Latin word speaks for Persian, above 0, or for English, below. */
const leaningOf = byWord(word => {
  if (Object.hasOwn(COMMON_FINGLISH, word)) return ENGLISH_WORDS.has(word) ? 0.4 : 1
  if (ENGLISH_WORDS.has(word)) return -1
  if (SOUNDS_PERSIAN.test(word)) return 0.7
  return SOUNDS_ENGLISH.test(word) ? -0.7 : 0
})

/** One way of writing sounds that are written in several: "raa", "tou", "chieh". */
const plainly = (latin: string) =>
  latin
    .replace(/aa+/g, 'a')
    .replace(/oo+|ou/g, 'u')
    .replace(/ee+/g, 'i')
    .replace(/(?<=..)eh$/, 'e')
    .replace(/q/g, 'gh')

const COMMON_PLAINLY = new Map(Object.entries(COMMON_FINGLISH).map(([latin, meant]) => [plainly(latin), meant]))

/** A common word, also with the unwritten «ِ» or the spoken «است» behind it: pule, masoule. */
const commonly = (latin: string) =>
  COMMON_PLAINLY.get(latin) ?? (/^...+e$/.test(latin) ? COMMON_PLAINLY.get(latin.slice(0, -1)) : undefined)

/** Typed apart: the plural, which belongs to the word before it, and the unwritten «ِ» between words. */
const PLURAL = /^ha+(?:y(?:eh?)?|i)?$/

/** Words in Finglish, less what was only typed apart. */
export function together(latin: string[]): string[] {
  const joined: string[] = []
  for (const word of latin) {
    const before = joined.at(-1)
    if (PLURAL.test(word) && before && /^[a-z]{3,}$/.test(before)) joined[joined.length - 1] = before + word
    else if (word !== 'e' || !before) joined.push(word)
  }
  return joined
}

/** The Persian word meant by a Latin one, out of common words, `vocabularies` and the verbs; undefined: none fits. */
export function persianOf(latin: string, vocabularies: Vocabulary[]): string | undefined {
  if (Object.hasOwn(COMMON_FINGLISH, latin)) return normalise(COMMON_FINGLISH[latin]!)
  const common = commonly(plainly(latin))
  if (common) return normalise(common)
  const skeleton = skeletonOfLatin(latin)
  const found = closest(latin, among(vocabularies, skeleton)) ?? closest(latin, among([VERBS], skeleton))
  if (found) return found
  // سفارشتون، پولم، بسته‌ام: without the possessive
  const short = /^(.{2,}?)(?:e?tu?n|e?too?n|emu?n|emoo?n|e?shu?n|e?shoo?n|amo|eto|esho|am|et|esh|o)$/.exec(latin)?.[1]
  return short ? closest(short, among(vocabularies, skeletonOfLatin(short))) : undefined
}

const among = (vocabularies: Vocabulary[], skeleton: string) =>
  vocabularies.flatMap(vocabulary => vocabulary.get(skeleton)?.split(' ') ?? [])

const loose = (latin: string) =>
  latin
    .replace(/zh|dj/g, 'j')
    .replace(/oo|ou|u|o|w|v/g, 'u')
    .replace(/ee|ei|ey|ie|y|i/g, 'i')
    .replace(/a+/g, 'a')

/** The best of words with equal consonants, by their vowels; undefined when all differ too much. */
function closest(latin: string, words: string[]): string | undefined {
  const heard = loose(latin)
  let best: string | undefined
  let least = 0.55
  for (const word of words) {
    const distance = vowelDistance(heard, loose(romanised(word)))
    if (distance < least) {
      least = distance
      best = word
    }
  }
  return best
}

/** The Persian word with these consonants that a Latin one is nearest to. */
export const persianWith = (skeleton: string, latin: string, vocabularies: Vocabulary[]): string | undefined =>
  closest(latin, among(vocabularies, skeleton))

/** Edit distance in which an unwritten short vowel is cheap, per letter, 0..1. Words are cut at 24 letters. */
function vowelDistance(heard: string, written: string): number {
  const a = heard.slice(0, 24)
  const b = written.slice(0, 24)
  const drop = (letter: string) => (letter === 'e' ? 0.1 : 'aiu'.includes(letter) ? 0.35 : letter === 'h' ? 0.3 : 1)
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push(row[j]! + ('aiuh'.includes(b[j]!) ? 0.5 : 1))
  for (const letter of a) {
    const next = [row[0]! + drop(letter)]
    for (let j = 0; j < b.length; j++) {
      const change = letter === b[j] ? 0 : 'aeiu'.includes(letter) && 'aiu'.includes(b[j]!) ? 0.5 : 1
      next.push(Math.min(row[j]! + change, row[j + 1]! + drop(letter), next[j]! + ('aiuh'.includes(b[j]!) ? 0.5 : 1)))
    }
    row = next
  }
  return row[b.length]! / Math.max(a.length, 1)
}
