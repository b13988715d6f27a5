// How long a new customer waits for the bot's first words while 200 others talk to it: by their sockets, and in real Chromium
// from pressing Enter until the words stand in the widget.
// npm run bench -- first-reply [customers] [seconds] [pages] [redis]
import type { Browser } from 'playwright-core'
import { desktop, openBrowser } from '../journeys/browser.js'
import type { Program } from '../journeys/program.js'
import { fa } from '../journeys/words.js'
import { embeddedHouse, redisHouse } from '../trials/houses.js'
import { pause, progress } from '../trials/report.js'
import { type Asker, asker, cpuOf } from './chat-sides.js'

const MARK_MS = 3_000
const EACH_ASKS = 3
const THINKS_MS = [3_000, 9_000] as const // between two questions; to read an answer takes longer

const thinks = () => pause(THINKS_MS[0] + Math.random() * (THINKS_MS[1] - THINKS_MS[0]))
const spread = (times: number[]) => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), worstMs: at(1) }
}

type Seen = { first: number[]; later: number[] }
const PATIENT_MS = 20_000
let names = 0

/** How long the answer took; endless: none came, the bot may have fetched a person. */
const asks = (one: Asker, question: string): Promise<number> =>
  Promise.race([
    one.ask(question).then(({ answerMs }) => answerMs),
    pause(PATIENT_MS).then(() => Number.POSITIVE_INFINITY),
  ])

/** One after the other they come, ask, read, ask again and go, until it is over. */
async function place(program: Program, questions: string[], until: number, seen: Seen): Promise<void> {
  while (performance.now() < until) {
    const mine = names++
    const one = await asker(program, `f${mine}`)
    for (let n = 0; n < EACH_ASKS && performance.now() < until; n++) {
      const answerMs = await asks(one, questions[(mine + n) % questions.length]!)
      const times = n === 0 ? seen.first : seen.later
      if (n === 0 || Number.isFinite(answerMs)) times.push(answerMs)
      if (!Number.isFinite(answerMs)) break
      await thinks()
    }
    one.close()
  }
}

/** A visitor who opens the chat on the sample shop and asks; from Enter until the reply can be read. */
async function visitor(browser: Browser, url: string, question: string): Promise<number> {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: fa.launcher }).click()
  await page.getByRole('textbox', { name: fa.composer }).fill(question)
  const began = performance.now()
  await page.keyboard.press('Enter')
  await page.locator('.row.customer ~ .row.bot .bubble .words').first().waitFor()
  const waited = performance.now() - began
  await context.close()
  return waited
}

const [customers = 200, seconds = 60, pages = 2] = process.argv.slice(2, 5).map(Number)
const house = process.argv[5] === 'redis' ? await redisHouse() : await embeddedHouse()
const program = await house.start()
const browser = await openBrowser()
const settings = (await (await fetch(`${program.url}api/widget/settings`)).json()) as { chips: { fa: string[] } }
const questions = settings.chips.fa
const seen: Seen = { first: [], later: [] }
const shown: number[] = []
const began = performance.now()
const cpu = cpuOf(program.process.pid ?? 0)
const until = began + seconds * 1_000
const coming = Array.from({ length: customers }, async () => {
  await pause(Math.random() * THINKS_MS[1]) // a program that has just started; nothing is warmed up for them
  await place(program, questions, until, seen)
})
const watching = Array.from({ length: pages }, async (_, n) => {
  while (performance.now() < until) {
    shown.push(await visitor(browser, program.url, questions[(n + shown.length) % questions.length]!))
    progress(`${shown.length} at the widget, ${seen.first.length} by sockets`)
  }
})
await Promise.all([...coming, ...watching])
const cpuShare = (cpuOf(program.process.pid ?? 0) - cpu) / (performance.now() - began)
await browser.close()
// All at the same instant, which no shop sees: only shown.
const crowd = await Promise.all(Array.from({ length: customers }, (_, n) => asker(program, `a${n}`)))
const together = await Promise.all(crowd.map((one, n) => asks(one, questions[n % questions.length]!)))
for (const one of crowd) one.close()
await program.stop()
await house.discard()

const figures = {
  widget: spread(shown),
  'first reply, socket': spread(seen.first),
  'later replies, socket': spread(seen.later),
  [`${customers} at one instant`]: spread(together),
}
const pass = figures.widget.count > 0 && figures.widget.p99Ms <= MARK_MS && spread(seen.first).p99Ms <= MARK_MS
process.stderr.write('\n')
console.table(figures)
const core = Number(cpuShare.toFixed(2))
console.log(`The program used ${core} of a core. Mark: p99 ≤ ${MARK_MS} ms at the widget.`)
console.log(JSON.stringify({ bench: 'first-reply', where: house.name, customers, seconds, core, figures, pass }))
process.exitCode = pass ? 0 : 1
