// Routes for colleagues. There is no way to add one without saying who may use it.
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Recognised } from '../desk/sessions.js'
import { DeskError } from '../domain/errors.js'
import { may, type Person, type Role, type Session } from '../domain/person.js'
import type { Http } from './context.js'
import { Refusal } from './failures.js'
import { fromOurPages, noCookie, whoAsks } from './session.js'

/** `everyone`: whoever works here; otherwise these roles, and admins always. */
export type Who = 'everyone' | Role[]

/** Whoever leads the support; admins may do it too. */
export const LEADS: Role[] = ['lead']

export type Asked = { request: Request; response: Response } & Recognised

/** What it resolves with becomes the JSON; undefined: 204, unless it answered by itself. */
export type Handle = (asked: Asked) => Promise<unknown>

type Method = 'get' | 'post' | 'put' | 'patch'

export const mayUse = (person: Person, who: Who): boolean => (who === 'everyone' ? true : may(person, ...who))

/** Other ways to be somebody than a session, such as a program's token; null: not this one. */
type Otherwise = (request: Request) => Promise<Person | null>

/** `otherwise`: asked first; who comes that way needs no page of ours. `takes`: a kind of body besides JSON. */
export function staffRouter(http: Http, otherwise?: Otherwise, takes?: string) {
  const router = Router()
  const add = (method: Method) => (path: string, who: Who, handle: Handle) => {
    router[method](path, async (request, response) => {
      const program = otherwise ? await otherwise(request) : null
      if (program) response.set('Cache-Control', 'no-store')
      else ownPagesOnly(http, takes)(request, response, () => {})
      const asking = program ? { person: program, session: NO_SESSION } : await whoAsks(http, request)
      if (!asking) throw new Refusal(401, 'signed_out', 'Sign in first.', { 'Set-Cookie': noCookie })
      if (!mayUse(asking.person, who)) throw new DeskError('forbidden', 'Your role does not allow this.')
      answer(response, await handle({ request, response, ...asking }))
    })
  }
  return { router, get: add('get'), post: add('post'), put: add('put'), patch: add('patch') }
}

const NO_SESSION: Session = { id: '', revision: 0, personId: '', createdAt: 0, expiresAt: 0 }

function answer(response: Response, value: unknown): void {
  if (response.headersSent) return
  if (value === undefined) response.status(204).end()
  else response.json(value)
}

export type StaffRouter = ReturnType<typeof staffRouter>

/** Before every route of colleagues, signed in or not. */
export const ownPagesOnly =
  (http: Http, takes?: string): RequestHandler =>
  (request, response, next) => {
    response.set('Cache-Control', 'no-store')
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    if (!fromOurPages(http, request))
      throw new DeskError('forbidden', `This may be asked from the pages of ${http.publicUrl.origin} only.`)
    const bare = request.headers['transfer-encoding'] === undefined && !Number(request.headers['content-length'] ?? 0)
    if (!bare && !request.is('application/json') && !(takes && request.is(takes)))
      throw new Refusal(415, 'invalid', 'Send JSON, with Content-Type: application/json.')
    next()
  }

/** A parameter of the route's path. */
export const param = ({ request }: Pick<Asked, 'request'>, name: string): string => String(request.params[name] ?? '')
