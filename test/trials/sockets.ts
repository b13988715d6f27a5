// Somebody knocks at sockets without a token, with another's, from another page, with one that was good a moment ago; and whoever
// is sent away while their socket is open is gone within a second, on whatever process it is.
// npm run trial -- sockets [--count KNOCKS]      (embedded; Redis: two processes)
import { WebSocket } from 'ws'
import { type Browser, browser, expectOk } from '../http/office.js'
import { discard, type Program } from '../journeys/program.js'
import { ADMIN, colleague, firstAdmin } from './colleague.js'
import { type Customer, newCustomer, send } from './customer.js'
import { type House, inBoth } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const SITE_SECRET = 'sockets-Q7wE2rT9yU4iO1pA6sD3fG8hJ5kL0zX'
const GONE_WITHIN_MS = 1_000
const STRANGERS = [
  ...['https://evil.example', 'null', 'file://', 'http://localhost.evil.example', 'http://127.0.0.1.evil.example'],
  ...['http://evil.example#http://localhost', 'https://localhost@evil.example', 'http://localhost:1', 'javascript:'],
]

type Knock = { status: number; socket: WebSocket; closed: Promise<number> }

function knock(url: string, headers: Record<string, string> = {}): Promise<Knock> {
  const socket = new WebSocket(url, { headers })
  const closed = new Promise<number>(done => socket.on('close', done))
  return new Promise(done => {
    const answer = (status: number) => done({ status, socket, closed })
    socket.on('open', () => answer(101))
    socket.on('unexpected-response', (request, response) => {
      request.destroy()
      answer(response.statusCode ?? 0)
    })
    socket.on('error', () => answer(0))
  })
}

/** What the trial works with. `here`: where changes are made; `there`: where the sockets are, another process if there is one. */
type Scene = { here: Program; there: Program; admin: Browser; newName: () => string }
/** Throws when what should open does not: then nothing that follows would mean anything. */
type Case = { name: string; try(scene: Scene, n: number): Promise<Knock | { open: Knock; revoke(): Promise<unknown> }> }

const streamAt = ({ url }: Program) => new URL('/api/desk/stream', url).href.replace('http', 'ws')
const staffOf = ({ there }: Scene, cookie: string, origin = new URL(there.url).origin) => ({ cookie, origin })

/** Their socket's address; good for a minute. */
async function streamUrl({ url }: Program, { token }: Pick<Customer, 'token'>, origin?: string): Promise<string> {
  const answer = await fetch(new URL('/v3/directline/conversations', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...(origin && { origin }) },
  })
  const started = (await answer.json()) as { streamUrl: string }
  const stream = new URL(started.streamUrl)
  stream.host = new URL(url).host
  return stream.href
}

const withToken = (url: string, token: string): string => {
  const other = new URL(url)
  if (token) other.searchParams.set('t', token)
  else other.searchParams.delete('t')
  return other.href
}

async function aCustomer(scene: Scene): Promise<Customer> {
  const name = scene.newName()
  const customer = await newCustomer(scene.here.url, name)
  const status = await send(scene.here.url, customer, `${name}-0`, 'سلام')
  if (status !== 200) throw new Error(`a customer could not write: ${status}`)
  return customer
}

async function mustOpen(url: string, headers: Record<string, string> = {}): Promise<Knock> {
  const open = await knock(url, headers)
  if (open.status !== 101) throw new Error(`what should open did not: ${open.status}`)
  return open
}

/** Signs in on the process of the sockets too: its cookie is good on both. */
const agent = (scene: Scene) => colleague(scene.here, scene.admin, scene.newName(), 'agent')
const openDesk = (scene: Scene, one: Browser) => mustOpen(streamAt(scene.there), staffOf(scene, one.cookie()))
const idOf = async (one: Browser): Promise<string> => expectOk(await one.get('/api/people/me')).body.id

const CASES: Case[] = [
  {
    name: 'customer: no token',
    try: async scene => knock(withToken(await streamUrl(scene.there, await aCustomer(scene)), '')),
  },
  {
    name: 'customer: the token of requests',
    async try(scene) {
      const customer = await aCustomer(scene)
      return knock(withToken(await streamUrl(scene.there, customer), customer.token))
    },
  },
  {
    name: "customer: another line's",
    async try(scene) {
      const [own, other] = [await aCustomer(scene), await aCustomer(scene)]
      const token = new URL(await streamUrl(scene.there, other)).searchParams.get('t') ?? ''
      return knock(withToken(await streamUrl(scene.there, own), token))
    },
  },
  {
    name: 'customer: changed in one place',
    async try(scene, n) {
      const url = await streamUrl(scene.there, await aCustomer(scene))
      const token = new URL(url).searchParams.get('t') ?? ''
      const at = (n * 13) % (token.length - 2) // the last letter holds bits that mean nothing
      const other = token[at] === 'A' ? 'B' : token[at] === '.' ? 'x' : 'A'
      return knock(withToken(url, token.slice(0, at) + other + token.slice(at + 1)))
    },
  },
  {
    name: "customer: the website's token, from another page",
    async try(scene, n) {
      const body = JSON.stringify({ trustedOrigins: ['https://shop.example'] })
      const headers = { authorization: `Bearer ${SITE_SECRET}`, 'content-type': 'application/json' }
      const address = new URL('/v3/directline/tokens/generate', scene.there.url)
      const made = (await (await fetch(address, { method: 'POST', headers, body })).json()) as { token: string }
      const url = await streamUrl(scene.there, made, 'https://shop.example')
      const own = await mustOpen(url, { origin: 'https://shop.example' })
      own.socket.terminate()
      return knock(url, { origin: STRANGERS[n % STRANGERS.length]! })
    },
  },
  {
    name: 'customer: used again after they were forgotten',
    async try(scene) {
      const customer = await aCustomer(scene)
      const url = await streamUrl(scene.there, customer)
      await forget(scene, customer)
      return knock(url)
    },
  },
  {
    name: 'customer: forgotten while it is open',
    async try(scene) {
      const customer = await aCustomer(scene)
      const open = await mustOpen(await streamUrl(scene.there, customer))
      return { open, revoke: () => forget(scene, customer) }
    },
  },
  {
    name: 'customer: erased by a lead while it is open',
    async try(scene) {
      const customer = await aCustomer(scene)
      const open = await mustOpen(await streamUrl(scene.there, customer))
      const sure = { sure: customer.lineId, reason: 'they asked for it' }
      return {
        open,
        revoke: async () => expectOk(await scene.admin.post(`/api/lead/customers/${customer.lineId}/erase`, sure)),
      }
    },
  },
  { name: 'desk: no cookie', try: scene => knock(streamAt(scene.there), staffOf(scene, '')) },
  {
    name: 'desk: a cookie of nobody',
    try: (scene, n) => {
      const made = ['x', 'null', '', '../..', 'A'.repeat(43), '__proto__', '%00', '"'][n % 8]
      return knock(streamAt(scene.there), staffOf(scene, `__Host-hamdel=${made}`))
    },
  },
  {
    name: "desk: a customer's token as cookie",
    try: async scene => knock(streamAt(scene.there), staffOf(scene, `__Host-hamdel=${(await aCustomer(scene)).token}`)),
  },
  {
    name: 'desk: a good cookie from another page',
    async try(scene, n) {
      const mine = scene.admin.cookie()
      const own = await mustOpen(streamAt(scene.there), staffOf(scene, mine))
      own.socket.terminate()
      const origin = STRANGERS[n % (STRANGERS.length + 1)]
      return knock(streamAt(scene.there), origin ? staffOf(scene, mine, origin) : { cookie: mine })
    },
  },
  {
    name: 'desk: used again after signing out',
    async try(scene) {
      const one = await agent(scene)
      const cookie = one.cookie()
      expectOk(await one.post('/api/people/sign-out'))
      return knock(streamAt(scene.there), staffOf(scene, cookie))
    },
  },
  {
    name: 'desk: of somebody who may not work here any more',
    async try(scene) {
      const one = await agent(scene)
      expectOk(await scene.admin.patch(`/api/people/${await idOf(one)}`, { status: 'disabled' }))
      return knock(streamAt(scene.there), staffOf(scene, one.cookie()))
    },
  },
  {
    name: 'desk: signed out while it is open',
    async try(scene) {
      const one = await agent(scene)
      const open = await openDesk(scene, one)
      return { open, revoke: () => one.post('/api/people/sign-out') }
    },
  },
  {
    name: 'desk: disabled while it is open',
    async try(scene) {
      const one = await agent(scene)
      const [id, open] = [await idOf(one), await openDesk(scene, one)]
      return { open, revoke: () => scene.admin.patch(`/api/people/${id}`, { status: 'disabled' }) }
    },
  },
  {
    name: 'desk: another role while it is open',
    async try(scene) {
      const one = await agent(scene)
      const [id, open] = [await idOf(one), await openDesk(scene, one)]
      return { open, revoke: () => scene.admin.patch(`/api/people/${id}`, { roles: ['editor'] }) }
    },
  },
]

async function forget({ here }: Scene, { token }: Customer): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(new URL('/api/widget/forget', here.url), { method: 'POST', headers, body: '{}' })
  if (answer.status !== 204) throw new Error(`not forgotten: ${answer.status}`)
}

async function run(house: House, count: number): Promise<Result> {
  const env = { SITE_SECRET }
  const here = await house.start(env)
  const there = house.redis ? await house.start({ ...env, DATA_DIR: `${house.dataDir}-second` }) : here
  try {
    const admin = await firstAdmin(here)
    const elsewhere = browser(there.url, new URL(there.url).origin)
    expectOk(await elsewhere.post('/api/people/sign-in', ADMIN))
    let made = 0
    const scene: Scene = { here, there, admin, newName: () => `k${made++}` }
    const sum = { refused: 0, letIn: 0, sentAway: 0, stayed: 0, slowestMs: 0 }
    let knocks = 0
    for (const n of pace.turns(count)) {
      knocks++
      const one = CASES[n % CASES.length]!
      const found = await one.try(scene, Math.floor(n / CASES.length))
      if ('open' in found) {
        const began = performance.now()
        const revoked = found.revoke()
        const gone = await Promise.race([found.open.closed.then(() => true), pause(30_000).then(() => false)])
        const ms = Math.round(performance.now() - began)
        await revoked
        if (gone) sum.slowestMs = Math.max(sum.slowestMs, ms)
        if (gone && ms <= GONE_WITHIN_MS) sum.sentAway++
        else sum.stayed++
        if (!gone || ms > GONE_WITHIN_MS) process.stderr.write(`\n${one.name}: ${gone ? `${ms} ms` : 'it stayed'}\n`)
        found.open.socket.terminate()
      } else {
        const refused = found.status === 401 || found.status === 403
        sum[refused ? 'refused' : 'letIn']++
        if (!refused) process.stderr.write(`\n${one.name}: ${found.status}\n`)
        found.socket.terminate()
      }
      progress(`${house.name}: ${n + 1} of ${count}, ${JSON.stringify(sum)}`)
    }
    const where = house.redis ? `${house.name}, two processes` : house.name
    return { where, knocks, ...sum, pass: sum.letIn + sum.stayed === 0 }
  } finally {
    await Promise.all([here.stop(), there.stop()])
    discard(`${house.dataDir}-second`)
  }
}

await trial('sockets', 200, count => inBoth(house => run(house, count)))
