// A Bot Framework connector played over real HTTP: brings a customer's activities to us, takes ours, and fails when told to.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BotFrameworkPlace, openBotFramework } from '../../src/channels/bot-framework.js'
import { handoffWebhook } from '../../src/channels/handoff-webhook.js'
import { keepDelivering } from '../../src/desk/deliver.js'
import type { Desk } from '../../src/desk/desk.js'
import { LARGEST_FILE } from '../../src/desk/kept-file.js'
import { vouched } from '../../src/http/identity.js'
import { signFile } from '../../src/http/tokens.js'
import { fetchFrom } from '../../src/models/address.js'
import type { Store } from '../../src/ports.js'
import type { Follower, MessagesDoor } from '../../src/ports-outside.js'
import { ask } from '../http/client.js'
import { IDENTITY_SECRET, type Running, startServer } from '../http/server.js'

// biome-ignore lint/suspicious/noExplicitAny: what a stranger's JSON is; each test says what it expects of it
export type Taken = { path: string; body: any; headers: Record<string, unknown> }

export type Connector = {
  url: string
  taken: Taken[]
  /** Every request is answered with this status until told otherwise; 200: taken. */
  answers(status: number, headers?: Record<string, string>): void
  /** What the channel keeps of its customers, by path; an address: it sends one there. */
  keeps: Map<string, Buffer | URL>
  /** It takes so many more, then refuses (409) until told otherwise. */
  takesOnly(more: number): void
  close(): Promise<void>
}

/** Takes whatever is posted to it. */
export async function openConnector(): Promise<Connector> {
  const taken: Taken[] = []
  let answer: { status: number; headers: Record<string, string> } = { status: 200, headers: {} }
  let left = Number.POSITIVE_INFINITY
  const keeps = new Map<string, Buffer | URL>()
  const server = createServer((request, response) => {
    const kept = keeps.get(request.url ?? '')
    if (kept instanceof URL) return void response.writeHead(302, { location: kept.href }).end()
    if (kept) return void response.end(kept)
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const { status, headers } = left-- > 0 ? answer : { status: 409, headers: {} }
      const text = Buffer.concat(parts).toString()
      const good = status < 300
      if (good) taken.push({ path: request.url ?? '', body: text ? JSON.parse(text) : null, headers: request.headers })
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(good ? { id: `theirs-${taken.length}` } : { error: { code: 'No' } }))
    })
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    keeps,
    takesOnly(more) {
      left = more
    },
    answers(status, headers = {}) {
      answer = { status, headers }
      left = Number.POSITIVE_INFINITY
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export const HOOK_SECRET = 'the-hub-checks-our-signature-by-this-word'

export type Azure = {
  running: Running
  desk: Desk
  connector: Connector
  hub: Connector
  /** While it is full, nothing can be kept. */
  disk: { state: 'well' | 'full' }
  /** Brings one activity, completed as a channel would; answers the status. */
  bring(activity: object, headers?: Record<string, string>): Promise<number>
  /** The channel is opened anew, as after a restart: it knows nothing but what the store has. */
  begunAnew(): Promise<void>
  close(): Promise<void>
}

/** Our server with the channel on, a connector and a hub. */
export async function openAzure(
  place: Pick<BotFrameworkPlace, 'credentials' | 'serviceHosts' | 'cloud'> = { credentials: null, serviceHosts: [] },
): Promise<Azure> {
  const [connector, hub] = await Promise.all([openConnector(), openConnector()])
  const fetchAt = (base: URL) => fetchFrom(base, [], Date.now, { largest: LARGEST_FILE })
  const channel = await openBotFramework({ ...place, fetchAt, timeZone: 'Asia/Tehran' })
  const door: { now?: MessagesDoor } = {}
  const messages: MessagesDoor = { accept: request => door.now!.accept(request) }
  const followers: Follower[] = []
  const disk: { state: 'well' | 'full' } = { state: 'well' }
  const wrap = (store: Store): Store =>
    new Proxy(store, {
      get: (target, name) =>
        name === 'commit' && disk.state === 'full'
          ? () => Promise.reject(new Error('the disk is full: secret-words'))
          : Reflect.get(target, name),
    })
  const running = await startServer({ messages, desk: { followers } }, { wrap })
  const { desk } = running.http
  followers.push(handoffWebhook({ url: new URL(hub.url), secret: HOOK_SECRET, timeZone: 'Asia/Tehran' }, desk.clock))
  followers.push(channel.follower)
  const vouch = (jwt: string) => vouched(jwt, IDENTITY_SECRET, desk.clock.now())
  const { signingKey: key } = running.http
  const fileUrl = (line: string, file: string) =>
    `${running.url}/v3/directline/conversations/${line}/attachments/${file}?${signFile(key, line, file, desk.clock.now())}`
  door.now = channel.door(desk, { vouch, key, fileUrl })
  const stop = keepDelivering(desk)
  return {
    running,
    desk,
    connector,
    hub,
    disk,
    async bring(activity, headers = {}) {
      const usual = {
        type: 'message',
        channelId: 'msteams',
        serviceUrl: connector.url,
        conversation: { id: 'conversation-of-ana' },
        from: { id: '29:ana', name: 'Ana' },
        recipient: { id: '28:bot', name: 'Bot' },
      }
      return (await ask(`${running.url}/api/messages`, { method: 'POST', body: { ...usual, ...activity }, headers }))
        .status
    },
    async begunAnew() {
      const again = await openBotFramework({ ...place, fetchAt, timeZone: 'Asia/Tehran' })
      door.now = again.door(desk, { vouch, key, fileUrl })
      followers.splice(followers.indexOf(channel.follower), 1, again.follower)
    },
    async close() {
      stop()
      await running.close()
      await Promise.all([connector.close(), hub.close()])
    },
  }
}
