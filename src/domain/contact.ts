// An address at which somebody can be answered: an e-mail or a phone number, as people write them.

export type Contact = { kind: 'email' | 'phone'; value: string }

/** Persian, Arabic and full-width digits as 0 to 9, each in its place. */
export const latinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩０-９]/g, digit => String(digit.charCodeAt(0) & 15))

// RFC 5322's atoms, without quoted names and comments: nobody writes those by hand, and they smuggle.
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i
const IRAN_MOBILE = /^(?:\+98|0098|98|0)?(9\d{9})$/
// Area codes of Iran's provinces are three digits with the zero; eight digits follow.
const IRAN_LANDLINE = /^(?:\+98|0098|0)([1-8]\d{9})$/
const ABROAD = /^(?:\+|00)([1-9]\d{7,14})$/ // E.164: at most 15 digits

/** Null: neither. Phones come back as +98…, e-mails with the host in small letters. */
export function contactOf(written: string): Contact | null {
  const text = latinDigits(written.normalize('NFKC'))
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .trim()
  return emailOf(text.replace(/^mailto:/i, '')) ?? phoneOf(text.replace(/^tel:/i, ''))
}

function emailOf(text: string): Contact | null {
  const [name = '', host = ''] = text.split('@')
  if (text.length > 200 || name.length > 64 || !EMAIL.test(text)) return null
  return { kind: 'email', value: `${name}@${host.toLowerCase()}` }
}

function phoneOf(text: string): Contact | null {
  if (!/^[+\d][\d\s().\-–/]*$/.test(text)) return null
  const digits = (text.startsWith('+') ? '+' : '') + text.replace(/\D/g, '')
  const iran = IRAN_MOBILE.exec(digits)?.[1] ?? IRAN_LANDLINE.exec(digits)?.[1]
  if (iran) return { kind: 'phone', value: `+98${iran}` }
  if (/^(\+|00)98/.test(digits)) return null // Iran, with too few or too many digits
  const abroad = ABROAD.exec(digits)?.[1]
  return abroad ? { kind: 'phone', value: `+${abroad}` } : null
}

/** The one address in a message of a few words, such as «شماره‌ام ۰۹۱۲…». Null: none, or more than one. */
export function contactIn(message: string): Contact | null {
  const whole = contactOf(message)
  if (whole || message.length > 200) return whole
  const text = latinDigits(message)
  const found = [
    ...(text.match(/(?<![^\s,;،؛<>()«»"'])[^\s,;،؛<>()«»"'@]+@[^\s,;،؛<>()«»"']{1,254}/g) ?? []).map(one =>
      one.replace(/(?<![.!?؟])[.!?؟]+$/, ''),
    ),
    ...(text.match(/(?<![\w@.])\+?\d[\d\s().-]{6,20}\d(?![\w@])/g) ?? []),
  ].flatMap(one => contactOf(one) ?? [])
  return found.length === 1 ? (found[0] ?? null) : null
}
