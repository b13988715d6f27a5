// Agents vanish while they hold conversations: their desk is closed, their laptop sleeps, their process stands still.
// Each conversation is back at its first place in time, in one pair of hands only, and what they write late is refused.
// npm run trial -- vanish [--count CONVERSATIONS]      (for each store; at least four minutes each)
import { WebSocket } from 'ws'
import { expectOk } from '../http/office.js'
import { colleague, firstAdmin } from './colleague.js'
import { crowd, inTurns, late, take, waitFor } from './holding.js'
import { type House, inBoth } from './houses.js'
import { openNetwork } from './network.js'
import { progress, type Result, trial } from './report.js'

const EACH = 5 // conversations of one agent
const AGENTS_AT_ONCE = 8

async function run(house: House, count: number): Promise<Result> {
  const program = await house.start()
  const admin = await firstAdmin(program)
  const network = await openNetwork(program.url)
  const names = Array.from({ length: Math.ceil(count / EACH) }, (_, i) => `agent${i}`)
  const agents = await inTurns(names, AGENTS_AT_ONCE, name => colleague(program, admin, name, 'agent'))
  const origin = new URL(program.url).origin
  // Every second desk behind a network that freezes, as a laptop does that is shut; the others are closed.
  const sockets = await inTurns(agents, AGENTS_AT_ONCE, async (agent, i) => {
    const address = new URL('/api/desk/stream', i % 2 ? network.url : program.url).href.replace('http', 'ws')
    const socket = new WebSocket(address, { headers: { origin, host: new URL(origin).host, cookie: agent.cookie() } })
    await new Promise((done, failed) => socket.once('open', done).once('error', failed))
    return socket
  })
  const lines = await crowd(program, count)
  const held = await inTurns(lines, AGENTS_AT_ONCE, (lineId, i) => take(agents[i % agents.length]!, lineId))
  progress(`${house.name}: ${held.length} conversations are held, their agents vanish`)

  const gone = Date.now()
  network.weather = 'freeze'
  for (const [i, socket] of sockets.entries()) if (i % 2 === 0) socket.close()
  let [backInTime, placeKept, refused, slowestMs] = [0, 0, 0, 0]
  const back = await inTurns(held, 16, async one => {
    const row = await waitFor(async () => {
      const { row } = expectOk(await admin.get(`/api/desk/lines/${one.lineId}`)).body
      return row.status === 'queued' ? row : null
    }, late(gone) - Date.now())
    if (!row) return false
    slowestMs = Math.max(slowestMs, Date.now() - gone)
    backInTime++
    if (row.rank === one.rank) placeKept++
    return true
  })
  for (const socket of sockets) socket.terminate()
  progress(`${house.name}: ${backInTime} of ${count} are back`)

  const fresh = await inTurns(names.slice(0, 4), 4, name => colleague(program, admin, `new-${name}`, 'agent'))
  const taken = held.filter((_, i) => back[i])
  await inTurns(taken, 8, ({ lineId }, i) => take(fresh[i % fresh.length]!, lineId))
  await inTurns(taken, 8, async ({ lineId, claim, by }, i) => {
    const said = { id: `late-write-${i}`, claim, text: 'I am back' }
    const answer = await by.post(`/api/desk/lines/${lineId}/messages`, said)
    const { activities } = expectOk(await admin.get(`/api/desk/lines/${lineId}`)).body
    const there = activities.some((a: { text?: string }) => a.text === said.text)
    if (answer.status === 409 && !there) refused++
  })
  await network.close()
  await program.stop()
  const pass = backInTime === count && placeKept === count && refused === count
  const slowest = `${(slowestMs / 1000).toFixed(1)} s`
  return { where: house.name, conversations: count, backInTime, slowest, placeKept, lateWritesRefused: refused, pass }
}

await trial('vanish', 50, count => inBoth(house => run(house, count)))
