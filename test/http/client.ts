// A website's page, its server, and a Direct Line client, as small as they can be.
import { WebSocket } from 'ws'
import type { ActivitySet, WireActivity } from '../../src/http/contract-direct-line.js'
import type { WidgetSession } from '../../src/http/contract-widget.js'
import { PATIENT_MS } from '../patience.js'
import type { Running } from './server.js'
import { SHOP } from './server.js'

// biome-ignore lint/suspicious/noExplicitAny: what a stranger's JSON is; each test says what it expects of it
export type Answer = { status: number; body: any; headers: Headers }

/** `body`: JSON, or text or bytes as they are. */
export async function ask(
  url: string,
  { method = 'GET', token, origin, body, headers = {} }: Asked = {},
): Promise<Answer> {
  const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(origin && { origin }),
      ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: (raw ? body : JSON.stringify(body)) as NonNullable<RequestInit['body']> }),
  })
  const text = await response.text()
  return { status: response.status, body: parsed(text), headers: response.headers }
}
type Asked = {
  method?: string
  token?: string
  origin?: string
  body?: unknown
  headers?: Record<string, string>
}

const parsed = (text: string) => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Asks until it is so: nothing here takes a fixed time. */
export async function until<T>(look: () => T | Promise<T>, withinMs = PATIENT_MS): Promise<NonNullable<T>> {
  for (const end = performance.now() + withinMs; ; ) {
    const seen = await look()
    if (seen) return seen as NonNullable<T>
    if (performance.now() > end) throw new Error(`It never came to be so: ${look}`)
    await new Promise(done => setTimeout(done, 15))
  }
}

/** A browser's widget on the shop's page. */
export async function widget({ url }: Pick<Running, 'url'>, asked: object = {}) {
  const { status, body } = await ask(`${url}/api/widget/session`, { method: 'POST', origin: SHOP, body: asked })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  const session: WidgetSession = body
  const { token, conversationId } = session
  const line = `${url}/v3/directline/conversations/${conversationId}`
  const post = (activity: object) => ask(`${line}/activities`, { method: 'POST', token, body: activity })
  return {
    ...session,
    line,
    post,
    say: (text: string, clientActivityID?: string) =>
      post({ type: 'message', text, ...(clientActivityID && { channelData: { clientActivityID } }) }),
    poll: async (watermark?: string): Promise<ActivitySet> => {
      const query = watermark === undefined ? '' : `?watermark=${watermark}`
      return (await ask(`${line}/activities${query}`, { token })).body
    },
    streamUrl: async (watermark?: string): Promise<string> => {
      const query = watermark === undefined ? '' : `?watermark=${watermark}`
      return (await ask(`${line}${query}`, { token })).body.streamUrl
    },
  }
}

/** A socket that remembers what it was told. */
export function listen(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers })
  const sets: ActivitySet[] = []
  let closed: { code: number; reason: string } | null = null
  let refused: number | null = null
  socket.on('message', data => {
    const text = data.toString()
    if (text) sets.push(JSON.parse(text))
  })
  socket.on('close', (code, reason) => {
    closed = { code, reason: reason.toString() }
  })
  socket.on('unexpected-response', (_request, response) => {
    refused = response.statusCode ?? 0
  })
  socket.on('error', () => {})
  const activities = (): WireActivity[] => sets.flatMap(set => set.activities)
  return {
    socket,
    sets,
    activities,
    closed: () => closed,
    refused: () => refused,
    said: () =>
      activities()
        .filter(a => a.type === 'message')
        .map(a => a.text),
    watermark: () => sets.findLast(set => set.watermark)?.watermark,
    status: () => sets.findLast(set => set.hamdel)?.hamdel,
    open: () => until(() => socket.readyState === socket.OPEN && sets.length > 0),
  }
}
