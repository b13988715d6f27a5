// Who may edit: colleagues with that role, and programs with a token.
import type { Request, RequestHandler } from 'express'
import { bearerOf } from '../desk/editor-tokens.js'
import { DeskError } from '../domain/errors.js'
import { may, type Person, type Role } from '../domain/person.js'
import type { Http } from './context.js'
import { Refusal } from './failures.js'
import { noCookie, whoAsks } from './session.js'

export const EDITORS: Role[] = ['editor', 'lead']

/** Before a large body is read: strangers send us nothing to read, and take nobody's place at the gate. */
export const editorsFirst =
  (http: Http): RequestHandler =>
  async (request, _response, next) => {
    const person = (await programOf(http)(request)) ?? (await whoAsks(http, request))?.person
    if (!person) throw new Refusal(401, 'signed_out', 'Sign in first.', { 'Set-Cookie': noCookie })
    if (!may(person, ...EDITORS)) throw new DeskError('forbidden', 'Your role does not allow this.')
    next()
  }

/** The program whose token the request carries; null: it carries none. Throws 401 for one that opens nothing. */
export const programOf =
  ({ desk }: Http) =>
  async ({ headers }: Request): Promise<Person | null> => {
    const [scheme, token] = (headers.authorization ?? '').split(' ')
    if (scheme?.toLowerCase() !== 'bearer' || !token) return null
    const person = await bearerOf(desk, token)
    if (!person) throw new Refusal(401, 'signed_out', 'This token opens nothing: make a new one in the editor.')
    return person
  }
