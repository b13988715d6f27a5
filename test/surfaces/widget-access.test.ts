// Everyone can use the widget: with a keyboard, with a screen reader, on a small phone, in the dark, in both directions.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktop, noBrowser, openBrowser, phone } from '../journeys/browser.js'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { en, fa, type Tongue } from '../journeys/words.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }

const small: BrowserContextOptions = { ...phone, viewport: { width: 320, height: 568 } }
const settings: [string, Tongue, BrowserContextOptions][] = [
  ['in Persian on a desktop', fa, { ...desktop, colorScheme: 'light' }],
  ['in English on a desktop in the dark', en, { ...desktop, colorScheme: 'dark' }],
  ['in Persian on a phone in the dark', fa, { ...phone, colorScheme: 'dark' }],
  ['in English on a phone', en, { ...phone, colorScheme: 'light' }],
]

describe.skipIf(noBrowser)(`the widget${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
    program = await startProgram()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
    discard(program.dataDir)
  })

  async function visit(tongue: Tongue, options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(program.url + tongue.shop)
    await page.getByRole('button', { name: tongue.launcher }).waitFor()
    return page
  }
  const launcher = (page: Page, tongue: Tongue) => page.getByRole('button', { name: tongue.launcher })
  async function say(page: Page, tongue: Tongue, text: string) {
    await page.getByRole('textbox', { name: tongue.composer }).fill(text)
    await page.keyboard.press('Enter')
  }
  async function isClean(page: Page, where: string) {
    await page.evaluate(AXE)
    const options = JSON.stringify({ runOnly: RULES })
    const found: Violation[] = await page.evaluate(`axe.run(document, ${options}).then(result => result.violations)`)
    const told = found.map(
      ({ id, nodes }) => `${where}: ${id}\n${nodes.map(n => `${n.html}\n${n.failureSummary}`).join('\n')}`,
    )
    expect(told).toEqual([])
  }

  it.each(settings)('has no fault that axe knows, %s', async (_name, tongue, options) => {
    const page = await visit(tongue, options)
    await isClean(page, 'closed')
    await launcher(page, tongue).click()
    await page.locator('hamdel-widget .choice').first().waitFor()
    await isClean(page, 'opening')
    const [question, answer] = tongue.ask.formal as [string, string]
    await say(page, tongue, question)
    await page.getByRole('log').getByText(answer).waitFor()
    await say(page, tongue, tongue.ask.unknown)
    await page.getByRole('log').getByText(tongue.askedBackOrTold).waitFor()
    await isClean(page, 'answered')
    await page.locator('hamdel-widget .door').click()
    await page.locator('hamdel-widget .door').waitFor({ state: 'hidden' })
    await isClean(page, 'queued')
    await page.context().setOffline(true)
    await say(page, tongue, 'offline')
    await page.getByText(/می‌ماند تا وصل شوید|Kept until you/).waitFor()
    await isClean(page, 'offline')
    await page.locator('hamdel-widget .tool').first().click()
    await page.locator('hamdel-widget .menu .bad').click()
    await isClean(page, 'about to forget')
    await page.context().close()
  })

  it('is opened, used and left with the keyboard alone', async () => {
    const page = await visit(fa, desktop)
    await launcher(page, fa).focus()
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('یک')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('دو')
    expect(await page.getByRole('textbox', { name: fa.composer }).inputValue()).toBe('یک\nدو')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.locator('.launcher:focus').waitFor()
    await page.context().close()
  })

  it('speaks the language that the customer chose, also on the next page', async () => {
    const page = await visit(fa, desktop)
    await launcher(page, fa).click()
    await page.getByRole('button', { name: 'گزینه‌های بیشتر' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('textbox', { name: en.composer }).waitFor()
    await page.reload()
    await launcher(page, en).waitFor()
    expect(await page.locator('hamdel-widget .root').getAttribute('dir')).toBe('ltr')
    await page.goto(`${program.url}${en.shop}`)
    await launcher(page, en).waitFor()
    await page.context().close()
  })

  it('holds the focus while it fills the screen of a phone', async () => {
    const page = await visit(en, phone)
    await launcher(page, en).click()
    expect(await page.getByRole('dialog').getAttribute('aria-modal')).toBe('true')
    await page.locator('hamdel-widget .choice').first().waitFor()
    const inside = 'document.activeElement.localName === "hamdel-widget"'
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(inside)).toBe(true)
    }
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Shift+Tab')
      expect(await page.evaluate(inside)).toBe(true)
    }
    await page.context().close()
  })

  it.each([fa, en])('fits on 320 pixels, with targets of 44 pixels', async tongue => {
    const page = await visit(tongue, small)
    await launcher(page, tongue).click()
    const [question, answer] = tongue.ask.formal as [string, string]
    await say(page, tongue, question)
    await page.getByRole('log').getByText(answer).waitFor()
    const wide: number[] =
      await page.evaluate(`[...document.querySelector('hamdel-widget').shadowRoot.querySelectorAll('.panel, .log, .head')]
      .map(one => one.scrollWidth)`)
    expect(Math.max(...wide)).toBeLessThanOrEqual(320)
    const low: string[] =
      await page.evaluate(`[...document.querySelector('hamdel-widget').shadowRoot.querySelectorAll('.panel button, .panel textarea')]
      .filter(one => one.getClientRects().length && (one.offsetHeight < 44 || one.offsetWidth < 44)).map(one => one.className)`)
    expect(low).toEqual([])
    await page.context().close()
  })

  it('keeps a number, a code and an address in order inside a Persian sentence', async () => {
    const page = await visit(fa, desktop)
    await launcher(page, fa).click()
    await say(page, fa, 'سفارش KH-10425 با شمارهٔ 0912 345 6789 و <b>https://shop.example/a</b> و a@b.example')
    const words = page.locator('hamdel-widget .customer .words')
    await words.waitFor()
    expect(await words.locator('bdi').allTextContents()).toEqual([
      'KH-10425',
      '0912 345 6789',
      'https://shop.example/a',
      'a@b.example',
    ])
    expect(await words.locator('b').count()).toBe(0)
    await page.context().close()
  })
})
