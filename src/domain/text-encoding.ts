// What a file says, in whatever way an office program wrote it down; or why that cannot be told.
export type Decoded =
  | { text: string; encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1256' }
  | { reason: string }

const PERSIAN = /[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/gu

export function decoded(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return wide(bytes.subarray(2), 'UTF-16LE')
  if (a === 0xfe && b === 0xff) return wide(bytes.subarray(2), 'UTF-16BE')
  const marked = a === 0xef && b === 0xbb && c === 0xbf
  const guess = marked ? null : withoutMark(bytes)
  if (guess) return wide(bytes, guess)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) {
    return utf8.includes('\u0000')
      ? { reason: 'this is no text file: save it as CSV (UTF-8)' }
      : { text: utf8, encoding: 'UTF-8' }
  }
  return arabic(bytes)
}

/** Latin signs such as commas are half zeros in UTF-16. */
function withoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const head = bytes.subarray(0, 2_000)
  if (head.length < 4 || bytes.length % 2 !== 0) return null
  let [even, odd] = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++
  })
  const many = head.length / 10
  return odd > many && even === 0 ? 'UTF-16LE' : even > many && odd === 0 ? 'UTF-16BE' : null
}

function wide(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): Decoded {
  const text = strictly(encoding.toLowerCase(), bytes)
  return text === null
    ? { reason: `it begins like ${encoding}, but is damaged: save it as CSV (UTF-8)` }
    : { text, encoding }
}

/** One byte a letter, as older Persian Windows programs write: believed only where it gives Persian words. */
function arabic(bytes: Uint8Array): Decoded {
  const text = strictly('windows-1256', bytes)
  const letters = text?.match(PERSIAN)?.length ?? 0
  const strange = text?.match(/[\p{Cc}\u00c0-\u00ff]/gu)?.filter(sign => !/\s/.test(sign)).length ?? 0
  const high = bytes.filter(byte => byte >= 0x80).length
  if (text === null || letters < 3 || letters < high * 0.6 || strange > letters / 20)
    return {
      reason: 'its letters cannot be read: it is neither UTF-8 nor UTF-16 nor Windows-1256. Save it as CSV (UTF-8)',
    }
  // That code page has the Arabic yeh and kaf only.
  return { text: text.replaceAll('ي', 'ی').replaceAll('ك', 'ک'), encoding: 'Windows-1256' }
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
