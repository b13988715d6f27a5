// Redis fails in every way under load: killed and slow to load, out of memory, read-only, standing still, its scripts forgotten. Nothing
// that was acknowledged is lost, and it goes on by itself. Again and again it comes back empty: then everybody is told to read anew.
// npm run trial -- redis [--count FAULTS]
import { connect } from 'node:net'
import { type Customer, compare, type Kept, newCustomer, whole } from './customer.js'
import { redisHouse } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'
import { type Counted, grows, keepWriting, watermarkOf } from './writing.js'

const CUSTOMERS = 30
const EMPTIED_EVERY = 20
/** A command of the log takes 0.1 ms when it is loaded again, as if there were much more of it; asked meanwhile, it says so. */
const SLOW_TO_LOAD = ['--key-load-delay', '100', '--loading-process-events-interval-bytes', '2048']

type House = Awaited<ReturnType<typeof redisHouse>>
type Node = NonNullable<House['redis']>['nodes'][number]
type Fault = { name: string; begin(node: Node): Promise<unknown>; end(node: Node): Promise<unknown> }

const FAULTS: Fault[] = [
  { name: 'scripts', begin: node => node.tell('SCRIPT', 'FLUSH'), end: async () => {} },
  {
    name: 'memory',
    begin: node => node.tell('CONFIG', 'SET', 'maxmemory', '1'),
    end: node => node.tell('CONFIG', 'SET', 'maxmemory', '0'),
  },
  { name: 'killed', begin: node => node.kill(), end: node => node.start() },
  {
    name: 'readOnly', // port 1: nobody answers there, so nothing is taken over
    begin: node => node.tell('REPLICAOF', '127.0.0.1', '1'),
    end: node => node.tell('REPLICAOF', 'NO', 'ONE'),
  },
  { name: 'still', begin: async node => node.signal('SIGSTOP'), end: async node => node.signal('SIGCONT') },
]

/** With the beat of the pulse, every two seconds, whoever reads hears that the past is another one. */
async function readsAnew(url: string, customer: Customer, before: string): Promise<boolean> {
  const epochOf = (mark: string) => mark.replace(/\d+$/, '')
  for (const until = Date.now() + 10_000; before && Date.now() < until; await pause(500)) {
    const after = await watermarkOf(url, customer)
    if (after !== '' && epochOf(after) !== epochOf(before)) return true
  }
  return false
}

/** Asks it again and again until it is told to stop; answers how often it said that it is loading. */
function listenForLoading({ port }: Node): () => number {
  let [heard, over] = [0, false]
  const ask = () =>
    new Promise<void>(done => {
      const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
      socket.on('error', () => {})
      socket.on('close', () => done())
      socket.on('data', data => {
        if (data.includes('LOADING')) heard++
        socket.destroy()
      })
    })
  const listen = async () => {
    for (; !over; await pause(20)) await ask()
  }
  void listen()
  return () => {
    over = true
    return heard
  }
}

async function run(faults: number): Promise<Result[]> {
  const house = await redisHouse(undefined, 'always', ...SLOW_TO_LOAD)
  const node = house.redis!.nodes[0]!
  const program = await house.start()
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `e${i}`))
  const [first] = customers
  const count: Counted = { refused: 0, unanswered: 0, odd: 0, unrecovered: 0 }
  const sum: Kept = { acknowledged: 0, lost: 0, doubled: 0, disordered: 0 }
  let [loading, emptied, untold] = [0, 0, 0]
  const kinds = new Map<string, number>()
  const compared = async () => {
    const found = await compare(program.url, customers)
    for (const kind of ['acknowledged', 'lost', 'doubled', 'disordered'] as const) sum[kind] += found[kind]
  }
  let made = 0
  for (const from of pace.turns(faults, EMPTIED_EVERY)) {
    const stop = keepWriting(program.url, customers, count)
    for (let n = from; n < Math.min(faults, from + EMPTIED_EVERY) - 1; n++) {
      const fault = FAULTS[n % FAULTS.length]!
      kinds.set(fault.name, (kinds.get(fault.name) ?? 0) + 1)
      await pause(300 + Math.random() * 700)
      await fault.begin(node)
      await pause(300 + Math.random() * 1_500)
      const heard = listenForLoading(node)
      await fault.end(node)
      if (!(await grows(customers))) count.unrecovered++
      if (heard() > 0) loading++
      made++
      progress(
        `${made} of ${faults} faults (${fault.name}), ${count.refused} messages refused, ${count.unrecovered} not over`,
      )
    }
    await stop()
    await compared()

    const before = await watermarkOf(program.url, first!)
    await node.tell('FLUSHALL')
    await node.tell('BGREWRITEAOF') // otherwise it would load what is gone again each time
    for (const customer of customers) customer.acknowledged.length = 0
    const stopAgain = keepWriting(program.url, customers, count)
    if (!(await grows(customers))) count.unrecovered++
    await stopAgain()
    if (!(await readsAnew(program.url, first!, before))) untold++
    emptied++
    made++
  }
  await compared() // what came after it was emptied for the last time
  await program.stop()
  await house.discard()
  process.stderr.write(`\n${JSON.stringify(Object.fromEntries(kinds))}\n`)
  const well = whole(sum) && count.odd + count.unrecovered + untold === 0
  const pass = well && (faults < 3 || count.refused > 0) && (!kinds.has('killed') || loading > 0)
  return [
    { where: house.name, faults: made, ...sum, ...count, wereLoading: loading, emptied, emptiedUntold: untold, pass },
  ]
}

await trial('redis', 10, run)
