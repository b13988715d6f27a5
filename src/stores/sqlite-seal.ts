// What a disk may have changed is not told to anybody as the truth: every text is kept with a sum of itself and of its place,
// and compared when it is read. SQLite has no such sums, and its driver ends the program over text that is not UTF-8.
import { crc32 } from 'node:zlib'
import { DeskError } from '../domain/errors.js'

/** Where a text belongs: a table and its key. The same text somewhere else is not the same. */
export type Place = readonly (string | number)[]

const SUM_SIGNS = 8
const AFTER_SUM = SUM_SIGNS + 1
const RESTORE = 'Restore the last backup (README, "Backup and restore").'

const sumOf = (place: Place, text: string | Uint8Array): string =>
  crc32(text, crc32(place.join('\n')))
    .toString(16)
    .padStart(SUM_SIGNS, '0')

/** The text as it is kept: CRC-32 in hex, a colon, the text. It finds every change of up to 32 bits in a row. */
export const seal = (place: Place, text: string): string => `${sumOf(place, text)}:${text}`

/** `kept`: what `CAST(… AS BLOB)` gave; text columns must not be read as text. Null when it is not what was sealed there. */
export function unsealed(place: Place, kept: unknown): string | null {
  const bytes = bytesOf(kept)
  const text = bytes.subarray(AFTER_SUM)
  return bytes.toString('latin1', 0, AFTER_SUM) === `${sumOf(place, text)}:` ? text.toString('utf8') : null
}

/** Throws 'unavailable' with the place when it is not what was sealed there. */
export function unseal(place: Place, kept: unknown): string {
  const text = unsealed(place, kept)
  if (text === null) throw damage(`what is kept as ${place.join(' ')} is not what was written`)
  return text
}

/** The driver gives bytes now as this, now as that. */
export const bytesOf = (kept: unknown): Buffer =>
  Buffer.isBuffer(kept) ? kept : Buffer.from((kept as ArrayBuffer | null) ?? new ArrayBuffer(0))

/** The words of a key that was read as bytes; a damaged one is found by its text, whose sum knows the right one. */
export const wordOf = (kept: unknown): string => bytesOf(kept).toString('utf8')

/** The cause keeps the words from customers: they are for the operator. */
export const damage = (what: string): DeskError =>
  new DeskError('unavailable', `The database is damaged: ${what}. ${RESTORE}`, { cause: 'damage' })
