// A process stands still, as a machine does that is moved: past every lease, with agents' replies on their way to it. The other
// process gives their conversations to somebody else; what the first one writes when it wakes is refused.
// npm run trial -- stale [--count CONVERSATIONS]      (Redis, two processes; at least two minutes)
import { browser, expectOk } from '../http/office.js'
import { discard } from '../journeys/program.js'
import { ADMIN, colleague, firstAdmin } from './colleague.js'
import { crowd, type Held, inTurns, late, take, waitFor } from './holding.js'
import { redisHouse } from './houses.js'
import { pause, progress, type Result, trial } from './report.js'

const EACH = 5 // conversations of one agent
const AT_ONCE = 8
const TOO_LATE = 'I am back'

async function stale(count: number): Promise<Result[]> {
  const house = await redisHouse()
  const first = await house.start()
  const second = await house.start({ DATA_DIR: `${house.dataDir}-second` })
  try {
    const admin = await firstAdmin(first)
    const adminThere = browser(second.url, new URL(second.url).origin)
    expectOk(await adminThere.post('/api/people/sign-in', ADMIN))
    const names = Array.from({ length: Math.ceil(count / EACH) }, (_, i) => `agent${i}`)
    const agents = await inTurns(names, AT_ONCE, name => colleague(first, admin, name, 'agent'))
    const desks = await inTurns(agents, AT_ONCE, agent => agent.open())
    const lines = await crowd(first, count)
    const held = await inTurns(lines, AT_ONCE, (lineId, i) => take(agents[i % agents.length]!, lineId))

    const gone = Date.now()
    first.process.kill('SIGSTOP')
    progress(`${held.length} conversations are held, their process stands still`)
    // Each of them answers twice: now, and when the process is awake again. 0: the connection ended.
    const say = ({ by, claim, lineId }: Held, id: string) =>
      by.post(`/api/desk/lines/${lineId}/messages`, { id, claim, text: TOO_LATE }).then(
        ({ status }) => status,
        () => 0,
      )
    const onTheirWay = held.map((one, i) => say(one, `on-its-way-${i}`))
    const others = await inTurns(['sara', 'mina'], 2, name => colleague(second, adminThere, name, 'agent'))
    let taken = 0
    await inTurns(held, 16, async ({ lineId }, i) => {
      const back = await waitFor(async () => {
        const { row } = expectOk(await adminThere.get(`/api/desk/lines/${lineId}`)).body
        return row.status === 'queued' ? true : null
      }, late(gone) - Date.now())
      if (!back) return
      await take(others[i % others.length]!, lineId)
      taken++
    })
    progress(`${taken} of ${count} are in other hands; the process wakes`)
    first.process.kill('SIGCONT')
    const sent = await Promise.all(onTheirWay)
    const again = await inTurns(held, AT_ONCE, async (one, i) => {
      for (let left = 40; ; left--) {
        const status = await say(one, `now-it-is-awake-${i}`) // its connections to Redis may be dead: then it says so, and is asked again
        if ((status !== 0 && status !== 503) || left === 0) return status
        await pause(250)
      }
    })
    let written = 0
    await inTurns(held, AT_ONCE, async ({ lineId }) => {
      const { activities } = expectOk(await adminThere.get(`/api/desk/lines/${lineId}`)).body
      written += activities.filter((a: { text?: string }) => a.text === TOO_LATE).length
    })
    for (const desk of desks) desk.close()
    const odd = again.filter(status => status !== 409)
    if (odd.length > 0) process.stderr.write(`\nawake: ${odd.join(', ')}; the log: ${first.output().slice(-3_000)}\n`)
    const of = (all: number[], status: number) => all.filter(one => one === status).length
    const figures = { conversations: count, taken, onTheirWayRefused: of(sent, 409), cutOff: of(sent, 0) }
    const pass = taken === count && of(again, 409) === count && !sent.includes(200) && written === 0
    return [{ where: house.name, ...figures, awakeRefused: of(again, 409), written, pass }]
  } finally {
    first.process.kill('SIGCONT')
    await Promise.all([first.stop(), second.stop()])
    discard(`${house.dataDir}-second`)
    await house.discard()
  }
}

await trial('stale', 50, stale)
