// Who may open which line: short-lived signed tokens, made and read here only.
import { createHmac, timingSafeEqual, webcrypto } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { userId } from '../domain/bot-framework.js'
import type { Customer } from '../domain/customer.js'
import type { LineCustomer } from '../domain/line.js'

export const TOKEN_SECONDS = 3600 // clients refresh every 15 minutes, whatever we say
const STREAM_SECONDS = 60
const FILE_SECONDS = 3600
const ISSUER = 'hamdel'

/** What a token lets its bearer do: be this customer on this line, until then. */
export type Pass = {
  line: string
  user: string // dl_…
  customer: LineCustomer
  until: number // epoch milliseconds
  /** Only pages of these origins may use it; absent: any. */
  origins?: string[]
}

/** What a known or anonymous customer of ours gets. */
export const passOf = ({ id, name, lineId }: Customer): Omit<Pass, 'until'> => {
  const customer = { id, ...(name && { name }) }
  return { line: lineId, user: userId(customer), customer }
}

const Claims = z.object({
  line: z.string(),
  user: z.string(),
  customer: z.object({ id: z.string(), name: z.string().optional() }),
  origins: z.array(z.string()).optional(),
  until: z.number().optional(), // of a stream token: when the session behind it ends
  exp: z.number(),
})

type Kind = 'directline' | 'stream'

const made = new WeakMap<Uint8Array, Promise<webcrypto.CryptoKey>>()

/** The key as the signatures want it: to make it again for each token costs as much as the signature. */
function ready(key: Uint8Array): Promise<webcrypto.CryptoKey> {
  const known = made.get(key)
  if (known !== undefined) return known
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const fresh = webcrypto.subtle.importKey('raw', key, hmac, false, ['sign', 'verify'])
  made.set(key, fresh)
  return fresh
}

async function sign(key: Uint8Array, kind: Kind, pass: Pass, now: number, expiresAt: number): Promise<string> {
  const { line, user, customer, origins, until } = pass
  return new SignJWT({ line, user, customer, ...(origins && { origins }), ...(kind === 'stream' && { until }) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(kind)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(expiresAt / 1000))
    .sign(await ready(key))
}

/** Null: not ours, of another kind, changed or expired. */
async function open(key: Uint8Array, kind: Kind, token: string, now: number): Promise<Pass | null> {
  const options = { algorithms: ['HS256'], issuer: ISSUER, audience: kind, currentDate: new Date(now) }
  const payload = await jwtVerify(token, await ready(key), options).then(
    verified => verified.payload,
    () => null,
  )
  const claims = Claims.safeParse(payload)
  if (!claims.success) return null
  const { line, user, origins, exp, until = exp * 1000 } = claims.data
  const { id, name } = claims.data.customer
  return { line, user, customer: { id, ...(name && { name }) }, until, ...(origins && { origins }) }
}

/** A Direct Line token for the pass, from now on. */
export const signToken = (key: Uint8Array, pass: Omit<Pass, 'until'>, now: number): Promise<string> => {
  const until = now + TOKEN_SECONDS * 1000
  return sign(key, 'directline', { ...pass, until }, now, until)
}
export const openToken = (key: Uint8Array, token: string, now: number) => open(key, 'directline', token, now)

/** Opens one stream within a minute; it stands in an address, where the long-lived token must not. */
export const signStream = (key: Uint8Array, pass: Pass, now: number): Promise<string> =>
  sign(key, 'stream', pass, now, now + STREAM_SECONDS * 1000)
export const openStream = (key: Uint8Array, token: string, now: number) => open(key, 'stream', token, now)

/** The query that opens one file for an hour, for <img> and links, which send no Authorization. */
export function signFile(key: Uint8Array, line: string, file: string, now: number): string {
  const expires = Math.floor(now / 1000) + FILE_SECONDS
  return `expires=${expires}&signature=${fileSignature(key, line, file, String(expires))}`
}

export function opensFile(key: Uint8Array, line: string, file: string, query: FileQuery, now: number): boolean {
  const { expires, signature } = query
  if (typeof expires !== 'string' || typeof signature !== 'string') return false
  return Number(expires) * 1000 > now && sameSecret(signature, fileSignature(key, line, file, expires))
}
type FileQuery = { expires?: unknown; signature?: unknown }

const fileSignature = (key: Uint8Array, ...of: string[]) =>
  createHmac('sha256', key)
    .update(`file\n${of.join('\n')}`)
    .digest('base64url')

/** A token with trusted origins opens nothing for pages of others, nor for who does not say where it is. */
export const trusts = ({ origins }: Pick<Pass, 'origins'>, origin: string | undefined): boolean =>
  !origins || (!!origin && origins.includes(origin))

/** Compares in constant time; the lengths do not show either. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
