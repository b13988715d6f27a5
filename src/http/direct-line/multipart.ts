// The parts of a multipart/form-data body, strictly as RFC 7578 writes them. What is not exactly so is refused.
import { DeskError } from '../../domain/errors.js'

export type Part = { name: string; filename?: string; contentType: string; bytes: Buffer }

const MOST_PARTS = 12
const LONGEST_HEAD = 8 * 1024
const GAP = Buffer.from('\r\n\r\n')

/** Throws 'invalid' saying what is wrong with the body. */
export function parts(body: Buffer, contentType: string): Part[] {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (!boundary) throw wrong('it has no boundary')
  const first = Buffer.from(`--${boundary}`)
  const next = Buffer.from(`\r\n--${boundary}`)
  if (!body.subarray(0, first.length).equals(first)) throw wrong('it does not begin with its boundary')
  const found: Part[] = []
  let at = first.length
  while (!ends(body, at)) {
    if (found.length === MOST_PARTS) throw wrong(`it has more than ${MOST_PARTS} parts`)
    const end = body.indexOf(next, at)
    if (end < 0 || !isLineEnd(body, at)) throw wrong('a part has no end')
    found.push(part(body.subarray(at + 2, end)))
    at = end + next.length
  }
  return found
}

const ends = (body: Buffer, at: number) => body[at] === 45 && body[at + 1] === 45 // "--"
const isLineEnd = (body: Buffer, at: number) => body[at] === 13 && body[at + 1] === 10

function part(bytes: Buffer): Part {
  const gap = bytes.subarray(0, LONGEST_HEAD).indexOf(GAP)
  if (gap < 0) throw wrong('a part has no headers, or too long ones')
  const headers = new Map<string, string>()
  for (const line of bytes.toString('utf8', 0, gap).split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon < 1) throw wrong('a part has a header that cannot be read')
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const disposition = headers.get('content-disposition') ?? ''
  const filename = parameter(disposition, 'filename')
  return {
    name: parameter(disposition, 'name') ?? '',
    ...(filename !== undefined && { filename }),
    contentType: headers.get('content-type') ?? 'text/plain',
    bytes: bytes.subarray(gap + GAP.length),
  }
}

/** A parameter of Content-Disposition, also in the form of RFC 5987 (filename*=UTF-8''…). */
export function parameter(disposition: string, name: string): string | undefined {
  const [, extended] = new RegExp(`;\\s*${name}\\*=UTF-8''([^;\\s]{1,600})`, 'i').exec(disposition) ?? []
  const decoded = extended && decode(extended)
  if (decoded) return decoded
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(disposition) ?? []
  return quoted?.replace(/\\(.)/g, '$1').replaceAll('%22', '"') ?? bare
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return
  }
}

const wrong = (why: string) => new DeskError('invalid', `The multipart body cannot be read: ${why}.`)
