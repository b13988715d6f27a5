// What people feel of a chat's speed, beside the least that a durable chat costs (skeleton.ts), in turns, so that a busy moment
// hits both. Times are shown; what is judged is the median of the rounds' ratios.
// npm run bench -- chat [rounds] [redis]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { newCustomer } from '../trials/customer.js'
import { embeddedHouse, redisHouse } from '../trials/houses.js'
import { type Asker, asker, cpuOf, hamdel, type Side, skeleton } from './chat-sides.js'

const LINES = 48 // a customer may write thirty messages in ten seconds
const SENDERS = 8
const MANY = 240
const SINGLE = 60
const BESIDE = 300 // of fewer the p99 would be the one worst
const BESIDE_EVERY_MS = 20 // seconds of the flood are looked at, not its first moment alone
const FLOODS = 3
const QUESTIONS = 8
const WARMING = 50 // customers
const WARMING_TIMES = 8 // a hundred questions each

type Spread = { p50: number; p99: number }
type Single = { ack: Spread; seen: Spread }
type Many = { perSecond: number; cpuUs: number }

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const spread = (times: number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) }
}
const median = (values: number[]) =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  )

let signs = 0
const words = () => `سفارشم هنوز نرسیده، لطفاً پیگیری کنید #${signs++}·`

/** Task by task, `SENDERS` at a time. */
async function together<T>(count: number, task: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const work = async () => {
    for (let i = next++; i < count; i = next++) results.push(await task(i))
  }
  await Promise.all(Array.from({ length: SENDERS }, work))
  return results
}

/** One message at a time, to each side in its turn: a busy moment of the machine hits both. */
async function single(sides: Side[]): Promise<Single[]> {
  const times = sides.map(side => ({ side, acks: [] as number[], sights: [] as number[] }))
  for (let i = 0; i < SINGLE; i++)
    for (const { side, acks, sights } of times) {
      const text = words()
      const seen = side.shown(text)
      const began = performance.now()
      await side.send(i % LINES, text)
      acks.push(performance.now() - began)
      await seen
      sights.push(performance.now() - began)
    }
  return times.map(({ acks, sights }) => ({ ack: spread(acks), seen: spread(sights) }))
}

async function many(side: Side): Promise<Many> {
  const [cpu, began] = [cpuOf(side.pid), performance.now()]
  await together(MANY, i => side.send(i % LINES, words()))
  const seconds = (performance.now() - began) / 1000
  return { perSecond: MANY / seconds, cpuUs: ((cpuOf(side.pid) - cpu) * 1000) / MANY }
}

async function messages(sides: [Side, Side]): Promise<[Single & Many, Single & Many]> {
  const [one, other] = await single(sides)
  return [
    { ...one!, ...(await many(sides[0])) },
    { ...other!, ...(await many(sides[1])) },
  ]
}

const FAQ = resolve(import.meta.dirname, '../../../faq')

/** A word or two may be the beginning of more: the bot waits a moment. */
const isWhole = (text: string) => text.split(' ').length > 3

/** What the editors wrote that customers ask, shuffled: hardly one comes twice, for what was found for the very same is remembered. */
async function ownWords(): Promise<() => string> {
  const drafts = (await readFaqFolder(FAQ)).filter(({ person }) => !person)
  const texts = drafts.flatMap(({ fa }) => (fa ? [fa.question, ...fa.variants] : [])).filter(isWhole)
  let n = 0
  return () => texts[(n++ * 89) % texts.length]!
}

async function answers(askers: Asker[], next: () => string) {
  const alone: { ackMs: number; answerMs: number }[] = []
  for (const one of askers.slice(0, QUESTIONS)) alone.push(await one.ask(next()))
  const rest = askers.slice(QUESTIONS)
  const began = performance.now()
  await together(rest.length, i => rest[i]!.ask(next()))
  const perSecond = (rest.length * 1000) / (performance.now() - began)
  return {
    perSecond,
    ack: spread(alone.map(({ ackMs }) => ackMs)),
    answer: spread(alone.map(({ answerMs }) => answerMs)),
  }
}

/** p99 of one sender beside a flood of another line by a program of its own, in times of their p99 alone; in turns. */
async function flooded(side: Side, address: URL, token = ''): Promise<number> {
  const measure = async () => {
    const times: number[] = []
    for (let i = 0; i < BESIDE; i++) {
      const pause = new Promise(done => setTimeout(done, BESIDE_EVERY_MS))
      const began = performance.now()
      await side.send(i % LINES, words())
      times.push(performance.now() - began)
      await pause
    }
    return spread(times).p99
  }
  const ratios: number[] = []
  for (let turn = 0; turn < FLOODS; turn++) {
    const alone = await measure()
    const flooder = spawn(process.execPath, [join(import.meta.dirname, 'flooder.js'), address.href, token])
    await once(flooder.stdout, 'data')
    ratios.push((await measure()) / alone)
    flooder.kill('SIGKILL')
    await once(flooder, 'exit')
  }
  return median(ratios)
}

/** Others have asked before, each everything once, and questions in other words: what is remembered makes nothing warm. */
async function warmed(): Promise<void> {
  const others = await Promise.all(Array.from({ length: WARMING }, (_, i) => asker(program, `w${i}`)))
  for (const question of settings.chips.fa) await together(WARMING, i => others[i]!.ask(question))
  for (const one of others) one.close()
  const words = await ownWords()
  for (let time = 0; time < WARMING_TIMES; time++) {
    const fresh = await newAskers(`w${time}-`)
    await together(fresh.length, i => fresh[i]!.ask(`${words()} لطفا بگویید`))
    for (const one of fresh) one.close()
  }
}

const newAskers = (name: string): Promise<Asker[]> =>
  Promise.all(Array.from({ length: QUESTIONS + 12 * SENDERS }, (_, i) => asker(program, `${name}${i}`)))

const rounds = Number(process.argv[2] ?? 5)
const redis = process.argv[3] === 'redis'
const folder = mkdtempSync(join(tmpdir(), 'hamdel-bench-'))
const house = redis ? await redisHouse() : await embeddedHouse()
const env = { SITE_SECRET: 'bench-Q7wE2rT9yU4iO1pA6sD3fG8hJ5kL0zX' }
const bare = await skeleton(house.redis?.url ?? join(folder, 'skeleton.log'))
const { side, program } = await hamdel(house, LINES, env, redis ? 'two' : 'one')
const settings = (await (await fetch(`${program.url}api/widget/settings`)).json()) as { chips: { fa: string[] } }
const askers = await newAskers('q')
const next = await ownWords()
const table: Record<string, number>[] = []
await messages([bare, side]) // both have run once: what is measured is not the first second
await warmed() // nor its first minute with customers, which `bench -- first-reply` looks at
for (let round = 0; round < rounds; round++) {
  const [yard, ours] = await messages([bare, side])
  const button = settings.chips.fa[round % settings.chips.fa.length]!
  const fresh = await newAskers(`r${round}-`) // whom some question handed to a person, the bot would answer no more
  await together(fresh.length, i => fresh[i]!.ask(settings.chips.fa[0]!))
  const bot = await answers(fresh, next)
  for (const one of fresh) one.close()
  const buttons = await answers(askers, () => button)
  table.push({
    'P1 messages/s': ours.perSecond / yard.perSecond,
    'P2 ack p50': ours.ack.p50 / yard.ack.p50,
    'P2 ack p99': ours.ack.p99 / yard.ack.p99,
    'P3 seen p50': ours.seen.p50 / yard.seen.p50,
    'P4 CPU': ours.cpuUs / yard.cpuUs,
    'P5 answer/ack p50': bot.answer.p50 / bot.ack.p50,
    'P5 answer/ack p99': bot.answer.p99 / bot.ack.p99,
    'P6 answers/messages': bot.perSecond / ours.perSecond,
    'our messages/s': ours.perSecond,
    'its messages/s': yard.perSecond,
    'our CPU µs': ours.cpuUs,
    'its CPU µs': yard.cpuUs,
    'our ack p50 ms': ours.ack.p50,
    'its ack p50 ms': yard.ack.p50,
    'our seen p50 ms': ours.seen.p50,
    'answer p50 ms': bot.answer.p50,
    'answers/s': bot.perSecond,
    'answers/s to a button, beside messages/s': buttons.perSecond / ours.perSecond,
  })
  process.stderr.write(`round ${round + 1} of ${rounds}\n`)
  await new Promise(done => setTimeout(done, 4_000)) // customers' limits begin anew
}
const flooder = await newCustomer(program.url, 'flooder')
await new Promise(done => setTimeout(done, 8_000))
const line = new URL(`v3/directline/conversations/${flooder.lineId}/activities`, program.url)
const p17 = await flooded(side, line, flooder.token)
// On Redis the skeleton keeps one message at a time: its flood would stand for minutes.
const bareFlooded = redis ? null : await flooded(bare, new URL('lines/flood/messages', bare.url))
for (const one of askers) one.close()
await side.close()
await bare.close()
await house.discard()
rmSync(folder, { recursive: true, force: true })

const figures: Record<string, number> = {
  'P17 beside a flood': Number(p17.toFixed(2)),
  ...(bareFlooded !== null && { 'its beside a flood, all of it answered': Number(bareFlooded.toFixed(2)) }),
}
for (const key of Object.keys(table[0] ?? {})) figures[key] = Number(median(table.map(row => row[key]!)).toFixed(2))
const most: Record<string, number> = {
  'P2 ack p50': 1.6,
  'P2 ack p99': 2,
  'P3 seen p50': redis ? 3.2 : 1.6,
  'P4 CPU': 2,
  'P5 answer/ack p50': 3,
  'P5 answer/ack p99': 3,
  'P17 beside a flood': 1.5,
}
const least: Record<string, number> = { 'P1 messages/s': 0.6, 'P6 answers/messages': 0.4 }
const shown = Object.entries(figures).map(([what, value]) => {
  const mark = most[what] !== undefined ? `≤ ${most[what]}` : least[what] !== undefined ? `≥ ${least[what]}` : ''
  const met = value <= (most[what] ?? Number.POSITIVE_INFINITY) && value >= (least[what] ?? 0)
  return { what, value, mark, met: mark ? met : null }
})
console.table(shown)
const pass = shown.every(({ met }) => met !== false)
console.log(JSON.stringify({ bench: 'chat', where: house.name, rounds, figures, pass }))
process.exitCode = pass ? 0 : 1
