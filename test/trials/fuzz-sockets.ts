// What is told to sockets: bytes to a plain one, frames and no frames to a stream.
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import { bytes, chance, oneOf } from './dice.js'
import type { Furnished } from './fuzz-made.js'
import { anything, word } from './fuzz-shapes.js'

const FRAMES = 40
const LAST = Buffer.from('the last one')
const PATIENCE_MS = 20_000

/** Sends the bytes on a connection of their own and hangs up; answers the statuses that came back. */
export const bareBytes = (port: number, all: Buffer): Promise<{ status: number; text: string }[]> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('error', () => {})
    socket.on('data', (part: Buffer) => {
      heard += part.toString('latin1')
    })
    socket.on('close', () => {
      const answers = heard.split(/^HTTP\/1\.1 (?=\d{3})/m).slice(1)
      done(answers.map(text => ({ status: Number(text.slice(0, 3)), text })))
    })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.end(all)
  })

const frame = () => oneOf([() => JSON.stringify(anything()), word, () => bytes(300), () => 'x'.repeat(5_000)])()

/** A stream that is told anything, also what is no frame; answers how much. */
export async function frames(url: string, { origin, cookies, customers }: Furnished): Promise<number> {
  const { token } = oneOf(customers)
  const toDesk = chance(0.5)
  const cookie = oneOf(cookies)
  const all = Array.from({ length: FRAMES }, () => ({
    ...{ what: frame(), noise: chance(0.02) ? bytes(50) : null, ping: chance(0.05) ? bytes(60) : null },
  }))
  const headers = { authorization: `Bearer ${token}` }
  const started = await fetch(`${url}v3/directline/conversations`, { method: 'POST', headers }).catch(() => null)
  const { streamUrl } = ((await started?.json().catch(() => null)) ?? {}) as { streamUrl?: string }
  const desk = toDesk || !streamUrl
  const to = desk ? `${url.replace('http', 'ws')}api/desk/stream` : streamUrl
  const socket = new WebSocket(to, { headers: desk ? { origin, cookie, host: new URL(origin).host } : {} })
  const gone = new Promise<void>(done => socket.on('error', () => done()).on('close', () => done()))
  await Promise.race([new Promise(done => socket.once('open', done)), gone])
  let sent = 0
  for (const { what, noise, ping } of all) {
    if (socket.readyState !== WebSocket.OPEN) break
    socket.send(what, () => {})
    if (noise) (socket as unknown as { _socket: { write(data: Buffer): void } })._socket.write(noise)
    if (ping) socket.ping(ping, true, () => {})
    sent++
  }
  if (socket.readyState === WebSocket.OPEN) {
    const read = new Promise<void>(done => socket.on('pong', said => void (said.equals(LAST) && done())))
    socket.ping(LAST, true, () => {}) // who answers it has read everything before
    await Promise.race([read, gone])
  }
  socket.terminate()
  return sent
}
