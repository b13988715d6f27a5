// Which colleague a request comes from, and whether it comes from our own pages.
import type { IncomingMessage } from 'node:http'
import { type Recognised, recognise } from '../desk/sessions.js'
import { DeskError } from '../domain/errors.js'
import { urlFrom } from '../domain/url-from.js'
import type { Http } from './context.js'

const COOKIE = '__Host-hamdel'
const WEEK = 7 * 24 * 3600 // seconds; when a session really ends is the server's business

export const sessionCookie = (token: string): string =>
  `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${WEEK}`
export const noCookie = `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`

function tokenIn(request: IncomingMessage): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map(pair => pair.trim())
  const ours = pairs.find(pair => pair.startsWith(`${COOKIE}=`))
  return ours?.slice(COOKIE.length + 1) || null
}

/** Null: not signed in, or not any more. */
export async function whoAsks({ desk }: Http, request: IncomingMessage): Promise<Recognised | null> {
  const token = tokenIn(request)
  return token ? recognise(desk, token) : null
}

/** Browsers say where a request comes from; without that word we do not believe a cookie. */
export function fromOurPages({ publicUrl }: Http, { headers }: IncomingMessage): boolean {
  if (headers['sec-fetch-site']) return headers['sec-fetch-site'] === 'same-origin'
  const origin = headers.origin ?? ''
  // Browsers do not say Sec-Fetch-Site of WebSockets. On this machine http://127.0.0.1 is as good as http://localhost.
  const page = urlFrom(origin)
  const sameMachine = page && [page, publicUrl].every(({ hostname }) => isThisMachine(hostname))
  return origin === publicUrl.origin || (sameMachine === true && page?.host === headers.host)
}

/**
 * Throws 'forbidden' over plain http beyond this machine: browsers would drop the cookie there, and anybody on the way
 * could read the password.
 */
export function refusePlainHttp({ publicUrl }: Http, { headers }: IncomingMessage): void {
  const page = urlFrom(headers.origin ?? '') ?? publicUrl
  if ([page, publicUrl].some(({ protocol, hostname }) => protocol === 'http:' && !isThisMachine(hostname)))
    throw new DeskError(
      'forbidden',
      'Signing in needs https: over plain http browsers refuse the session cookie, and the password could be read on ' +
        'the way. Put https in front and set PUBLIC_URL to that address, such as https://chat.example.com. ' +
        'Plain http works on http://localhost only.',
    )
}

const isThisMachine = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  /^127(\.\d+){3}$/.test(hostname) ||
  hostname === '[::1]'
