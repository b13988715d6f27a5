// Bank accounts in what people write: IBANs of all countries, and the Iranian «شبا» also without its letters.
import { mod97 } from './check-digits.js'
import { BETWEEN, ends, type Secret } from './secret-numbers.js'

/** Characters of an IBAN by country. Source: SWIFT's IBAN registry. */
const IBAN_LENGTHS = new Map(
  Object.entries({
    ...{ 15: 'NO', 16: 'BE', 18: 'DK FI FO GL NL SD', 19: 'MK SI', 20: 'AT BA EE KZ LT LU MN XK', 21: 'CH HR LI LV' },
    ...{ 22: 'BG BH CR DE GB GE IE ME RS VA', 23: 'AE GI IL IQ OM SO TL', 24: 'AD CZ ES MD PK RO SA SE SK TN VG' },
    ...{ 25: 'LY PT ST', 26: 'IR IS TR', 27: 'BI DJ FR GR IT MC MR SM', 28: 'AL AZ BY CY DO EG GT HU LB NI PL SV' },
    ...{ 29: 'BR PS QA UA', 30: 'JO KW MU YE', 31: 'MT SC', 32: 'LC', 33: 'RU' },
  }).flatMap(([length, countries]) => countries.split(' ').map(country => [country, Number(length)] as const)),
)
const IBAN = /(?<![a-z\d])[a-z]{2}(?:[ \u200b-\u200f-]{0,2}\d){2}/gi
const SHEBA = new RegExp(`(?:شبا|sheba|shaba|iban)[^\\d\\n]{0,15}(\\d(?:(?:${BETWEEN})?\\d){23})(?!\\d)`, 'gi')

/** Accounts in a text whose digits are Latin. */
export function accounts(text: string): Secret[] {
  const shown = (at: number, whole: string) => ({
    at,
    length: whole.length,
    shown: ends(whole.replace(/[^\p{L}\d]/gu, '')),
  })
  const whole = [...text.matchAll(IBAN)].flatMap(({ index, 0: start }) => {
    const country = start.slice(0, 2).toUpperCase()
    const length = IBAN_LENGTHS.get(country)
    if (!length) return []
    const [all] = new RegExp(`^[a-z]{2}(?:[ .\\u200b-\\u200f-]{0,2}[a-z\\d]){${length - 2}}(?![a-z\\d])`, 'i').exec(
      text.slice(index, index + 3 * length),
    ) ?? ['']
    const letters = all.replace(/[^a-z\d]/gi, '').toUpperCase()
    if (country === 'IR' ? !/^IR\d{24}$/.test(letters) : !mod97(letters)) return []
    return [shown(index, all)]
  })
  const named = [...text.matchAll(SHEBA)].map(({ index, 0: all, 1: digits = '' }) =>
    shown(index + all.length - digits.length, digits),
  )
  return [...whole, ...named]
}
