// Three processes on one Redis; one after the other is asked to end and started again while customers write. Nobody
// notices more than one try again, and nothing is lost.
// npm run trial -- rolling [--count RESTARTS]
import type { Program } from '../journeys/program.js'
import { type Customer, compare, idOf, newCustomer, send, whole } from './customer.js'
import { redisHouse } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const PROCESSES = 3
const CUSTOMERS = 90

const PATIENCE_MS = 15_000 // the widget's own: then it says that the message has not gone out, and tries again

/** Whoever is asked to end answers what has begun. An idle connection may be closed at the instant of a request: once or twice. */
const CUT_OFF_EACH = 2
const CUT_OFF = /other side closed|ECONNRESET|socket hang up|terminated/

/** On a machine with too much to do; then the answer is 503, which is counted as one. */
const STARVED = 'Redis did not answer within'

type Place = { program: Program | null }

/** One of those that are up, another one than `not`; what a load balancer does. */
function choose(places: Place[], not?: Program): Program {
  const up = places.flatMap(({ program }) => (program && program !== not ? [program] : []))
  return up[Math.floor(Math.random() * up.length)]!
}

type Failed = (why: string) => void

/** Sends the next message; on any failure once more to another process. */
async function say(places: Place[], customer: Customer, retried: Failed, failed: Failed): Promise<void> {
  const id = idOf(customer, customer.next)
  const text = `پیام ${customer.next}`
  const first = choose(places)
  const sent = (to: Program) => send(to.url, customer, id, text, PATIENCE_MS).then(String, reasonOf)
  const well = (answer: string) => answer === '200' || answer === '429'
  let answer = await sent(first)
  if (!well(answer)) {
    retried(answer)
    const before = answer
    answer = await sent(choose(places, first))
    if (!well(answer)) return failed(`${before}, then ${answer}`)
  }
  if (answer === '429') return pause(300)
  customer.acknowledged.push(id)
  customer.next++
}

const reasonOf = (error: Error): string => (error.cause instanceof Error ? error.cause.message : error.message)

async function run(restarts: number): Promise<Result> {
  const house = await redisHouse()
  const key = 'rolling-Q7wE2rT9yU4iO1pA6sD3fG8hJ5kL0zX'
  const start = () => house.start({ SITE_SECRET: key })
  const places: Place[] = []
  for (let i = 0; i < PROCESSES; i++) places.push({ program: await start() })
  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(choose(places).url, `r${i}`))
  let [stopped, retried, cutOff, failed] = [false, 0, 0, 0]
  const reasons = new Map<string, number>()
  const noted = (why: string) => reasons.set(why, (reasons.get(why) ?? 0) + 1)
  const again = (why: string) => {
    noted(why)
    retried++
    if (CUT_OFF.test(why)) cutOff++
  }
  const never = (why: string) => noted(`failed: ${why}`) && failed++
  const logged = ({ output }: Program) => {
    const lines = output().split('\n')
    for (const line of lines.filter(line => line.startsWith('{"level":50') && !line.includes(STARVED))) {
      noted(`logged: ${line.slice(0, 500)}`)
      errors++
    }
  }
  const writing = customers.map(async customer => {
    while (!stopped) await say(places, customer, again, never)
  })
  let [unclean, made, errors] = [0, 0, 0]
  for (const done of pace.turns(restarts)) {
    const place = places[done % PROCESSES]!
    const old = place.program!
    place.program = null // the balancer is told first, as `/readyz` tells it
    const code = await old.stop('SIGTERM')
    if (code !== 0) unclean++
    logged(old)
    place.program = await start()
    made++
    await pause(200)
    progress(`${done + 1} of ${restarts} restarts, ${retried} tries again, ${failed} failed`)
  }
  stopped = true
  await Promise.all(writing)
  const found = await compare(choose(places).url, customers)
  for (const { program } of places) {
    await program?.stop()
    if (program) logged(program)
  }
  await house.discard()
  process.stderr.write(`\n${JSON.stringify(Object.fromEntries(reasons))}\n`)
  const pass = whole(found) && failed + unclean + errors === 0 && cutOff <= CUT_OFF_EACH * made
  return {
    where: `${house.name}, ${PROCESSES} processes`,
    restarts: made,
    ...found,
    retried,
    cutOff,
    failed,
    unclean,
    errors,
    pass,
  }
}

await trial('rolling', 6, async restarts => [await run(restarts)])
