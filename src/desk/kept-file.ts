// Files that customers send, from wherever: known by what is in them, not by what they are called.
import { createHash } from 'node:crypto'
import type { Attachment } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Files } from '../ports.js'
import { readable } from './readable.js'

export const LARGEST_FILE = 10 * 1024 * 1024 // bytes
export const MOST_FILES = 10 // of one message

export type KeptFile = { attachment: Attachment; bytes: Buffer }

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)

/** What we take, by its first bytes. */
const KINDS: { contentType: string; ending: string; is: (bytes: Buffer) => boolean }[] = [
  { contentType: 'image/png', ending: 'png', is: b => ascii(b, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { contentType: 'image/jpeg', ending: 'jpg', is: b => ascii(b, 0, 3) === '\xff\xd8\xff' },
  { contentType: 'image/gif', ending: 'gif', is: b => /^GIF8[79]a$/.test(ascii(b, 0, 6)) },
  { contentType: 'image/webp', ending: 'webp', is: b => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WEBP' },
  { contentType: 'application/pdf', ending: 'pdf', is: b => ascii(b, 0, 5) === '%PDF-' },
]

/**
 * Throws 'invalid' for a kind or size that we do not take. The id comes of `salt` and what is in it: the same file sent again
 * leaves nothing behind.
 */
export function keptFile(salt: string, { bytes, filename }: { bytes: Buffer; filename?: string }): KeptFile {
  const kind = KINDS.find(({ is }) => is(bytes))
  if (!kind) throw new DeskError('invalid', 'Only PNG, JPEG, GIF, WebP and PDF files can be sent.')
  if (bytes.length > LARGEST_FILE) throw new DeskError('invalid', 'A file may have at most 10 MB.')
  const id = createHash('sha256').update(salt).update('\n').update(bytes).digest('base64url')
  const { contentType, ending } = kind
  return { attachment: { id, name: named(filename ?? '', ending), contentType, bytes: bytes.length }, bytes }
}

/** Keeps them, and does what they are part of. Where that is refused, none of them stays behind. */
export async function withFiles<T>(files: Files, kept: KeptFile[], work: () => Promise<T>): Promise<T> {
  try {
    for (const { attachment, bytes } of kept) await files.put(attachment.id, bytes)
    return await work()
  } catch (error) {
    // 'unavailable' may have been committed all the same: the next try has the same names for them.
    const refused = error instanceof DeskError && error.code !== 'unavailable'
    if (refused) await Promise.all(kept.map(({ attachment }) => files.remove(attachment.id)))
    throw error
  }
}

/** A name that is safe to show and to save as, with the ending of what is inside. */
function named(given: string, ending: string): string {
  const own = readable(given).replace(/^.*[/\\]/s, '')
  const stem = own
    .replace(/\.[^.]{0,10}$/, '')
    .replace(/[\p{Cc}"<>|:*?]/gu, '')
    .slice(0, 80)
  return `${stem.toWellFormed().trim() || 'file'}.${ending}`
}
