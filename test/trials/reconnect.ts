// The connections of many customers break in every way while agents and customers write: cut, silent, refused, the answers lost,
// dead without a word, the program killed, its past exchanged. On each screen every word stands once, in order.
// npm run trial -- reconnect [--count BREAKS] [--screens N]      (for each store, in real Chromium; a break counts once for each screen)
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { freePort } from '../free-port.js'
import { openBrowser } from '../journeys/browser.js'
import type { Program } from '../journeys/program.js'
import { colleague, firstAdmin } from './colleague.js'
import { type House, inBoth } from './houses.js'
import { type Network, openNetwork } from './network.js'
import { pace, pause, progress, type Result, trial } from './report.js'
import { differs, keepDesk, openScreens, type Screen } from './screens.js'

const EACH = 5 // conversations of one agent
const COMES_BACK_WITHIN_MS = 60_000
/** The widget looks after 45 s of silence whether its socket has died, and gives a question 15 s. */
const NOTICED_WITHIN_MS = 180_000
const BREAKS = ['cut', 'silent', 'cut', 'refused', 'swallowed', 'cut', 'restart', 'silent', 'cut', 'new epoch'] as const
const RARE = 'dead' // takes a minute each time
type Break = (typeof BREAKS)[number] | typeof RARE

type World = Pick<Awaited<ReturnType<typeof openWorld>>, 'network' | 'kill' | 'start' | 'newEpoch'>

async function happens(how: Break, { network, ...program }: World): Promise<void> {
  const weather = async (now: Network['weather'], ms: number) => {
    network.weather = now
    await pause(ms)
    network.weather = 'pass'
  }
  switch (how) {
    case 'cut':
      network.cut()
      if (Math.random() > 0.3) return
      await pause(Math.random() * 1_500) // and once more while they come back
      return network.cut()
    case 'silent': // half open: nothing moves, nobody is told
      await weather('freeze', 700)
      return network.cut()
    case 'refused':
      network.cut()
      return weather('refuse', 1_500)
    case 'swallowed': // what is sent arrives, the answer never does
      return weather('swallow', 700)
    case 'dead': // as a router that has forgotten them: nobody is told, not even later; new connections pass
      return network.forget()
    case 'restart':
      await program.kill()
      return program.start()
    case 'new epoch':
      return program.newEpoch()
  }
}

/** All that was said stands on the screen. Answers what took how long; ms. */
async function comeBack(screens: Screen[], withinMs: number): Promise<number> {
  const began = Date.now()
  let missing = screens
  while (missing.length > 0 && Date.now() - began < withinMs) {
    const looks = await Promise.all(missing.map(async screen => ((await screen.complete()) ? [] : [screen])))
    missing = looks.flat()
    if (missing.length > 0) await pause(250)
  }
  return Date.now() - began
}

/** The program behind a network that breaks, and how its past is exchanged. */
async function openWorld(house: House) {
  const port = await freePort()
  const network = await openNetwork(`http://127.0.0.1:${port}/`)
  const front = network.url.replace('127.0.0.1', 'localhost')
  const env = { PORT: String(port), PUBLIC_URL: front.slice(0, -1) }
  let program: Program = await house.start(env)
  const kill = async () => void (await program.stop('SIGKILL'))
  const start = async () => {
    program = await house.start(env)
  }
  async function newEpoch() {
    if (!house.redis) await kill() // a backup is restored while it is at rest
    await house.exchangePast()
    if (!house.redis) await start()
  }
  async function close() {
    await network.close()
    await program.stop()
  }
  return { network, front, kill, start, newEpoch, close, program: () => program }
}

async function run(house: House, browser: Browser, count: number, most: number): Promise<Result> {
  const world = await openWorld(house)
  const { front, program } = world
  const office = { ...program(), url: front }
  const admin = await firstAdmin(office)
  const agents = []
  for (let i = 0; i < most / EACH; i++) agents.push(await colleague(office, admin, `agent${i}`, 'agent'))
  const direct = () => program().url
  const desks = agents.map(agent => keepDesk(agent, front, direct))
  try {
    return await breaking(house.name, world, await openScreens({ browser, front, direct, agents, most }), count)
  } catch (error) {
    const { process: child, output } = program()
    process.stderr.write(`\nthe program: ${child.exitCode ?? child.signalCode ?? 'up'}; ${output().slice(-3_000)}\n`)
    throw error
  } finally {
    for (const close of desks) close()
    await world.close()
  }
}

async function breaking(where: string, world: World, screens: Screen[], count: number): Promise<Result> {
  const sum = { gaps: 0, doubles: 0, disorder: 0 }
  const slowest: Partial<Record<Break, number>> = {}
  let breaks = 0
  for (const from of pace.turns(count, screens.length)) {
    const n = from / screens.length
    const how: Break = n % 25 === 12 ? RARE : BREAKS[n % BREAKS.length]!
    const spoken = screens.map(screen => screen.speak(3_000))
    await pause(Math.random() * 800)
    await happens(how, world)
    await Promise.all(spoken)
    const ms = await comeBack(screens, how === RARE ? NOTICED_WITHIN_MS : COMES_BACK_WITHIN_MS)
    slowest[how] = Math.max(slowest[how] ?? 0, ms)
    breaks += screens.length
    for (const screen of screens) {
      const found = differs(await screen.seen(), screen.said())
      for (const kind of ['gaps', 'doubles', 'disorder'] as const) sum[kind] += found[kind]
    }
    progress(`${where}: ${breaks} of ${count} breaks (${how}, ${ms} ms), ${JSON.stringify(sum)}`)
  }
  let unlike = 0
  for (const screen of screens) if (!(await screen.isTranscript())) unlike++
  const words = screens.reduce((all, screen) => all + screen.said().agent.length + screen.said().customer.length, 0)
  for (const screen of screens) await screen.close()
  process.stderr.write(`\n${where}: slowest ${JSON.stringify(slowest)} ms\n`)
  const { [RARE]: slowestDeadMs = 0, ...others } = slowest
  const figures = { breaks, screens: screens.length, words, ...sum, screensUnlikeTheLine: unlike }
  const pass = sum.gaps + sum.doubles + sum.disorder + unlike === 0
  return { where, ...figures, slowestMs: Math.max(...Object.values(others)), slowestDeadMs, pass }
}

/** So many that each sees ten breaks, at most `most`. */
const screensFor = (breaks: number, most: number) => Math.max(1, Math.min(most, Math.floor(breaks / BREAKS.length)))

const { values } = parseArgs({ options: { screens: { type: 'string', default: '40' } }, strict: false })
const browser = await openBrowser()
await trial('reconnect', 80, count =>
  inBoth(house => run(house, browser, count, screensFor(count, Number(values.screens)))),
).finally(() => browser.close())
