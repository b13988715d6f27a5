// What a message costs all processes together when more of them share one Redis: each hears of everything.
import { colleague, firstAdmin } from '../trials/colleague.js'
import { newCustomer } from '../trials/customer.js'
import { redisHouse } from '../trials/houses.js'
import { progress } from '../trials/report.js'
import { cpuOf, openDesk, post } from './chat-sides.js'
import type { Curve } from './curves.js'

const LINES = 24
const SENDERS = 8
const MESSAGES = 480

/** Customers spread over as many processes, each with an agent's desk open; µs of all processes, and of Redis. */
async function cost(processes: number): Promise<{ ours: number; redis: number; perSecond: number }> {
  const house = await redisHouse()
  const programs = [await house.start()]
  while (programs.length < processes) programs.push(await house.start())
  const admin = await firstAdmin(programs[0]!)
  const desks = []
  for (const [n, program] of programs.entries()) {
    const agent = await colleague(programs[0]!, admin, `agent${n}`, 'agent')
    desks.push(await openDesk(program, programs[0]!, agent.cookie()))
  }
  const lines = await Promise.all(
    Array.from({ length: LINES }, async (_, n) => {
      const { url } = programs[n % processes]!
      const { lineId, token } = await newCustomer(url, `g${n}`)
      const address = new URL(`v3/directline/conversations/${lineId}/activities`, url)
      const headers = { authorization: `Bearer ${token}` }
      return async (id: string, text: string) => {
        const status = await post(address, { type: 'message', text, channelData: { clientActivityID: id } }, headers)
        if (status !== 200) throw new Error(`answered with ${status}`)
      }
    }),
  )
  for (const [n, say] of lines.entries()) await say(`first${n}`, 'لطفاً منو به یه اپراتور وصل کنید')
  let next = 0
  const all = async (count: number, name: string) => {
    const until = next + count
    const sender = async () => {
      for (let n = next++; n < until; n = next++) await lines[n % LINES]!(`${name}${n}`, 'سفارشم هنوز نرسیده')
    }
    await Promise.all(Array.from({ length: SENDERS }, sender))
    next = until
  }
  await all(MESSAGES / 4, 'warm')
  await new Promise(done => setTimeout(done, 10_500)) // customers' limits begin anew
  const used = () => programs.reduce((sum, program) => sum + cpuOf(program.process.pid ?? 0), 0)
  const redisUsed = async () => {
    const told = String(await house.redis?.nodes[0]?.tell('INFO', 'cpu'))
    const seconds = (name: string) => Number(new RegExp(`${name}:([\\d.]+)`).exec(told)?.[1])
    return 1000 * (seconds('used_cpu_user') + seconds('used_cpu_sys'))
  }
  const [before, redisBefore, began] = [used(), await redisUsed(), performance.now()]
  await all(MESSAGES, 'm')
  const perSecond = (MESSAGES * 1000) / (performance.now() - began)
  await new Promise(done => setTimeout(done, 300)) // the news has arrived everywhere
  const ours = ((used() - before) * 1000) / MESSAGES
  const redis = (((await redisUsed()) - redisBefore) * 1000) / MESSAGES
  for (const desk of desks) desk.terminate()
  await Promise.all(programs.map(program => program.stop()))
  await house.discard()
  return { ours, redis, perSecond }
}

export async function grownByProcesses(counts: number[]): Promise<Curve[]> {
  const ours: Curve = {
    what: 'A message, all processes together, a desk open at each',
    unit: 'µs',
    points: [],
    most: 1,
  }
  const redis: Curve = { what: 'The same, Redis itself', unit: 'µs', points: [], most: 1 }
  for (const size of counts) {
    progress(`${size} of ${counts.at(-1)} processes`)
    const found = await cost(size)
    ours.points.push({ size, cost: found.ours })
    redis.points.push({ size, cost: Math.max(1, found.redis) })
    console.log(`${size} processes: ${found.perSecond.toFixed(0)} messages a second on this machine's cores`)
  }
  return [ours, redis]
}
