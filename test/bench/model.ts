// What a turn costs beyond the model's own time: from the customer's message to the bot's reply, less what the server took.
// npm run bench -- model [turns]
import type { Desk } from '../../src/desk/desk.js'
import { startModelServer } from '../models/server.js'
import { openShop } from '../models/shop.js'

const turns = Number(process.argv[2] ?? 200)
const PROVIDER_MS = 120

const server = await startModelServer()
server.takes(PROVIDER_MS)
server.answers(({ task, data }) => {
  const no = { degree: 'no', quote: '' }
  const answer = data.offered?.findIndex(({ question }: { question: string }) => /cash|نقد/.test(question)) + 1
  return task === 'read'
    ? { language: 'fa', wantsHuman: no, frustrated: no, complaint: no, sensitive: no, answer }
    : undefined
})
const shop = await openShop(server)

/** From the message to the reply, both durable, ms. */
async function turnOf(desk: Desk, lineId: string, text: string): Promise<number> {
  const began = performance.now()
  const heard = new Promise<number>(done => {
    const stop = shop.desk.store.watch(news => {
      if (news.type !== 'line' || news.lineId !== lineId || news.version < 2) return
      stop()
      done(performance.now())
    })
  })
  await shop.say(desk, lineId, text)
  return (await heard) - began
}

function show(what: string, ms: number[]): void {
  ms.sort((a, b) => a - b)
  const at = (share: number) => ms[Math.floor(share * (ms.length - 1))]!.toFixed(1)
  process.stdout.write(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms beyond the model's own time\n`)
}

for (const names of [
  { chat: 'chat', embedding: null },
  { chat: 'chat', embedding: 'embedding' },
]) {
  const own = shop.withOwnModel({ names })
  await own.desk.consult?.meaning?.settled()
  const over: number[] = [] // a whole turn: kept durably twice, read, decided
  for (let turn = 0; turn < turns; turn++) {
    const lineId = `${names.embedding}-${turn}`
    const before = server.tookMs.length
    const took = await turnOf(own.desk, lineId, `میشه پول رو نقد بدم دم در یا نه ${turn}`)
    over.push(took - server.tookMs.slice(before).reduce((sum, ms) => sum + ms, 0))
  }
  own.stop()
  const what = names.embedding ? 'a turn with embedding and reading' : 'a turn with reading'
  show(what, over)
}
const own = shop.withOwnModel()
const turn = { utterance: 'میشه پول رو نقد بدم دم در', earlier: [], lastReply: '', offered: [] }
const calls: number[] = []
for (let done = 0; done < turns; done++) {
  const began = performance.now()
  await own.desk.consult?.model.read(turn, { customerId: null, signal: new AbortController().signal })
  calls.push(performance.now() - began - server.tookMs.at(-1)!)
}
own.stop()
show('the call alone', calls)
const alone: number[] = []
for (let done = 0; done < turns; done++) alone.push(await turnOf(shop.desk, `alone-${done}`, 'می‌شود نقدی پرداخت کرد؟'))
show('a turn with no model, for comparison', alone)
await shop.close()
await server.close()
