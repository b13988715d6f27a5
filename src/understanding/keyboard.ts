// Text typed with the other keyboard layout: "sthvaksd" for «سفارشم» and «اخص» for "how".

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,\\"
const PERSIAN = 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدئوپ'
const TO_PERSIAN = new Map([...LATIN].map((key, i) => [key, [...PERSIAN][i]!] as const))
TO_PERSIAN.set('`', 'پ').set('H', 'آ').set('C', 'ژ').set('?', '؟')
const TO_LATIN = new Map([...PERSIAN].map((key, i) => [key, [...LATIN][i]!] as const))
/** Some layouts have «پ» where others have «ئ», on M. */
const TO_PERSIAN_P = new Map(TO_PERSIAN).set('m', 'پ')
TO_LATIN.set('پ', 'm').set('ي', 'd').set('ك', ';').set('؟', '?').set('آ', 'h').set('ژ', 'c')

const typed = (keys: Map<string, string>, text: string) =>
  [...text].map(key => keys.get(key) ?? keys.get(key.toLowerCase()) ?? key).join('')

/** The same key presses on the two Persian layouts, which differ in one key: the second only where that makes a difference. */
export const onPersianKeys = (text: string): string[] =>
  text.includes('m') ? [typed(TO_PERSIAN, text), typed(TO_PERSIAN_P, text)] : [typed(TO_PERSIAN, text)]

/** The same key presses on the English layout. */
export const onEnglishKeys = (text: string): string => typed(TO_LATIN, text)
