// How much memory the program holds when nobody is there, and how much more for each customer whose chat is open. Also how long
// it takes to start again.
// npm run bench -- memory [customers]
import { readFileSync } from 'node:fs'
import { embeddedHouse } from '../trials/houses.js'
import { asker } from './chat-sides.js'

const KIB = 1024
const AT_ONCE = 8

/** What of the machine's memory is this process's own share, KiB. */
function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? Number.NaN)
}

/** When it has done nothing new for a minute, and its garbage was collected: the least of what is seen. */
async function settled(pid: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 60; i++) {
    await new Promise(done => setTimeout(done, 1_000))
    least = Math.min(least, pss(pid))
  }
  return least
}

const customers = Number(process.argv[2] ?? 500)
const house = await embeddedHouse()
const first = await house.start()
await first.stop()
const began = performance.now()
const program = await house.start()
const startMs = Math.round(performance.now() - began)
const pid = program.process.pid ?? 0
const idle = await settled(pid)
const open: { close(): void }[] = []
let next = 0
const join = async (upTo: number) => {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < upTo) open.push(await asker(program, `m${next++}`))
    }),
  )
}
await join(100) // the code is warm, the pools are there
const some = await settled(pid)
await join(100 + customers)
const many = await settled(pid)
for (const one of open) one.close()
await program.stop()
await house.discard()
const perCustomerKiB = Number(((many - some) / customers).toFixed(1))
const idleMiB = Number((idle / KIB).toFixed(1))
const pass = idleMiB <= 130 && perCustomerKiB > 0 && perCustomerKiB <= 16 // less than nothing: too few customers to see them
console.table([{ startMs, idleMiB, mark: '≤ 130', customers, perCustomerKiB, ofThem: '≤ 16' }])
console.log(JSON.stringify({ bench: 'memory', startMs, idleMiB, customers, perCustomerKiB, pass }))
process.exitCode = pass ? 0 : 1
