// What is a secret only because of what was said before it: a code that was asked for, and a card that comes piece by piece.
import type { Activity } from './activity.js'
import { luhn } from './check-digits.js'
import { latinDigits } from './contact.js'
import { NAMES } from './passwords.js'
import { BETWEEN, ends, OTHERS } from './secret-numbers.js'

export type SaidBefore = { from: 'customer' | 'agent' | 'bot'; text: string }

/** For what is told of an activity's words. */
export const saidIn = (a: Activity): SaidBefore[] => (a.type === 'message' ? [{ from: a.from, text: a.text }] : [])

/** So many messages before one are looked at. */
export const COURSE = 16

const LONGEST = 80 // characters of a message that is a number and little else
const WITH_IT =
  '(?:کدش|کدم|کد|رمزش|رمزم|رمز|بله|آره|اوکی|خب|اینه|این|است|هست|هستش|بفرمایید|بفرما|اومد|آمد|yes|ok|here|code|the|it|is|its|s|ine|hast)(?![\\p{L}\\d])'
/** Nothing but a number, and at most the words with which one hands it over. */
const BARE = new RegExp(
  `^(?:${WITH_IT}|[^\\p{L}\\p{N}]){0,12}(\\d(?:(?:${BETWEEN})?\\d){2,18})(?:[^\\p{L}\\p{N}]|${WITH_IT}){0,12}$`,
  'iu',
)

/** The digits of a message that says no more than a number; '' where it says more. */
function bareDigits(text: string): string {
  if (text.length > LONGEST) return ''
  return BARE.exec(latinDigits(text))?.[1]?.replace(/\D+/g, '') ?? ''
}

/** Whether what was said before it may make a secret of it: for whoever must fetch that first. */
export const isBare = (text: string): boolean => bareDigits(text) !== ''

/** The same words as nobody who helps needs to read more of; null: nothing said before makes a secret of them. `before`: the newest last. */
export function maskedInCourse(text: string, before: SaidBefore[]): string | null {
  const digits = bareDigits(text)
  if (digits === '') return null
  return isAskedCode(digits, before) ? '••••' : pieceOfCard(digits, before)
}

/** All that was said, one after the other, with those hidden. */
export const inCourse = <M extends SaidBefore>(said: M[]): M[] =>
  said.map((one, i) => {
    const hidden = one.from === 'customer' && maskedInCourse(one.text, said.slice(Math.max(0, i - COURSE), i))
    return hidden ? { ...one, text: hidden } : one
  })

const OTHER_CODES =
  'رهگیری|پیگیری|سفارش|مرسوله|مرجع|ارجاع|پستی|ملی|تخفیف|معرف|کالا|محصول|اقتصادی|شعبه|فروشگاه|هدیه|منطقه|خطا'
const CODE = `کد(?:ی|ش|تون|تان|و|ها|ی که)?(?![\\p{L}])(?!\\s*(?:ی\\s*)?(?:${OTHER_CODES}))|(?<!(?:order|tracking|discount|promo|postal|zip|gift|voucher|coupon|product|area|country|error|qr|bar|post)[\\s-]?)code(?![a-z])`
const NAMED_CODE = new RegExp(`${NAMES}|${CODE}`, 'giu')
const NAMED_OTHER = new RegExp(`${OTHERS}|(?:کد|شماره)\\s*(?:ی\\s*)?(?:${OTHER_CODES})`, 'giu')

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

/** It speaks of a code, and of no other number after that. */
const speaksOfCode = ({ text }: SaidBefore): boolean => {
  const words = text.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')
  const code = lastOf(words, NAMED_CODE)
  return code >= 0 && code >= lastOf(words, NAMED_OTHER)
}

/** Three to eight digits after a colleague, the bot or the customer themselves spoke of a code. */
function isAskedCode(digits: string, before: SaidBefore[]): boolean {
  if (digits.length > 8) return false
  const heard = before.findLastIndex(({ from }) => from !== 'customer')
  return before.slice(Math.max(0, heard)).some(speaksOfCode)
}

const WHOLE = { least: 13, most: 19 } // digits of a payment card, ISO/IEC 7812-1
const FIRST_SHOWN = 8 // of its digits, as receipts may show them

/** Of a card in several messages what comes after its first eight digits; of a whole one only the end is shown. */
function pieceOfCard(digits: string, before: SaidBefore[]): string | null {
  const pieces = [digits]
  for (const { text } of before.filter(({ from }) => from === 'customer').reverse()) {
    const piece = bareDigits(text)
    const all = piece.length + pieces.join('').length
    if (piece.length < 3 || piece.length > 12 || all > WHOLE.most) break
    pieces.unshift(piece)
  }
  // What came before the card was another number: the longest that can be one counts.
  for (; pieces.length > 1; pieces.shift()) {
    const all = pieces.join('')
    const known = all.length - digits.length
    if (!/^[2-69]/.test(all) || all.length <= FIRST_SHOWN) continue
    const inFours = pieces.every(({ length }) => length === 4)
    if (all.length < WHOLE.least ? inFours : luhn(all))
      return known <= FIRST_SHOWN && digits.length > 4 ? ends(all) : '••••'
  }
  return null
}
