// A house with its doors open, and colleagues with browsers of their own.
import { WebSocket } from 'ws'
import { firstAdminInvitation } from '../../src/desk/people.js'
import { receive } from '../../src/desk/receive.js'
import type { Role } from '../../src/domain/person.js'
import type { Http } from '../../src/http/context.js'
import type { DeskFrame } from '../../src/http/contract-lines.js'
import type { Me } from '../../src/http/contract-people.js'
import { until } from './client.js'
import { type Running, startServer } from './server.js'

/** What fetches a person whatever was said before. */
export const PERSON = 'می‌خواهم با یک آدم واقعی صحبت کنم'

/** The address of a conversation at the desk, or of something about it. */
export const at = (lineId: string, what = ''): string => `/api/desk/lines/${lineId}${what && `/${what}`}`

export const PASSWORD = 'گذرواژه‌ای دراز'

export type Office = Running & {
  /** A browser that nobody signed in with. */
  stranger(): Browser
  /** A new colleague with these roles, signed in. */
  colleague(name: string, ...roles: Role[]): Promise<Colleague>
  /** A customer says this; answers the line's id. */
  customer(lineId: string, text: string): Promise<string>
  /** A customer says these and asks for a person; answers the line's id when they stand in the queue. */
  waiting(lineId: string, ...before: string[]): Promise<string>
}
export type Colleague = Browser & { me: Me }

/** With two agents and a lead at work. */
export async function openStaffedOffice() {
  const office = await openOffice()
  const sara = await office.colleague('Sara', 'agent')
  const reza = await office.colleague('Reza', 'agent')
  return { office, sara, reza, lead: await office.colleague('Leila', 'lead') }
}

export async function openOffice(
  settings: Partial<Omit<Http, 'desk'>> = {},
  more: Parameters<typeof startServer>[1] = {},
): Promise<Office> {
  const running = await startServer(settings, more)
  const { http, url } = running
  const { store, clock, newId } = http.desk
  const stranger = () => browser(url, http.publicUrl.origin)
  const makeAdmin = async (): Promise<Browser> => {
    const first = stranger()
    const token = await firstAdminInvitation({ store, clock, newToken: http.newToken })
    const joined = { token, name: 'Admin', email: 'admin@shop.example', password: PASSWORD }
    expectOk(await first.post('/api/people/welcome', joined))
    return first
  }
  let admin: Promise<Browser> | undefined
  const customer = async (lineId: string, text: string): Promise<string> => {
    await receive(http.desk, { lineId, customer: { id: `of-${lineId}` }, id: newId(), text })
    return lineId
  }
  return {
    ...running,
    stranger,
    async colleague(name, ...roles) {
      admin ??= makeAdmin()
      const email = `${name.toLowerCase()}@shop.example`
      const invited = expectOk(await (await admin).post('/api/people', { name, email, roles }))
      const own = stranger()
      const joined = { token: tokenIn(invited.body.link), name, password: PASSWORD }
      return Object.assign(own, { me: expectOk(await own.post('/api/people/welcome', joined)).body as Me })
    },
    customer,
    async waiting(lineId, ...before) {
      for (const text of [...before, PERSON]) await customer(lineId, text)
      await until(async () => (await store.line(lineId))?.conversation?.status === 'queued')
      return lineId
    },
  }
}

export const tokenIn = (link: string): string => link.split('#welcome=')[1] ?? ''

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever came
export type Answer = { status: number; headers: Headers; body: any }

export function expectOk(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

export type Browser = ReturnType<typeof browser>

/** Keeps its cookie, and says where it comes from as browsers do. */
export function browser(url: string, origin: string) {
  let cookie = ''
  async function ask(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const from = method === 'GET' ? {} : { origin }
    const response = await fetch(new URL(path, url), {
      method,
      headers: { ...json, ...from, ...(cookie && { cookie }), ...more },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const set = response.headers.get('set-cookie')
    if (set) cookie = /Max-Age=0/.test(set) ? '' : (set.split(';')[0] ?? '')
    const bytes = Buffer.from(await response.arrayBuffer())
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(`${bytes}`) : bytes }
  }
  return {
    ask,
    get: (path: string) => ask('GET', path),
    post: (path: string, body?: unknown) => ask('POST', path, body),
    put: (path: string, body: unknown) => ask('PUT', path, body),
    patch: (path: string, body: unknown) => ask('PATCH', path, body),
    cookie: () => cookie,
    forget() {
      cookie = ''
    },
    open: (headers: Record<string, string> = {}) => openSocket(url, { origin, cookie, ...headers }),
  }
}

export type OpenDesk = {
  frames: DeskFrame[]
  of<T extends DeskFrame['type']>(type: T): Extract<DeskFrame, { type: T }>[]
  closed: Promise<number>
  close(): void
}

/** Resolves when the stream is open; throws with the status when it is refused. */
function openSocket(url: string, headers: Record<string, string>): Promise<OpenDesk> {
  const socket = new WebSocket(new URL('/api/desk/stream', url.replace('http', 'ws')), { headers })
  const frames: DeskFrame[] = []
  socket.on('message', data => frames.push(JSON.parse(String(data))))
  const closed = new Promise<number>(done => socket.on('close', done))
  const of = <T extends DeskFrame['type']>(type: T) =>
    frames.filter((frame): frame is Extract<DeskFrame, { type: T }> => frame.type === type)
  return new Promise((done, failed) => {
    socket.on('open', () => done({ frames, of, closed, close: () => socket.close() }))
    socket.on('unexpected-response', (_request, response) => failed(new Error(`${response.statusCode}`)))
    socket.on('error', failed)
  })
}
