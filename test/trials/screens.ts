// Customers in real Chromium, each with an agent of their own, who number what they say; and what stands on each screen.
import type { Browser as Chromium, Page } from 'playwright-core'
import { WebSocket } from 'ws'
import { type Browser, expectOk } from '../http/office.js'
import { desktop } from '../journeys/browser.js'
import { aCustomer } from '../journeys/people.js'
import { fa } from '../journeys/words.js'
import { inTurns, take } from './holding.js'
import { pause } from './report.js'

const NEWEST = 80 // the widget draws the newest 200 rows: what is older is not looked at again
const AGENT_WORDS = 3 // in each stretch
const CUSTOMER_SPEAKS = 0.3 // of the stretches

export type Words = { agent: number[]; customer: number[] }

export type Screen = {
  /** Agent and customer write at instants of chance in this time; resolves when the server has, or the outbox holds, all of it. */
  speak(withinMs: number): Promise<void>
  said(): Words
  seen(): Promise<Words>
  complete(): Promise<boolean>
  /** Whether the newest words of both stand there in the order of the line. */
  isTranscript(): Promise<boolean>
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

/** Every numbered word that stands there, from top to bottom: `agent 3`. */
const wordsOn = (page: Page): Promise<string[]> =>
  page
    .getByRole('log')
    .evaluate(log =>
      [...log.querySelectorAll('.row .bubble')].flatMap(
        bubble => /(agent|customer) word \d+\./.exec(bubble.textContent ?? '')?.[0] ?? [],
      ),
    )

const numbersOf = (words: string[], who: string): number[] =>
  words.filter(word => word.startsWith(who)).map(word => Number(/\d+/.exec(word)?.[0]))

type Asked = { browser: Chromium; front: string; direct: () => string; agents: Browser[]; most: number }

/** `front`: where customers go; `direct`: where the program is at this moment. */
export async function openScreens(asked: Asked): Promise<Screen[]> {
  const places = Array.from({ length: asked.most }, (_, i) => i)
  return inTurns(places, 4, i => openScreen(asked, i))
}

/** The agent's desk stays open, whatever becomes of the program: otherwise the conversation would go to somebody else. Answers how to end it. */
export function keepDesk(agent: Browser, front: string, direct: () => string): () => void {
  const { origin, host } = new URL(front)
  let [socket, over]: [WebSocket | null, boolean] = [null, false]
  const open = () => {
    if (over) return
    const address = new URL('/api/desk/stream', direct()).href.replace('http', 'ws')
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

async function openScreen({ browser, front, direct, agents }: Asked, i: number): Promise<Screen> {
  const address = { 'x-forwarded-for': `10.77.${i >> 8}.${i & 255}` }
  const customer = await aCustomer(browser, front, fa, { ...desktop, extraHTTPHeaders: address })
  const posted = customer.page.waitForResponse(
    answer => answer.ok() && (answer.request().postData() ?? '').includes('"type":"message"'), // not that they type
  )
  await customer.say(fa.ask.person)
  const lineId = decodeURIComponent(/conversations\/([^/]+)\/activities/.exec((await posted).url())?.[1] ?? '')
  const { claim, by } = await take(agents[i % agents.length]!, lineId)
  const words: Words = { agent: [], customer: [] }

  async function agentSays(): Promise<void> {
    const n = words.agent.length
    words.agent.push(n)
    const word = { id: `word-number-${n}`, claim, text: `agent word ${n}.` }
    const url = `${direct()}api/desk/lines/${lineId}/messages`
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
    const n = words.customer.length
    words.customer.push(n)
    await customer.say(`customer word ${n}.`)
  }
  const seen = async (): Promise<Words> => {
    const all = await wordsOn(customer.page)
    return { agent: numbersOf(all, 'agent'), customer: numbersOf(all, 'customer') }
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
    seen,
    complete: async () => differs(await seen(), words).gaps === 0,
    async isTranscript() {
      const { activities } = expectOk(await by.get(`${direct()}api/desk/lines/${lineId}`)).body
      const line = activities.flatMap(
        (one: { text?: string }) => /^(agent|customer) word \d+\.$/.exec(one.text ?? '')?.[0] ?? [],
      )
      const there = await wordsOn(customer.page)
      const newest = Math.min(NEWEST, line.length)
      return there.slice(-newest).join() === line.slice(-newest).join()
    },
    close: customer.close,
  }
}
