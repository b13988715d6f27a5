// Files that customers send: known by what is in them, not by what they are called.
import { createHash } from 'node:crypto'
import { readable } from '../../desk/receive.js'
import type { Attachment } from '../../domain/activity.js'
import { DeskError } from '../../domain/errors.js'
import { UploadedActivity } from '../contract.js'
import { shaped } from '../failures.js'
import { type Part, parameter, parts } from './multipart.js'

export const LARGEST_FILE = 10 * 1024 * 1024
const MOST_FILES = 10

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)

/** What we take, by its first bytes. */
const KINDS: { contentType: string; ending: string; is: (bytes: Buffer) => boolean }[] = [
  { contentType: 'image/png', ending: 'png', is: b => ascii(b, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { contentType: 'image/jpeg', ending: 'jpg', is: b => ascii(b, 0, 3) === '\xff\xd8\xff' },
  { contentType: 'image/gif', ending: 'gif', is: b => /^GIF8[79]a$/.test(ascii(b, 0, 6)) },
  { contentType: 'image/webp', ending: 'webp', is: b => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WEBP' },
  { contentType: 'application/pdf', ending: 'pdf', is: b => ascii(b, 0, 5) === '%PDF-' },
]

export type Upload = { text: string; clientActivityID?: string; files: { attachment: Attachment; bytes: Buffer }[] }

type Sent = { body: Buffer; contentType: string; disposition: string }

/**
 * An upload as Direct Line has it: one raw file, or multipart with an activity and files. Throws 'invalid' for a kind
 * or size that we do not take. The same upload sent again has the same file ids: a retry leaves nothing behind.
 */
export function readUpload(lineId: string, { body, contentType, disposition }: Sent, freshId: string): Upload {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    const filename = parameter(disposition, 'filename') ?? parameter(disposition, 'name')
    return { text: '', files: [file(`${lineId}\n${freshId}`, { bytes: body, ...(filename && { filename }) })] }
  }
  const all = parts(body, contentType)
  const activity = all.find(isActivity)
  const { text, channelData } = activity ? shaped(UploadedActivity, json(activity)) : {}
  const id = channelData?.clientActivityID
  const sent = all.filter(part => part !== activity && part.filename !== undefined)
  if (sent.length === 0) throw new DeskError('invalid', 'The upload has no file.')
  if (sent.length > MOST_FILES) throw new DeskError('invalid', `At most ${MOST_FILES} files at once.`)
  const files = sent.map((part, i) => file(`${lineId}\n${id ?? freshId}\n${i}`, part))
  return { text: text ?? '', files, ...(id && { clientActivityID: id }) }
}

const isActivity = (part: Part) =>
  part.name === 'activity' || /^application\/vnd\.microsoft\.activity\b/i.test(part.contentType)

function json(part: Part): unknown {
  try {
    return JSON.parse(part.bytes.toString('utf8'))
  } catch {
    throw new DeskError('invalid', 'The activity of the upload is not valid JSON.')
  }
}

function file(salt: string, { bytes, filename }: { bytes: Buffer; filename?: string }) {
  const kind = KINDS.find(({ is }) => is(bytes))
  if (!kind) throw new DeskError('invalid', 'Only PNG, JPEG, GIF, WebP and PDF files can be sent.')
  if (bytes.length > LARGEST_FILE) throw new DeskError('invalid', 'A file may have at most 10 MB.')
  const id = createHash('sha256').update(salt).update('\n').update(bytes).digest('base64url')
  const { contentType, ending } = kind
  return { attachment: { id, name: named(filename ?? '', ending), contentType, bytes: bytes.length }, bytes }
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
