// An agent's files come in: at most so many at once, known by what is in them. Mounted at /api/desk.
import express, { type Request, type Response, type Router } from 'express'
import { type KeptFile, keptFile, LARGEST_FILE, MOST_FILES } from '../desk/kept-file.js'
import { replyWithFiles } from '../desk/reply-with-files.js'
import { DeskError } from '../domain/errors.js'
import type { Http } from './context.js'
import { FilesReply } from './contract-files.js'
import { deskRouter } from './desk-reading.js'
import { agentOf } from './desk-verbs.js'
import { parts } from './direct-line/multipart.js'
import { shaped } from './failures.js'
import { limiter, turnstile } from './limits.js'
import { param } from './session-routes.js'

const AROUND_THE_FILES = 512 * 1024 // boundaries, headers and the words
const MOST_AT_ONCE = 20 // each is held in memory while it arrives
const EACH_AT_ONCE = 5
const EACH_MINUTE = 30 // of one agent

export function deskFileRoutes(http: Http): Router {
  const { router, post } = deskRouter(http, 'multipart/form-data')
  const uploads = limiter(EACH_MINUTE, 60)
  const gate = turnstile(MOST_AT_ONCE, EACH_AT_ONCE)
  const read = express.raw({ type: 'multipart/form-data', limit: LARGEST_FILE + AROUND_THE_FILES })
  post('/lines/:id/files', ['agent', 'lead'], async asked => {
    const { request, response, person } = asked
    await uploads.count(person.id)
    await passed(gate, request, response)
    await passed(read, request, response)
    const lineId = param(asked, 'id')
    const agent = agentOf(person)
    const { said, files } = readFiles(request, `agent\n${lineId}\n${agent.id}`)
    return { ...(await replyWithFiles(http.desk, { ...said, lineId, agent }, files)), claim: said.claim }
  })
  return router
}

const passed = (through: express.RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((done, failed) => {
    through(request, response, error => (error ? failed(error) : done()))
  })

/** The same files sent again under the same id have the same ids: a retry leaves nothing behind. */
function readFiles({ body, headers }: Request, salt: string) {
  const all = parts(Buffer.isBuffer(body) ? body : Buffer.alloc(0), headers['content-type'] ?? '')
  const said = shaped(FilesReply, json(all.find(({ name }) => name === 'reply')?.bytes))
  const sent = all.filter(({ name, filename }) => name !== 'reply' && filename !== undefined)
  if (sent.length === 0) throw new DeskError('invalid', 'No file was sent.')
  if (sent.length > MOST_FILES) throw new DeskError('invalid', `At most ${MOST_FILES} files at once.`)
  const files: KeptFile[] = sent.map((part, i) => keptFile(`${salt}\n${said.id}\n${i}`, part))
  return { said, files }
}

function json(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '')
  } catch {
    throw new DeskError('invalid', 'The part `reply` must be JSON.')
  }
}
