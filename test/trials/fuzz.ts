// Whatever is sent to whichever address: nobody hears "Internal error", the program lives, and nothing holds it up for long.
// Bodies are made from the program's own API document, so that a new address is tried by itself; beside them sockets and bytes.
// npm run trial -- fuzz [--count REQUESTS] [--seed N] [--only 'NUMBER METHOD /address']      (half of them to each store)
// Everything comes from the seed: what is printed as wrong is sent again, and nothing else, with --seed and --only.
import { parseArgs } from 'node:util'
import { type Address, addresses } from './addresses.js'
import { random, throwFrom } from './dice.js'
import { damaged, furnisher, made } from './fuzz-made.js'
import { cpuOf, requestOf, sharesOf } from './fuzz-shares.js'
import { bareBytes, frames } from './fuzz-sockets.js'
import { watchForStalls } from './fuzz-stalls.js'
import { type House, inBothAtOnce } from './houses.js'
import { type Heard, openPipes } from './pipes.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const SITE_SECRET = 'trial-site-Zk3xQ9vB7mN2pL5sT8wY1rC4gH6jD0fA'
const CONNECTIONS = 24
const AT_ONCE = 64 // questions on them
const ROUND = 20_000 // requests; then new customers and colleagues come, for many are signed out, forgotten or dismissed by now
const SHIELDED = 0.15 // of all, at most: neither the door (401) nor the limits (429) may keep it from what is behind them
const NO_MODEL = 'No language model is connected here.' // a 503 by contract: there is none in this trial
const LEFT_OUT = ['/api/people/sign-out'] // it would end the trial

const nameOf = (n: number, { method, path }: Address) => `${n} ${method} ${path}`

/** What one run has seen. */
function notes() {
  const kinds: Record<string, number> = {}
  const faults = new Map<string, string>()
  return {
    kinds,
    faults,
    answered(n: number, address: Address, what: string, { status, text }: Pick<Heard, 'status' | 'text'>) {
      const kind = status === 401 || status === 429 ? `${status}` : `${Math.floor(status / 100)}xx`
      kinds[kind] = (kinds[kind] ?? 0) + 1
      if (status < 500 || text.includes(NO_MODEL)) return
      faults.set(
        `${address.method} ${address.path}`,
        `--only '${nameOf(n, address)}': ${status} ${text.slice(0, 100)} ← ${what}`,
      )
    },
  }
}

/** What the program says of requests that failed for a reason that it did not foresee. */
const failedRequests = (output: string): string =>
  output
    .split('\n')
    .filter(line => line.includes('A request failed.') && !line.includes('"type":"DeskError"'))
    .slice(-5)
    .join('\n')

async function fuzz(place: House, count: number, seed: number, only: string | undefined): Promise<Result> {
  const program = await place.start({ SITE_SECRET })
  const { url, process: child } = program
  const pid = child.pid!
  const port = Number(new URL(url).port)
  const addressesThere = await addresses(url, LEFT_OUT)
  const furnish = await furnisher(program, SITE_SECRET)
  const pipes = openPipes(port, CONNECTIONS)
  const stalls = watchForStalls(url, pid)
  const { kinds, faults, answered } = notes()
  let here = await furnish(0)
  let [done, measured, onTheirWay, frameCount, byteCount] = [0, 0, 0, 0, 0]
  let newRound: Promise<void> | null = null

  async function request(n: number, address: Address): Promise<void> {
    throwFrom(seed + 1, n) // whether it was chosen or named
    const asked = made(here, address)
    const all = requestOf(asked)
    const over = stalls.sent(all, nameOf(n, address))
    answered(n, address, `${asked.method} ${asked.path} ${asked.body}`, await pipes.ask(all))
    over()
  }
  async function one(n: number): Promise<void> {
    throwFrom(seed, n)
    const kind = n < 0 ? 1 : random()
    const address = only ? addressesThere.find(it => only === nameOf(n, it)) : chosen(n)
    if (!address) throw new Error(`--only: 'NUMBER METHOD /address', as it was printed`)
    if (kind < 0.004) {
      throwFrom(seed + 1, n)
      frameCount += await frames(url, here)
    } else if (kind < 0.1) {
      throwFrom(seed + 1, n)
      const what = damaged(here, address)
      const over = stalls.sent(what, nameOf(n, address))
      byteCount++
      for (const heard of await bareBytes(port, what)) answered(n, address, what.toString('latin1'), heard)
      over()
    } else await request(n, address)
  }
  /** Each in turn; for one that is expensive, mostly another. */
  function chosen(n: number): Address {
    let i = n % addressesThere.length
    for (let tries = 0; tries < 20 && random() > shares[i]!; tries++) i = Math.floor(random() * addressesThere.length)
    return addressesThere[i]!
  }
  async function nextRound(round: number): Promise<void> {
    while (onTheirWay > 0) await pause(5)
    here = await furnish(round)
    shares = await measure()
  }
  /** Each a few times by itself; these have numbers below 0. */
  const measure = () => sharesOf(pid, addressesThere, address => request(--measured, address))
  let shares = only ? [] : await measure()
  const requests = only ? [Number.parseInt(only, 10)].values() : pace.turns(count)
  const dead = () => child.exitCode !== null || child.signalCode !== null
  const work = async () => {
    for (const n of requests) {
      if (dead()) break
      if (n > 0 && n % ROUND === 0 && !only) newRound = nextRound(n / ROUND)
      await newRound
      onTheirWay++
      await one(n)
      onTheirWay--
      if (++done % 500 === 0) progress(`${place.name}: ${done} of ${count}, ${faults.size} faults`)
    }
  }
  const began = performance.now()
  try {
    const before = cpuOf(pid)
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    const aSecond = Math.round((done / (performance.now() - began)) * 1000)
    const cpuMs = Number(((cpuOf(pid) - before) / done).toFixed(2))
    const { longestMs, longestOwnMs, confirmed, unexplained } = await stalls.explain()
    for (const what of [...confirmed, ...faults.values()].slice(0, 20))
      process.stderr.write(`\n--seed ${seed} ${what.slice(0, 2_000)}\n`)
    if (faults.size > 0) process.stderr.write(`\n${failedRequests(program.output())}\n`)
    const alive = (await fetch(`${url}readyz`).catch(() => null))?.status === 200
    const of = (kind: string) => (kinds[kind] ?? 0) / done
    const well = of('401') + of('429') < SHIELDED && of('2xx') > 0.1
    const pass = alive && faults.size + confirmed.length === 0 && (well || only !== undefined)
    return {
      ...{ where: place.name, pass, seed, alive, addresses: addressesThere.length, requests: done, bytes: byteCount },
      ...{ frames: frameCount, ...kinds, '5xx': faults.size, stalls: confirmed.length, unexplained },
      ...{ othersWaitedMs: Math.round(longestMs), ofThatItsOwnMs: Math.round(longestOwnMs), aSecond, cpuMs },
    }
  } finally {
    stalls.close()
    pipes.close()
    await program.stop()
  }
}

const { values } = parseArgs({ options: { seed: { type: 'string' }, only: { type: 'string' } }, strict: false })
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
await trial('fuzz', 10_000, async count => {
  const [half, only] = [Math.ceil(count / 2), values.only as string | undefined]
  // At the same time: the machine has two processors, and a program uses one. Each has a seed of its own.
  const seedOf = ({ redis }: House) => (redis && !only ? seed + 2 : seed)
  return inBothAtOnce(house => fuzz(house, half, seedOf(house), only))
})
