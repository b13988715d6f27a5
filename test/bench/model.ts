// What a turn costs beyond the model's own time: from the customer's message to the bot's reply, less what the server took.
// npm run bench -- model [turns]
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
for (const names of [
  { chat: 'chat', embedding: null },
  { chat: 'chat', embedding: 'embedding' },
]) {
  const own = shop.withOwnModel({ names })
  await own.desk.consult?.meaning?.settled()
  const over: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const lineId = `${names.embedding}-${turn}`
    const before = server.tookMs.length
    const began = performance.now()
    const heard = new Promise<number>(done => {
      const stop = shop.desk.store.watch(news => {
        if (news.type !== 'line' || news.lineId !== lineId || news.version < 2) return
        stop()
        done(performance.now())
      })
    })
    await shop.say(own.desk, lineId, `میشه پول رو نقد بدم دم در یا نه ${turn}`)
    const took = (await heard) - began
    over.push(took - server.tookMs.slice(before).reduce((sum, ms) => sum + ms, 0))
  }
  own.stop()
  over.sort((a, b) => a - b)
  const at = (share: number) => over[Math.floor(share * (over.length - 1))]!.toFixed(1)
  const what = names.embedding ? 'embedding and reading' : 'reading'
  const calls = names.embedding ? 2 : 1
  process.stdout.write(
    `${what}: ${turns} turns, ${calls} call(s) of ${PROVIDER_MS} ms; beyond them p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`,
  )
}
await shop.close()
await server.close()
