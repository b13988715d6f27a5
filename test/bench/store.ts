// How many messages a second the store keeps durably, and whether the program stays awake meanwhile.
// node dist/test/bench/store.js [rounds]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'

const LINES = 256
const WARM_UP_MS = 500
const MEASURED_MS = 3000
const TEXT = 'سلام، سفارشم دیروز باید می‌رسید ولی هنوز خبری نیست. شماره‌ی سفارش ۴۵۱۲۳۸ است. '.repeat(2)

/** `discard` closes it and throws away what was written. */
export type Contender = { name: string; open: () => Promise<{ store: Store; discard: () => Promise<void> }> }
export type Round = { commitsPerSecond: number; p50Ms: number; p99Ms: number; loopP99Ms: number }

export const embedded: Contender = {
  name: 'embedded',
  async open() {
    // On the disk of the project, not in a temporary folder that may be memory.
    const cache = join(process.cwd(), '.cache')
    mkdirSync(cache, { recursive: true })
    const dataDir = mkdtempSync(join(cache, 'bench-'))
    let ids = 0
    const store = await openEmbedded({ dataDir, log: console, newId: () => `bench${++ids}` })
    const discard = async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
    return { store, discard }
  },
}

/** 256 customers write at once, each the next message when the one before is acknowledged as durable. */
async function round({ open }: Contender): Promise<Round> {
  const { store, discard } = await open()
  const loop = monitorEventLoopDelay({ resolution: 1 })
  const waits: number[] = []
  const started = performance.now()
  const measuredFrom = started + WARM_UP_MS
  const until = measuredFrom + MEASURED_MS
  const customer = async (id: string) => {
    let line = blank(id, { id })
    for (let n = 1; performance.now() < until; n++) {
      const message = { type: 'message', from: 'customer', id: `m${n}`, at: n, text: TEXT } as const
      const { next, activities } = advance(line, [message], 'fa')
      const asked = performance.now()
      await store.commit({ ...next, wakeAt: n }, activities, line.version)
      const answered = performance.now()
      if (asked >= measuredFrom && answered <= until) waits.push(answered - asked)
      line = next
    }
  }
  const customers = Array.from({ length: LINES }, (_, i) => customer(`line-${i}`))
  const awake = setTimeout(() => loop.enable(), WARM_UP_MS)
  await Promise.all(customers)
  clearTimeout(awake)
  loop.disable()
  await discard()
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.NaN
  // The monitor counts its own 1 ms timer as delay.
  const loopP99Ms = loop.percentile(99) / 1e6 - 1
  return { commitsPerSecond: (waits.length / MEASURED_MS) * 1000, p50Ms: at(0.5), p99Ms: at(0.99), loopP99Ms }
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const rounded = (n: number, digits: number) => Number(n.toFixed(digits))

/** The rounds of all contenders take turns, so that a busy minute of the machine hits them alike. */
export async function compare(contenders: Contender[], rounds: number) {
  const all = contenders.map(({ name }) => ({ name, rounds: [] as Round[] }))
  for (let i = 0; i < rounds; i++) for (const [c, one] of contenders.entries()) all[c]!.rounds.push(await round(one))
  return all.map(({ name, rounds }) => ({
    store: name,
    commitsPerSecond: Math.round(median(rounds.map(r => r.commitsPerSecond))),
    slowestRound: Math.round(Math.min(...rounds.map(r => r.commitsPerSecond))),
    fastestRound: Math.round(Math.max(...rounds.map(r => r.commitsPerSecond))),
    ackP50Ms: rounded(median(rounds.map(r => r.p50Ms)), 1),
    ackP99Ms: rounded(median(rounds.map(r => r.p99Ms)), 1),
    eventLoopP99Ms: rounded(median(rounds.map(r => r.loopP99Ms)), 1),
  }))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rounds = Number(process.argv[2] ?? 5)
  console.log(`Durable commits, ${LINES} lines at once, median of ${rounds} rounds of ${MEASURED_MS / 1000} s`)
  const results = await compare([embedded], rounds)
  console.table(results)
  console.log(JSON.stringify({ bench: 'store', lines: LINES, rounds, results }))
}
