// What a model costs beyond its own time: turns with it and without it, alternating, the same words, from the customer's message
// to the bot's reply, both durable. Overhead = a turn with the model - the time inside the model's server - a turn without it.
// npm run bench -- model [turns]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Desk } from '../../src/desk/desk.js'
import { openShop } from '../models/shop.js'

const turns = Number(process.argv[2] ?? 200)
const TAKES_MS = 120
const WARM_UP = 20

const server = fork(new URL('./model-server.js', import.meta.url), [String(TAKES_MS)])
const [href] = await once(server, 'message')
/** Inside the model's server since it was last asked, ms. */
async function ofModel(): Promise<number> {
  server.send('took')
  const [took] = (await once(server, 'message')) as [number[]]
  return took.reduce((sum, ms) => sum + ms, 0)
}
// Without a pause for more words, so that both sides answer as soon as they can.
const shop = await openShop({ baseUrl: new URL(href) }, { ...defaultPolicy, quietMs: 0 })

type Took = { ms: number; cpuMs: number }

/** From the message to the reply. */
async function turnOf(desk: Desk, lineId: string, text: string): Promise<Took> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const heard = new Promise<number>(done => {
    const stop = shop.desk.store.watch(news => {
      if (news.type !== 'line' || news.lineId !== lineId || news.version < 2) return
      stop()
      done(performance.now())
    })
  })
  await shop.say(desk, lineId, text)
  const ms = (await heard) - began
  const { user, system } = process.cpuUsage(cpu)
  return { ms, cpuMs: (user + system) / 1000 }
}

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]!
const shown = (values: number[]) =>
  `p10 ${at(values, 0.1).toFixed(1)}, p50 ${at(values, 0.5).toFixed(1)}, p99 ${at(values, 0.99).toFixed(1)} ms`

for (const embedding of [null, 'embedding']) {
  const own = shop.withOwnModel({ names: { chat: 'chat', embedding } })
  await own.desk.consult?.meaning?.settled()
  const without: Took[] = []
  const beyond: Took[] = [] // the model's own time taken off
  for (let turn = -WARM_UP; turn < turns; turn++) {
    const text = `میشه پول رو نقد بدم دم در یا نه ${turn}`
    const alone = await turnOf(shop.desk, `alone-${embedding}-${turn}`, text)
    await ofModel()
    const asked = await turnOf(own.desk, `asked-${embedding}-${turn}`, text)
    const ms = asked.ms - (await ofModel())
    if (turn < 0) continue
    without.push(alone)
    beyond.push({ ...asked, ms })
  }
  own.stop()
  if (own.fellBack.length > 0) process.stdout.write(`${own.fellBack.length} turns went on without the model\n`)
  const msOf = (took: Took[]) => took.map(({ ms }) => ms)
  const overhead = beyond.map(({ ms }, turn) => ms - without[turn]!.ms)
  process.stdout.write(`${embedding ? 'embedding and reading' : 'reading'}, ${turns} turns each way
  a turn without the model             ${shown(msOf(without))}
  a turn with it, less the model’s own ${shown(msOf(beyond))}
  so the model costs beyond its own    ${shown(overhead)}; medians apart ${(at(msOf(beyond), 0.5) - at(msOf(without), 0.5)).toFixed(1)} ms
  processor time of this process       p50 ${at(
    without.map(({ cpuMs }) => cpuMs),
    0.5,
  ).toFixed(1)} without, ${at(
    beyond.map(({ cpuMs }) => cpuMs),
    0.5,
  ).toFixed(1)} ms with
`)
}
await shop.close()
server.kill()
