// Who may edit: colleagues with that role, and programs with a token.
import type { Request } from 'express'
import { bearerOf } from '../desk/editor-tokens.js'
import type { Person, Role } from '../domain/person.js'
import type { Http } from './context.js'
import { Refusal } from './failures.js'

export const EDITORS: Role[] = ['editor', 'lead']

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
