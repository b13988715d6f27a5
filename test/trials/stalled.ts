// 200 readers open their line and then read nothing: half on a socket, half in the middle of an answer. What the program holds
// for them stays small, and the others notice nothing.
// npm run trial -- stalled [--count READERS] [--seconds N]      (600 seconds are the ten minutes of the full trial)
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { parseArgs } from 'node:util'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { type Customer, newCustomer, send } from './customer.js'
import { IDENTITY_SECRET } from './houses.js'
import { pause, progress, type Result, trial } from './report.js'

const MOST_MIB = 64
const READERS_A_LINE = 20
const LONG = 'سلام '.repeat(3_900) // nearly the longest message there may be
const STORED = 100 // long messages on each line, before anybody stalls
const OTHERS = 10
const STALLS_MS = 120_000 // then it comes anew: nobody is let off because the program has hung up long ago

const mibOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024

/** A line with more on it than any network swallows at once. */
async function fullLine(url: string, name: string): Promise<Customer> {
  const customer = await newCustomer(url, name)
  await send(url, customer, `${name}-person`, 'لطفاً منو به یه اپراتور وصل کنید') // then no bot reads it all again and again
  await pause(6_000)
  for (let n = 0; n < STORED; ) {
    const status = await send(url, customer, `${name}-${n}`, LONG)
    if (status === 200) n++
    else if (status === 429) await pause(500)
    else throw new Error(`refused: ${status}`)
  }
  return customer
}

/** Asks, and never reads a byte. A socket to nowhere is as good: the program does not know. */
async function stall(url: string, { lineId, token }: Customer, how: 'stream' | 'poll'): Promise<Socket> {
  const { port, host } = new URL(url)
  const line = `/v3/directline/conversations/${lineId}`
  const authorization = `Authorization: Bearer ${token}`
  let request = `GET ${line}/activities HTTP/1.1\r\nHost: ${host}\r\n${authorization}\r\n\r\n`
  if (how === 'stream') {
    const answer = await fetch(new URL('/v3/directline/conversations', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    const { streamUrl } = (await answer.json()) as { streamUrl: string }
    const { pathname, search } = new URL(streamUrl)
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13'
    request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n${upgrade}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
  }
  const socket = connect(Number(port), 'localhost')
  socket.on('error', () => {})
  socket.write(request)
  return socket
}

type Phase = { mib: number; p99: number; messages: number }

/** The others write, each twice a second, and so does everybody whose line is full, now and then. */
async function others(program: Program, some: Customer[], full: Customer[], ms: number): Promise<Phase> {
  const until = performance.now() + ms
  const waits: number[] = []
  let mib = 0
  const writing = some.map(async customer => {
    for (; performance.now() < until; await pause(500)) {
      const asked = performance.now()
      const status = await send(program.url, customer, `${customer.name}-${customer.next++}`, 'سلام')
      if (status !== 200) throw new Error(`refused: ${status}`)
      waits.push(performance.now() - asked)
    }
  })
  const long = full.map(async customer => {
    for (; performance.now() < until; await pause(8_000))
      await send(program.url, customer, `${customer.name}-more-${customer.next++}`, LONG)
  })
  const looking = (async () => {
    for (; performance.now() < until; await pause(250)) mib = Math.max(mib, mibOf(program.process.pid!))
  })()
  await Promise.all([...writing, ...long, looking])
  waits.sort((a, b) => a - b)
  return { mib, p99: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN, messages: waits.length }
}

async function stalled(readers: number, seconds: number): Promise<Result[]> {
  const program = await startProgram({ IDENTITY_SECRET, TRUST_PROXY: 'loopback' })
  const { url } = program
  const sockets = new Map<number, Socket>() // of each reader the newest
  let stopped = false
  try {
    const lines = Array.from({ length: Math.ceil(readers / 2 / READERS_A_LINE) }, (_, i) => fullLine(url, `full-${i}`))
    const full = await Promise.all(lines)
    const some = await Promise.all(Array.from({ length: OTHERS }, (_, i) => newCustomer(url, `other-${i}`)))
    progress('before anybody stalls')
    await others(program, some, full, 5_000)
    const before = await others(program, some, full, Math.min(30, seconds) * 1_000)
    const stalling = Array.from({ length: readers }, async (_, i) => {
      await pause(i * 100)
      while (!stopped) {
        const how = i % 2 ? 'poll' : 'stream'
        const socket = await stall(url, full[(i >> 1) % full.length]!, how).catch(() => null)
        if (socket) sockets.set(i, socket)
        for (const end = Date.now() + STALLS_MS; !stopped && Date.now() < end; ) await pause(500)
        socket?.destroy()
      }
    })
    for (const end = Date.now() + 60_000; sockets.size < readers && Date.now() < end; ) await pause(250)
    progress(`${sockets.size} readers stall`)
    const held = sockets.size
    const during = await others(program, some, full, seconds * 1_000)
    stopped = true
    await Promise.all(stalling)
    const more = during.mib - before.mib
    const slower = during.p99 / before.p99
    const figures = { readers: held, seconds, mibBefore: Math.round(before.mib), mibMore: Math.round(more) }
    const waits = { p99BeforeMs: Math.round(before.p99), p99Ms: Math.round(during.p99), messages: during.messages }
    const pass = held === readers && more <= MOST_MIB && slower <= 2
    return [{ where: 'embedded', pass, ...figures, ...waits, slower: Number(slower.toFixed(2)) }]
  } finally {
    stopped = true
    for (const socket of sockets.values()) socket.destroy()
    await program.stop()
    discard(program.dataDir)
  }
}

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, count: { type: 'string' } },
  strict: false,
})
await trial('stalled', 200, count => stalled(count, Number(values.seconds)))
