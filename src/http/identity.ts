// The website's word for who its customer is: a short JWT that its server signs.
import { jwtVerify } from 'jose'
import { z } from 'zod'
import type { Identity } from '../desk/customers.js'
import { readable } from '../desk/readable.js'
import { DeskError } from '../domain/errors.js'

const clean = (name: string) => readable(name).replace(/\s+/g, ' ').slice(0, 80).toWellFormed().trim()

const Claims = z.object({
  sub: z.string().min(1).max(200),
  name: z.string().transform(clean).optional(),
  email: z.email().max(200).optional().catch(undefined),
})
const SKEW_SECONDS = 30 // between two servers' clocks

/** Throws 'forbidden' when it is not signed with `secret` (HS256; `sub` and `exp` are required) or has expired. */
export async function vouched(jwt: string, secret: string, now: number): Promise<Identity> {
  const key = new TextEncoder().encode(secret)
  const requiredClaims = ['sub', 'exp']
  const currentDate = new Date(now)
  try {
    const options = { algorithms: ['HS256'], requiredClaims, currentDate, clockTolerance: SKEW_SECONDS }
    const { payload } = await jwtVerify(jwt, key, options)
    const { sub, name, email } = Claims.parse(payload)
    return { externalId: sub, ...(name && { name }), ...(email && { email }) }
  } catch (cause) {
    const message =
      "The identity is not signed with this server's identity secret (HS256, sub and exp), or has expired."
    throw new DeskError('forbidden', message, { cause })
  }
}
