// What browsers may do with our pages: run and load what is ours, be framed by nobody.
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Http } from './context.js'

const YEAR_SECONDS = 31_536_000

export function headers({ publicUrl }: Http): RequestHandler {
  const secure = publicUrl.protocol === 'https:'
  const socket = `${secure ? 'wss' : 'ws'}://${publicUrl.host}` // 'self' is not enough for WebSockets in every browser
  const own = ["'self'"]
  const same = toldBy(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: own,
          styleSrc: own,
          fontSrc: own,
          imgSrc: own,
          connectSrc: [...own, socket],
          manifestSrc: own,
          formAction: own,
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: secure && { maxAge: YEAR_SECONDS, includeSubDomains: false },
      xFrameOptions: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  )
  return (_request, response, next) => {
    for (const [name, value] of same) response.setHeader(name, value)
    next()
  }
}

/** They are the same for every request: asked once, rather than a dozen functions each time. */
function toldBy(helmetOf: ReturnType<typeof helmet>): [name: string, value: string][] {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmetOf(request, response, () => {})
  return response.getHeaderNames().map(name => [name, String(response.getHeader(name))])
}
