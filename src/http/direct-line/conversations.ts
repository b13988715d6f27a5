// Start, reconnect, read and send.
import { type Request, Router } from 'express'
import { activityId } from '../../domain/bot-framework.js'
import { answerJson, jsonBody } from '../bodies.js'
import type { Http } from '../context.js'
import { Refusal } from '../failures.js'
import { defaultLimits, type Limiter, limiter } from '../limits.js'
import { noNews, poll } from './activities.js'
import { customerActivity, take } from './incoming.js'
import type { Issue } from './issue.js'
import { admit, admitted, bearer, freshPass, type Guard } from './passes.js'
import { watermark } from './watermark.js'

const STARTED_KEPT = 10_000
const LINE = '/conversations/:line'

export function conversationRoutes(http: Http, door: Guard, issue: Issue, reads: Limiter): Router {
  const { store } = http.desk
  const router = Router()
  const started = new Set<string>()
  // Only to say 201 once: a line is stored with its first activity, not before. Microsoft's client gives up for ever
  // when it cannot start: that must work without the store.
  async function isStarted(line: string): Promise<boolean> {
    const known = started.has(line) || (await store.line(line).catch(() => null)) !== null
    const oldest = started.size >= STARTED_KEPT && started.values().next()
    if (oldest && !oldest.done) started.delete(oldest.value)
    started.add(line)
    return known
  }

  // It stands first since it is asked most. A flood is refused before anything else. The token is looked at before the
  // body: strangers send us nothing to read.
  const { messages, typing } = { ...defaultLimits, ...http.limits }
  const heard = limiter(messages, 10)
  const send = sender(http, heard, limiter(typing, 10))
  router.post(
    `${LINE}/activities`,
    (request, _response, next) => {
      const line = door.known(request)
      const held = line === undefined ? undefined : heard.calm(line)
      if (held !== undefined) held.then(() => next(), next)
      else next()
    },
    admit(door),
    jsonBody('1mb'),
    async (request, response) => {
      answerJson(response, { id: await send(request) })
    },
  )

  router.post('/conversations', async (request, response) => {
    const given = await door.passOrSite(request)
    const pass = given ?? { ...freshPass(http), until: issue.ends() }
    const again = await isStarted(pass.line)
    const token = given ? issue.again(given, bearer(request)) : await issue.token(pass)
    response.status(again ? 200 : 201).json({ ...token, streamUrl: await issue.streamUrl(pass) })
  })

  router.get(LINE, async (request, response) => {
    const pass = await door.pass(request)
    const given = request.query.watermark
    // Without a watermark only what is new, as the protocol has it.
    const end = async () => watermark(store.epoch, (await store.line(pass.line))?.version ?? 0)
    const after = typeof given === 'string' && given ? given : await end()
    response.json({ ...issue.again(pass, bearer(request)), streamUrl: await issue.streamUrl(pass, after) })
  })

  router.get(`${LINE}/activities`, async (request, response) => {
    const pass = await door.pass(request).catch(asExpired)
    const { watermark: given } = request.query
    const news = await reads.allows(pass.line)
    response.json(news ? await poll(http, pass, given, issue.fileUrl(pass.line)) : noNews(given))
  })
  return router
}

/** Microsoft's client stops polling for ever at 401; at 403 it waits until its page has got another token. */
function asExpired(error: unknown): never {
  if (error instanceof Refusal && error.status === 401) throw new Refusal(403, 'TokenExpired', error.message)
  throw error
}

function sender(http: Http, heard: Limiter, keystrokes: Limiter): (request: Request) => Promise<string> {
  return async request => {
    const pass = admitted(request)
    const sent = customerActivity(request.body)
    const untold = `${pass.line}|typing` // typing has no place on the line
    if (sent.type !== 'typing') await heard.count(pass.line)
    else if (!(await keystrokes.allows(pass.line))) return untold
    const seq = await take(http.desk, pass, sent)
    return seq === null ? untold : activityId(pass.line, seq)
  }
}
