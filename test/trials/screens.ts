// Customers in real Chromium, each with an agent of their own, who number what they say; and what stands on each of their screens,
// for they have the shop open in several tabs.
import type { Browser as Chromium, Page } from 'playwright-core'
import { WebSocket } from 'ws'
import { type Browser, expectOk } from '../http/office.js'
import { desktop } from '../journeys/browser.js'
import { aCustomer } from '../journeys/people.js'
import { fa } from '../journeys/words.js'
import { inTurns, take } from './holding.js'
import { pause } from './report.js'

export const TABS = 3 // each has a connection and a memory of its own
const NEWEST = 80 // the widget draws the newest 200 rows: what is older is not looked at again
const AGENT_WORDS = 3 // in each stretch
const CUSTOMER_SPEAKS = 0.3 // of the stretches

export type Words = { agent: number[]; customer: number[] }

export type Customer = {
  /** Agent and customer write at instants of chance in this time; resolves when the server has, or the outbox holds, all of it. */
  speak(withinMs: number): Promise<void>
  said(): Words
  /** The past was exchanged: from now on it is said what the line knows of. */
  recall(): Promise<void>
  /** On each tab. */
  seen(): Promise<Words[]>
  complete(): Promise<boolean>
  /** On how many tabs the newest words of both do not stand in the order of the line. */
  unlikeTheLine(): Promise<number>
  close(): Promise<void>
}

export type Difference = { gaps: number; doubles: number; disorder: number }

/** Of the newest words. */
export function differs(seen: Words, said: Words): Difference {
  const sum: Difference = { gaps: 0, doubles: 0, disorder: 0 }
  for (const who of ['agent', 'customer'] as const) {
    const there = new Set(seen[who])
    sum.gaps += said[who].slice(-NEWEST).filter(n => !there.has(n)).length
    sum.doubles += seen[who].length - there.size
    sum.disorder += seen[who].filter((n, i) => i > 0 && n < seen[who][i - 1]!).length
  }
  return sum
}

/** Words that were forgotten with an exchanged past, and still stand there. What the customer has yet to send is none. */
const ghosts = (seen: Words, said: Words): boolean => seen.agent.some(n => !said.agent.includes(n))

/** Every numbered word that stands there, from top to bottom: `agent 3`. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(`
    [...document.querySelector('hamdel-widget').shadowRoot.querySelectorAll('[role="log"] .row .bubble')].flatMap(
      bubble => /(agent|customer) word \\d+\\./.exec(bubble.textContent)?.[0] ?? [])`)

const numbersOf = (words: string[], who: string): number[] =>
  words.filter(word => word.startsWith(who)).map(word => Number(/\d+/.exec(word)?.[0]))

type Asked = { browser: Chromium; front: string; direct: string; agents: Browser[]; most: number }

/** `front`: where customers go; `direct`: where the program is, past the network. */
export async function openCustomers(asked: Asked): Promise<Customer[]> {
  const places = Array.from({ length: asked.most }, (_, i) => i)
  return inTurns(places, 4, i => openCustomer(asked, i))
}

/** The agent's desk stays open, whatever becomes of the program: otherwise the conversation would go to somebody else. Answers how to end it. */
export function keepDesk(agent: Browser, front: string, direct: string): () => void {
  const { origin, host } = new URL(front)
  let [socket, over]: [WebSocket | null, boolean] = [null, false]
  const open = () => {
    if (over) return
    const address = new URL('/api/desk/stream', direct).href.replace('http', 'ws')
    socket = new WebSocket(address, { headers: { origin, host, cookie: agent.cookie() } })
    socket.on('error', () => {})
    socket.on('close', () => setTimeout(open, 500))
  }
  open()
  return () => {
    over = true
    socket?.terminate()
  }
}

async function openCustomer({ browser, front, direct, agents }: Asked, i: number): Promise<Customer> {
  const address = { 'x-forwarded-for': `10.77.${i >> 8}.${i & 255}` }
  const customer = await aCustomer(browser, front, fa, { ...desktop, extraHTTPHeaders: address })
  const posted = customer.page.waitForResponse(
    answer => answer.ok() && (answer.request().postData() ?? '').includes('"type":"message"'), // not that they type
  )
  await customer.say(fa.ask.person)
  const lineId = decodeURIComponent(/conversations\/([^/]+)\/activities/.exec((await posted).url())?.[1] ?? '')
  const { claim, by } = await take(agents[i % agents.length]!, lineId)
  const tabs = [customer.page]
  for (let n = 1; n < TABS; n++) tabs.push(await anotherTab(customer.page, front))
  let words: Words = { agent: [], customer: [] }
  const next = { agent: 0, customer: 0 } // a number is never said again, whatever is forgotten

  async function agentSays(): Promise<void> {
    const n = next.agent++
    words.agent.push(n)
    const word = { id: `word-number-${n}`, claim, text: `agent word ${n}.` }
    const url = `${direct}api/desk/lines/${lineId}/messages`
    for (let tries = 0; ; tries++) {
      const status = await by.post(url, word).then(
        answer => answer.status,
        (error: Error) => `${error.message} ${error.cause ?? ''}`,
      )
      if (status === 200) return
      if (tries > 300) throw new Error(`the agent could not write: ${status}`)
      await pause(200)
    }
  }
  async function customerSays(): Promise<void> {
    const n = next.customer++
    words.customer.push(n)
    await customer.say(`customer word ${n}.`)
  }
  const ofBoth = (all: string[]): Words => ({ agent: numbersOf(all, 'agent'), customer: numbersOf(all, 'customer') })
  const seen = async () => Promise.all(tabs.map(async tab => ofBoth(await wordsOn(tab))))
  async function line(): Promise<string[]> {
    const { activities } = expectOk(await by.get(`${direct}api/desk/lines/${lineId}`)).body
    return activities.flatMap(
      (one: { text?: string }) => /^(agent|customer) word \d+\.$/.exec(one.text ?? '')?.[0] ?? [],
    )
  }
  return {
    async speak(withinMs) {
      const instants = Array.from({ length: AGENT_WORDS }, () => Math.random() * withinMs).sort((a, b) => a - b)
      const agent = async () => {
        for (const [k, at] of instants.entries()) {
          await pause(at - (instants[k - 1] ?? 0))
          await agentSays()
        }
      }
      const own = async () => {
        if (Math.random() > CUSTOMER_SPEAKS) return
        await pause(Math.random() * withinMs)
        await customerSays()
      }
      await Promise.all([agent(), own()])
    },
    said: () => words,
    async recall() {
      words = ofBoth(await line())
    },
    seen,
    complete: async () => (await seen()).every(tab => differs(tab, words).gaps === 0 && !ghosts(tab, words)),
    async unlikeTheLine() {
      const all = await line()
      const newest = Math.min(NEWEST, all.length)
      const shown = await Promise.all(tabs.map(wordsOn))
      return shown.filter(there => there.slice(-newest).join() !== all.slice(-newest).join()).length
    },
    close: customer.close,
  }
}

/** The same customer's, open as well. */
async function anotherTab(first: Page, front: string): Promise<Page> {
  const page = await first.context().newPage()
  await page.goto(front + fa.shop)
  const launcher = page.getByRole('button', { name: fa.launcher })
  if ((await launcher.getAttribute('aria-expanded')) === 'false') await launcher.click()
  await page.getByRole('log').getByText(fa.ask.person).waitFor()
  return page
}
