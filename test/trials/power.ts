// The power fails under load: what the disk held at that moment is all there is. Nothing acknowledged may be missing from it.
// The disk is a file; it is copied while everything stands still, and what the system had not written yet is not in it.
// npm run trial -- power [--count CUTS]      (each store; Redis with everysec is measured, not judged)
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Customer, compare, newCustomer, say } from './customer.js'
import { embeddedHouse, type House, redisHouse } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'
import { grows } from './writing.js'

const CUSTOMERS = 60
const DISK_MB = 128
const NEW_CUSTOMERS_EACH = 10 // cuts: a line that is long takes long to compare

type Disk = { folder: string; fail(): void; restore(): void; remove(): void }

/** Throws where a file cannot be mounted (it needs root): a power cut that cannot be made is not passed. */
function makeDisk(): Disk {
  const place = mkdtempSync(join(tmpdir(), 'hamdel-disk-'))
  const [image, copy, folder] = [join(place, 'disk.img'), join(place, 'cut.img'), join(place, 'disk')]
  const run = (command: string, ...args: string[]) => {
    const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The disk of the trial needs root: ${command}: ${error?.message ?? stderr}`)
  }
  mkdirSync(folder)
  run('truncate', '-s', `${DISK_MB}M`, image)
  run('mkfs.ext4', '-q', '-F', image)
  run('mount', '-o', 'loop', image, folder)
  return {
    folder,
    fail: () => copyFileSync(image, copy),
    restore() {
      run('umount', folder)
      copyFileSync(copy, image)
      run('mount', '-o', 'loop', image, folder)
    },
    remove() {
      spawnSync('umount', ['-l', folder])
      rmSync(place, { recursive: true, force: true })
    },
  }
}

/** Writes until told to stop, or until nobody answers any more. */
function keepWriting(url: string, customers: Customer[]) {
  let stopped = false
  const writing = customers.map(async customer => {
    while (!stopped) await say(url, customer).catch(() => pause(20))
  })
  return async () => {
    stopped = true
    await Promise.all(writing)
  }
}

async function run(house: House, disk: Disk, cuts: number, judged: boolean): Promise<Result> {
  const sum = { acknowledged: 0, lost: 0, doubled: 0, disordered: 0 }
  let [worst, made] = [0, 0]
  let program = await house.start()
  let customers: Customer[] = []
  for (const cut of pace.turns(cuts)) {
    if (cut % NEW_CUSTOMERS_EACH === 0) {
      const names = Array.from({ length: CUSTOMERS }, (_, i) => `p${cut}x${i}`)
      customers = await Promise.all(names.map(name => newCustomer(program.url, name)))
    }
    const before = customers.reduce((all, one) => all + one.acknowledged.length, 0)
    const stop = keepWriting(program.url, customers)
    await grows(customers)
    await pause(Math.random() * 1_500)
    program.process.kill('SIGSTOP')
    house.redis?.nodes[0]?.signal('SIGSTOP')
    const known = customers.map(({ acknowledged }) => acknowledged.length)
    disk.fail()
    // What was on its way is let go: only what was acknowledged before the cut counts.
    await program.stop('SIGKILL')
    await house.redis?.nodes[0]?.kill()
    await stop()
    disk.restore()
    await house.redis?.nodes[0]?.start()
    program = await house.start()
    const again = await Promise.all(customers.map(({ name }) => newCustomer(program.url, name)))
    for (const [i, customer] of customers.entries()) {
      customer.acknowledged.length = known[i]!
      customer.token = again[i]!.token
      customer.lineId = again[i]!.lineId // another where the cut took the line itself: then all of it counts as lost
    }
    const { acknowledged, ...found } = await compare(program.url, customers)
    for (const key of ['lost', 'doubled', 'disordered'] as const) sum[key] += found[key]
    sum.acknowledged += acknowledged - before
    if (found.lost > 0) for (const customer of customers) customer.acknowledged.length = 0 // it is gone for good: counted once
    worst = Math.max(worst, found.lost)
    made++
    progress(`${house.name}: ${cut + 1} of ${cuts} power cuts, ${sum.lost} of ${sum.acknowledged} lost`)
  }
  await program.stop()
  const pass = sum.acknowledged > 0 && sum.doubled + sum.disordered === 0 && (sum.lost === 0 || !judged)
  return { where: house.name, cuts: made, ...sum, worstCut: worst, judged, pass }
}

async function onItsDisk(open: (folder: string) => Promise<House>, cuts: number, judged = true): Promise<Result> {
  const disk = makeDisk()
  try {
    const house = await open(disk.folder)
    return await run(house, disk, cuts, judged).finally(() => house.discard())
  } finally {
    disk.remove()
  }
}

// At once: while one starts again, another writes.
await trial('power', 3, cuts =>
  Promise.all([
    onItsDisk(embeddedHouse, cuts),
    onItsDisk(folder => redisHouse(folder), cuts),
    onItsDisk(folder => redisHouse(folder, 'everysec'), Math.ceil(cuts / 2), false),
  ]),
)
