// The answer to a message is lost on the way, so its sender sends it again: at once, after a restart, a day later. It has one effect.
// npm run trial -- retry [--count MESSAGES]      (for each store)
import { existsSync } from 'node:fs'
import { type Customer, idOf, kept, newCustomer, send } from './customer.js'
import { type House, inBoth } from './houses.js'
import { type Network, openNetwork } from './network.js'
import { pace, pause, progress, trial } from './report.js'

const EACH = 25 // messages of one customer: thirty may be sent in ten seconds
const CUSTOMERS = 40 // of one round
const AT_ONCE = 40
const WHEN = ['at once', 'after a restart', 'a day later'] as const
const DAY_MS = 86_400_000
const LIBRARIES = ['x86_64', 'aarch64'].map(cpu => `/usr/lib/${cpu}-linux-gnu/faketime/libfaketime.so.1`)

/** Sends it into a network that swallows the answer. True when the program had it all the same. */
async function lose({ url }: Network, customer: Customer, id: string): Promise<void> {
  const answered = await send(url, customer, id, `پیام ${id}`).then(
    () => true,
    () => false,
  )
  if (answered) throw new Error(`${id}: the answer came through`)
}

async function again(url: string, customer: Customer, id: string): Promise<void> {
  for (;;) {
    const status = await send(url, customer, id, `پیام ${id}`)
    if (status === 200) return
    if (status !== 429) throw new Error(`${id}: sent again, the answer was ${status}`)
    await pause(500)
  }
}

const inTurns = async (customers: Customer[], task: (customer: Customer) => Promise<void>) => {
  const left = [...customers]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let one = left.pop(); one; one = left.pop()) await task(one)
    }),
  )
}

async function run(house: House, count: number) {
  const network = await openNetwork('http://127.0.0.1:1/')
  let [lost, doubled, done] = [0, 0, 0]
  for (const from of pace.turns(count, CUSTOMERS * EACH)) {
    const round = from / (CUSTOMERS * EACH)
    const when = WHEN[round % WHEN.length]!
    let program = await house.start(when === 'a day later' ? yesterday() : {})
    network.aim(program.url)
    const customers: Customer[] = []
    const now = Date.now() - (when === 'a day later' ? DAY_MS : 0)
    for (let i = 0; i < CUSTOMERS && done + i * EACH < count; i++)
      customers.push(await newCustomer(program.url, `r${round}x${i}`, now))
    network.weather = 'swallow'
    await inTurns(customers, async customer => {
      for (let n = 0; n < EACH; n++) await lose(network, customer, idOf(customer, n))
    })
    network.weather = 'pass'
    if (when !== 'at once') {
      await program.stop('SIGKILL')
      program = await house.start()
      network.aim(program.url)
    }
    await inTurns(customers, async customer => {
      const ids = Array.from({ length: EACH }, (_, n) => idOf(customer, n))
      customer.token = (await newCustomer(program.url, customer.name)).token // the old one may be a day old
      for (const id of ids) await again(network.url, customer, id)
      const there = (await kept(program.url, customer)).filter(id => id.startsWith(`${customer.name}-`))
      lost += ids.filter(id => !there.includes(id)).length
      doubled += there.length - new Set(there).size
    })
    done += customers.length * EACH
    progress(`${house.name}: ${done} of ${count} answers lost`)
    await program.stop()
  }
  await network.close()
  return { where: house.name, messages: done, lost, doubled, pass: lost + doubled === 0 }
}

/** The program's clock a day behind. Throws where libfaketime is missing: a day that was not tried is not passed. */
function yesterday(): Record<string, string> {
  const library = LIBRARIES.find(existsSync)
  if (!library) throw new Error('The day later needs libfaketime (apt-get install faketime).')
  return { LD_PRELOAD: library, FAKETIME: '-24h', FAKETIME_DONT_FAKE_MONOTONIC: '1' }
}

await trial('retry', 400, count => inBoth(house => run(house, count)))
