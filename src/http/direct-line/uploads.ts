// A customer sends files: kept first, then told as one message on the line.
import express, { type Request } from 'express'
import { receive } from '../../desk/receive.js'
import type { Http } from '../context.js'
import type { Pass } from '../tokens.js'
import { LARGEST_FILE, readUpload } from './upload.js'

const AROUND_THE_FILES = 512 * 1024 // boundaries, headers and the activity

/** Any type: what it is, is seen from its bytes. */
export const uploadBody = express.raw({ type: () => true, limit: LARGEST_FILE + AROUND_THE_FILES })

export async function receiveUpload({ desk }: Http, pass: Pass, request: Request): Promise<number> {
  const { line: lineId, customer } = pass
  const freshId = desk.newId()
  const sent = {
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    contentType: request.headers['content-type'] ?? '',
    // Names come as UTF-8; Node reads headers as Latin-1.
    disposition: Buffer.from(request.headers['content-disposition'] ?? '', 'latin1').toString('utf8'),
  }
  const { text, clientActivityID: id = freshId, files } = readUpload(lineId, sent, freshId)
  for (const { attachment, bytes } of files) await desk.files.put(attachment.id, bytes)
  const attachments = files.map(file => file.attachment)
  return (await receive(desk, { lineId, customer, id, text, attachments })).seq
}
