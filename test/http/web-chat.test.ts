// Microsoft's Web Chat in a real browser, on the page of another website.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser } from '../journeys/browser.js'
import { until, widget } from './client.js'
import { fetchWebChat } from './microsoft.js'
import { type Running, startServer } from './server.js'

const webChat = noBrowser ? { reason: noBrowser } : fetchWebChat()
const why = 'reason' in webChat ? webChat.reason : null
if (why) console.warn(`skipped: Web Chat: ${why}`)

const page = (token: string, domain: string) => `<!doctype html><meta charset="utf-8"><div id="chat"></div>
<script src="/webchat.js"></script><script>
  const directLine = WebChat.createDirectLine({ token: ${JSON.stringify(token)}, domain: ${JSON.stringify(domain)} })
  WebChat.renderWebChat({ directLine, locale: 'en-US' }, document.getElementById('chat'))
</script>`

describe.skipIf(why)(`Web Chat${why ? `: ${why}` : ''}`, () => {
  let server: Running
  let shop: Server
  let browser: Browser
  let html = ''
  beforeAll(async () => {
    server = await startServer()
    browser = await openBrowser()
    shop = createServer((request, response) => {
      const isScript = request.url === '/webchat.js'
      response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
      response.end(isScript && 'script' in webChat ? webChat.script : html)
    })
    await new Promise<void>(ready => shop.listen(0, '127.0.0.1', ready))
  })
  afterAll(async () => {
    await browser.close()
    shop.close()
    await server.close()
  })

  it('sends, is answered in rendered Markdown, and offers what a person can tap', { timeout: 60_000 }, async () => {
    const ann = await widget(server)
    html = page(ann.token, `${server.url}/v3/directline`)
    const tab = await browser.newPage()
    const troubles: string[] = []
    tab.on('pageerror', error => void troubles.push(error.message))
    await tab.goto(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`)
    const box = tab.locator('[data-id="webchat-sendbox-input"]')
    await box.waitFor()
    await box.fill('how many days do I have to return something?')
    await box.press('Enter')
    await tab.getByText('Ten days.').first().waitFor()
    await tab.locator('strong', { hasText: 'Ten days.' }).first().waitFor()
    // The echo with its own id is what ends "Sending".
    await tab.getByText(/^Sending/).waitFor({ state: 'detached' })
    const mine = (await ann.poll()).activities.filter(a => a.from?.role === 'user')
    expect(mine).toHaveLength(1)
    expect(mine[0]?.channelData?.clientActivityID).toEqual(expect.any(String))
    await box.fill('do you also sell purple elephants?')
    await box.press('Enter')
    const offered = await until(
      async () => (await ann.poll()).activities.find(a => a.suggestedActions)?.suggestedActions,
    )
    const [first] = offered.actions
    await tab
      .getByRole('toolbar')
      .getByRole('button', { name: first?.title ?? '?' })
      .click()
    await until(async () => (await ann.poll()).activities.find(a => a.from?.role === 'user' && a.text === first?.value))
    expect(troubles).toEqual([])
    await tab.close()
  })
})
