// A customer sends files: kept first, then told as one message on the line. And who may fetch them.
import express, { type Request, Router } from 'express'
import { mustBeHeard } from '../../desk/block.js'
import { LARGEST_FILE, withFiles } from '../../desk/kept-file.js'
import { receive } from '../../desk/receive.js'
import { activityId } from '../../domain/bot-framework.js'
import type { Http } from '../context.js'
import { sendAttachment } from '../desk-attachments.js'
import { defaultLimits, type Limiter, limiter, turnstile } from '../limits.js'
import { opensFile } from '../tokens.js'
import { admit, admitted, type Guard } from './passes.js'
import { readUpload } from './upload.js'

const AROUND_THE_FILES = 512 * 1024 // boundaries, headers and the activity
const MOST_AT_ONCE = 20 // each is held in memory while it arrives
const EACH_AT_ONCE = 5
const LINE = '/conversations/:line'

export function fileRoutes(http: Http, door: Guard, reads: Limiter): Router {
  const { desk, signingKey, limits } = http
  const router = Router()
  const uploads = limiter(limits?.uploads ?? defaultLimits.uploads, 60)
  // Any type: what it is, is seen from its bytes.
  const body = express.raw({ type: () => true, limit: LARGEST_FILE + AROUND_THE_FILES })
  router.post(
    `${LINE}/upload`,
    admit(door),
    turnstile(MOST_AT_ONCE, EACH_AT_ONCE),
    async (request, _response, next) => {
      await uploads.count(admitted(request).line)
      next()
    },
    body,
    async (request, response) => {
      response.json({ id: await upload(http, request) })
    },
  )

  router.get(`${LINE}/attachments/:file`, async (request, response) => {
    const { line, file } = request.params
    if (!opensFile(signingKey, line, file, request.query, desk.clock.now())) await door.pass(request)
    await reads.count(line)
    await sendAttachment(desk, line, file, response)
  })
  return router
}

async function upload({ desk }: Http, request: Request): Promise<string> {
  const { line: lineId, customer } = admitted(request)
  const freshId = desk.newId()
  const { headers } = request
  const sent = {
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    contentType: headers['content-type'] ?? '',
    // Names come as UTF-8; Node reads headers as Latin-1.
    disposition: Buffer.from(headers['content-disposition'] ?? '', 'latin1').toString('utf8'),
  }
  const { text, clientActivityID: id = freshId, files } = readUpload(lineId, sent, freshId)
  mustBeHeard(desk, await desk.store.line(lineId)) // or the files of somebody blocked would fill the disk
  const attachments = files.map(file => file.attachment)
  const { seq } = await withFiles(desk.files, files, () => receive(desk, { lineId, customer, id, text, attachments }))
  return activityId(lineId, seq)
}
