// The widget's own three questions: what to show, who am I, forget me. Mounted at /api/widget.
import { type Request, Router } from 'express'
import { eraseCustomer } from '../desk/customer-data.js'
import { forget, identify, openCustomer } from '../desk/customers.js'
import type { Entry } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import type { Http } from './context.js'
import { type WidgetSession, WidgetSessionRequest, type WidgetSettings } from './contract-widget.js'
import { shaped } from './failures.js'
import { vouched } from './identity.js'
import { defaultLimits, limiter } from './limits.js'
import { allowedOrigins, cors, ownSitesOnly, strangersTold } from './origins.js'
import { placeOf } from './place.js'
import { type Pass, passOf, signToken, TOKEN_SECONDS } from './tokens.js'

const CHIPS = 4

/** `pass`: whoever holds a token of a line. */
export function widgetRoutes(http: Http, pass: (request: Request) => Promise<Pass>): Router {
  const { desk } = http
  const sessions = limiter(http.limits?.sessions ?? defaultLimits.sessions, 60)
  const router = Router()
  router.use(strangersTold(http), cors(allowedOrigins(http)))

  router.get('/settings', async (_request, response) => {
    const entries = (await desk.store.entries()).filter(({ audience = 'everyone' }) => audience === 'everyone')
    const { businessName, defaultLanguage } = http
    const settings: WidgetSettings = {
      name: businessName,
      defaultLanguage,
      timeZone: desk.timeZone,
      chips: { fa: chips(entries, 'fa'), en: chips(entries, 'en') },
    }
    response.set('Cache-Control', 'public, max-age=60').json(settings)
  })

  router.post('/session', ownSitesOnly(http), async (request, response) => {
    await sessions.count(placeOf(request))
    const asked = shaped(WidgetSessionRequest, request.body ?? {})
    const { customer, newKey } = await whoIs(http, asked)
    const now = passOf(customer)
    const session: WidgetSession = {
      token: await signToken(http.signingKey, now, desk.clock.now()),
      conversationId: now.line,
      userId: now.user,
      expiresIn: TOKEN_SECONDS,
      ...(newKey && { customerKey: newKey }),
      ...(customer.name && { name: customer.name }),
    }
    response.set('Cache-Control', 'no-store').json(session)
  })

  router.post('/forget', async (request, response) => {
    const { customer, line } = await pass(request)
    if (await desk.store.line(line)) await eraseCustomer(desk, line)
    await forget(desk, { id: customer.id, lineId: line }) // also who has said nothing yet
    response.status(204).end()
  })
  return router
}

async function whoIs(http: Http, { customerKey, identity }: WidgetSessionRequest) {
  const { desk, identitySecret, newToken } = http
  if (!identity) return openCustomer(desk, customerKey, newToken())
  if (!identitySecret)
    throw new DeskError('invalid', 'identity: this server knows no customers by name; set IDENTITY_SECRET to allow it.')
  const known = await vouched(identity, identitySecret, desk.clock.now())
  return { customer: await identify(desk, known, customerKey), newKey: undefined }
}

/** The questions that editors tagged `top`; where there are too few, the first of each topic. */
function chips(entries: Entry[], language: 'fa' | 'en'): string[] {
  const shown = entries.filter(entry => entry.status === 'published' && entry[language])
  const top = shown.filter(entry => entry.tags.includes('top'))
  const topics = new Map<string, Entry>()
  for (const entry of shown) if (!topics.has(entry.topic)) topics.set(entry.topic, entry)
  const chosen = new Set([...top, ...topics.values()])
  return [...chosen].slice(0, CHIPS).map(entry => entry[language]?.question ?? '')
}
