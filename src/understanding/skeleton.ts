// What Persian and Latin letters of one word have in common: its consonants. سفارشم and "sefaresham" are both "sfrSm".
import { byWord } from './remembered.js'

const FROM_PERSIAN: Record<string, string> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'C',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  ژ: 'j',
  ش: 'S',
  ع: 'A',
  ا: 'A',
  غ: 'q',
  ق: 'q',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'v',
  ی: 'y',
}
const FROM_LATIN: [RegExp, string][] = [
  [/kh/g, 'X'],
  [/gh/g, 'Q'],
  [/sh|\$/g, 'S'],
  [/ch/g, 'C'],
  [/zh|dj/g, 'j'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/x|X/g, 'x'],
  [/Q/g, 'q'],
]

/** The first sound stays; of the rest vowels and the weak y, h, v go; a double counts once. */
function bones(letters: string): string {
  const first = /^[aeiouA]/.test(letters) ? 'A' : letters.slice(0, 1)
  return (first + letters.slice(1).replace(/[aeiouAyhv']/g, '')).replace(/(.)\1+/g, '$1')
}

export const skeletonOfPersian = byWord(word => bones([...word].map(letter => FROM_PERSIAN[letter] ?? '').join('')))

export const skeletonOfLatin = byWord(word =>
  bones(FROM_LATIN.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase())),
)

const SOUND: Record<string, string> = { A: 'a', v: 'u', y: 'i', C: 'ch', S: 'sh', q: 'gh', x: 'kh' }

/** How a Persian word would look without its short vowels: سفارشم → sfarshm. */
export const romanised = (word: string): string =>
  [...word].map(letter => SOUND[FROM_PERSIAN[letter] ?? ''] ?? FROM_PERSIAN[letter] ?? '').join('')
