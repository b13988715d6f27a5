// Customers who write at an even pace for a long while: what the program holds in memory and keeps open must not grow.
// npm run trial -- soak [--count MINUTES]      The first third is left out; under ten minutes a slope says little.
import { readdirSync, readFileSync } from 'node:fs'
import { discard, startProgram } from '../journeys/program.js'
import { compare, newCustomer, say, whole } from './customer.js'
import { IDENTITY_SECRET } from './houses.js'
import { pause, progress, type Result, trial } from './report.js'

const CUSTOMERS = 50
const EVERY_MS = 2_000 // each of them
const LOOK_MS = 5_000

type Look = { minute: number; mib: number; descriptors: number }

function lookAt(pid: number, began: number): Look {
  const kib = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1])
  const descriptors = readdirSync(`/proc/${pid}/fd`).length
  return { minute: (performance.now() - began) / 60_000, mib: kib / 1024, descriptors }
}

/** Least squares: by how much it rises in a minute. */
function slope(looks: Look[], of: (look: Look) => number): number {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const [x, y] = [mean(looks.map(one => one.minute)), mean(looks.map(of))]
  const across = looks.reduce((sum, one) => sum + (one.minute - x) * (of(one) - y), 0)
  return across / looks.reduce((sum, one) => sum + (one.minute - x) ** 2, 0)
}

async function soak(minutes: number): Promise<Result[]> {
  const program = await startProgram({ IDENTITY_SECRET, TRUST_PROXY: 'loopback' })
  try {
    const names = Array.from({ length: CUSTOMERS }, (_, i) => `soak-${i}`)
    const customers = await Promise.all(names.map(name => newCustomer(program.url, name)))
    const began = performance.now()
    const end = began + minutes * 60_000
    const writing = customers.map(async customer => {
      await pause(Math.random() * EVERY_MS)
      for (; performance.now() < end; await pause(EVERY_MS)) await say(program.url, customer)
    })
    const looks: Look[] = []
    for (; performance.now() < end; await pause(LOOK_MS)) {
      looks.push(lookAt(program.process.pid!, began))
      progress(`${looks.at(-1)!.minute.toFixed(1)} minutes, ${looks.at(-1)!.mib.toFixed(0)} MiB`)
    }
    await Promise.all(writing)
    const late = looks.filter(({ minute }) => minute > minutes / 3)
    const inTen = 10 * slope(late, one => one.mib)
    const first = late[0]!
    const last = late.at(-1)!
    const kept = await compare(program.url, customers)
    const steady = minutes < 10 || (inTen < 1 && last.descriptors <= first.descriptors + 5)
    const mib = {
      mibAtAThird: Math.round(first.mib),
      mibAtTheEnd: Math.round(last.mib),
      mibInTenMinutes: Math.round(inTen),
    }
    const descriptors = { descriptorsThen: first.descriptors, descriptorsAtTheEnd: last.descriptors }
    return [{ where: 'embedded', pass: steady && whole(kept), minutes, ...mib, ...descriptors, ...kept }]
  } finally {
    await program.stop()
    discard(program.dataDir)
  }
}

await trial('soak', 3, soak)
