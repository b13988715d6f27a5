// What browsers may do with our pages: run and load what is ours, be framed by nobody.
import helmet from 'helmet'
import type { Http } from './context.js'

const YEAR_SECONDS = 31_536_000

export function headers({ publicUrl }: Http) {
  const secure = publicUrl.protocol === 'https:'
  const socket = `${secure ? 'wss' : 'ws'}://${publicUrl.host}` // 'self' is not enough for WebSockets in every browser
  const own = ["'self'"]
  return helmet({
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
  })
}
