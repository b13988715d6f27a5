// A customer, an agent and an editor, each in a browser of their own.
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { desktop } from './browser.js'
import type { Tongue } from './words.js'

export type Customer = {
  page: Page
  /** Opens the widget, as after a reload. */
  open: () => Promise<void>
  say: (text: string) => Promise<void>
  /** Waits until the newest messages contain it. */
  reads: (text: string | RegExp) => Promise<void>
  rate: () => Promise<void>
  close: () => Promise<void>
}

/** Opens the shop page and its widget. */
export async function aCustomer(
  browser: Browser,
  url: string,
  tongue: Tongue,
  options: BrowserContextOptions = desktop,
): Promise<Customer> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(url + tongue.shop)
  const launcher = page.getByRole('button', { name: tongue.launcher })
  const open = async () => {
    if ((await launcher.getAttribute('aria-expanded')) === 'false') await launcher.click()
  }
  await open()
  const composer = page.getByRole('textbox', { name: tongue.composer })
  const log = page.getByRole('log')
  return {
    page,
    open,
    async say(text) {
      await composer.fill(text)
      await composer.press('Enter')
    },
    reads: text => log.getByText(text).last().waitFor(),
    async rate() {
      await page.getByRole('radio', { name: tongue.star, exact: true }).check({ force: true })
      await page.getByRole('button', { name: tongue.rate }).click()
      await page.getByText(tongue.rated).waitFor()
    },
    close: () => context.close(),
  }
}

export type Staff = { page: Page; close: () => Promise<void> }
export const SARA = { name: 'سارا', email: 'sara@example.com', password: 'a short sentence' }

async function aBrowserFor(browser: Browser, tongue: Tongue): Promise<Page> {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  await page.addInitScript(`localStorage.setItem('hamdel.language', '${tongue.shop ? 'en' : 'fa'}')`)
  return page
}

/** The first admin takes the one-time link and stands at the desk. */
export async function theFirstAdmin(browser: Browser, welcome: string, tongue: Tongue): Promise<Staff> {
  const page = await aBrowserFor(browser, tongue)
  await page.goto(welcome)
  await page.getByRole('textbox', { name: tongue.welcome.name, exact: true }).fill(SARA.name)
  await page.getByRole('textbox', { name: tongue.welcome.email }).fill(SARA.email)
  await page.getByLabel(tongue.welcome.password, { exact: true }).fill(SARA.password)
  await page.getByRole('button', { name: tongue.welcome.begin }).click()
  await page.getByRole('tablist').waitFor()
  return { page, close: () => page.context().close() }
}

/** Somebody who works here already signs in, on another process perhaps. */
export async function signedIn(browser: Browser, url: string, tongue: Tongue): Promise<Staff> {
  const page = await aBrowserFor(browser, tongue)
  await page.goto(`${url}desk/`)
  await page.getByRole('textbox', { name: tongue.welcome.email }).fill(SARA.email)
  await page.getByLabel(tongue.welcome.password, { exact: true }).fill(SARA.password)
  await page.getByRole('button', { name: tongue.welcome.enter }).click()
  await page.getByRole('tablist').waitFor()
  return { page, close: () => page.context().close() }
}

export const transcriptOf = (page: Page): Locator => page.getByRole('log')
