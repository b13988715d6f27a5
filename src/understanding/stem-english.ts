// Porter's second English stemmer (Snowball "english"): "deliveries" and "delivery" meet in "deliveri".

const EXCEPTIONS: Record<string, string> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
}
/** Snowball's own, then words of support that would meet others: an accountant is no account, an allowance not allowed. */
const INVARIANT = new Set(
  'sky news howe atlas cosmos bias andes accountant allowance promotion different being nobody watch'.split(' '),
)
const INVARIANT_WITHOUT_S = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '))

const STEP_2: [string, string][] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
]
const STEP_3: [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ')

const VOWEL = /[aeiouy]/

/** The stem of a lower-case Latin word without apostrophes. Words longer than 40 letters stay as they are. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || word.length > 40) return word
  if (Object.hasOwn(EXCEPTIONS, word)) return EXCEPTIONS[word]!
  if (INVARIANT.has(word)) return word
  const marked = word.replace(/^y|([aeiou])y/g, (_, vowel: string | undefined) => `${vowel ?? ''}Y`)
  const r1 = regionOne(marked)
  const r2 = afterVowelConsonant(marked, r1)
  const singular = withoutPlural(marked)
  if (INVARIANT_WITHOUT_S.has(singular)) return singular
  const plain = withoutTense(singular, r1).replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  return withoutEnd(derivation(plain, r1, r2), r1, r2).toLowerCase()
}

const regionOne = (word: string) => {
  const known = /^(?:gener|commun|arsen)/.exec(word)
  return known ? known[0].length : afterVowelConsonant(word, 0)
}

function afterVowelConsonant(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) if (VOWEL.test(word[at - 1]!) && !VOWEL.test(word[at]!)) return at + 1
  return word.length
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word
}

const endsShort = (word: string) => /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word)

function withoutTense(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word)
  if (eed) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word
  const end = /(?:ingly|edly|ing|ed)$/.exec(word)
  if (!end || !VOWEL.test(word.slice(0, end.index))) return word
  const rest = word.slice(0, end.index)
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1)
  return rest.length <= r1 && endsShort(rest) ? `${rest}e` : rest
}

function derivation(word: string, r1: number, r2: number): string {
  return fourth(third(second(word, r1), r1, r2), r2)
}

function replaced(word: string, pairs: [string, string][], region: number): string | undefined {
  const pair = pairs.find(([end]) => word.endsWith(end))
  if (!pair) return undefined
  const at = word.length - pair[0].length
  return at >= region ? word.slice(0, at) + pair[1] : word
}

function second(word: string, r1: number): string {
  const changed = replaced(word, STEP_2, r1)
  if (changed !== undefined) return changed
  if (word.endsWith('logi') && word.length - 3 >= r1) return word.slice(0, -1)
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : word
}

function third(word: string, r1: number, r2: number): string {
  const changed = replaced(word, STEP_3, r1)
  if (changed !== undefined) return changed
  return word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word
}

function fourth(word: string, r2: number): string {
  const end = STEP_4.find(ending => word.endsWith(ending))
  if (end) return word.length - end.length >= r2 ? word.slice(0, -end.length) : word
  return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word
}

function withoutEnd(word: string, r1: number, r2: number): string {
  const at = word.length - 1
  if (word.endsWith('e') && (at >= r2 || (at >= r1 && !endsShort(word.slice(0, -1))))) return word.slice(0, -1)
  return word.endsWith('ll') && at >= r2 ? word.slice(0, -1) : word
}
