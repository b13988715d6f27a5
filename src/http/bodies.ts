// What people write is a small piece of JSON, and so is what they hear back: both without the ceremony that any body needs.
import express, { type Request, type RequestHandler, type Response } from 'express'
import { DeskError } from '../domain/errors.js'

const SMALL = 64 * 1024 // bytes
const PLAIN = /^application\/json(?:; ?charset=utf-8)?$/i
const utf8 = new TextDecoder()

/** Like express.json with that limit, to which everything goes that is not small, of known length and plain UTF-8. */
export function jsonBody(limit: string): RequestHandler {
  const any = express.json({ limit })
  return (request, response, next) => {
    if (!isSmall(request)) return any(request, response, next)
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    // It ends only when all of it has come; of who hangs up before, nothing is heard any more.
    request.on('end', () => {
      try {
        request.body = JSON.parse(utf8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)))
      } catch {
        return next(new DeskError('invalid', 'The body is not valid JSON.'))
      }
      next()
    })
  }
}

function isSmall({ headers }: Request): boolean {
  const length = Number(headers['content-length'])
  return length > 0 && length <= SMALL && !headers['content-encoding'] && PLAIN.test(headers['content-type'] ?? '')
}

/** Like response.json, for what is never asked for again. */
export function answerJson(response: Response, value: object): void {
  const text = JSON.stringify(value)
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
}
