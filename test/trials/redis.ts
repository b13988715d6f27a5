// Redis fails in every way under load: killed, out of memory, read-only, standing still, its scripts forgotten. Nothing that was
// acknowledged is lost, and it goes on by itself. In the end it comes back empty: then everybody is told to read anew.
// npm run trial -- redis [--count FAULTS]
import { type Customer, compare, newCustomer, send, whole } from './customer.js'
import { redisHouse } from './houses.js'
import { pause, progress, type Result, trial } from './report.js'

const CUSTOMERS = 30
const RECOVERS_WITHIN_MS = 20_000

type House = Awaited<ReturnType<typeof redisHouse>>
type Node = NonNullable<House['redis']>['nodes'][number]
type Fault = { name: string; begin(node: Node): Promise<unknown>; end(node: Node): Promise<unknown> }

const FAULTS: Fault[] = [
  { name: 'killed', begin: node => node.kill(), end: node => node.start() },
  { name: 'scripts', begin: node => node.tell('SCRIPT', 'FLUSH'), end: async () => {} },
  {
    name: 'memory',
    begin: node => node.tell('CONFIG', 'SET', 'maxmemory', '1'),
    end: node => node.tell('CONFIG', 'SET', 'maxmemory', '0'),
  },
  {
    name: 'readOnly', // port 1: nobody answers there, so nothing is taken over
    begin: node => node.tell('REPLICAOF', '127.0.0.1', '1'),
    end: node => node.tell('REPLICAOF', 'NO', 'ONE'),
  },
  { name: 'still', begin: async node => node.signal('SIGSTOP'), end: async node => node.signal('SIGCONT') },
]

type Counted = { refused: number; unanswered: number; odd: number; unrecovered: number }

/** Writes until told to stop; the same message again when it was not acknowledged. */
function keepWriting(url: string, customers: Customer[], count: Counted) {
  let stopped = false
  const writing = customers.map(async customer => {
    while (!stopped) {
      const id = `${customer.name}-${customer.next}`
      const status = await send(url, customer, id, `پیام ${customer.next}`).catch(() => 0)
      if (status === 200) {
        customer.acknowledged.push(id)
        customer.next++
      } else if (status === 503) count.refused++
      else if (status === 0) count.unanswered++
      else if (status !== 429) count.odd++
      await pause(status === 200 ? 50 : 250)
    }
  })
  return async () => {
    stopped = true
    await Promise.all(writing)
  }
}

const acknowledged = (customers: Customer[]) => customers.reduce((sum, one) => sum + one.acknowledged.length, 0)

async function grows(customers: Customer[]): Promise<boolean> {
  const before = acknowledged(customers)
  for (const until = Date.now() + RECOVERS_WITHIN_MS; Date.now() < until; await pause(100))
    if (acknowledged(customers) > before) return true
  return false
}

/** Where a reader stands: the epoch of the store is in it. */
async function watermarkOf(url: string, { token, lineId }: Customer): Promise<string> {
  const address = `${url}v3/directline/conversations/${lineId}/activities`
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  return ((await answer.json()) as { watermark?: string }).watermark ?? ''
}

async function run(faults: number): Promise<Result[]> {
  const house = await redisHouse()
  const node = house.redis!.nodes[0]!
  const program = await house.start()
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `e${i}`))
  const count: Counted = { refused: 0, unanswered: 0, odd: 0, unrecovered: 0 }
  const stop = keepWriting(program.url, customers, count)
  for (let n = 0; n < faults; n++) {
    const fault = FAULTS[n % FAULTS.length]!
    await pause(300 + Math.random() * 700)
    await fault.begin(node)
    await pause(300 + Math.random() * 1_500)
    await fault.end(node)
    if (!(await grows(customers))) count.unrecovered++
    progress(`${n + 1} of ${faults} faults (${fault.name}), ${count.refused} messages refused`)
  }
  await stop()
  const found = await compare(program.url, customers)

  const [first] = customers
  const before = await watermarkOf(program.url, first!)
  await node.tell('FLUSHALL')
  const stopAgain = keepWriting(program.url, customers, count)
  if (!(await grows(customers))) count.unrecovered++
  await stopAgain()
  // Whoever reads hears of it with the next beat of the pulse, every two seconds.
  const epochOf = (mark: string) => mark.replace(/\d+$/, '')
  let readAnew = false
  for (const until = Date.now() + 10_000; before && !readAnew && Date.now() < until; await pause(500)) {
    const after = await watermarkOf(program.url, first!)
    readAnew = after !== '' && epochOf(after) !== epochOf(before)
  }
  await program.stop()
  await house.discard()
  const pass = whole(found) && count.odd + count.unrecovered === 0 && count.refused > 0 && readAnew
  return [{ where: house.name, faults, ...found, ...count, readAnewWhenEmptied: readAnew, pass }]
}

await trial('redis', 10, run)
