// The widget on somebody else's website: another origin, a strict policy, and a page that talks to it.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT } from 'jose'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../free-port.js'
import { until } from '../http/client.js'
import { noBrowser, openBrowser } from '../journeys/browser.js'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { en } from '../journeys/words.js'

const IDENTITY_SECRET = 'the website signs its customers with this one'
const [question, answer] = en.ask.formal as [string, string]

describe.skipIf(noBrowser)(`the widget on another website${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Program
  let browser: Browser
  let site: Server
  let origin: string
  beforeAll(async () => {
    browser = await openBrowser()
    site = createServer((_request, response) => {
      const hamdel = program.url.slice(0, -1)
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      // Exactly the lines that the widget's own comment asks for, and nothing else.
      const socket = hamdel.replace('http', 'ws')
      const policy = `default-src 'none'; script-src ${hamdel}; connect-src ${hamdel} ${socket}; font-src ${hamdel}`
      response.setHeader('Content-Security-Policy', policy)
      response.end(`<!doctype html><html lang="de"><title>Shop</title><body><h1>Shop</h1>
        <script src="${hamdel}/hamdel.js" data-language="en" async></script>`)
    })
    await new Promise<void>(ready => site.listen(0, '127.0.0.1', ready))
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
    program = await startProgram({ SITE_ORIGINS: origin, IDENTITY_SECRET, PORT: `${await freePort()}` })
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
    site?.close()
    discard(program.dataDir)
  })

  async function visit(address = origin): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    await page.goto(address)
    await until(() => page.evaluate('!!window.hamdel')) // the policy lets nobody wait inside of the page
    return page
  }
  async function say(page: Page, text: string) {
    await page.getByRole('textbox', { name: en.composer }).fill(text)
    await page.keyboard.press('Enter')
  }
  const heard = (page: Page): Promise<string[]> => page.evaluate('window.heard.map(one => one.split(" ")[0])')

  it('works with the three lines of policy that it asks for, in its own letters', async () => {
    const page = await visit()
    const faults: string[] = []
    page.on('console', said => said.type() === 'error' && faults.push(said.text()))
    await page.evaluate('hamdel.open()')
    await say(page, question)
    await page.getByRole('log').getByText(answer).waitFor()
    await page.evaluate('document.fonts.ready')
    const loaded = await page.evaluate('[...document.fonts].filter(face => face.status === "loaded").length')
    expect(loaded).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('tells the page what happens, and does what the page asks', async () => {
    const page = await visit()
    await page.evaluate(`window.heard = []
      for (const event of ['ready', 'open', 'close', 'message', 'unread'])
        hamdel.on(event, detail => heard.push(event + ' ' + JSON.stringify(detail)))`)
    await page.evaluate('hamdel.toggle()')
    await page.getByRole('dialog').waitFor()
    await say(page, question)
    await page.getByRole('log').getByText(answer).waitFor()
    await page.evaluate('hamdel.close()')
    expect(await heard(page)).toEqual(['ready', 'open', 'message', 'close'])
    await page.evaluate('hamdel.language("fa")')
    await page.getByRole('button', { name: 'گفت‌وگو با پشتیبانی' }).waitFor()
    await page.context().close()
  })

  it('finds the conversation of a customer whom the website names, on another device', async () => {
    const key = new TextEncoder().encode(IDENTITY_SECRET)
    const jwt = await new SignJWT({ name: 'Mina' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('customer-7')
      .setExpirationTime('5m')
      .sign(key)
    const one = await visit()
    await one.evaluate(`hamdel.identify(${JSON.stringify(jwt)}); hamdel.open()`)
    await say(one, question)
    await one.getByRole('log').getByText(answer).waitFor()
    const two = await visit()
    await two.evaluate(`hamdel.open(); hamdel.identify(${JSON.stringify(jwt)})`)
    await two.getByRole('log').getByText(question).waitFor()
    for (const page of [one, two]) await page.context().close()
  })

  it('says so on a website that it does not belong to', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(program.url.replace('localhost', '127.0.0.1')) // another origin than the one it knows
    await page.getByRole('button', { name: /گفت‌وگو با پشتیبانی/ }).click()
    await page.getByRole('status').filter({ hasText: 'روی این سایت روشن نیست' }).waitFor()
    await page.context().close()
  })

  it('waits while the server is away, and delivers once when it is back', async () => {
    const page = await visit()
    await page.evaluate('hamdel.open()')
    await say(page, question)
    await page.getByRole('log').getByText(answer).waitFor()
    const { port } = new URL(program.url)
    await program.stop('SIGKILL')
    await page.getByRole('status').filter({ hasText: 'The connection was lost' }).waitFor()
    await say(page, 'Written while nobody was there')
    await page.getByRole('button', { name: 'Not delivered – retry' }).waitFor()
    program = await startProgram({ SITE_ORIGINS: origin, IDENTITY_SECRET, PORT: port, DATA_DIR: program.dataDir })
    const mine = page.locator('.row.customer', { hasText: 'nobody was there' })
    await mine.filter({ hasText: 'Delivered' }).waitFor()
    expect(await mine.count()).toBe(1)
    expect(await page.getByRole('log').locator('.row.customer', { hasText: question }).count()).toBe(1)
    await page.context().close()
  })
})
