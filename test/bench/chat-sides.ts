// The two sides of `bench -- chat`: Hamdel as an operator runs it, and the skeleton. Both are told the same and are heard the same.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { expectOk } from '../http/office.js'
import { type Program, root } from '../journeys/program.js'
import { colleague, firstAdmin } from '../trials/colleague.js'
import { newCustomer } from '../trials/customer.js'
import type { House } from '../trials/houses.js'

export type Side = {
  name: string
  pid: number
  /** Sends it on one of the lines; resolves when it is acknowledged. Throws for every other answer. */
  send(line: number, text: string): Promise<void>
  /** Resolves when the other side's socket shows that text. Ask before sending. */
  shown(text: string): Promise<void>
  close(): Promise<void>
}

/** CPU that the process and its threads have used, ms. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** The least that a client can cost: both sides are measured through it. */
export function post(
  url: URL,
  body: object,
  headers: Record<string, string> = {},
  connections: Agent = agent,
): Promise<number> {
  const text = JSON.stringify(body)
  const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  return new Promise((done, failed) => {
    const asked = request(url, { method: 'POST', agent: connections, headers: { ...length, ...headers } }, answer => {
      answer.resume()
      answer.on('end', () => done(answer.statusCode ?? 0))
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The server hangs up who said nothing for five seconds: whoever just then speaks says it again, as every client does.
      if (asked.reusedSocket && error.code === 'ECONNRESET') post(url, body, headers, connections).then(done, failed)
      else failed(error)
    })
    asked.end(text)
  })
}

/** Texts end with a sign of their own (#17·), and that is what is looked for. */
function listen(socket: WebSocket): (text: string) => Promise<void> {
  const awaited = new Map<string, () => void>()
  socket.on('message', data => {
    for (const [sign] of data.toString().matchAll(/#\d+·/g)) {
      awaited.get(sign)?.()
      awaited.delete(sign)
    }
  })
  return text => new Promise(done => awaited.set(/#\d+·/.exec(text)?.[0] ?? '', done))
}

const opened = async (socket: WebSocket): Promise<WebSocket> => {
  await once(socket, 'open')
  return socket
}

/** `place`: a file, or the address of a Redis. */
export async function skeleton(place: string): Promise<Side & { url: string }> {
  const child = spawn(process.execPath, [join(root, 'dist/test/bench/skeleton.js'), place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const url = said.toString().trim().split(' ')[1] ?? ''
  const socket = await opened(new WebSocket(url.replace('http', 'ws')))
  let n = 0
  return {
    name: 'skeleton',
    url,
    pid: child.pid ?? 0,
    async send(line, text) {
      const status = await post(new URL(`lines/l${line}/messages`, url), { id: `m${n++}`, text })
      if (status !== 200) throw new Error(`the skeleton answered ${status}`)
    },
    shown: listen(socket),
    async close() {
      socket.terminate()
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

/** The socket of a desk at `program`, for who signed in at `home`. */
export function openDesk(program: Program, home: Program, cookie: string): Promise<WebSocket> {
  const { host, origin } = new URL(home.url)
  const address = new URL('/api/desk/stream', program.url).href.replace('http', 'ws')
  return opened(new WebSocket(address, { headers: { origin, host, cookie } }))
}

/** As many lines, each in the hands of an agent, whose desk is open at `desk` (another process on the same Redis, if given). */
export async function hamdel(house: House, lines: number, env: Record<string, string>, more: 'two' | 'one' = 'one') {
  const program = await house.start(env)
  const other = more === 'two' ? await house.start(env) : program
  const admin = await firstAdmin(program)
  const sara = await colleague(program, admin, 'sara', 'agent')
  const socket = await openDesk(other, program, sara.cookie())
  const customers = await Promise.all(
    Array.from({ length: lines }, async (_, i) => {
      const customer = await newCustomer(program.url, `b${i}`)
      const url = new URL(`v3/directline/conversations/${customer.lineId}/activities`, program.url)
      const say = (id: string, text: string) =>
        post(
          url,
          { type: 'message', text, channelData: { clientActivityID: id } },
          { authorization: `Bearer ${customer.token}` },
        )
      await say('first', 'لطفاً منو به یه اپراتور وصل کنید')
      const path = `/api/desk/lines/${customer.lineId}`
      while ((await sara.get(path)).body.row?.status !== 'queued') await new Promise(done => setTimeout(done, 100))
      expectOk(await sara.post(`${path}/claim`))
      return say
    }),
  )
  let n = 0
  const side: Side = {
    name: 'Hamdel',
    pid: program.process.pid ?? 0,
    async send(line, text) {
      const status = await customers[line % lines]!(`m${n++}`, text)
      if (status !== 200) throw new Error(`Hamdel answered ${status}`)
    },
    shown: listen(socket),
    async close() {
      socket.terminate()
      if (other !== program) await other.stop()
      await program.stop()
    },
  }
  return { side, program }
}

const LATE_MS = 30_000

export type Asker = { ask(text: string): Promise<{ ackMs: number; answerMs: number }>; close(): void }

/** A customer of the bot with an open stream; `ask` resolves when the bot's next words are on it. */
export async function asker({ url }: Program, name: string): Promise<Asker> {
  const { token, lineId } = await newCustomer(url, name)
  const headers = { authorization: `Bearer ${token}` }
  const begun = await fetch(new URL('v3/directline/conversations', url), { method: 'POST', headers })
  const { streamUrl } = (await begun.json()) as { streamUrl: string }
  const socket = await opened(new WebSocket(streamUrl))
  let heard = () => {}
  socket.on('message', data => {
    const { activities = [] } = JSON.parse(data.toString() || '{}') as {
      activities?: { type: string; from: { role?: string } }[]
    }
    if (activities.some(({ type, from }) => type === 'message' && from.role === 'bot')) heard()
  })
  const address = new URL(`v3/directline/conversations/${lineId}/activities`, url)
  let n = 0
  return {
    async ask(text) {
      const answered = new Promise<number>((done, failed) => {
        const late = setTimeout(() => failed(new Error(`nobody answered "${text}"`)), LATE_MS)
        heard = () => {
          clearTimeout(late)
          done(performance.now())
        }
      })
      const began = performance.now()
      const body = { type: 'message', text, channelData: { clientActivityID: `${name}-${n++}` } }
      const status = await post(address, body, headers)
      if (status !== 200) throw new Error(`the question was answered with ${status}`)
      const ackMs = performance.now() - began
      return { ackMs, answerMs: (await answered) - began }
    },
    close: () => socket.terminate(),
  }
}
