// Direct Line 3.0 as Microsoft's clients speak it. Mounted at /v3/directline.
import express, { type Request, Router } from 'express'
import type { Http } from '../context.js'
import { GenerateRequest } from '../contract-direct-line.js'
import { failures, shaped, unknownRoute } from '../failures.js'
import { defaultLimits, limiter } from '../limits.js'
import { cors } from '../origins.js'
import { placeOf } from '../place.js'
import type { Stream } from '../streams.js'
import type { Pass } from '../tokens.js'
import { conversationRoutes } from './conversations.js'
import { fileRoutes } from './files.js'
import { openHub } from './hub.js'
import { type Issue, issuer } from './issue.js'
import { freshPass, type Guard, guard } from './passes.js'
import { type LineStream, lineStream } from './stream.js'

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

export type DirectLine = {
  router: Router
  stream: Stream
  /** Whoever holds a token of the line: throws 401 or 403. */
  pass(request: Request): Promise<Pass>
}

export function directLine(http: Http): DirectLine {
  const issue = issuer(http)
  const hub = openHub(http, issue.fileUrl)
  const stream = lineStream(http, hub)
  const door = guard(http, hub.forgotten)
  const router = Router()
  router.use(cors('*'), (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    next()
  })
  const reads = limiter(http.limits?.reads ?? defaultLimits.reads, 10)
  router.use(conversationRoutes(http, door, issue, reads), fileRoutes(http, door, reads))
  router.use(tokenRoutes(http, door, issue, stream))
  router.use(unknownRoute, failures(http.desk.log, CODES))
  const close = () => {
    stream.close()
    hub.close()
  }
  return { router, stream: { upgrade: stream.upgrade, close }, pass: door.pass }
}

function tokenRoutes(http: Http, door: Guard, issue: Issue, stream: LineStream): Router {
  const router = Router()
  const tokens = limiter(http.limits?.tokens ?? defaultLimits.tokens, 60)

  router.post(
    '/tokens/generate',
    async (request, _response, next) => {
      door.site(request)
      await tokens.count(placeOf(request))
      next()
    },
    express.json({ limit: '100kb' }),
    async (request, response) => {
      const { user, trustedOrigins } = shaped(GenerateRequest, request.body ?? {})
      response.json(await issue.token(freshPass(http, user, trustedOrigins)))
    },
  )

  router.post('/tokens/refresh', async (request, response) => {
    const pass = await door.pass(request)
    const fresh = await issue.token(pass)
    stream.prolong(pass.line, pass.user, issue.ends())
    response.json(fresh)
  })

  router.get('/session/getsessionid', async (request, response) => {
    await door.pass(request)
    response.json({ sessionId: http.desk.newId() }) // for OAuth cards, which we do not send
  })
  return router
}
