// What nobody who helps needs to read in full: payment cards, bank accounts, national ids, passwords and one-time codes.
// The store keeps the words as they were said; whoever shows them to colleagues, or hands them to others, shows them masked.
import { accounts } from './bank-accounts.js'
import { latinDigits } from './contact.js'
import { passwords } from './passwords.js'
import { numbers, type Secret } from './secret-numbers.js'

/** The same words with each secret as `•••• 1234`, or `••••` where even its end says too much. */
export const masked = (text: string): string => told(text, secretsIn(text))

/** Only passwords and codes are masked: whoever needs the numbers apart finds them by itself. */
export const withoutPasswords = (text: string): string =>
  HAS_ANY.test(text) ? told(text, passwords(inOneSpelling(text))) : text

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
    [...passwords(text), ...numbers(apartFromLinks), ...accounts(apartFromLinks)].sort(
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
