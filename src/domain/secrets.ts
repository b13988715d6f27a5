// What nobody who helps needs to read in full: payment cards, bank accounts, national ids, passwords and one-time codes.
// The store keeps the words as they were said; whoever shows them to colleagues, or hands them to others, shows them masked.
import { latinDigits } from './contact.js'

/** A stretch of the text, and what stands in its place. */
type Secret = { at: number; length: number; shown: string }

/** The same words with each secret as `•••• 1234`, or `••••` where even its end says too much. */
export const masked = (text: string): string => told(text, secretsIn(text))

/** Only passwords and codes are masked: whoever needs the numbers apart finds them by itself. */
export const withoutPasswords = (text: string): string =>
  HAS_ANY.test(text) ? told(text, words(inOneSpelling(text))) : text

function told(text: string, secrets: Secret[]): string {
  let out = ''
  let from = 0
  for (const { at, length, shown } of secrets) {
    out += text.slice(from, at) + shown
    from = at + length
  }
  return out + text.slice(from)
}

/** The same words masked, and how many secrets they have: looked for once. */
export function counted(text: string): { shown: string; secrets: number } {
  const found = secretsIn(text)
  return { shown: told(text, found), secrets: found.length }
}

/** The same with every text in it masked, but for ids. */
export function maskedDeep<T>(value: T, mask = masked): T {
  if (typeof value === 'string') return mask(value) as T
  if (Array.isArray(value)) return value.map(one => maskedDeep(one, mask)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, /^id$|Id$/.test(key) ? one : maskedDeep(one, mask)]),
  ) as T
}

const HAS_ANY = /[\d۰-۹٠-٩０-９:=]/ // most texts have none and are looked at once

/** Letter for letter, so that a place found here is the same place there. */
const inOneSpelling = (text: string): string => latinDigits(text).replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')

const LINK_TO = /(?:https?:\/\/|www\.)[^\s<>()«»"،؛]+/gi

/** As long as before: numbers in an address are pages and orders, unless it says itself that it has a card in it. */
const withoutLinks = (text: string): string =>
  text.replace(LINK_TO, link => (/card|\bpan=|iban/i.test(link) ? link : 'x'.repeat(link.length)))

function secretsIn(original: string): Secret[] {
  if (!HAS_ANY.test(original)) return []
  const text = inOneSpelling(original)
  const apartFromLinks = withoutLinks(text)
  return apart(
    [...words(text), ...numbers(apartFromLinks), ...accounts(apartFromLinks)].sort(
      (a, b) => a.at - b.at || b.length - a.length,
    ),
  )
}

/** Where one reaches into another they are one, and not even its end is shown. */
function apart(found: Secret[]): Secret[] {
  const all: Secret[] = []
  for (const one of found) {
    const last = all.at(-1)
    const shared = last ? last.at + last.length - one.at : 0
    if (!last || shared <= 0) all.push(one)
    else if (one.length > shared)
      all[all.length - 1] = { ...last, length: last.length + one.length - shared, shown: '••••' }
  }
  return all
}

const LRI = '\u2066' // its digits keep their order in a Persian sentence
const PDI = '\u2069'
const ends = (digits: string): string => `${LRI}•••• ${digits.slice(-4)}${PDI}`

// ── Numbers
const BETWEEN = '[\\s.,،*_/\\u00a0\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\u2066-\\u2069-]{1,3}'
const RUN = new RegExp(`\\d+(?:${BETWEEN}\\d+)*`, 'g')
const FEWEST = 8 // digits of a national id with two zeros too few
const LONGEST = 19 // digits of a payment card
/** So many digits have those that are written in groups: ids, named ones with a digit too few, and cards. */
const IN_GROUPS = new Set([8, 9, 10, 15, 16])

/** Of what stands before a number: it is named as something else. */
const OTHERS =
  '(?:سفارش|فاکتور|رهگیری|پیگیری|مرجع|ارجاع|(?:شماره|کد|شناسه|پیگیری)[\\s\\u200c]*ی?[\\s\\u200c]*تراکنش|مرسوله|پستی|تلفن|موبایل|شماره تماس|(?<![a-z])(?:order|invoice|tracking|parcel|ticket|ref(?:erence)?|rrn|(?:transaction|trans|txn|trx)[\\s_-]*(?:id|no|number|code|ref|#)|peygiri|rahgiri|postal|zip|(?:tele|cell)?phone|mobile|tel))'
const NAMED_OTHERWISE = new RegExp(`${OTHERS}(?:\\s*(?:code|number|no\\.?|id))?[^\\d\\n]{0,12}$`, 'i')
/** The name and nothing that says more: an order is paid with a card. */
const ONLY_NAMED = new RegExp(
  `${OTHERS}(?:[\\s\\u200c:=#.،,«"'(–-]|ها|م|ش|ی|شماره|کد|من|است|هست|اینه|number|code|no|id|is|was|my){0,8}$`,
  'i',
)
const NAMED_CARD = /(?:کارت|card)[^\d\n]{0,12}$/i
const NAMED_NATIONAL = /(?:ملی|national\s*(?:id|code|number|no\.?))[^\d\n]{0,15}$/i

/** `from`, `to`: of the digits of its run. */
type Place = { at: number; from: number; to: number }

function numbers(text: string): Secret[] {
  const found: Secret[] = []
  for (const run of text.matchAll(RUN)) {
    if (run[0].length < FEWEST) continue
    const places = placesOf(run[0], run.index)
    const all = run[0].replace(/\D+/g, '')
    for (let first = 0; first < places.length; first++) {
      const last = lastOf(places, all, first, text)
      if (last === null) continue
      const { at } = places[first]!
      const end = places[last]!
      found.push({ at, length: end.at + end.to - end.from - at, shown: ends(all.slice(0, end.to)) })
      first = last
    }
  }
  return found
}

/** A group per stretch of digits. */
function placesOf(run: string, at: number): Place[] {
  const places: Place[] = []
  let open: Place | null = null
  let digits = 0
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i)
    if (code < 48 || code > 57) open = null
    else {
      digits += 1
      if (open) open.to = digits
      else {
        open = { at: at + i, from: digits - 1, to: digits }
        places.push(open)
      }
    }
  }
  return places
}

/** The group with which a secret ends that begins with this one; null: none begins here. */
function lastOf(places: Place[], all: string, first: number, text: string): number | null {
  // Behind other digits no name stands right before it.
  const before = first === 0 ? text.slice(Math.max(0, places[0]!.at - 40), places[0]!.at) : ''
  const { from } = places[first]!
  let found: number | null = null
  let length = 0
  for (let last = first; last < places.length && length < LONGEST; last++) {
    length = places[last]!.to - from
    const several = last > first
    if (length < FEWEST || (several && !IN_GROUPS.has(length))) continue
    const digits = all.slice(from, from + length)
    if (isCard(digits, several, before) || isNational(digits, places, first, last, before)) found = last
  }
  return found
}

const IN_FOURS = /^(?:[2-69]\d{15}|3[47]\d{13})$/
const AT_ONCE = /^(?:[2-69]\d{15}|3[47]\d{13}|4\d{12}|[456]\d{16,18})$/

/** ISO/IEC 7812-1: a network's first digits and length, and the check digit. */
function isCard(digits: string, several: boolean, before: string): boolean {
  if (digits.length < 13) return false
  const shape = several ? IN_FOURS : AT_ONCE
  return shape.test(digits) && luhn(digits) && (!ONLY_NAMED.test(before) || NAMED_CARD.test(before))
}

/** An Iranian national id, written whole or as 3-6-1; one that is named so even with a slip of the pen. */
function isNational(digits: string, places: Place[], first: number, last: number, before: string): boolean {
  if (digits.length > 10) return false
  if (before !== '' && NAMED_NATIONAL.test(before)) return true
  if (digits.length < 10 || (last !== first && last !== first + 2)) return false
  const inParts = last > first && (lengthOf(places[first]!) !== 3 || lengthOf(places[last]!) !== 1)
  if (inParts || NAMED_OTHERWISE.test(before)) return false
  return !digits.startsWith('9') && nationalId(digits) // a mobile number without its zero begins with 9
}

const lengthOf = ({ from, to }: Place): number => to - from

function luhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const doubled = at % 2 ? 2 * digit : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The check digit of an Iranian national id. */
function nationalId(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0)
  const rest = sum % 11
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest)
}

// ── Bank accounts
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

function accounts(text: string): Secret[] {
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

/** ISO 7064, as ISO 13616 asks: letters count from ten. */
function mod97(iban: string): boolean {
  let rest = 0
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return iban !== '' && rest === 1
}

// ── Passwords and codes: named as such, and then the thing itself
const S = '[\\s\\u200c]'
const OWN = `(?:${S}*(?:ه?ا?م|ش|ت)(?!\\p{L}))?` // رمزم، رمز عبورش
const NAMES = [
  `رمز(?:${S}*(?:عبور|دوم|اول|پویا|ورود|کارت|حساب|یک${S}*بار${S}*مصرف)){0,3}`,
  `(?:گذر${S}*واژه|پسورد|پین${S}*کد|کلمه[هیٔ]?${S}*عبور)(?:${S}*(?:کارت|حساب|ورود)){0,2}`,
  `کد${S}*(?:تأیید|تایید|یک${S}*بار${S}*مصرف|پیامکی|پیامک|فعال${S}*سازی|ورود|امنیتی)`,
  '(?<![a-z])(?:password|pasword|passwd|passcode|cvv2?|cvc2?|otp)(?![a-z])',
  `(?<![a-z])ramz(?:am|et|esh)?(?:${S}*(?:obur|oboor|dovom|pooya))?(?![a-z])`,
  `(?<![a-z])(?:pass${S}(?:word|code)|pin(?:${S}*code)?|(?:verification|security|confirmation|one[- ]time|sms|login)${S}*(?:code|password))(?![a-z])`,
].join('|')
const LINK = `(?:${S}|[:=؛،,.«»"'“”–—-]|(?:است|هست|هستش|اینه|اینو|این|رو|را|من|که|شده|is|was|it['’]?s|its|my|me|hast|e|man|ine)(?![\\p{L}\\d])){1,24}?`
const NAMED = new RegExp(`(?:${NAMES})${OWN}(${LINK})([^\\s،؛<>()«»"“”'\\u200c]{3,64})`, 'giu')

function words(text: string): Secret[] {
  return [...text.matchAll(NAMED)].flatMap(match => {
    const [all, link = '', thing = ''] = match
    const secret = thing.replace(/[.!?؟,:;]+$/, '')
    if (!isSecretWord(secret, link, text.slice(match.index + all.length))) return []
    return [{ at: match.index + all.length - thing.length, length: secret.length, shown: '••••' }]
  })
}

/** Something with digits in it; a plain word only where it stands alone behind a colon. */
function isSecretWord(word: string, link: string, after: string): boolean {
  if (word.length < 3 || /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(word) || /^https?:/i.test(word)) return false
  if (/^\d{1,2}\p{Script=Arabic}+$/u.test(word)) return false // «۲بار»
  if (/\d/.test(word)) return /\d{3}/.test(word) || /[^\d]/.test(word)
  return word.length >= 4 && /[:=]/.test(link) && /^[\s.!]*(?:\n|$)/.test(after)
}
