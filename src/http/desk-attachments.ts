// A file that somebody sent, for colleagues: saved to disk by the browser, never run or shown inside our pages.
import type { Response } from 'express'
import type { Desk } from '../desk/desk.js'
import type { Attachment } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'

/** Throws 'not_found' unless the file was sent on this line. */
export async function sendAttachment(desk: Desk, lineId: string, fileId: string, response: Response): Promise<void> {
  const known = (await desk.store.activities(lineId)).flatMap(a => ('attachments' in a ? (a.attachments ?? []) : []))
  const attachment = known.find(({ id }) => id === fileId)
  const bytes = attachment && (await desk.files.get(fileId))
  if (!attachment || !bytes) throw new DeskError('not_found', 'This file is not here any more.')
  response.attachment(attachment.name).set({
    'Content-Type': typeOf(attachment),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  })
  response.end(Buffer.from(bytes))
}

/** The sender's word, if it is one. */
const typeOf = ({ contentType }: Attachment): string =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(contentType) ? contentType : 'application/octet-stream'
