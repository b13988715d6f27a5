// One spelling for every letter: Arabic and Persian keyboards, all digits, marks, stretched letters, emoji.

/** Longer texts are read up to here (UTF-16 units): a question is never longer, and work stays bounded. */
export const READ_AT_MOST = 2_000

const ZWNJ = '\u200c'
const SAME: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ء: '',
  ـ: '',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '¬': ZWNJ,
  '\u200d': ZWNJ,
}
const SAME_LETTER = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu')

const latinDigit = (digit: string) => String((digit.codePointAt(0)! - (digit >= '۰' ? 0x6f0 : 0x660)) % 10)

/** Letters, Latin digits, apostrophes and half-spaces stay; everything else becomes a space. Never throws. */
export function plainLetters(text: string): string {
  const short = text.slice(0, READ_AT_MOST)
  return /[^ -~\s]/.test(short) ? fromAnyScript(short) : fromEnglishKeys(short)
}

/** The same for what an English keyboard types, in less time. */
function fromEnglishKeys(text: string): string {
  const lower = text
    .toLowerCase()
    .replaceAll('`', "'")
    .replace(/([a-z])\1{2,}/g, '$1')
  if (!/\d/.test(lower)) return lower.replace(/[^a-z']+/g, ' ').trim()
  return lower
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[^a-z0-9']+/g, ' ')
    .replace(/\d(?=[a-z])|[a-z](?=\d)/g, '$& ')
    .trim()
}

function fromAnyScript(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, ' ')
      // NFKC opens ligatures and presentation forms, NFD parts letters from their marks (é, آ, ۀ)
      .normalize('NFKC')
      .normalize('NFD')
      .slice(0, 2 * READ_AT_MOST) // one ligature can open into eighteen letters
      .replace(/[\p{M}\u200b\u200e\u200f\u061c\u00ad\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
      .toLowerCase()
      .replace(SAME_LETTER, letter => SAME[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/gu, latinDigit)
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .replace(/(\d)[,٬،](?=\d)/gu, '$1')
      .replace(/[^\p{L}\p{Nd}'\u200c]+/gu, ' ')
      .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')
      .replace(/([a-z])(?=[\u0600-\u06ff])|([\u0600-\u06ff])(?=[a-z])/gu, '$& ')
      .trim()
  )
}
