// Takes the README's pictures from the demo's afternoon: node dist/test/journeys/take-pictures.js
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { until } from '../http/client.js'
import { desktop, openBrowser } from './browser.js'
import { aCustomer } from './people.js'
import { root } from './program.js'
import { en, fa } from './words.js'

const LIVELY_MS = 72_000 // by then promises are kept and broken, somebody waits, and somebody has rated
const folder = join(root, 'test/journeys/pictures')

const demo = spawn(process.execPath, [join(root, 'dist/src/bin/demo.js')], {
  env: { PATH: process.env.PATH ?? '', PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
let output = ''
demo.stdout.on('data', part => {
  output += part
})
const [, url = ''] = await until(() => /the shop\s+(\S+)/.exec(output), 60_000)
const [, email = '', password = ''] = /Sign in with\s+(\S+)\s+and the password\s+(.+)/.exec(output) ?? []
const browser = await openBrowser()

async function signedIn(browser: Browser, language: 'fa' | 'en'): Promise<Page> {
  const context = await browser.newContext(desktop)
  await context.addInitScript(`localStorage.setItem('hamdel.language', '${language}')`)
  const page = await context.newPage()
  await page.goto(`${url}lead/`)
  await page.locator('input[type=email]').fill(email)
  await page.locator('input[type=password]').fill(password.trim())
  await page.keyboard.press('Enter')
  await page.locator('.lead-page').waitFor()
  return page
}
const picture = async (page: Page, name: string) => {
  await page.mouse.move(640, 790)
  await page.waitForTimeout(1_500) // what moves has come to rest
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

for (const [tongue, question, answer, name] of [
  [fa, 'تا چند روز میتونم پسش بدم؟', '۱۰ روز', 'widget'],
  [en, 'How many days do I have to return something?', '10 days', 'widget-en'],
] as const) {
  const customer = await aCustomer(browser, url, tongue, desktop)
  await customer.say(question)
  await customer.reads(answer)
  await picture(customer.page, name)
}

const [persian, english] = [await signedIn(browser, 'fa'), await signedIn(browser, 'en')]
await persian.waitForTimeout(LIVELY_MS)
await picture(persian, 'lead')
await english.goto(`${url}lead/#now`)
await picture(english, 'lead-en')
for (const [page, name] of [
  [persian, 'desk'],
  [english, 'desk-en'],
] as const) {
  await page.goto(`${url}desk/`)
  await page.getByRole('tab').nth(2).click() // in colleagues' hands: there is always somebody
  await page.locator('[data-line]').first().click()
  await page.getByRole('log').waitFor()
  await picture(page, name)
}
await browser.close()
demo.kill('SIGINT')
