// Other windows talk to the page with the widget: a frame of a stranger, the window that opened it, the page itself. Whatever
// they say, they hear nothing, change nothing and learn no token. Chatwoot's widget believed them (CVE-2025-12245).
// npm run trial -- window [--count MESSAGES]      (in real Chromium)
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.js'
import { discard, startProgram } from '../journeys/program.js'
import { en } from '../journeys/words.js'
import { chance, oneOf } from './dice.js'
import { anything, word } from './fuzz-shapes.js'
import { pause, progress, type Result, trial } from './report.js'

const AT_A_TIME = 250

async function pages(html: (path: string) => string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html(request.url ?? '/'))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const EVENTS = [
  'config-set',
  'popoutChatWindow',
  'set-user',
  'open',
  'toggle-open',
  'identify',
  'set-auth-token',
  'navigate',
  'ready',
  'language',
]

/** What widgets have believed, and anything else. `evil`: where a leaked token would go. */
function message(evil: string): unknown {
  const event = oneOf(EVENTS)
  const value = oneOf<() => unknown>([
    () => evil,
    word,
    () => anything(),
    () => 'x'.repeat(22),
    () => ({ token: evil, customerKey: 'k'.repeat(43) }),
  ])()
  return oneOf<() => unknown>([
    () => ({
      event,
      type: event,
      config: value,
      data: value,
      baseUrl: evil,
      origin: evil,
      popoutHost: evil,
      authToken: value,
    }),
    () => `hamdel:${JSON.stringify({ event, data: value })}`,
    () => `chatwoot-widget:${JSON.stringify({ event, config: { authToken: value, baseUrl: evil } })}`,
    () => ({ type: 'hamdel:ready', identify: value, customerKey: value, conversationId: value }),
    () => ({ [event]: [value, evil] }),
    () => anything(),
  ])()
}

/** How the widget stands: what other windows must not have changed. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(`JSON.stringify({
    open: document.querySelector('hamdel-widget').shadowRoot.querySelector('[aria-expanded]').getAttribute('aria-expanded'),
    kept: Object.entries(localStorage).filter(([name]) => !/seen|read|place/.test(name)).sort(),
    api: Object.keys(window.hamdel), widgets: document.querySelectorAll('hamdel-widget').length, at: location.href })`)

const HEARING = `window.heard = []; addEventListener('message', event => window.heard.push(String(event.origin)))`
const SAYING = `window.sayAll = (to, all, target) => { for (const one of all) to.postMessage(one, target) }`

async function window(count: number): Promise<Result[]> {
  const evil = await pages(() => `<!doctype html><script>${HEARING}; ${SAYING}</script>`)
  const shop = await pages(path =>
    path === '/widget'
      ? `<!doctype html><html lang="en"><title>Shop</title><body><iframe src="${evil.origin}/frame"></iframe><script>${SAYING}</script><script src="${program.url}hamdel.js" async></script>`
      : '<!doctype html>',
  )
  const program = await startProgram({ SITE_ORIGINS: shop.origin })
  const browser = await openBrowser()
  try {
    const context = await browser.newContext()
    const elsewhere: string[] = []
    const mine = [program.url, program.url.replace('http', 'ws')]
    context.on('request', request => {
      const url = request.url()
      const ours =
        mine.some(one => url.startsWith(one)) ||
        url.startsWith('data:') ||
        /\/(widget|frame|opener|favicon\.ico)?$/.test(url)
      if (!ours || /token|customerKey|eyJ/.test(url.replace(program.url, ''))) elsewhere.push(url)
    })
    await context.addInitScript(`
      window.listeners = []
      const add = EventTarget.prototype.addEventListener
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (type === 'message' && this === window) window.listeners.push(String(new Error().stack).includes('hamdel.js'))
        return add.call(this, type, ...rest)
      }
      const post = Window.prototype.postMessage ?? window.postMessage
      window.postedByWidget = 0
      const counted = function (...values) {
        if (String(new Error().stack).includes('hamdel.js')) window.postedByWidget++
        return post.apply(this, values)
      }
      window.postMessage = counted`)
    const faults: string[] = []
    const opener = await context.newPage()
    await opener.goto(`${evil.origin}/opener`)
    const opening = context.waitForEvent('page')
    await opener.evaluate(`window.shop = window.open('${shop.origin}/widget')`)
    const page = await opening
    page.on('pageerror', error => faults.push(String(error)))
    await page.waitForFunction('window.hamdel')
    await page.evaluate('hamdel.open()')
    const composer = page.getByRole('textbox', { name: en.composer })
    await composer.fill(en.ask.formal[0]!)
    await composer.press('Enter')
    await page.getByRole('log').getByText(en.ask.formal[1]!).waitFor()
    const before = await stateOf(page)
    const frame = page.frames().find(one => one.url().startsWith(evil.origin))!
    for (let sent = 0; sent < count; sent += AT_A_TIME) {
      const all = Array.from({ length: Math.min(AT_A_TIME, count - sent) }, () => message(evil.origin))
      const from = oneOf(['frame', 'opener', 'itself'] as const)
      const target = chance(0.5) ? '*' : shop.origin
      const [who, to] = { frame: [frame, 'parent'], opener: [opener, 'shop'], itself: [page, 'window'] }[from] as [
        Page,
        string,
      ]
      const said = JSON.stringify(JSON.stringify(all)) // as text: what is nested a thousand times breaks the way there
      await who.evaluate(`sayAll(${to}, JSON.parse(${said}), ${JSON.stringify(target)})`)
      progress(`${sent + all.length} of ${count} messages`)
    }
    await pause(1_000)
    const after = await stateOf(page)
    await composer.fill(en.ask.colloquial[0]!)
    await composer.press('Enter')
    const answer = page.getByRole('log').getByText(en.ask.colloquial[1]!).last()
    const works = await answer.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    )
    const heard = (await Promise.all([frame, opener].map(one => one.evaluate('window.heard.length')))) as number[]
    const listens = ((await page.evaluate('window.listeners')) as boolean[]).filter(Boolean).length
    const posted = (await page.evaluate('window.postedByWidget')) as number
    const unchanged = before === after
    if (!unchanged) process.stderr.write(`\n${before}\n${after}\n`)
    for (const url of elsewhere.slice(0, 5)) process.stderr.write(`\n${url}\n`)
    const told = heard.reduce((sum, one) => sum + one, 0) + posted
    const pass = unchanged && works && told + elsewhere.length + faults.length === 0
    return [
      {
        where: 'widget',
        pass,
        messages: count,
        unchanged,
        works,
        told,
        listens,
        elsewhere: elsewhere.length,
        faults: faults.length,
      },
    ]
  } finally {
    await browser.close()
    await program.stop()
    shop.server.close()
    evil.server.close()
    discard(program.dataDir)
  }
}

await trial('window', 10_000, window)
