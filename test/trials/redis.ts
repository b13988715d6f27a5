// Redis fails in every way under load: killed, out of memory, read-only, standing still, its scripts forgotten. Nothing that was
// acknowledged is lost, and it goes on by itself. In the end it comes back empty: then everybody is told to read anew.
// npm run trial -- redis [--count FAULTS]
import { type Customer, compare, newCustomer, whole } from './customer.js'
import { redisHouse } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'
import { type Counted, grows, keepWriting, watermarkOf } from './writing.js'

const CUSTOMERS = 30

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

async function run(faults: number): Promise<Result[]> {
  const house = await redisHouse()
  const node = house.redis!.nodes[0]!
  const program = await house.start()
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `e${i}`))
  const count: Counted = { refused: 0, unanswered: 0, odd: 0, unrecovered: 0 }
  const stop = keepWriting(program.url, customers, count)
  let made = 0
  for (const n of pace.turns(faults)) {
    made++
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
  return [{ where: house.name, faults: made, ...found, ...count, readAnewWhenEmptied: readAnew, pass }]
}

await trial('redis', 10, run)
