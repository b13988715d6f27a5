// Microsoft's Web Chat in real Chromium, on the page of another website, talks to the real program.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http/client.js'
import { noBrowser, openBrowser } from '../journeys/browser.js'
import { describeWithClient, webChat } from './clients.js'
import { AGENT, type Agent, openPlace, type Place } from './place.js'
import { openShop, type Shop } from './web-chat-page.js'

if (noBrowser) describe.skip(`Web Chat: ${noBrowser}`, () => void it('talks to us', () => {}))
else
  await describeWithClient(webChat, 'Web Chat', folder => {
    let place: Place
    let shop: Shop
    let agent: Agent
    let browser: Browser
    let page: Page
    const troubles: string[] = []
    beforeAll(async () => {
      shop = await openShop(folder, () => place.url)
      place = await openPlace({ SITE_ORIGINS: shop.origin })
      agent = await place.agent()
      browser = await openBrowser()
      page = await browser.newPage()
      page.on('console', said => said.type() === 'error' && troubles.push(said.text()))
      page.on('pageerror', error => troubles.push(error.message))
      page.on('requestfailed', request => troubles.push(`${request.method()} ${request.url()} failed`))
      await page.goto(shop.origin)
    })
    afterAll(async () => {
      await browser?.close()
      await place?.close()
      await shop?.close()
    })

    const say = async (text: string) => {
      const box = page.getByRole('textbox')
      await box.fill(text)
      await box.press('Enter')
    }
    const log = () => page.locator('.webchat__basic-transcript')
    const bubble = (text: string) => log().locator('.webchat__bubble', { hasText: text }).last()
    /** What Web Chat itself holds of a message: sending, sent or send failed. */
    const comesTo = (text: string, state: string) =>
      page.waitForFunction(
        `globalThis.store?.getState().activities.find(a => a.text === ${JSON.stringify(text)})?.channelData['webchat:send-status'] === '${state}'`,
      )

    it('connects', async () => {
      await page.waitForFunction(`globalThis.store?.getState().connectivityStatus === 'connected'`)
    })

    it('sends a message, which comes to be sent and stands there once', async () => {
      const question = 'how many days do I have to return an item?'
      await say(question)
      await comesTo(question, 'sent')
      await expect.poll(() => log().getByText('Sending', { exact: true }).count()).toBe(0)
      expect(await log().locator('.webchat__bubble--from-user').count()).toBe(1)
    })

    it("renders the bot's Markdown", async () => {
      await bubble('10 days').locator('strong', { hasText: '10 days' }).waitFor()
      expect(await bubble('10 days').locator('p').count()).toBeGreaterThan(1)
      expect(await log().innerText()).not.toContain('**')
    })

    it('sends a picture, which can be fetched again from where it stands', async () => {
      const png = await page.screenshot({ clip: { x: 0, y: 0, width: 20, height: 20 } })
      await page.locator('input[type=file]').setInputFiles({ name: 'receipt.png', mimeType: 'image/png', buffer: png })
      await page.waitForFunction('globalThis.store?.getState().sendBoxAttachments.length === 1')
      await page.getByRole('textbox').press('Enter')
      const address = await log().getByRole('link', { name: 'receipt.png' }).getAttribute('href')
      const fetched = await fetch(address ?? '')
      expect(fetched.headers.get('content-type')).toBe('image/png')
      expect(Buffer.from(await fetched.arrayBuffer())).toEqual(png)
    })

    it('offers what the bot suggests, and says it when it is tapped', async () => {
      await say('What is the capital of Australia?')
      const offered = page.getByRole('toolbar').getByRole('button')
      await offered.getByText('Yes, please ask', { exact: true }).click()
      await comesTo('Yes, please ask', 'sent')
      await bubble('colleague').waitFor()
      await offered.first().waitFor({ state: 'detached' })
    })

    it('shows that the agent types, what the agent says and who it is', async () => {
      const lineId = (await page.evaluate('lineId')) as string
      await agent.claim(lineId)
      await until(async () => {
        await agent.type(lineId) // it is shown for some seconds only
        return page.locator('.webchat__typing-indicator, .webchat__typingIndicator').first().isVisible()
      })
      await agent.say(lineId, 'Canberra. Anything else?')
      await bubble(`${AGENT}: Canberra. Anything else?`).waitFor()
      await agent.resolve(lineId)
      await say('thanks, that was all')
      await comesTo('thanks, that was all', 'sent')
    })

    it('had no trouble: nothing was refused, nothing failed', () => {
      expect(troubles).toEqual([])
    })
  })
