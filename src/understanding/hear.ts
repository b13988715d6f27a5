// What was meant by what was typed: normalised words, Finglish turned into Persian, the wrong keyboard undone.
import type { Language } from '../domain/activity.js'
import { once } from '../kept.js'
import { LEXICON_WORDS } from './concepts.js'
import { isFinglish, persianOf, persianWith, together, type Vocabulary } from './finglish.js'
import { COMMON_FINGLISH, ENGLISH_WORDS } from './finglish-words.js'
import { onEnglishKeys, onPersianKeys } from './keyboard.js'
import { isNumber, languageOf, type Script, scriptOf } from './language.js'
import { READ_AT_MOST } from './letters.js'
import { normalise, words } from './normalise.js'
import { byWord } from './remembered.js'
import { bonesMeantBy, meantBy, type Spellings } from './speller.js'
import { stem } from './stem.js'
import { verbOf } from './verbs.js'

/** `typed`: the words as they stand; `words`: as they are meant. */
export type Heard = { language: Language; script: Script; typed: string[]; words: string[] }

/** Words that the reader of this text may know: stems of the knowledge, and Persian words by skeleton. */
export type Known = { stems: ReadonlySet<string>; vocabularies: Vocabulary[]; spellings?: Spellings }

const COMMON_PERSIAN = once(
  'common words',
  () => new Set(Object.values(COMMON_FINGLISH).flatMap(word => normalise(word).split(' '))),
)

/** `split`: `words`, or what remembers its answers. */
export function hear(text: string, known: Known, split: typeof words = words): Heard {
  const short = lettersOfDigits(text.slice(0, READ_AT_MOST))
  const typed = split(short)
  const first = scriptOf(typed)
  const script = first === 'english' && soundsPersian(typed, known) ? 'finglish' : first
  const other = script === 'none' ? undefined : otherKeyboard(short, typed, script, known)
  if (other) return { language: languageOf(other.script), script: other.script, typed, words: other.words }
  const meant = script === 'finglish' ? together(typed).flatMap(word => inPersian(word, known)) : spelt(typed, known)
  return { language: languageOf(script), script, typed, words: meant }
}

/** Some write letters that Latin lacks as digits: "sa3at", "7esab", "5aste". Measures ("5kg", "4g", "3pm") stay. */
const DIGIT_LETTERS: Record<string, string> = { 3: 'a', 5: 'kh', 7: 'h', 9: 'gh' }
const WITH_DIGIT = /[a-z3579]+/g
const MEASURE =
  /^\d(?:kg|gr?|am|pm|g|gb|mb|tb|x|d|k|m|km|cm|mm|ml|l|min|h|hr|hrs|hours?|days?|st|nd|rd|th|ta|t|bar|bare|ruz|rooz|roze|ruze|saat|mah|mahe|sal|sale|nafar|daf\w*)$/

function lettersOfDigits(text: string): string {
  if (!/[a-z][3579][a-z]|\b[3579][a-z]/.test(text)) return text
  const spelt = text.replace(WITH_DIGIT, word =>
    !/[3579][a-z]/.test(word) || MEASURE.test(word) ? word : word.replace(/[3579]/g, d => DIGIT_LETTERS[d]!),
  )
  return scriptOf(words(spelt)) === 'finglish' ? spelt : text
}

/** No word is English only, and most of those that nobody knows are Persian by their consonants. */
function soundsPersian(typed: string[], known: Known): boolean {
  const english = (word: string) => ENGLISH_WORDS.has(word) && !Object.hasOwn(COMMON_FINGLISH, word)
  if (typed.some(english)) return false
  const strange = typed.filter(word => word.length > 2 && !known.stems.has(stem(word)))
  if (strange.length < 2 || 3 * strange.length < 2 * typed.length) return false
  return strange.filter(word => persianOf(word, known.vocabularies) !== undefined).length >= 0.6 * strange.length
}

function inPersian(word: string, known: Known): string[] {
  if (!/^[a-z]+$/.test(word)) return [word]
  const found = persianOf(word, known.vocabularies)
  if (found !== undefined) return found.split(' ')
  const bones = known.spellings && bonesMeantBy(word, known.spellings)
  return [(bones && persianWith(bones, word, known.vocabularies)) ?? word]
}

/** Slips of the finger set right: only a word that nobody knows is taken for another. */
function spelt(typed: string[], known: Known): string[] {
  const { spellings } = known
  if (!spellings) return typed
  return typed.map(word => (isKnown(word, known) ? word : (meantBy(word, spellings) ?? word)))
}

const isKnown = (word: string, { stems }: Known) => stems.has(stem(word)) || isOfOurs(word)

const LEXICON = new Set(LEXICON_WORDS)
const isEveryday = byWord(word => ENGLISH_WORDS.has(word) || COMMON_PERSIAN.has(word) || verbOf(word) !== undefined)
const isOfOurs = byWord(word => LEXICON.has(word) || isEveryday(word))

const MOST_KNOWN_HERE = 0.34
const LEAST_KNOWN_THERE = 0.6
/** So much, so many times more than here, in so many words of three letters or more, is no accident. */
const LEAST_IN_WORDS = 0.4
const TIMES_HERE = 3
const TELLING_WORDS = 2

/** The words of the other layout, when hardly anything is known in this one and most is in that. */
function otherKeyboard(text: string, typed: string[], script: Script, known: Known) {
  if (isFinglish(typed) && hasVowels(typed)) return undefined
  const here = shareKnown(typed, known)
  if (here.share >= MOST_KNOWN_HERE) return undefined
  const ways = script === 'persian' ? [onEnglishKeys(text)] : onPersianKeys(text)
  const { meant, share, letters, telling } = ways
    .map(way => words(way))
    .map(meant => ({ meant, ...shareKnown(meant, known) }))
    .reduce((best, other) => (other.share > best.share ? other : best))
  const noAccident = share >= LEAST_IN_WORDS && share >= TIMES_HERE * here.share && telling >= TELLING_WORDS
  if (letters < 2 || (share < LEAST_KNOWN_THERE && !noAccident)) return undefined
  const otherScript = scriptOf(meant)
  if (otherScript !== 'finglish') return { words: meant, script: otherScript }
  return { words: together(meant).flatMap(word => inPersian(word, known)), script: otherScript }
}

/** `letters` of known words, and their share, numbers aside; as much as may be here when there are none. `telling`: known words of three letters or more. */
function shareKnown(list: string[], known: Known): { share: number; letters: number; telling: number } {
  let [letters, size, telling] = [0, 0, 0]
  for (const word of list) {
    if (isNumber(word)) continue
    size += word.length
    if (!isEveryday(word) && !Object.hasOwn(COMMON_FINGLISH, word) && !known.stems.has(stem(word))) continue
    letters += word.length
    if (word.length > 2) telling++
  }
  return { share: size ? letters / size : MOST_KNOWN_HERE, letters, telling }
}

const hasVowels = (list: string[]) => list.filter(word => /[aeiou]/.test(word)).length > list.length / 2
