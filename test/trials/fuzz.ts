// Whatever is sent to whichever address: nobody hears "Internal error", the program lives, and nothing holds it up for long.
// Bodies are made from the program's own API document, so that a new address is tried by itself; beside them sockets and bytes.
// npm run trial -- fuzz [--count REQUESTS]      (for each store)
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import type { Program } from '../journeys/program.js'
import { type Address, addresses } from './addresses.js'
import { firstAdmin } from './colleague.js'
import { type Customer, newCustomer, send } from './customer.js'
import { anything, bodyText, bytes, chance, oneOf, shapedLike, word } from './fuzz-shapes.js'
import { type House, inBoth } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const SITE_SECRET = 'trial-site-Zk3xQ9vB7mN2pL5sT8wY1rC4gH6jD0fA'
const CUSTOMERS = 100
const AT_ONCE = 12
const STALL_MS = 200
const SUSPECTS = 12 // the slowest are asked again by themselves, beside a harmless question that must not wait
const NO_MODEL = 'No language model is connected here.' // a 503 by contract: there is none in this trial
const LEFT_OUT = ['/api/people/sign-out'] // it would end the trial

type Asked = { method: string; path: string; headers: Record<string, string>; body: string | Buffer | null }
type Heard = { status: number; ms: number; text: string }

/** Status 0: the connection ended without an answer. */
const ask = (url: string, agent: Agent | false, { method, path, headers, body }: Asked): Promise<Heard> =>
  new Promise(done => {
    const began = performance.now()
    const end = (status: number, text: string) => done({ status, text, ms: performance.now() - began })
    const { port } = new URL(url)
    try {
      const asking = httpRequest({ host: 'localhost', port, method, path, headers, agent, timeout: 30_000 }, answer => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', () => end(0, ''))
        answer.on('end', () => end(answer.statusCode ?? 0, Buffer.concat(parts).toString('utf8')))
      })
      asking.on('error', () => end(0, ''))
      asking.on('timeout', () => asking.destroy())
      asking.end(body ?? undefined)
    } catch {
      end(-1, 'not sent') // this client cannot say such a thing
    }
  })

const HEALTH: Asked = { method: 'GET', path: '/healthz', headers: {}, body: null }

type Furnished = { url: string; origin: string; cookie: string; editor: string; customers: Customer[]; known: string[] }

async function furnished(program: Program): Promise<Furnished> {
  const admin = await firstAdmin(program)
  const { url } = program
  const customers = await Promise.all(Array.from({ length: CUSTOMERS }, (_, i) => newCustomer(url, `fuzz-${i}`)))
  for (const one of customers.slice(0, 20)) await send(url, one, 'hello', 'لطفاً منو به یه اپراتور وصل کنید')
  const editor = (await admin.post('/api/editor/tokens', { name: 'fuzz' })).body.token
  const entries = (await admin.get('/api/editor/entries')).body.entries ?? []
  const ids = [...customers.map(one => one.lineId), ...entries.slice(0, 20).map((one: { id: string }) => one.id)]
  return {
    url,
    origin: new URL(url).origin,
    cookie: admin.cookie(),
    editor,
    customers,
    known: [...ids, '1', 'general'],
  }
}

function made({ origin, cookie, editor, customers, known }: Furnished, { method, path, keys, schema }: Address): Asked {
  const customer = oneOf(customers)
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
    if (chance(0.15)) return encodeURIComponent(word().toWellFormed())
    return name === 'conversationId' ? customer.lineId : encodeURIComponent(oneOf(known))
  })
  const name = () =>
    oneOf(['watermark', 'view', 'q', 'before', 'from', 'to', 'days', 'topic', 'format', 'limit', 'state', 'x'])
  const value = () => oneOf([word(), String(anything(9)), 'queued', '2026-11-20', '7', oneOf(known)])
  const query = chance(0.5) ? `?${name()}=${encodeURIComponent(value().toWellFormed())}` : ''
  const bearer: Record<string, string> = { token: customer.token, site: SITE_SECRET, editor }
  const key = chance(0.03) ? word() : bearer[keys.find(one => one in bearer) ?? '']
  const headers: Record<string, string> = {
    origin,
    'x-forwarded-for': Array.from({ length: 4 }, () => Math.floor(Math.random() * 250) + 1).join('.'),
    ...(keys.includes('session')
      ? { cookie }
      : key !== undefined && { authorization: `Bearer ${key}`.replace(/[^\x20-\x7e]/g, '?') }),
  }
  if (method === 'GET') return { method, path: filled + query, headers, body: null }
  const type = chance(0.04)
    ? oneOf(['text/plain', 'application/json; charset=utf-7', 'multipart/form-data; boundary=x', 'image/png'])
    : 'application/json'
  const body = chance(0.03) ? bytes(2_000) : bodyText(schema && chance(0.95) ? shapedLike(schema, known) : anything())
  const odd = chance(0.02) ? { 'content-encoding': oneOf(['gzip', 'br', 'x']) } : {}
  return { method, path: filled + query, headers: { ...headers, 'content-type': type, ...odd }, body }
}

/** Bytes that are hardly HTTP. Resolves when the server has hung up, or after a moment. */
const raw = ({ url, customers }: Furnished): Promise<void> =>
  new Promise(done => {
    const socket = connect(Number(new URL(url).port), 'localhost')
    const { lineId, token } = oneOf(customers)
    const start = oneOf([
      `GET /v3/directline/conversations/${lineId}/activities HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n`,
      `POST /api/widget/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`,
      'GET /api/desk/stream HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n',
      `GET ${'/a'.repeat(9_000)} HTTP/1.1\r\n`,
      '',
    ])
    socket.on('error', () => {})
    socket.on('data', () => {})
    socket.on('close', () => done())
    socket.write(Buffer.concat([Buffer.from(start), bytes(400), Buffer.from(oneOf(['\r\n\r\n', '\r\n', '']))]))
    setTimeout(() => socket.destroy(), 100)
  })

/** A stream that is told anything, also what is no frame. */
async function frames({ url, origin, cookie, customers }: Furnished): Promise<number> {
  const { token } = oneOf(customers)
  const headers = { authorization: `Bearer ${token}` }
  const started = await fetch(`${url}v3/directline/conversations`, { method: 'POST', headers }).catch(() => null)
  const { streamUrl } = ((await started?.json().catch(() => null)) ?? {}) as { streamUrl?: string }
  const desk = chance(0.5) || !streamUrl
  const to = desk ? `${url.replace('http', 'ws')}api/desk/stream` : streamUrl
  const socket = new WebSocket(to, { headers: desk ? { origin, cookie, host: new URL(origin).host } : {} })
  socket.on('error', () => {})
  await new Promise(done => socket.once('open', done).once('close', done))
  let sent = 0
  for (; sent < 40 && socket.readyState === WebSocket.OPEN; sent++) {
    const frame = oneOf([() => JSON.stringify(anything()), word, () => bytes(300), () => 'x'.repeat(5_000)])()
    socket.send(frame, () => {})
    if (chance(0.02)) (socket as unknown as { _socket: { write(data: Buffer): void } })._socket.write(bytes(50))
    if (chance(0.05)) socket.ping(bytes(60), true, () => {})
    await pause(1)
  }
  socket.terminate()
  return sent
}

/** How long others wait at most while this is asked, ms. */
async function heldUp(url: string, asked: Asked): Promise<number> {
  let [longest, over] = [0, false]
  const asking = ask(url, false, asked).then(() => {
    over = true
  })
  while (!over) {
    longest = Math.max(longest, (await ask(url, false, HEALTH)).ms)
    await pause(5)
  }
  await asking
  return longest
}

async function fuzz(place: House, count: number): Promise<Result> {
  const program = await place.start({ SITE_SECRET })
  try {
    const [here, all] = [await furnished(program), await addresses(program.url, LEFT_OUT)]
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
    const kinds: Record<string, number> = {}
    const faults = new Map<string, string>()
    const slow: { asked: Asked; ms: number }[] = []
    let [done, frameCount, rawCount, unanswered] = [0, 0, 0, 0]
    const requests = pace.turns(count)
    const work = async () => {
      for (const n of requests) {
        if (program.process.exitCode !== null || program.process.signalCode !== null) break
        done++
        if (chance(0.01)) {
          frameCount += await frames(here)
        } else if (chance(0.02)) {
          await raw(here)
          rawCount++
        } else {
          const asked = made(here, all[n % all.length]!)
          const { status, text, ms } = await ask(here.url, agent, asked)
          if (status < 0) continue
          kinds[`${Math.floor(status / 100)}xx`] = (kinds[`${Math.floor(status / 100)}xx`] ?? 0) + 1
          if (status === 0) unanswered++
          if (status >= 500 && !text.includes(NO_MODEL))
            faults.set(
              `${asked.method} ${asked.path.slice(0, 60)}`,
              `${status} ${String(asked.body).slice(0, 300)} → ${text.slice(0, 100)}`,
            )
          slow.push({ asked, ms })
          if (slow.length > 400) slow.sort((a, b) => b.ms - a.ms).splice(SUSPECTS)
        }
        if (done % 500 === 0) progress(`${done} of ${count}, ${faults.size} faults`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    let stalls = 0
    let slowest = 0
    for (const { asked } of slow.sort((a, b) => b.ms - a.ms).slice(0, SUSPECTS)) {
      const times: number[] = []
      for (let n = 0; n < 4; n++) times.push(await heldUp(here.url, asked))
      const best = Math.min(...times)
      slowest = Math.max(slowest, best)
      if (best > STALL_MS) {
        stalls++
        process.stderr.write(
          `\n${Math.round(best)} ms: ${asked.method} ${asked.path} ${String(asked.body).slice(0, 200)}\n`,
        )
      }
    }
    agent.destroy()
    for (const [where, what] of [...faults].slice(0, 20)) process.stderr.write(`\n${where}: ${what}\n`)
    const alive = (await fetch(`${program.url}readyz`).catch(() => null))?.status === 200
    const pass = alive && faults.size === 0 && stalls === 0 && (kinds['2xx'] ?? 0) > done / 50
    const figures = { addresses: all.length, requests: done, frames: frameCount, raw: rawCount, ...kinds }
    const held = { stalls, othersWaitedMs: Math.round(slowest) }
    return { where: place.name, pass, alive, ...figures, unanswered, '5xx': faults.size, ...held }
  } finally {
    await program.stop()
  }
}

await trial('fuzz', 10_000, count => inBoth(place => fuzz(place, count)))
