// Payment cards and national ids in what people write, also in groups and between signs.
import { luhn, nationalId } from './check-digits.js'

/** A stretch of the text (from `at`, `length` UTF-16 units), and what stands in its place. */
export type Secret = { at: number; length: number; shown: string }

const LRI = '\u2066' // its digits keep their order in a Persian sentence
const PDI = '\u2069'
/** Of a number only its last four digits are shown. */
export const ends = (digits: string): string => `${LRI}•••• ${digits.slice(-4)}${PDI}`

/** What people put between the groups of a number: the source of an expression. */
export const BETWEEN = '[\\s.,،*_/\\u00a0\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\u2066-\\u2069-]{1,3}'
const RUN = new RegExp(`\\d+(?:${BETWEEN}\\d+)*`, 'g')
const FEWEST = 8 // digits of a national id with two zeros too few
const LONGEST = 19 // digits of a payment card
/** So many digits have those that are written in groups: ids, named ones with a digit too few, and cards. */
const IN_GROUPS = new Set([8, 9, 10, 15, 16])

/** Of what stands before a number: it is named as something else. */
export const OTHERS =
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

/** Cards and ids in a text whose digits are Latin, in its order. */
export function numbers(text: string): Secret[] {
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
