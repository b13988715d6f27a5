// The widget on the sample shop, in real Chromium against the real program: nothing that a customer writes is lost or doubled.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, until } from '../http/client.js'
import { desktop, noBrowser, openBrowser, phone } from '../journeys/browser.js'
import { theFirstAdmin } from '../journeys/people.js'
import { discard, type Program, root, startProgram } from '../journeys/program.js'
import { fa } from '../journeys/words.js'

const [question, answer] = fa.ask.formal as [string, string]
const SEND = /\/v3\/directline\/conversations\/[^/]+\/activities$/
const posts = (url: URL) => SEND.test(url.pathname)

it('weighs at most 20 KB on the wire, what sends files being fetched when the chat is opened', () => {
  expect(gzipSync(readFileSync(join(root, 'dist/surfaces/widget/hamdel.js')), { level: 9 }).length).toBeLessThan(20_000)
})

describe.skipIf(noBrowser)(`on a page${noBrowser ? ` (${noBrowser})` : ''}`, () => {
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

  async function visit(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    await page.goto(program.url)
    await open(page)
    return page
  }
  const open = (page: Page) => page.getByRole('button', { name: fa.launcher }).click()
  const fresh = () => browser.newContext(desktop)
  const log = (page: Page) => page.getByRole('log')
  async function say(page: Page, text: string) {
    await page.getByRole('textbox', { name: fa.composer }).fill(text)
    await page.keyboard.press('Enter')
  }
  const delivered = (page: Page, text: string) =>
    page.locator('.row.customer', { hasText: text }).filter({ hasText: 'رسید' }).waitFor()
  const times = (page: Page, text: string) => log(page).locator('.row.customer').filter({ hasText: text }).count()
  const again = async (page: Page) => {
    await page.reload()
    await page.getByRole('dialog').waitFor()
  }

  it('answers within a strict content security policy, without a fault and without asking another host', async () => {
    const context = await fresh()
    const page = await context.newPage()
    const faults: string[] = []
    const hosts = new Set<string>()
    page.on('console', said => said.type() === 'error' && faults.push(said.text()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('request', request => hosts.add(new URL(request.url()).host))
    page.on('websocket', socket => hosts.add(new URL(socket.url()).host))
    await page.goto(program.url)
    await open(page)
    await say(page, question)
    await log(page).getByText(answer).waitFor()
    await page.locator('.proof').filter({ hasText: 'بازبینی' }).waitFor()
    expect(faults).toEqual([])
    expect([...hosts]).toEqual([new URL(program.url).host])
    await context.close()
  })

  it('asks the server for nothing about a visitor who never opens it', async () => {
    const context = await fresh()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    await page.goto(program.url, { waitUntil: 'networkidle' })
    expect(asked.filter(path => /^\/(api|v3)/.test(path))).toEqual([])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  it('stays open from page to page on a desk without taking the keyboard, and leaves a phone the page', async () => {
    const wide = await fresh()
    const page = await visit(wide)
    await say(page, question)
    await log(page).getByText(answer).waitFor()
    await page.goto(`${program.url}?page=2`)
    await log(page).getByText(answer).waitFor()
    expect(await page.evaluate('document.activeElement.localName')).toBe('body')
    await page.getByRole('button', { name: 'بستن گفت‌وگو' }).click()
    await page.reload()
    await page.getByRole('button', { name: fa.launcher, expanded: false }).waitFor()
    await wide.close()
    const small = await browser.newContext(phone)
    const hand = await visit(small)
    await hand.getByRole('dialog').waitFor()
    await hand.reload()
    await hand.getByRole('button', { name: fa.launcher, expanded: false }).waitFor()
    await small.close()
  })

  it('sends pictures with the next press of send, once, and says what cannot be taken', async () => {
    const context = await fresh()
    const page = await visit(context)
    const picture = { name: 'شکسته.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n…', 'latin1') }
    const choose = (...files: (typeof picture)[]) => page.locator('input[type=file]').setInputFiles(files)
    await page.getByRole('button', { name: 'فرستادن عکس یا PDF' }).waitFor()
    await choose({ ...picture, name: 'page.html', mimeType: 'text/html' })
    await page.getByRole('alert').filter({ hasText: 'فقط عکس' }).waitFor()
    await page.getByRole('textbox', { name: fa.composer }).press('Enter') // on with it
    await page.getByRole('alert').filter({ hasText: 'فقط عکس' }).waitFor({ state: 'detached' })
    await choose(picture)
    await choose({ ...picture, name: 'نه این.png' })
    await page.getByRole('button', { name: 'نه این.png' }).click()
    let tries = 0 // the first upload arrives, its answer is lost
    await page.route('**/upload', async route => {
      if (tries++ > 0) return route.continue()
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('textbox', { name: fa.composer }).press('Enter')
    await page.getByText('فرستاده نشد.').waitFor()
    await page.getByRole('button', { name: 'دوباره' }).click()
    await log(page).getByText('فایلتان رسید').waitFor() // the bot says that it cannot look into it
    await say(page, 'این‌طوری رسید')
    await delivered(page, 'این‌طوری رسید')
    await again(page)
    await log(page).getByRole('link', { name: 'شکسته.png' }).waitFor()
    expect([tries, await log(page).getByRole('link', { name: '.png' }).count()]).toEqual([2, 1])
    await context.close()
  })

  it('takes an address from somebody who finds nobody there, once it is one', async () => {
    const context = await browser.newContext(phone)
    const page = await visit(context)
    await say(page, fa.ask.person)
    const field = page.getByRole('textbox', { name: 'ایمیل یا شمارهٔ تماس' })
    await field.fill('۰۹۱۲۳۴۵')
    await field.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'جا افتاده' }).waitFor()
    await say(page, 'راستی یک چیز دیگر')
    await delivered(page, 'راستی یک چیز دیگر')
    expect(await field.inputValue()).toBe('۰۹۱۲۳۴۵') // half-written, it is not lost by what is said meanwhile
    const turn = async (menu: string, other: string) => {
      await page.getByRole('button', { name: menu }).click()
      await page.getByRole('button', { name: other }).click()
    }
    await turn('گزینه‌های بیشتر', 'English')
    expect(await page.getByRole('textbox', { name: 'E-mail or phone number' }).inputValue()).toBe('۰۹۱۲۳۴۵') // nor by another language
    await turn('More options', 'فارسی')
    await field.fill('۰۹۱۲ ۳۴۵ ۶۷۸۹')
    await field.press('Enter')
    await log(page).getByText('+989123456789').waitFor()
    await field.waitFor({ state: 'detached' })
    await context.close()
  })

  it('does not repeat a promised time that has passed', async () => {
    const staff = await theFirstAdmin(browser, program.welcome ?? '', fa) // somebody is there, so a time is promised
    const context = await fresh()
    const page = await context.newPage()
    await page.clock.install()
    await page.goto(program.url)
    await open(page)
    await say(page, fa.ask.person)
    await page.locator('.truth', { hasText: '۱۰ دقیقه مانده' }).waitFor()
    await page.clock.fastForward('04:30')
    await page.locator('.truth', { hasText: /[۵۶] دقیقه مانده · تا ساعت/ }).waitFor()
    await page.clock.fastForward('59:00')
    await page.locator('.truth', { hasText: 'دیرتر از قولمان شد' }).waitFor()
    await context.close()
    await staff.close()
  })

  it('offers another way when an answer did not help', async () => {
    const context = await fresh()
    const page = await visit(context)
    await say(page, question)
    const down = page.getByRole('button', { name: 'به کارم نیامد' })
    const sorry = log(page).getByText('جور دیگری بپرسید')
    await down.click()
    await sorry.waitFor()
    await down.click()
    await sorry.waitFor({ state: 'detached' })
    await context.close()
  })

  it('takes a press on an answer that is drawn anew under the finger', async () => {
    const context = await fresh()
    const page = await visit(context)
    await say(page, question)
    const down = page.getByRole('button', { name: 'به کارم نیامد' })
    await down.hover()
    await page.mouse.down()
    for (const language of ['en', 'fa']) {
      await page.evaluate(`hamdel.language('${language}')`)
      await page.locator(`.root[lang=${language}] .thumb`).first().waitFor()
    }
    await page.mouse.up()
    await log(page).getByText('جور دیگری بپرسید').waitFor()
    await context.close()
  })

  it('shows the last press on an answer, though the server still speaks of the one before', async () => {
    const context = await fresh()
    const page = await context.newPage()
    let echoes = 0
    page.on('websocket', socket =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('"messageReaction"')) echoes++
      }),
    )
    let reactions = 0
    let letSecondGo = () => {}
    const second = new Promise<void>(resolve => {
      letSecondGo = resolve
    })
    await page.route(posts, async route => {
      if (route.request().postData()?.includes('messageReaction') && ++reactions === 2) await second
      await route.continue()
    })
    await page.goto(program.url)
    await open(page)
    await say(page, question)
    const down = page.getByRole('button', { name: 'به کارم نیامد' })
    await down.evaluate((thumb: { click(): void }) => {
      thumb.click()
      thumb.click()
    })
    await until(() => echoes === 1)
    expect(await down.getAttribute('aria-pressed')).toBe('false')
    letSecondGo()
    await until(() => echoes === 2)
    expect(await down.getAttribute('aria-pressed')).toBe('false')
    await context.close()
  })

  it('keeps what was written while the connection is lost, and sends it once', async () => {
    const context = await fresh()
    const page = await visit(context)
    await log(page).getByText('ربات پاسخ‌گوی').waitFor()
    await context.setOffline(true)
    await page.getByRole('status').filter({ hasText: 'اینترنت قطع است' }).waitFor()
    await say(page, 'این را در راه بی‌اینترنت نوشتم')
    await log(page).getByText('می‌ماند تا وصل شوید').waitFor() // as the line above says
    expect(await page.getByText('فرستاده نشد').count()).toBe(0)
    await context.setOffline(false)
    await delivered(page, 'بی‌اینترنت')
    await again(page)
    await delivered(page, 'بی‌اینترنت')
    expect(await times(page, 'بی‌اینترنت')).toBe(1)
    await context.close()
  })

  it('is heard once when the server took the message and its answer got lost', async () => {
    const context = await fresh()
    const page = await visit(context)
    let lost = 0
    await page.route(posts, async route => {
      if (route.request().method() !== 'POST' || !route.request().postData()?.includes('"message"') || lost++)
        return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await page.routeWebSocket(/stream/, socket => socket.close()) // no echo tells it early
    await again(page)
    await say(page, 'پاسخ این درخواست گم شد')
    await delivered(page, 'گم شد')
    expect(lost).toBeGreaterThan(0)
    await again(page)
    await delivered(page, 'گم شد')
    expect(await times(page, 'گم شد')).toBe(1)
    await context.close()
  })

  it('shows unsent words again after a reload, and a half-written draft too', async () => {
    const context = await fresh()
    const page = await visit(context)
    await page.route(posts, route =>
      route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
    )
    await say(page, 'اولی، فرستاده‌نشده')
    await say(page, 'دومی، فرستاده‌نشده')
    await page.getByRole('button', { name: 'فرستاده نشد – دوباره' }).first().waitFor()
    await page.getByRole('textbox', { name: fa.composer }).fill('نیمه‌کاره')
    await again(page)
    await log(page).getByText('دومی، فرستاده‌نشده').waitFor()
    expect(await page.getByRole('textbox', { name: fa.composer }).inputValue()).toBe('نیمه‌کاره')
    await page.unroute(posts)
    const retry = page.getByRole('button', { name: 'فرستاده نشد – دوباره' }).first()
    await retry.click({ timeout: 3_000 }).catch(() => {}) // unless it has gone out by itself
    await delivered(page, 'دومی')
    const order = await log(page).locator('.row.customer .words').allTextContents()
    expect(order).toEqual(['اولی، فرستاده‌نشده', 'دومی، فرستاده‌نشده'])
    await context.close()
  })

  it('hears the answer where no WebSocket comes through', async () => {
    const context = await fresh()
    await context.routeWebSocket(/stream/, socket => socket.close())
    const page = await visit(context)
    await say(page, question)
    await log(page).getByText(answer).waitFor()
    await context.close()
  })

  it('says where the line stands by the newest word, though an older answer comes after it', async () => {
    const context = await fresh()
    const page = await context.newPage()
    const held: (() => Promise<void>)[] = []
    let asked = 0
    await page.route(posts, async route => {
      if (route.request().method() !== 'GET' || asked++ === 0) return route.continue() // the first opens the stream
      const response = await route.fetch()
      held.push(() => route.fulfill({ response }))
    })
    await page.goto(program.url)
    await open(page)
    await until(() => held.length > 0)
    await say(page, fa.ask.person)
    const truth = page.locator('.truth')
    await truth.filter({ hasText: 'در صف' }).waitFor()
    for (const answer of held) await answer()
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
    expect(await truth.textContent()).toContain('در صف')
    await context.close()
  })

  it('shows the same in two tabs, and counts as unread only what neither has shown', async () => {
    const context = await fresh()
    const [one, two] = [await visit(context), await visit(context)]
    const sent = one.waitForRequest(request => request.postData()?.includes(question) ?? false)
    await say(one, question)
    for (const page of [one, two]) await log(page).getByText(answer).waitFor()
    for (const page of [one, two]) await page.keyboard.press('Escape')
    const { authorization = '' } = (await sent).headers()
    const body = { type: 'message', text: fa.ask.colloquial[0] }
    await ask((await sent).url(), { method: 'POST', headers: { authorization }, body }) // on their telephone
    const badge = (page: Page) => page.locator('hamdel-widget .badge')
    for (const page of [one, two]) await badge(page).getByText('۱').waitFor()
    await open(one)
    await badge(two).waitFor({ state: 'hidden' })
    expect(await times(one, question)).toBe(1)
    await context.close()
  })

  it('buys a new pass when the old one has run out', async () => {
    const context = await fresh()
    const page = await visit(context)
    await say(page, 'پیش از انقضا')
    await delivered(page, 'پیش از انقضا')
    let refused = 0
    await page.route(posts, route => {
      if (refused++) return route.continue()
      return route.fulfill({ status: 403, json: { error: { code: 'TokenExpired', message: 'It has expired.' } } })
    })
    await say(page, 'پس از انقضا')
    await delivered(page, 'پس از انقضا')
    expect(refused).toBeGreaterThan(1)
    expect(await times(page, 'پیش از انقضا')).toBe(1)
    await context.close()
  })

  it('forgets the customer here and on the server when they ask for it', async () => {
    const context = await fresh()
    const page = await visit(context)
    await say(page, 'رازی که باید پاک شود')
    await delivered(page, 'رازی')
    await page.getByRole('button', { name: 'گزینه‌های بیشتر' }).click()
    await page.getByRole('button', { name: 'مرا فراموش کن' }).click()
    await page.getByRole('button', { name: 'پاک کن' }).click()
    await log(page).getByText('رازی').waitFor({ state: 'detached' })
    expect(await page.evaluate('Object.keys(localStorage).filter(key => /key|out|seen/.test(key))')).toEqual([])
    await again(page)
    await log(page).getByText('ربات پاسخ‌گوی').waitFor()
    expect(await times(page, 'رازی')).toBe(0)
    await context.close()
  })
})
