// Direct Line 3.0 as Microsoft's clients speak it. Mounted at /v3/directline.
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { activityId } from '../../domain/bot-framework.js'
import type { Http } from '../context.js'
import { GenerateRequest } from '../contract.js'
import { sendAttachment } from '../desk-attachments.js'
import { failures, Refusal, shaped, unknownRoute } from '../failures.js'
import { defaultLimits, limiter } from '../limits.js'
import { cors } from '../origins.js'
import type { Stream } from '../streams.js'
import { opensFile, type Pass, signFile, signStream, signToken, TOKEN_SECONDS } from '../tokens.js'
import { poll } from './activities.js'
import { openHub } from './hub.js'
import { customerActivity, take } from './incoming.js'
import { freshPass, guard } from './passes.js'
import { lineStream } from './stream.js'
import { receiveUpload, uploadBody } from './uploads.js'
import { watermark } from './watermark.js'
import type { UrlOf } from './wire.js'

/** Direct Line's own words for our codes. */
const CODES = {
  invalid: 'BadArgument',
  too_large: 'MessageSizeTooBig',
  not_found: 'NotFound',
  forbidden: 'NotAllowed',
  conflict: 'BotRejectedActivity',
  unavailable: 'ServiceError',
  too_many: 'TooManyRequests',
  internal: 'ServiceError',
}
const STARTED_KEPT = 10_000
const LINE = '/conversations/:line'

export type DirectLine = {
  router: Router
  stream: Stream
  /** Whoever holds a token of the line: throws 401 or 403. */
  pass(request: Request): Promise<Pass>
}

export function directLine(http: Http): DirectLine {
  const { desk, signingKey, publicUrl } = http
  const { clock } = desk
  const urlOf =
    (lineId: string): UrlOf =>
    ({ id }) =>
      `${publicUrl.origin}/v3/directline${fileAddress(lineId, id)}?${signFile(signingKey, lineId, id, clock.now())}`
  const hub = openHub(http, urlOf)
  const stream = lineStream(http, hub)
  const door = guard(http, hub.forgotten)
  const limits = limiters(http)
  const started = new Set<string>()
  const router = Router()
  router.use(cors('*'), (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'cross-origin' })
    next()
  })
  // The token is looked at before the body: strangers send us nothing to read.
  const json = express.json({ limit: '1mb' })

  async function tokenFor(pass: Omit<Pass, 'until'>) {
    const token = await signToken(signingKey, pass, clock.now())
    return { conversationId: pass.line, token, expires_in: TOKEN_SECONDS }
  }

  async function streamUrl(pass: Pass, after?: string): Promise<string> {
    const url = new URL(`/v3/directline/conversations/${pass.line}/stream`, publicUrl)
    url.protocol = publicUrl.protocol === 'https:' ? 'wss:' : 'ws:'
    if (after) url.searchParams.set('watermark', after)
    url.searchParams.set('t', await signStream(signingKey, pass, clock.now()))
    return url.href
  }

  router.post('/tokens/generate', siteOnly(door.site), json, async (request, response) => {
    await limits.tokens.count(request.ip ?? '')
    const { user, trustedOrigins } = shaped(GenerateRequest, request.body ?? {})
    response.json(await tokenFor(freshPass(http, user, trustedOrigins)))
  })

  router.post('/tokens/refresh', async (request, response) => {
    const pass = await door.pass(request)
    const fresh = await tokenFor(pass)
    stream.prolong(pass.line, pass.user, clock.now() + TOKEN_SECONDS * 1000)
    response.json(fresh)
  })

  router.post('/conversations', async (request, response) => {
    const given = await door.passOrSite(request)
    const fresh = given ?? freshPass(http)
    const answer = given
      ? { conversationId: given.line, token: tokenOf(request), expires_in: secondsLeft(given, clock.now()) }
      : await tokenFor(fresh)
    const pass = given ?? { ...fresh, until: clock.now() + TOKEN_SECONDS * 1000 }
    // Microsoft's client gives up for ever when it cannot start: that must work without the store.
    const known = async () => (await desk.store.line(pass.line).catch(() => null)) !== null
    const again = given && (started.has(pass.line) || (await known()))
    remember(started, pass.line)
    response.status(again ? 200 : 201).json({ ...answer, streamUrl: await streamUrl(pass) })
  })

  router.get(LINE, async (request, response) => {
    const pass = await door.pass(request)
    const given = request.query.watermark
    const after = typeof given === 'string' && given ? given : await end(pass.line)
    response.json({
      conversationId: pass.line,
      token: tokenOf(request),
      expires_in: secondsLeft(pass, clock.now()),
      streamUrl: await streamUrl(pass, after),
    })
  })
  const end = async (lineId: string) => watermark(desk.store.epoch, (await desk.store.line(lineId))?.version ?? 0)

  router.get(`${LINE}/activities`, async (request, response) => {
    const pass = await door.pass(request).catch(asExpired)
    response.json(await poll(http, pass, request.query.watermark, urlOf(pass.line)))
  })

  router.post(`${LINE}/activities`, admit(door.pass), json, async (request, response) => {
    const pass: Pass = response.locals.pass
    const sent = customerActivity(request.body)
    if (sent.type !== 'typing') await limits.messages.count(pass.line)
    else if (!(await limits.typing.allows(pass.line))) return void response.json({ id: `${pass.line}|typing` })
    const seq = await take(desk, pass, sent)
    response.json({ id: seq === null ? `${pass.line}|typing` : activityId(pass.line, seq) })
  })

  router.post(`${LINE}/upload`, admit(door.pass), limited(limits.uploads), uploadBody, async (request, response) => {
    const pass: Pass = response.locals.pass
    response.json({ id: activityId(pass.line, await receiveUpload(http, pass, request)) })
  })

  router.get(`${LINE}/attachments/:file`, async (request, response) => {
    const { line = '', file = '' } = request.params
    if (!opensFile(signingKey, line, file, request.query, clock.now())) await door.pass(request)
    await sendAttachment(desk, line, file, response)
  })

  router.get('/session/getsessionid', async (request, response) => {
    await door.pass(request)
    response.json({ sessionId: desk.newId() })
  })

  router.use(unknownRoute, failures(desk.log, CODES))
  const close = () => {
    stream.close()
    hub.close()
  }
  return { router, stream: { upgrade: stream.upgrade, close }, pass: door.pass }
}

const fileAddress = (lineId: string, fileId: string) => `/conversations/${lineId}/attachments/${fileId}`

const limiters = ({ limits }: Http) => {
  const { messages, typing, uploads, tokens } = { ...defaultLimits, ...limits }
  return {
    messages: limiter(messages, 10),
    typing: limiter(typing, 10),
    uploads: limiter(uploads, 60),
    tokens: limiter(tokens, 60),
  }
}

const siteOnly =
  (site: (request: Request) => void): RequestHandler =>
  (request, _response, next) => {
    site(request)
    next()
  }

const admit =
  (pass: (request: Request) => Promise<Pass>): RequestHandler =>
  async (request, response, next) => {
    response.locals.pass = await pass(request)
    next()
  }

const limited =
  (uploads: { count(who: string): Promise<void> }): RequestHandler =>
  async (_request, response: Response, next) => {
    await uploads.count(response.locals.pass.line)
    next()
  }

/** Microsoft's client stops polling for ever at 401; at 403 it waits until its page has got another token. */
function asExpired(error: unknown): never {
  if (error instanceof Refusal && error.status === 401) throw new Refusal(403, 'TokenExpired', error.message)
  throw error
}

const tokenOf = (request: Request): string => request.headers.authorization?.split(' ').at(-1) ?? ''

const secondsLeft = ({ until }: Pass, now: number): number => Math.max(0, Math.floor((until - now) / 1000))

/** Only to say 201 once: a line is stored with its first activity, not before. */
function remember(started: Set<string>, lineId: string): void {
  started.add(lineId)
  const oldest = started.size > STARTED_KEPT && started.values().next()
  if (oldest && !oldest.done) started.delete(oldest.value)
}
