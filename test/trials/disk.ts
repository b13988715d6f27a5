// The disk is full, again and again: what cannot be kept is not acknowledged, and when there is room it goes on by itself.
// npm run trial -- disk [--count TIMES]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Customer, compare, idOf, newCustomer, send } from './customer.js'
import { embeddedHouse, type House } from './houses.js'
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

async function run(house: House, folder: string, times: number): Promise<Result> {
  let program = await house.start()
  const stuffing = join(folder, 'stuffing')
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `d${i}`))
  let [filled, refused, unanswered, odd, unrecovered] = [0, 0, 0, 0, 0]
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
    filled++
    await Promise.all(customers.map(say))
    fill(folder, stuffing)
    for (let i = 0; i < 4; i++) await Promise.all(customers.map(say))
    if (time % 5 === 4) {
      await program.stop('SIGKILL') // full, and then killed as well
      rmSync(stuffing)
      program = await house.start()
    } else rmSync(stuffing)
    const [first] = customers
    let well = false
    for (const until = Date.now() + RECOVERS_WITHIN_MS; !well && Date.now() < until; await pause(100)) {
      const status = await say(first!)
      well = status === 200 || status === 429
    }
    if (!well) unrecovered++
    progress(`${time + 1} of ${times} times full, ${refused} messages refused`)
  }
  const found = await compare(program.url, customers)
  await program.stop()
  const { lost, doubled, disordered } = found
  const pass = lost + doubled + disordered + odd + unrecovered === 0 && refused > 0
  return { where: house.name, times: filled, ...found, refused, unanswered, oddAnswers: odd, unrecovered, pass }
}

/** Throws where a small disk cannot be mounted (it needs root): a full disk that was not tried is not passed. */
async function onSmallDisk(times: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-small-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB + EACH_MB * times}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  })
  if (mounted.status !== 0) throw new Error(`The small disk of the trial needs root: ${mounted.stderr}`)
  try {
    return await run(await embeddedHouse(folder), folder, times)
  } finally {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

await trial('disk', 5, async times => [await onSmallDisk(times)])
