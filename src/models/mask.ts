// What must not leave this machine: e-mail addresses, phone, card, account and national-id numbers become placeholders;
// passwords and codes are left out.
import { luhn, nationalId } from '../domain/check-digits.js'
import { withoutPasswords } from '../domain/secrets.js'

/** Placeholders are numbered, so that a translation can get the real thing back for the agent. */
export type Masker = { mask(text: string): string; restore(text: string): string }

export const noMask: Masker = { mask: text => text, restore: text => text }

const HIDDEN = /[\u200b-\u200f\u00ad\u2060\ufeff\u061c\u202a-\u202e\u2066-\u2069]/gu
/** From the first letter of a run, so that a long text without an address is read once; what hangs together goes together. */
const LOCAL = '[\\p{L}\\p{N}._%+-]'
const HOST = '\\s?(?:@|＠|\\[at\\]|\\(at\\))\\s?[\\p{L}\\p{N}-]{1,63}(?:\\s?\\.\\s?[\\p{L}\\p{N}-]{1,63}){1,8}'
const EMAIL = new RegExp(`(?<!${LOCAL})(?:${LOCAL}+${HOST})+`, 'giu')
const DIGIT = '[0-9۰-۹٠-٩０-９]'
/** Digits with the separators that people write between them. */
const IBAN = new RegExp(`\\b[A-Za-z]{2}[ -]?${DIGIT}{2}(?:[ -]?[A-Za-z0-9۰-۹٠-٩０-９]){11,30}`, 'gu')
const NUMBER = new RegExp(`[+＋]?\\(?${DIGIT}(?:[\\s()./_٫٬،,*–—\u200c-]{0,3}${DIGIT}){6,}`, 'gu')

export function openMasker(): Masker {
  const kept = new Map<string, string>() // placeholder → what it stands for
  const numbers = new Map<string, number>()
  const hide = (kind: string, real: string): string => {
    for (const [placeholder, same] of kept) if (same === real && placeholder.startsWith(`[${kind}-`)) return placeholder
    const number = (numbers.get(kind) ?? 0) + 1
    numbers.set(kind, number)
    kept.set(`[${kind}-${number}]`, real)
    return `[${kind}-${number}]`
  }
  return {
    mask: text =>
      withoutPasswords(text)
        .replace(HIDDEN, found => (/[\u200c\u200d]/.test(found) ? found : ''))
        .replace(EMAIL, found => hide('email', found))
        .replace(IBAN, found => (digitsOf(found).length >= 14 ? hide('account', found) : found))
        .replace(NUMBER, found => {
          const kind = kindOf(digitsOf(found), /^[+＋]/.test(found))
          return kind ? hide(kind, found) : found
        }),
    restore: text => text.replace(/\[[a-z-]+-\d+\]/g, placeholder => kept.get(placeholder) ?? placeholder),
  }
}

function digitsOf(text: string): string {
  const latin = (digit: string) => String(digit.normalize('NFKC').codePointAt(0)! % 16)
  return [...text.replace(/[^0-9۰-۹٠-٩０-９]/gu, '')].map(d => (/[0-9]/.test(d) ? d : latin(d))).join('')
}

/** Null: an order number, a price or a date of at most eight digits, which the reading needs. */
function kindOf(digits: string, plus: boolean): string | null {
  if (digits.length >= 13 && digits.length <= 19 && luhn(digits)) return 'card'
  if (digits.length === 10 && nationalId(digits)) return 'national-id'
  if (plus || /^(?:00|0)?(?:98)?0?9\d{9}$/.test(digits) || /^0\d{9,10}$/.test(digits)) return 'phone'
  return digits.length >= 9 ? 'number' : null
}
