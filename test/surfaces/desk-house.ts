// A running house with its first admin, for tests that look at the desk and the editor.
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { ask, until } from '../http/client.js'
import { openBrowser } from '../journeys/browser.js'
import { theFirstAdmin } from '../journeys/people.js'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { fa } from '../journeys/words.js'

export type Look = { language?: 'fa' | 'en'; colorScheme?: 'light' | 'dark' }
// biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of it
export type Api = (method: string, path: string, body?: unknown) => Promise<any>

export type House = {
  program: Program
  browser: Browser
  /** A page of the admin's, in a window of its own. `path` such as 'desk/'. */
  page: (path: string, look?: Look) => Promise<Page>
  /** What the admin asks the server from elsewhere. */
  api: Api
  /** Somebody who is invited and comes in at once. */
  colleague: (name: string, roles: string[]) => Promise<Api>
  close: () => Promise<void>
}

/** `env`: settings of the program, besides where its data is. */
export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const browser = await openBrowser()
  const program = await startProgram(env)
  if (!program.welcome) throw new Error('There is no one-time link.')
  const admin = await theFirstAdmin(browser, program.welcome, fa)
  const state = await admin.page.context().storageState()
  await admin.close()
  const cookie = state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const origin = new URL(program.url).origin
  const api = apiWith(origin, cookie)
  return {
    program,
    browser,
    async page(path, { language = 'fa', colorScheme = 'light' } = {}) {
      const viewport = { width: 1280, height: 800 }
      const storageState = { cookies: state.cookies, origins: [] }
      const context = await browser.newContext({ viewport, colorScheme, storageState, reducedMotion: 'reduce' })
      await context.addInitScript(`localStorage.setItem('hamdel.language', '${language}')`)
      const page = await context.newPage()
      await page.goto(new URL(path, program.url).href)
      return page
    },
    api,
    async colleague(name, roles) {
      const email = `${roles[0]}-${performance.now()}@example.com`
      const { link } = await api('POST', '/api/people', { name, email, roles })
      const body = { token: link.split('welcome=')[1], name, password: 'a quiet morning' }
      const { headers } = await ask(`${origin}/api/people/welcome`, { method: 'POST', origin, body })
      return apiWith(origin, headers.get('set-cookie')?.split(';')[0] ?? '')
    },
    async close() {
      await browser.close()
      await program.stop()
      discard(program.dataDir)
    },
  }
}

const apiWith =
  (origin: string, cookie: string): Api =>
  async (method, path, body) => {
    const asked = { method, origin, headers: { cookie }, ...(body !== undefined && { body }) }
    const answer = await ask(`${origin}${path}`, asked)
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }

export type Caller = {
  lineId: string
  say: (text: string) => Promise<void>
  types: () => Promise<void>
  heard: () => Promise<string[]>
}

/** A customer who asks for a person and waits in the queue. */
export async function aCallerWaits(house: House, first = 'می‌خوام با یه آدم واقعی حرف بزنم'): Promise<Caller> {
  const origin = new URL(house.program.url).origin
  const { body } = await ask(`${origin}/api/widget/session`, { method: 'POST', origin, body: {} })
  const { token, conversationId: lineId } = body
  const address = `${origin}/v3/directline/conversations/${lineId}/activities`
  const post = (body: object) => ask(address, { method: 'POST', token, body })
  const types = async () => void (await post({ type: 'typing' }))
  const say = async (text: string) => {
    const { status } = await post({ type: 'message', text })
    if (status !== 200) throw new Error(`The message was not taken: ${status}`)
  }
  const heard = async (): Promise<string[]> => {
    const { activities } = (await ask(address, { token })).body
    return activities.filter((a: { type: string }) => a.type === 'message').map((a: { text: string }) => a.text)
  }
  await say(first)
  await until(async () => {
    const { rows } = await house.api('GET', '/api/desk/lines?view=queued')
    return rows.some((row: { lineId: string }) => row.lineId === lineId)
  })
  return { lineId, say, types, heard }
}

/** What axe finds wrong with the page as it is now, in words. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
  }
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id} ${node.target} ${node.failureSummary}`))
}
