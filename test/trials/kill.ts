// Customers write, the program is killed with -9 again and again; every message that was acknowledged must be there, once, in order.
// npm run trial -- kill [--count KILLS]
import { parseArgs } from 'node:util'
import { discard, type Program, startProgram } from '../journeys/program.js'

const CUSTOMERS = 16
const LIVES_MS = 1_500 // at most, between two kills

type Customer = { name: string; token: string; lineId: string; said: number; acknowledged: string[] }

const json = { 'content-type': 'application/json' }

async function join(program: Program, name: string): Promise<Customer> {
  const origin = new URL(program.url).origin
  const answer = await fetch(`${program.url}api/widget/session`, {
    method: 'POST',
    headers: { ...json, origin },
    body: '{}',
  })
  if (!answer.ok) throw new Error(`no session: ${answer.status} ${await answer.text()}`)
  const { token, conversationId } = (await answer.json()) as { token: string; conversationId: string }
  return { name, token, lineId: conversationId, said: 0, acknowledged: [] }
}

/** Sends the next message until it is acknowledged or the program is gone; the id stays the same over all tries. */
async function say(program: Program, customer: Customer): Promise<void> {
  const id = `${customer.name}-${customer.said}`
  const activity = { type: 'message', text: `پیام ${customer.said}`, channelData: { clientActivityID: id } }
  const answer = await fetch(`${program.url}v3/directline/conversations/${customer.lineId}/activities`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${customer.token}` },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(5_000),
  })
  if (answer.status === 429) return void (await pause(200))
  if (!answer.ok) throw new Error(`refused: ${answer.status}`)
  customer.acknowledged.push(id)
  customer.said++
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

async function writeUntilDead(program: Program, customers: Customer[]): Promise<void> {
  const dead = () => program.process.signalCode !== null || program.process.exitCode !== null
  await Promise.all(
    customers.map(async customer => {
      while (!dead())
        await say(program, customer).catch(async error => {
          if (!dead() && !/fetch failed|refused: 503|aborted/.test(String(error))) throw error
          await pause(10)
        })
    }),
  )
}

type Page = { activities: { channelData?: { clientActivityID?: string } }[]; watermark: string }

/** What the customer's line holds of the customer's own messages, in order, page after page. */
async function kept(program: Program, { token, lineId }: Customer): Promise<string[]> {
  const found: string[] = []
  for (let watermark = ''; ; ) {
    const address = `${program.url}v3/directline/conversations/${lineId}/activities?watermark=${watermark}`
    const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
    const page = (await answer.json()) as Page
    found.push(...page.activities.flatMap(activity => activity.channelData?.clientActivityID ?? []))
    if (page.watermark === watermark) return found
    watermark = page.watermark
    await pause(150) // a line may be read a hundred times in ten seconds; beyond that it hears “no news”
  }
}

async function trial(kills: number) {
  let program = await startProgram()
  const { dataDir } = program
  const customers = await Promise.all(Array.from({ length: CUSTOMERS }, (_, i) => join(program, `c${i}`)))
  for (let killed = 0; killed < kills; killed++) {
    const writing = writeUntilDead(program, customers)
    await pause(300 + Math.random() * LIVES_MS)
    await program.stop('SIGKILL')
    await writing
    program = await startProgram({ DATA_DIR: dataDir })
    process.stderr.write(`\r${killed + 1} of ${kills} kills`)
  }
  let [acknowledged, lost, doubled, disordered] = [0, 0, 0, 0]
  for (const customer of customers) {
    const there = await kept(program, customer)
    const own = there.filter(id => id.startsWith(`${customer.name}-`))
    acknowledged += customer.acknowledged.length
    lost += customer.acknowledged.filter(id => !own.includes(id)).length
    doubled += own.length - new Set(own).size
    const numbers = own.map(id => Number(id.split('-')[1]))
    disordered += numbers.filter((n, i) => i > 0 && n < numbers[i - 1]!).length
  }
  await program.stop()
  discard(dataDir)
  return { kills, acknowledged, lost, doubled, disordered }
}

const { values } = parseArgs({ options: { count: { type: 'string', default: '10' } } })
const result = await trial(Number(values.count))
process.stderr.write('\n')
console.table(result)
const pass = result.lost + result.doubled + result.disordered === 0 && result.acknowledged > 0
console.log(JSON.stringify({ trial: 'kill', ...result, pass }))
process.exitCode = pass ? 0 : 1
