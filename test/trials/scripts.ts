// Text that wants to be a program, in every place where people write: names, messages, answers of the FAQ, file names, tags,
// notes. Looked at in real Chromium under the policy that is shipped, in the widget, at the desk, in the editor, by the lead.
// npm run trial -- scripts [--count PAYLOADS]
import type { Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.js'
import { discard, startProgram } from '../journeys/program.js'
import { colleague, firstAdmin } from './colleague.js'
import { IDENTITY_SECRET } from './houses.js'
import { payloads } from './payloads.js'
import { pause, progress, type Result, trial } from './report.js'
import { fill, type Planted } from './scripts-plant.js'

const SETTLE_MS = 250
const PER_LINE = 10

type Watched = { page: Page; ran: () => Promise<number>; foreign: string[]; policy: () => number }

/** Counts what runs, what is asked of other hosts, and what only the policy stopped. */
async function watched(page: Page, url: string): Promise<Watched> {
  let ran = 0
  let policy = 0
  const foreign: string[] = []
  await page.exposeFunction('hit', () => ran++)
  page.on('dialog', dialog => {
    ran++
    void dialog.dismiss()
  })
  page.on('request', request => {
    const address = new URL(request.url())
    if (/^(http|ws)/.test(address.protocol) && address.host !== new URL(url).host) foreign.push(request.url())
  })
  page.on('console', said => {
    if (/Content.Security.Policy/i.test(said.text())) policy++
  })
  page.on('framenavigated', frame => {
    if (frame.url().includes('evil')) foreign.push(frame.url())
  })
  page.setDefaultTimeout(20_000)
  return { page, ran: async () => ran, foreign, policy: () => policy }
}

/** How many of the marks can be read on the page: a screen that shows nothing proves nothing. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    const texts = root => [...root.querySelectorAll('*')].flatMap(one => one.shadowRoot ? texts(one.shadowRoot) : []).join(' ') +
      (root.innerText ?? root.textContent ?? '')
    return (texts(document.body).match(/hit\\(1\\)|evil\\.example/g) ?? []).length
  })()`)

async function looksAt(name: string, one: Watched, places: string[], go: (place: string) => Promise<unknown>) {
  let seen = 0
  for (const [i, place] of places.entries()) {
    await go(place)
    await pause(SETTLE_MS)
    seen += await shown(one.page)
    if (i % 10 === 0) progress(`${name}: ${i} of ${places.length}`)
  }
  const [executions, foreignRequests] = [await one.ran(), one.foreign.length]
  const pass = executions === 0 && foreignRequests === 0 && seen > 0
  const first = one.foreign[0]
  return {
    ...{ where: name, pass, views: places.length, shownAsText: seen, executions, foreignRequests },
    ...{ stoppedByPolicyOnly: one.policy(), ...(first && { first }) },
  }
}

async function scripts(count: number): Promise<Result[]> {
  const program = await startProgram({ IDENTITY_SECRET, TRUST_PROXY: 'loopback' })
  const browser = await openBrowser()
  try {
    const admin = await firstAdmin(program)
    const agent = await colleague(program, admin, 'Sara', 'agent', 'editor', 'lead')
    const planted: Planted = await fill(program.url, agent, payloads(count), PER_LINE)
    const [name, value] = agent.cookie().split('=') as [string, string]
    const staff = async (path: string) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      await context.addCookies([{ name, value, domain: 'localhost', path: '/', secure: true }])
      const one = await watched(await context.newPage(), program.url)
      await one.page.goto(program.url + path)
      await pause(1000)
      return one
    }
    const hash = (one: Watched, path: string) => (place: string) => one.page.goto(`${program.url}${path}${place}`)
    const results: Result[] = []
    const desk = await staff('desk/')
    results.push(
      await looksAt(
        'desk',
        desk,
        planted.lines.map(({ lineId }) => lineId),
        hash(desk, 'desk/#line='),
      ),
    )
    const lead = await staff('lead/')
    results.push(
      await looksAt(
        'lead',
        lead,
        planted.lines.map(({ lineId }) => lineId),
        hash(lead, 'lead/#listen='),
      ),
    )
    const editor = await staff('editor/')
    results.push(await looksAt('editor', editor, planted.entries, hash(editor, 'editor/#entry=')))
    const context = await browser.newContext()
    const shop = await watched(await context.newPage(), program.url)
    let session = ''
    await shop.page.route('**/api/widget/session', route =>
      route.fulfill({ contentType: 'application/json', body: session }),
    )
    const open = async (lineId: string) => {
      session = planted.lines.find(line => line.lineId === lineId)!.session
      await shop.page.goto(program.url)
      await shop.page.waitForFunction('window.hamdel')
      await shop.page.evaluate('hamdel.open()')
      await pause(SETTLE_MS)
    }
    results.push(
      await looksAt(
        'widget',
        shop,
        planted.lines.map(({ lineId }) => lineId),
        open,
      ),
    )
    const { lines: _, entries: __, ...counts } = planted
    results.push({ where: 'planted', pass: Object.values(counts).every(n => n > 0), ...counts })
    return results
  } finally {
    await browser.close()
    await program.stop()
    discard(program.dataDir)
  }
}

await trial('scripts', 500, scripts)
