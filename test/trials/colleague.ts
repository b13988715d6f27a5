// Colleagues of a trial: the first admin comes in by the one-time link and asks the others in.
import type { Role } from '../../src/domain/person.js'
import { type Browser, browser, expectOk, tokenIn } from '../http/office.js'
import type { Program } from '../journeys/program.js'

/** With it every colleague of a trial signs in. */
export const PASSWORD = 'گذرواژه‌ای دراز'
export const ADMIN = { email: 'admin@shop.example', password: PASSWORD }

/** Throws when somebody works there already: only the first start prints the link. */
export async function firstAdmin({ url, welcome }: Program): Promise<Browser> {
  if (!welcome) throw new Error('The program printed no one-time link.')
  const admin = browser(url, new URL(url).origin)
  const joined = { token: tokenIn(welcome), name: 'Admin', ...ADMIN }
  expectOk(await admin.post('/api/people/welcome', joined))
  return admin
}

export async function colleague({ url }: Program, admin: Browser, name: string, ...roles: Role[]): Promise<Browser> {
  const invited = expectOk(await admin.post('/api/people', { name, email: `${name}@shop.example`, roles }))
  const own = browser(url, new URL(url).origin)
  expectOk(await own.post('/api/people/welcome', { token: tokenIn(invited.body.link), name, password: PASSWORD }))
  return own
}
