// The disk is full, again and again, or does not write down what it took (every flush fails): what is not kept for sure is not
// acknowledged, and when the disk is well it goes on by itself.
// npm run trial -- disk [--count TIMES]
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Customer, compare, idOf, newCustomer, send } from './customer.js'
import { embeddedHouse, type House, redisHouse } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const CUSTOMERS = 40
const DISK_MB = 48
const EACH_MB = 1 // what is acknowledged each time stays: without room for it the disk would be full for good
const RECOVERS_WITHIN_MS = 15_000

/** To the last bytes, give or take a few pages. */
function fill(folder: string, stuffing: string): void {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(stuffing, Buffer.alloc(Math.max(0, bavail * bsize - Math.floor(Math.random() * 60_000))))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error // the program took the rest meanwhile
  }
}

type Fault = { name: 'full' | 'mute'; end(): Promise<void> }

function full(folder: string): Fault {
  const stuffing = join(folder, 'stuffing')
  fill(folder, stuffing)
  return { name: 'full', end: async () => rmSync(stuffing) }
}

/** Throws where a program cannot be traced (strace is missing, or the right to): a fault that was not made is not passed. */
async function mute(pid: number): Promise<Fault> {
  const inject = ['-e', 'trace=fdatasync,fsync', '-e', 'inject=fdatasync,fsync:error=EIO']
  const tracer = spawn('strace', ['-f', '-o', '/dev/null', ...inject, '-p', String(pid)])
  const ended = new Promise(done => tracer.once('close', done).once('error', done))
  const [said] = await Promise.race([once(tracer.stderr, 'data'), ended.then(() => ['strace cannot be had'])])
  if (!/attached/.test(String(said))) throw new Error(`The broken disk of the trial needs strace: ${said}`)
  const end = async () => {
    tracer.kill('SIGINT')
    await ended
  }
  return { name: 'mute', end }
}

/** A Redis that cannot write ends itself; whoever runs it starts it again. */
async function startedAgain({ redis }: House): Promise<void> {
  for (const server of redis?.nodes ?? []) {
    await server.kill()
    await server.start()
  }
}

async function run(house: House, folder: string, times: number): Promise<Result> {
  let program = await house.start()
  const writer = () => house.redis?.nodes[0]?.pid() ?? program.process.pid!
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `d${i}`))
  const faults = { full: 0, mute: 0 } // that were felt
  let [refused, unanswered, odd, unrecovered, unflushed] = [0, 0, 0, 0, 0]
  const say = async (customer: Customer) => {
    const id = idOf(customer, customer.next)
    const status = await send(program.url, customer, id, 'پیام '.repeat(200)).catch(() => 0)
    if (status === 200) {
      customer.acknowledged.push(id)
      customer.next++
    } else if (status === 503) refused++
    else if (status === 0)
      unanswered++ // in time: not kept for sure, and nobody was told that it was
    else if (status !== 429) odd++
    return status
  }
  for (const time of pace.turns(times)) {
    await Promise.all(customers.map(say))
    const fault = time % 3 === 2 ? await mute(writer()) : full(folder)
    const before = refused
    for (let i = 0; i < 2; i++) {
      const statuses = await Promise.all(customers.map(say))
      if (fault.name === 'mute') unflushed += statuses.filter(status => status === 200).length // a kill would not show it
    }
    if (refused > before) faults[fault.name]++
    const dies = time % 5 === 4 // and is killed as well
    if (dies) await program.stop('SIGKILL')
    await fault.end()
    await startedAgain(house)
    if (dies) program = await house.start()
    let well = false
    for (const until = Date.now() + RECOVERS_WITHIN_MS; !well && Date.now() < until; await pause(50)) {
      const next = customers.shift()!
      customers.push(next)
      well = (await say(next)) === 200
    }
    if (!well) unrecovered++
    progress(`${house.name}: ${time + 1} of ${times} faults, ${refused} messages refused`)
  }
  const found = await compare(program.url, customers)
  await program.stop()
  const { lost, doubled, disordered } = found
  const pass =
    lost + doubled + disordered + odd + unrecovered + unflushed === 0 &&
    faults.full > 0 &&
    (faults.mute > 0 || times < 3)
  const seen = { refused, unanswered, oddAnswers: odd, unrecovered, acknowledgedUnflushed: unflushed }
  return { where: house.name, ...faults, ...found, ...seen, pass }
}

/** Throws where a small disk cannot be mounted (it needs root): a full disk that was not tried is not passed. */
async function onSmallDisk(open: (folder: string) => Promise<House>, times: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-small-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB + EACH_MB * times}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  })
  if (mounted.status !== 0) throw new Error(`The small disk of the trial needs root: ${mounted.stderr}`)
  try {
    const house = await open(folder)
    return await run(house, folder, times).finally(() => house.discard())
  } finally {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

await trial('disk', 5, times =>
  Promise.all([onSmallDisk(embeddedHouse, times), onSmallDisk(folder => redisHouse(folder), times)]),
)
