// The customer's connection breaks in every way while an agent writes: cut, silent, refused, the program killed and
// started again. On the screen every word of the agent stands once, in order.
// npm run trial -- reconnect [--count BREAKS]      (for each store, in real Chromium)
import type { Browser, Page } from 'playwright-core'
import { expectOk } from '../http/office.js'
import { openBrowser } from '../journeys/browser.js'
import { aCustomer } from '../journeys/people.js'
import { fa } from '../journeys/words.js'
import { freePort } from '../stores/redis-server.js'
import { colleague, firstAdmin } from './colleague.js'
import { type House, inBoth } from './houses.js'
import { type Network, openNetwork } from './network.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const COMES_BACK_WITHIN_MS = 60_000
const BREAKS = ['cut', 'silent', 'refused', 'cut', 'restart'] as const

/** The agent's numbered words as they stand on the screen, in their order. */
const onScreen = (page: Page): Promise<number[]> =>
  page.getByRole('log').evaluate(log =>
    [...log.querySelectorAll('.row.agent .bubble')].flatMap(bubble => {
      const found = /word (\d+)\./.exec(bubble.textContent ?? '')
      return found ? [Number(found[1])] : []
    }),
  )

async function broken(network: Network, how: (typeof BREAKS)[number], restart: () => Promise<void>): Promise<void> {
  switch (how) {
    case 'cut':
      return network.cut()
    case 'silent': // half open: nothing moves, nobody is told
      network.weather = 'freeze'
      await pause(700)
      network.weather = 'pass'
      return network.cut()
    case 'refused':
      network.weather = 'refuse'
      network.cut()
      await pause(1_500)
      network.weather = 'pass'
      return
    case 'restart':
      return restart()
  }
}

async function run(house: House, browser: Browser, count: number): Promise<Result> {
  const port = await freePort()
  const network = await openNetwork(`http://127.0.0.1:${port}/`)
  const front = network.url.replace('127.0.0.1', 'localhost')
  const env = { PORT: String(port), PUBLIC_URL: front.slice(0, -1) }
  let program = await house.start(env)
  const admin = await firstAdmin({ ...program, url: front })
  const sara = await colleague({ ...program, url: front }, admin, 'sara', 'agent')
  const customer = await aCustomer(browser, front, fa)
  await customer.say(fa.ask.person)
  let lineId = ''
  for (const until = Date.now() + 20_000; !lineId && Date.now() < until; await pause(200))
    lineId = expectOk(await sara.get('/api/desk/lines?view=queued')).body.rows[0]?.lineId ?? ''
  const { claim } = expectOk(await sara.post(`/api/desk/lines/${lineId}/claim`)).body
  let said = 0
  const say = async () => {
    const word = { id: `word-number-${said}`, claim, text: `word ${said}.` }
    for (let tries = 0; ; tries++) {
      const status = await sara.post(`/api/desk/lines/${lineId}/messages`, word).then(
        answer => answer.status,
        () => 0,
      )
      if (status === 200) break
      if (tries > 200) throw new Error(`the agent could not write: ${status}`)
      await pause(200)
    }
    said++
  }
  const restart = async () => {
    await program.stop('SIGKILL')
    program = await house.start(env)
  }
  let [breaks, gaps, doubles, disorder, slowestMs] = [0, 0, 0, 0, 0]
  for (const done of pace.turns(count)) {
    breaks++
    await say()
    const breaking = broken(network, BREAKS[done % BREAKS.length]!, restart)
    await breaking
    await say()
    const began = Date.now()
    let seen: number[] = []
    while (Date.now() - began < COMES_BACK_WITHIN_MS) {
      seen = await onScreen(customer.page)
      if (new Set(seen).size === said) break
      await pause(100)
    }
    slowestMs = Math.max(slowestMs, Date.now() - began)
    gaps += said - new Set(seen).size
    doubles += seen.length - new Set(seen).size
    disorder += seen.filter((n, i) => i > 0 && n < seen[i - 1]!).length
    progress(`${house.name}: ${done + 1} of ${count} breaks, ${gaps} gaps, ${doubles} doubles`)
  }
  await customer.close()
  await network.close()
  await program.stop()
  const slowest = `${(slowestMs / 1000).toFixed(1)} s`
  return {
    where: house.name,
    breaks,
    words: said,
    gaps,
    doubles,
    disorder,
    slowest,
    pass: gaps + doubles + disorder === 0,
  }
}

const browser = await openBrowser()
await trial('reconnect', 10, count => inBoth(house => run(house, browser, count))).finally(() => browser.close())
