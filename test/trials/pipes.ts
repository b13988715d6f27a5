// A client that costs little: some connections that stay open, on each a few questions at a time, without waiting for the answers
// before (HTTP pipelining). For trials that ask a thousand times a second.
import { connect, type Socket } from 'node:net'

/** Status 0: the connection ended without an answer. `text`: only of an answer of 500 and more. */
export type Heard = { status: number; ms: number; text: string }
type Waiting = { began: number; done(heard: Heard): void }
type Answer = { status: number; text: string; rest: Buffer }

const HEAD_ENDS = '\r\n\r\n'
const GIVEN_UP_MS = 60_000

/** The length of a chunked body that begins there, with its end; null: more is to come. */
function chunked(all: Buffer, from: number): number | null {
  for (let at = from; ; ) {
    const line = all.indexOf('\r\n', at)
    if (line < 0) return null
    const size = Number.parseInt(all.toString('latin1', at, line), 16)
    at = line + 2 + size + 2
    if (at > all.length) return null
    if (size === 0) return at - from
  }
}

/** The first answer in it; null: more is to come. */
function firstAnswer(all: Buffer): Answer | null {
  const end = all.indexOf(HEAD_ENDS)
  if (end < 0) return null
  const head = all.toString('latin1', 0, end).toLowerCase()
  const status = Number(head.slice(9, 12))
  const from = end + HEAD_ENDS.length
  const told = /\r\ncontent-length: (\d+)/.exec(head)?.[1]
  const length = head.includes('\r\ntransfer-encoding: chunked') ? chunked(all, from) : Number(told ?? 0)
  if (length === null || all.length < from + length) return null
  const text = status >= 500 ? all.toString('utf8', from, from + length) : ''
  return { status, text, rest: all.subarray(from + length) }
}

/** One connection; it is opened again when it has ended. */
function pipe(port: number) {
  let socket: Socket | null = null
  const waiting: Waiting[] = []
  const now = () => performance.now()

  function open(): Socket {
    const own = connect(port, '127.0.0.1').setNoDelay(true).setTimeout(GIVEN_UP_MS)
    let all: Buffer = Buffer.alloc(0)
    own.on('error', () => {})
    own.on('timeout', () => own.destroy())
    own.on('data', (part: Buffer) => {
      all = all.length > 0 ? Buffer.concat([all, part]) : part
      for (let answer = firstAnswer(all); answer; answer = firstAnswer(all)) {
        all = answer.rest
        const asked = answer.status >= 200 ? waiting.shift() : undefined
        asked?.done({ status: answer.status, text: answer.text, ms: now() - asked.began })
      }
    })
    own.on('close', () => {
      if (socket === own) socket = null
      for (const { began, done } of waiting.splice(0)) done({ status: 0, text: '', ms: now() - began })
    })
    return own
  }
  return {
    waiting: () => waiting.length,
    ask: (request: Buffer) =>
      new Promise<Heard>(done => {
        socket ??= open()
        waiting.push({ began: now(), done })
        socket.write(request)
      }),
    close: () => socket?.destroy(),
  }
}

/** Asks on whichever of `most` connections waits for the fewest answers. */
export function openPipes(port: number, most: number) {
  const pipes = Array.from({ length: most }, () => pipe(port))
  const idlest = () => pipes.reduce((best, one) => (one.waiting() < best.waiting() ? one : best))
  return {
    ask: (request: Buffer): Promise<Heard> => idlest().ask(request),
    close: () => pipes.forEach(one => void one.close()),
  }
}
export type Pipes = ReturnType<typeof openPipes>

/** One request as it goes over the line. */
export function written(method: string, path: string, headers: Record<string, string>, body: Buffer | null): Buffer {
  const length = body ? { 'content-length': `${body.length}` } : {}
  const lines = Object.entries({ host: 'localhost', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  return body ? Buffer.concat([head, body]) : head
}
