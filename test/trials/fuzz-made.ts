// What is asked: a request to one of the program's addresses, right but for one or two places; or the bytes of one, changed.
import { expectOk } from '../http/office.js'
import type { Program } from '../journeys/program.js'
import type { Address } from './addresses.js'
import { colleague, firstAdmin } from './colleague.js'
import { type Customer, newCustomer, send } from './customer.js'
import { below, bytes, chance, oneOf, random } from './dice.js'
import { anything, bodyText, shapedLike, word } from './fuzz-shapes.js'
import { written } from './pipes.js'

const CUSTOMERS = 200 // each may write 30 messages in ten seconds
const WAITING = 20 // for a person
const GUESTS = 10 // who may be dismissed
const COLLEAGUES = 6 // what one may ask a model in a minute is bounded

export type Furnished = {
  origin: string
  cookies: string[]
  editor: string
  site: string
  customers: Customer[]
  /** Ids that exist. */
  known: string[]
  /** Of those, which fit to addresses that begin like this. */
  ids: [begin: RegExp, fit: string[]][]
}

/** Asks colleagues and customers in, round after round: the fuzz signs them out and has them forgotten. */
export async function furnisher(program: Program, site: string): Promise<(round: number) => Promise<Furnished>> {
  const admin = await firstAdmin(program)
  const { url } = program
  return async round => {
    const cookies: string[] = []
    for (let i = 0; i < COLLEAGUES; i++) {
      const own = await colleague(program, admin, `round${round}x${i}`, 'admin', 'lead', 'editor', 'agent')
      cookies.push(own.cookie())
    }
    for (let i = 0; i < GUESTS; i++) {
      const guest = { name: `guest ${i}`, email: `guest${round}x${i}@shop.example`, roles: ['agent'] }
      expectOk(await admin.post('/api/people', guest))
    }
    const names = Array.from({ length: CUSTOMERS }, (_, i) => `fuzz-${round}-${i}`)
    const customers: Customer[] = []
    for (const name of names) customers.push(await newCustomer(url, name))
    for (const one of customers.slice(0, WAITING)) await send(url, one, 'hello', 'لطفاً منو به یه اپراتور وصل کنید')
    const editor = expectOk(await admin.post('/api/editor/tokens', { name: `fuzz ${round}` })).body.token
    const entries = expectOk(await admin.get('/api/editor/entries')).body.entries ?? []
    const people: { id: string; name: string }[] = expectOk(await admin.get('/api/people')).body.people
    const idsOf = (all: { id: string }[]) => all.slice(-30).map(one => one.id)
    const ids: Furnished['ids'] = [
      [/^\/api\/(desk\/lines|lead\/customers)/, customers.map(one => one.lineId)],
      [/^\/api\/editor/, idsOf(entries)],
      [/^\/api\/people/, idsOf(people.filter(one => one.name.startsWith('guest')))],
    ]
    const known = [...ids.flatMap(([, fit]) => fit), '1', 'general']
    return { origin: new URL(url).origin, cookies, editor, site, customers, known, ids }
  }
}

const NAMES = [
  'watermark',
  'view',
  'q',
  'before',
  'from',
  'to',
  'days',
  'topic',
  'format',
  'limit',
  'state',
  'x',
] as const
const TYPES = ['text/plain', 'application/json; charset=utf-7', 'multipart/form-data; boundary=x', 'image/png'] as const

/** From an address of its own, out of the public range, as behind a proxy. */
const somewhere = () => Array.from({ length: 4 }, () => below(250) + 1).join('.')

function query(known: string[]): string {
  if (chance(0.5)) return ''
  const value = oneOf([word(), String(anything(9)), 'queued', '2026-11-20', '7', oneOf(known)])
  return `?${oneOf(NAMES)}=${encodeURIComponent(value.toWellFormed())}`
}

export type Asked = { method: string; path: string; headers: Record<string, string>; body: Buffer | null }

export function made(here: Furnished, { method, path, keys, schema }: Address): Asked {
  const { known, customers, origin } = here
  const customer = oneOf(customers)
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
    if (chance(0.15)) return encodeURIComponent(word().toWellFormed())
    const fit = here.ids.find(([begin]) => begin.test(path))?.[1]
    return name === 'conversationId' ? customer.lineId : encodeURIComponent(oneOf(fit && chance(0.9) ? fit : known))
  })
  const bearer: Record<string, string> = { token: customer.token, site: here.site, editor: here.editor }
  const key = chance(0.03) ? word() : bearer[keys.find(one => one in bearer) ?? '']
  const pass = keys.includes('session') ? { cookie: oneOf(here.cookies) } : key && { authorization: `Bearer ${key}` }
  const headers = { origin, 'x-forwarded-for': somewhere(), ...pass }
  for (const [name, value] of Object.entries(headers))
    headers[name as keyof typeof headers] = value.replace(/[^\x20-\x7e]/g, '?')
  if (method === 'GET') return { method, path: filled + query(known), headers, body: null }
  const type = chance(0.04) ? oneOf(TYPES) : 'application/json'
  const body = chance(0.03)
    ? bytes(2_000)
    : Buffer.from(bodyText(schema && chance(0.95) ? shapedLike(schema, known) : anything()))
  const odd = chance(0.02) ? { 'content-encoding': oneOf(['gzip', 'br', 'x']) } : {}
  return { method, path: filled + query(known), headers: { ...headers, 'content-type': type, ...odd }, body }
}

const STARTS = [
  'POST /api/widget/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n',
  'GET /api/desk/stream HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n',
  `GET ${'/a'.repeat(9_000)} HTTP/1.1\r\n`,
  '',
] as const

/** Bytes that are hardly HTTP: noise behind a beginning, or a good request of which some bytes are others, gone, or there twice. */
export function damaged(here: Furnished, address: Address): Buffer {
  if (chance(0.3))
    return Buffer.concat([Buffer.from(oneOf(STARTS)), bytes(400), Buffer.from(oneOf(['\r\n\r\n', '\r\n', '']))])
  const { method, path, headers, body } = made(here, address)
  let all = written(method, path, headers, body)
  for (let times = 1 + below(4); times > 0; times--) {
    const at = Math.floor(random() ** 2 * all.length) // rather in the head
    const [before, after] = [all.subarray(0, at), all.subarray(at)]
    all = oneOf([
      () => Buffer.concat([before, bytes(4), after.subarray(1)]),
      () => Buffer.concat([before, after.subarray(below(20))]),
      () => Buffer.concat([before, after.subarray(0, 30), after]),
      () => Buffer.concat([before, Buffer.from(oneOf(['\r\n', '\0', '\n', ': ', '\t', ';', 'ÿ'])), after]),
    ])()
  }
  return all
}
