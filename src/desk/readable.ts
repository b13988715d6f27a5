// Words of people, as they may be kept and shown.

/**
 * Text as it may be kept and shown: no lone surrogates, no controls but line breaks, no direction overrides or zero-width
 * floods. Empty when nothing of it can be seen.
 */
export function readable(text: string): string {
  const clean = cleaned(text)
  return /[^\s\p{Cf}\p{M}]/u.test(clean) ? clean : ''
}

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/([\u200B-\u200F\u2060\u00AD])[\u200B-\u200F\u2060\u00AD]+/g, '$1')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
