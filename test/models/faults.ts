// Customers who ask while the model's server misbehaves in every way: each gets an answer or a person within the time, and one only.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { FAULTS, type Fault, type ModelServer, startModelServer } from './server.js'
import { openShop } from './shop.js'

/** `tookMs`: from each customer's message to the reply, the quickest first. `stoodMs`: the longest that this process stood still. */
export type FaultResult = {
  faults: number
  asked: number
  tookMs: number[]
  stoodMs: number
  fellBack: Map<string, number>
}

const QUESTIONS = [
  'میشه پول رو نقد بدم دم در یا نه',
  'could I maybe give the money in cash then',
  'پیکتون کی میرسه دقیقا',
  'how would one call off an order',
]

/**
 * Throws, naming the fault, at the first customer who is left in silence, waits too long or hears two replies.
 * `withinMs`: what this process stood still on a busy machine comes on top.
 */
export async function throughFaults(
  count: number,
  atOnce: number,
  { budgetMs, withinMs }: { budgetMs: number; withinMs: number },
): Promise<FaultResult> {
  const servers = new Map<Fault, ModelServer>()
  for (const fault of FAULTS) {
    servers.set(fault, await startModelServer())
  }
  const shops = await openShop(servers.get('cut')!)
  // The knowledge has its vectors; from now on only questions are asked for.
  for (const [fault, server] of servers) {
    if (fault !== FAULTS.find(one => /embedding/.test(one))) continue
    const first = shops.withOwnModel({ baseUrl: server.baseUrl, names: { chat: null, embedding: 'embedding' } })
    await first.desk.consult?.meaning?.settled()
    first.stop()
  }
  for (const [fault, server] of servers) server.always(fault)
  const result: FaultResult = { faults: 0, asked: 0, tookMs: [], stoodMs: 0, fellBack: new Map() }
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  try {
    for (let from = 0; from < count; from += atOnce)
      await Promise.all(Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => one(from + at)))
  } finally {
    delay.disable()
    result.stoodMs = delay.max / 1e6
    await shops.close()
    for (const server of servers.values()) {
      result.asked += server.asked.length
      await server.close()
    }
  }
  result.tookMs.sort((a, b) => a - b)
  return result

  async function one(number: number): Promise<void> {
    const fault = FAULTS[number % FAULTS.length]!
    const embeds = /embedding|dimension/.test(fault)
    const names = { chat: embeds ? null : 'chat', embedding: embeds ? 'embedding' : null }
    const own = shops.withOwnModel({ baseUrl: servers.get(fault)!.baseUrl, budgetMs, names })
    await own.desk.consult?.meaning?.settled()
    const lineId = `fault-${number}`
    await shops.say(own.desk, lineId, QUESTIONS[number % QUESTIONS.length]!)
    const replied = await shops.reply(lineId, 0, withinMs + budgetMs).catch(() => {
      throw new Error(`${fault}: silence`)
    })
    const [asked] = await shops.desk.store.activities(lineId, 0, 1)
    const took = replied[0]!.at - asked!.at
    if (took > withinMs + delay.max / 1e6) throw new Error(`${fault}: ${took} ms`)
    await new Promise(done => setTimeout(done, 50))
    const all = (await shops.reply(lineId)).filter(a => a.type === 'message')
    if (all.length !== 1) throw new Error(`${fault}: ${all.length} replies`)
    own.stop()
    result.faults += 1
    result.tookMs.push(took)
    for (const why of own.fellBack.length > 0 ? own.fellBack : ['understood all the same'])
      result.fellBack.set(why, (result.fellBack.get(why) ?? 0) + 1)
  }
}
