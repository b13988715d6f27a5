// The connections of many customers break in every way while agents and customers write: cut, silent, refused, the answers lost,
// dead without a word, the program killed, an older backup brought back. On each screen every word stands once, in order.
// npm run trial -- reconnect [--count BREAKS] [--screens N]      (for each store, in real Chromium; a break counts once for each screen)
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../journeys/browser.js'
import { BREAKS, type Break, happens, openWorld, RARE, type World } from './breaks.js'
import { colleague, firstAdmin } from './colleague.js'
import { type House, inBoth } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'
import { type Customer, differs, keepDesk, openCustomers, TABS } from './screens.js'

const EACH = 5 // conversations of one agent
const COMES_BACK_WITHIN_MS = 120_000 // the widget waits up to 30 s between two attempts, and a busy machine starts slowly
const NOTICED_WITHIN_MS = 180_000 // the widget gives a question 15 s, and looks after 45 s
const SPEAKS_MS = 1_000
const RARE_EVERY = 20
const RARE_AT = 3

/** All that was said stands on each of their screens. Answers what took how long; ms. */
async function comeBack(customers: Customer[], withinMs: number): Promise<number> {
  const began = Date.now()
  let missing = customers
  while (missing.length > 0 && Date.now() - began < withinMs) {
    const looks = await Promise.all(missing.map(async one => ((await one.complete()) ? [] : [one])))
    missing = looks.flat()
    if (missing.length > 0) await pause(150)
  }
  return Date.now() - began
}

async function run(house: House, browser: Browser, count: number, screens: number): Promise<Result> {
  const world = await openWorld(house)
  const { front, direct, program } = world
  const office = { ...program(), url: front }
  const admin = await firstAdmin(office)
  const most = Math.max(1, Math.round(screens / TABS))
  const agents = []
  for (let i = 0; i < most / EACH; i++) agents.push(await colleague(office, admin, `agent${i}`, 'agent'))
  const desks = agents.map(agent => keepDesk(agent, front, direct))
  try {
    return await breaking(house.name, world, await openCustomers({ browser, front, direct, agents, most }), count)
  } catch (error) {
    const { process: child, output } = program()
    process.stderr.write(`\nthe program: ${child.exitCode ?? child.signalCode ?? 'up'}; ${output().slice(-3_000)}\n`)
    throw error
  } finally {
    for (const close of desks) close()
    await world.close()
  }
}

const speaking = (customers: Customer[]) => Promise.all(customers.map(one => one.speak(SPEAKS_MS)))

async function breaking(where: string, world: World, customers: Customer[], count: number): Promise<Result> {
  const sum = { gaps: 0, doubles: 0, disorder: 0 }
  const slowest: Partial<Record<Break, number>> = {}
  const kinds: Partial<Record<Break, number>> = {}
  const screens = customers.length * TABS
  let breaks = 0
  for (const from of pace.turns(count, screens)) {
    const n = Math.round(from / screens)
    const how: Break = n % RARE_EVERY === RARE_AT ? RARE : BREAKS[n % BREAKS.length]!
    const spoken = speaking(customers)
    await pause(Math.random() * 0.8 * SPEAKS_MS)
    await happens(how, world, () => spoken.then(() => speaking(customers)))
    await spoken
    if (how === 'new epoch') await Promise.all(customers.map(one => one.recall()))
    const ms = await comeBack(customers, how === RARE ? NOTICED_WITHIN_MS : COMES_BACK_WITHIN_MS)
    slowest[how] = Math.max(slowest[how] ?? 0, ms)
    kinds[how] = (kinds[how] ?? 0) + screens
    breaks += screens
    const seen = await Promise.all(customers.map(async one => (await one.seen()).map(tab => differs(tab, one.said()))))
    for (const found of seen.flat())
      for (const kind of ['gaps', 'doubles', 'disorder'] as const) sum[kind] += found[kind]
    progress(`${where}: ${breaks} of ${count} breaks (${how}, ${ms} ms), ${JSON.stringify(sum)}`)
  }
  const unlike = (await Promise.all(customers.map(one => one.unlikeTheLine()))).reduce((all, one) => all + one, 0)
  const words = customers.reduce((all, one) => all + one.said().agent.length + one.said().customer.length, 0)
  for (const one of customers) await one.close()
  process.stderr.write(`\n${where}: ${JSON.stringify(kinds)}, slowest ${JSON.stringify(slowest)} ms\n`)
  const { [RARE]: slowestDeadMs = 0, ...others } = slowest
  const figures = { breaks, screens, dead: kinds[RARE] ?? 0, words, ...sum, screensUnlikeTheLine: unlike }
  const pass = sum.gaps + sum.doubles + sum.disorder + unlike === 0
  return { where, ...figures, slowestMs: Math.max(...Object.values(others)), slowestDeadMs, pass }
}

/** So many that each sees ten breaks, at most `most`. */
const screensFor = (breaks: number, most: number) => Math.max(1, Math.min(most, Math.floor(breaks / 10)))

const { values } = parseArgs({ options: { screens: { type: 'string', default: '120' } }, strict: false })
const browser = await openBrowser()
await trial('reconnect', 60, count =>
  inBoth(house => run(house, browser, count, screensFor(count, Number(values.screens)))),
).finally(() => browser.close())
