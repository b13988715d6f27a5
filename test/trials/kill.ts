// Customers write, the program is killed with -9 again and again; every message that was acknowledged must be there, once, in order.
// npm run trial -- kill [--count KILLS]      (for each store)
import type { Program } from '../journeys/program.js'
import { type Customer, compare, newCustomer, say, whole } from './customer.js'
import { type House, inBothAtOnce } from './houses.js'
import { pace, pause, progress, trial } from './report.js'
import { grows } from './writing.js'

const CUSTOMERS = 300 // each may write 30 messages in ten seconds
const LIVES_MS = 1_000 // at most, once it has acknowledged something

async function writeUntilDead({ url, process }: Program, customers: Customer[]): Promise<void> {
  const dead = () => process.signalCode !== null || process.exitCode !== null
  await Promise.all(
    customers.map(async customer => {
      while (!dead())
        await say(url, customer).catch(async error => {
          if (!dead() && !/fetch failed|terminated|aborted|other side closed/.test(String(error))) throw error
          await pause(20)
        })
    }),
  )
}

async function run(house: House, kills: number) {
  let program = await house.start()
  let survived = 0
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `c${i}`))
  for (const killed of pace.turns(kills)) {
    const writing = writeUntilDead(program, customers)
    if (killed % 2 === 0) await grows(customers) // every second time also while the program is still cold, and has acknowledged nothing
    await pause(Math.random() * LIVES_MS)
    await program.stop('SIGKILL')
    await writing
    program = await house.start()
    survived = killed + 1
    progress(`${house.name}: ${killed + 1} of ${kills} kills`)
  }
  const found = await compare(program.url, customers)
  await program.stop()
  return { where: house.name, kills: survived, ...found, pass: whole(found) }
}

await trial('kill', 10, count => inBothAtOnce(house => run(house, count)))
