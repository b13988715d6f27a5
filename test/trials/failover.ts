// The primary is gone and its replica is promoted; one master of a cluster is gone, and comes back, or is replaced. It goes on by
// itself and says nothing twice. A replica may miss the newest messages: then readers are told to read anew, never left wrong.
// npm run trial -- failover [--count FAILOVERS]      (of each kind)
import { discard, startProgram } from '../journeys/program.js'
import { mustFollow, type RedisServer, startCluster, startSingle, succeeds } from '../stores/redis-server.js'
import { type Customer, compare, newCustomer } from './customer.js'
import { IDENTITY_SECRET } from './houses.js'
import { openNetwork } from './network.js'
import { pace, pause, progress, type Result, trial } from './report.js'
import { type Counted, grows, keepWriting, watermarkOf } from './writing.js'

const CUSTOMERS = 30

/** What fails outside, and how it is set right again. */
type Scene = {
  where: string
  url: string
  /** Answers whether acknowledged messages may be missing after it. */
  fail(round: number): Promise<'all there' | 'newest may be missing'>
  /** Redundant as before. */
  restore(): Promise<void>
  remove(): Promise<void>
}

/** One server with a replica, behind an address that is moved to the promoted one. */
async function promoted(): Promise<Scene> {
  const both = await Promise.all([startSingle(), startSingle()])
  let [primary, replica] = both.map(({ nodes }) => nodes[0]) as [RedisServer, RedisServer]
  const network = await openNetwork(primary.url)
  const follow = async () => {
    await replica.tell('REPLICAOF', '127.0.0.1', primary.port)
    await succeeds(() => mustFollow(replica))
  }
  await follow()
  return {
    where: 'a replica is promoted',
    url: network.url.replace('http', 'redis'),
    async fail(round) {
      if (round % 2 === 1) {
        await replica.tell('REPLICAOF', 'NO', 'ONE') // it has fallen behind: something is missing for sure
        await pause(400)
      }
      await primary.kill()
      await succeeds(() => replica.tell('REPLICAOF', 'NO', 'ONE'))
      network.aim(replica.url)
      network.cut()
      ;[primary, replica] = [replica, primary]
      return 'newest may be missing'
    },
    async restore() {
      await replica.start()
      await follow()
    },
    async remove() {
      await network.close()
      for (const one of both) await one.remove()
    },
  }
}

async function masterGone(): Promise<Scene> {
  const cluster = await startCluster()
  let gone: RedisServer | undefined
  return {
    where: 'a master of three is gone, and comes back',
    url: cluster.url,
    async fail(round) {
      gone = cluster.nodes[round % 3]!
      await gone.kill()
      await pause(500 + Math.random() * 4_000) // shorter and longer than the cluster takes to notice
      await gone.start()
      return 'all there'
    },
    restore: async () => {},
    remove: cluster.remove,
  }
}

/** The first master and its follower take turns. */
async function masterReplaced(): Promise<Scene> {
  const cluster = await startCluster('follower')
  let [master, follower] = [cluster.nodes[0]!, cluster.nodes[3]!]
  return {
    where: 'a master is gone, and its replica takes over',
    url: cluster.url,
    async fail() {
      await master.kill()
      await succeeds(async () => {
        if (!String(await follower.tell('ROLE')).startsWith('master')) throw new Error('not yet')
      })
      ;[master, follower] = [follower, master]
      return 'newest may be missing'
    },
    async restore() {
      await follower.start()
      await succeeds(() => mustFollow(follower))
    },
    remove: cluster.remove,
  }
}

const epochOf = (mark: string) => mark.replace(/\d+$/, '')

async function run(open: () => Promise<Scene>, rounds: number): Promise<Result> {
  const scene = await open()
  const program = await startProgram({ IDENTITY_SECRET, TRUST_PROXY: 'loopback', REDIS_URL: scene.url })
  const customers: Customer[] = []
  const count: Counted = { refused: 0, unanswered: 0, odd: 0, unrecovered: 0 }
  const sum = { acknowledged: 0, lost: 0, doubled: 0, disordered: 0, untold: 0 }
  let [failed, since] = [0, 0]
  try {
    for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `f${i}`))
    for (const round of pace.turns(rounds)) {
      failed++
      const before = await watermarkOf(program.url, customers[0]!)
      const stop = keepWriting(program.url, customers, count)
      await pause(500 + Math.random() * 1_000)
      const after = await scene.fail(round)
      if (!(await grows(customers))) count.unrecovered++
      await pause(3_000) // whoever reads hears of a lost past with the next beat, every two seconds
      await stop()
      const { acknowledged, lost, doubled, disordered } = await compare(program.url, customers)
      if (lost > 0) for (const customer of customers) customer.acknowledged.length = 0 // it is gone for good: counted once
      if (lost > 0) sum.acknowledged += acknowledged
      since = lost > 0 ? 0 : acknowledged
      sum.lost += lost
      sum.doubled += doubled
      sum.disordered += disordered
      const told = epochOf(await watermarkOf(program.url, customers[0]!)) !== epochOf(before)
      if (lost > 0 && (!told || after === 'all there')) sum.untold += lost
      await scene.restore()
      progress(`${scene.where}: ${round + 1} of ${rounds}, ${sum.lost} lost, ${count.refused} refused`)
    }
    sum.acknowledged += since
    const { doubled, disordered, untold, acknowledged } = sum
    const pass = acknowledged > 0 && doubled + disordered + untold + count.odd + count.unrecovered === 0
    return { where: scene.where, rounds: failed, ...sum, ...count, pass }
  } finally {
    await program.stop()
    discard(program.dataDir)
    await scene.remove()
  }
}

await trial('failover', 2, async rounds => {
  const results: Result[] = []
  for (const [i, open] of [promoted, masterGone, masterReplaced].entries()) {
    pace.nextPlace(3 - i)
    results.push(await run(open, rounds))
  }
  return results
})
