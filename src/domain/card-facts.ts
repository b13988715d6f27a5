// What a customer has told besides the question: numbers and addresses, found by their shape and by the words beside them.
// Values come out in Latin digits, as an agent copies them.
import type { Activity } from './activity.js'
import type { Fact, FactKind } from './card.js'
import { luhn, mod97 } from './check-digits.js'
import { contactOf, latinDigits } from './contact.js'

type Said = { text: string; seq: number }
type Found = { kind: FactKind; value: string; said: string; at: number }

/** Where facts may stand: in the customer's messages, and in the form by which they leave an address. */
export const toldIn = (activities: Activity[]): Said[] =>
  activities.flatMap(a =>
    a.type === 'message' && a.from === 'customer'
      ? [{ text: a.text, seq: a.seq }]
      : a.type === 'contact'
        ? [{ text: a.contact.value, seq: a.seq }]
        : [],
  )

/** Every fact, the latest words of a kind and value once, in the order in which they were first said. */
export function factsIn(messages: Said[]): Fact[] {
  const known = new Map<string, Fact>()
  for (const { text, seq } of messages)
    for (const { kind, value, said } of found(text)) {
      const key = `${kind} ${value}`
      if (!known.has(key)) known.set(key, { kind, value, said, seq })
    }
  return [...known.values()]
}

// Digits may be parted as people part them; a match is of the original text, whose digits keep their places.
const EMAIL = /(?<![^\s@<>()«»"،,;:])[^\s@<>()«»"،,;:]+@[^\s@<>()«»"،,;:]{1,190}\.[a-z]{2,24}/gi
const IBAN = /\bIR[\s-]?\d{2}(?:[\s-]?\d{2,4}){5,11}\b/gi // ISO 13616: Iran's has 26 characters
const CARD = /(?<!\d)\d{4}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g
const PHONE = /(?<!\d)(?:\+|00)?\d[\d\s().-]{8,16}\d(?!\d)/g
const TRACKING = /(?<!\d)\d{20,24}(?!\d)/g // Iran Post's are 24 digits
const AMOUNT =
  /(?<![\d.,])\d[\d.,٬٫]*\s*(?:میلیون|میلیارد|هزار|ملیون|million|k)?\s*(?:تومان|تومن|تومنی|ریال|toman|tomans|rial|rials|دلار|یورو|\$|€|usd|eur)/gi
const DATE_NUMERIC =
  /(?<!\d)(?:1[34]\d{2}|20\d{2})[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:1[34]\d{2}|20\d{2})(?!\d)/g
const MONTHS =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|january|february|march|april|may|june|july|august|september|october|november|december'
const DATE_NAMED = new RegExp(
  `(?<!\\d)\\d{1,2}(?:\\s?(?:ام|ُم|م|st|nd|rd|th))?\\s+(?:${MONTHS})(?:\\s+(?:1[34]\\d{2}|20\\d{2}))?(?![\\p{L}])`,
  'giu',
)
const ORDER =
  /(?:سفارش(?:م|مون|مان|ی)?|کد|شماره(?:ی|ٔ)?|فاکتور|پیگیری|رهگیری|order|invoice|tracking|number|code|no\.?|#)[\s:#‌؛،–-]*(?:(?:سفارش|پیگیری|رهگیری|فاکتور|سفارشم|من|number|no\.?|id|is|هست|=)[\s:#‌،–-]*){0,3}([a-z]{0,4}-?\d{4,14})(?!\d)/gi

function found(original: string): Found[] {
  const text = latinDigits(original)
  const all: Found[] = []
  const taken = (at: number, length: number) => all.some(one => at < one.at + one.said.length && one.at < at + length)
  const take = (kind: FactKind, at: number, said: string, value: string | null) => {
    if (value && !taken(at, said.length))
      all.push({ kind, value, said: original.slice(at, at + said.length).trim(), at })
  }
  const each = (kind: FactKind, pattern: RegExp, read: (said: string) => string | null) => {
    for (const match of text.matchAll(pattern)) take(kind, match.index, match[0], read(match[0]))
  }
  each('email', EMAIL, said => contactOf(said.replace(/(?<![.!?؟])[.!?؟]+$/, ''))?.value ?? null)
  each('iban', IBAN, said => ibanOf(said))
  each('tracking', TRACKING, said => said)
  each('card', CARD, said => cardOf(said))
  each('date', DATE_NUMERIC, said => said.replace(/[.-]/g, '/'))
  each('date', DATE_NAMED, said => said.replace(/\s+/g, ' '))
  each('amount', AMOUNT, said => said.replace(/\s+/g, ' ').trim())
  each('phone', PHONE, said => phoneIn(said))
  for (const match of text.matchAll(ORDER)) {
    const code = match[1] ?? ''
    take('order', match.index + match[0].length - code.length, code, code.toUpperCase())
  }
  return all.sort((a, b) => a.at - b.at)
}

function phoneIn(said: string): string | null {
  const contact = contactOf(said.trim())
  const written = said.replace(/[^\d+]/g, '')
  // Ten digits or more that do not begin like a number one can call are something else.
  return contact?.kind === 'phone' && /^(\+|00|0|9)/.test(written) ? contact.value : null
}

/** The last four digits are enough to recognise a card; the whole of it is nobody's business here. */
function cardOf(said: string): string | null {
  const digits = said.replace(/\D/g, '')
  return luhn(digits) ? `•••• ${digits.slice(-4)}` : null
}

function ibanOf(said: string): string | null {
  const iban = said.replace(/[\s-]/g, '').toUpperCase()
  return /^IR\d{24}$/.test(iban) && mod97(iban) ? iban : null
}
