// How much the desk's main thread works for one thing that happens, with 500 conversations open, in real Chromium.
// npm run bench -- desk-fluid [events]

import { firstAdminInvitation } from '../../src/desk/people.js'
import type { Unnumbered } from '../../src/domain/activity.js'
import { advance, blank, type Line } from '../../src/domain/line.js'
import { startServer } from '../http/server.js'
import { openBrowser } from '../journeys/browser.js'
import { theFirstAdmin } from '../journeys/people.js'
import { fa } from '../journeys/words.js'

const OPEN = 500 // conversations
const MINE = 60 // of them
const LONG = 200 // messages in the one on the screen
const EVENTS = Number(process.argv[2] ?? 120)
const SETTLES_MS = 450 // the queue's length follows within 300 ms
const LIMIT_MS = 50

const WORDS = 'سلام، سفارشم دیروز باید می‌رسید ولی هنوز خبری نیست. شمارهٔ سفارش ۴۵۱۲۳۸ است.'
const server = await startServer()
const { store, clock, newId } = server.http.desk
const lines = new Map<string, Line>()

async function happens(id: string, ...what: object[]): Promise<void> {
  const line = lines.get(id) ?? blank(id, { id: `of-${id}`, name: `مشتری ${id}` })
  const happened = what.map(one => ({ id: newId(), at: clock.now(), ...one }) as Unnumbered)
  const { next, activities } = advance(line, happened, 'fa')
  await store.commit(next, activities, line.version)
  lines.set(id, next)
}

const says = (text = WORDS) => ({ type: 'message', from: 'customer', text })
const handedOver = () => ({
  ...{ type: 'handoff.initiate', reason: 'asked', rule: 'asked', evidence: ['گفت «آدم»'], summary: WORDS },
  ...{ language: 'fa', dueAt: clock.now() + 600_000 },
})

const browser = await openBrowser()
const token = await firstAdminInvitation({ store, clock, newToken: server.http.newToken })
const { page } = await theFirstAdmin(browser, `${server.url}/desk/#welcome=${token}`, fa)
const [person] = await store.people.all()
const agent = { id: person!.id, name: person!.name }
const accepted = { type: 'handoff.status', state: 'accepted', agent }

for (let i = 0; i < OPEN; i++) {
  const long = i === 0 ? Array.from({ length: LONG }, () => says()) : [says()]
  await happens(`line-${i}`, ...long, handedOver(), ...(i < MINE ? [accepted] : []))
}
await page.goto(`${server.url}/desk/#line=line-0`)
await page.reload()
await page.getByRole('log').waitFor()
await page.waitForTimeout(2000)

const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }) // its own work, not what other programs took from it
const worked = async (): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}
await page.evaluate(`window.longest = 0;
  new PerformanceObserver(list => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration) })
    .observe({ type: 'longtask' })`)

const kinds: Record<string, (i: number) => Promise<void>> = {
  'a message on the open conversation': () => happens('line-0', says()),
  'a message on one of mine': i => happens(`line-${1 + (i % (MINE - 1))}`, says()),
  'somebody joins the queue': i => happens(`new-${i}`, says(), handedOver()),
  'somebody types': async () => store.signal({ type: 'typing', lineId: 'line-0', from: 'customer' }),
}
const spent = new Map<string, number[]>(Object.keys(kinds).map(kind => [kind, []]))
for (let i = 0; i < EVENTS; i++) {
  const kind = Object.keys(kinds)[i % Object.keys(kinds).length]!
  const before = await worked()
  await kinds[kind]!(i)
  await page.waitForTimeout(SETTLES_MS)
  spent.get(kind)!.push((await worked()) - before)
}

const at = (all: number[], share: number) => all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0
const ms = (n: number) => `${n.toFixed(1).padStart(6)} ms`
const drawn = await page.locator('[data-line]').count()
process.stdout.write(`${OPEN} open conversations, ${drawn} rows drawn; main-thread work of one event:\n`)
for (const [kind, all] of spent)
  process.stdout.write(
    `  ${kind.padEnd(36)} p50 ${ms(at(all, 0.5))}   p95 ${ms(at(all, 0.95))}   worst ${ms(at(all, 1))}\n`,
  )
const worst = Math.max(...[...spent.values()].flat())
const longest = Number(await page.evaluate('longest'))
process.stdout.write(
  `  longest single task: ${longest > 0 ? ms(longest) : 'under 50 ms'}; limit ${LIMIT_MS} ms an event\n`,
)
await browser.close()
await server.close()
process.exitCode = worst < LIMIT_MS ? 0 : 1
