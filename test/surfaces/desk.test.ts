// The desk in a real browser against the real program: nobody is taken twice, and nothing that an agent writes is lost.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnector } from '../channels/connector.js'
import { ask, until } from '../http/client.js'
import { noBrowser } from '../journeys/browser.js'
import { type ModelServer, startModelServer } from '../models/server.js'
import { aCallerWaits, faults, type House, openHouse } from './desk-house.js'

const LOOKS = (['fa', 'en'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(colorScheme => ({ language, colorScheme })),
)

describe.skipIf(noBrowser)(`the desk${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let house: House
  let model: ModelServer
  beforeAll(async () => {
    model = await startModelServer()
    const asked = { OPENAI_BASE_URL: model.baseUrl.href, OPENAI_CHAT_MODEL: 'a-model' }
    house = await openHouse({ BOT_FRAMEWORK: 'on', ...asked })
  })
  afterAll(async () => {
    await house?.close()
    await model?.close()
  })

  const open = (lineId: string, look = {}) => house.page(`desk/#line=${encodeURIComponent(lineId)}`, look)
  const reply = (page: Page) => page.getByRole('textbox', { name: 'پاسخ شما' })
  const log = (page: Page) => page.getByRole('log')
  const claimBy = async (page: Page) => {
    await page.getByRole('button', { name: 'برمی‌دارم' }).click()
    await page.locator('.talk-acts').waitFor()
  }
  const leave = (page: Page) => page.context().close()

  it('takes, answers and finishes a conversation by keyboard alone', async () => {
    const caller = await aCallerWaits(house)
    const page = await house.page('desk/')
    await page.locator('[data-line]').first().waitFor()
    for (let i = 0; i < 20 && (await page.evaluate(FOCUSED)) !== caller.lineId; i++) await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await log(page).getByText('می‌خوام با یه آدم واقعی حرف بزنم').waitFor()
    await page.keyboard.press('c')
    await until(() => page.evaluate('document.activeElement.id === "reply"'))
    await page.keyboard.type('سلام، سارا هستم.')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('بفرمایید.')
    await page.keyboard.press('Enter')
    await until(async () => (await caller.heard()).includes('سلام، سارا هستم.\nبفرمایید.'))
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await log(page).getByText('گفت‌وگو تمام شد').waitFor()
    await leave(page)
  })

  it('shows what a language model wrote as that: a summary, a translation below the words, a reply that nobody has sent', async () => {
    const caller = await aCallerWaits(house, 'I want to talk to a human about returning my shoes')
    const page = await open(caller.lineId)
    model.always('error 500')
    const summary = page.locator('.model-summary')
    await summary.getByRole('button').click()
    await summary.getByText('مدل الان جواب نمی‌دهد').waitFor()
    model.always('well')
    await summary.getByRole('button').click()
    await summary.getByText('They said:').waitFor()
    await summary.getByText('کسی نخوانده').waitFor()
    await log(page).getByRole('button', { name: 'ترجمه کن' }).click()
    await log(page).getByText('In fa: I want to talk to a human').waitFor()
    await log(page).getByText('I want to talk to a human about returning my shoes', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'پاسخی پیش‌نویس کن' }).click()
    const draft = page.locator('.model .model-draft')
    await draft.getByText('بر پایهٔ این دانسته‌ها').waitFor()
    await draft.getByRole('button', { name: 'به پاسخ بیاور' }).click()
    await until(async () => (await page.locator('#reply').inputValue()).startsWith('So: '))
    expect((await caller.heard()).some(text => text.startsWith('So: '))).toBe(false)
    await caller.say('Are you still there?')
    await summary.getByText('مشتری بعد از این باز هم نوشته است.').waitFor()
    expect(await faults(page)).toEqual([])
    await leave(page)
  })

  it('hears in a window the key that follows at once', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await claimBy(page)
    const opens = await page.evaluate(`(async () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', code: 'KeyE', bubbles: true }))
      for (let i = 0; i < 9; i++) await null // nothing is painted yet
      return document.activeElement?.closest('dialog')?.open
    })()`)
    expect(opens).toBe(true)
    await leave(page)
  })

  it('asks at the door for what is missing, in its own language and not the browser’s', async () => {
    const page = await (await house.browser.newContext()).newPage()
    await page.goto(`${house.program.url}desk/`)
    await page.getByRole('button', { name: 'وارد می‌شوم' }).click()
    const email = page.getByRole('textbox', { name: 'ایمیل' })
    await page.getByText('این هم لازم است.').first().waitFor()
    expect(await email.getAttribute('aria-invalid')).toBe('true')
    await until(() => email.evaluate(node => node === node.ownerDocument.activeElement))
    await email.fill('sara@example.com')
    expect(await page.getByText('این هم لازم است.').count()).toBe(1) // the password still
    await leave(page)
  })

  it('writes the time once under a run of messages of the same minute', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await log(page).getByText('آدم واقعی').first().waitFor()
    await claimBy(page)
    for (const text of ['یکی', 'دوتا', 'سه‌تا']) {
      await reply(page).fill(text)
      await page.keyboard.press('Enter')
      await log(page).locator('.message.agent', { hasText: text }).waitFor()
    }
    await until(async () => (await log(page).locator('.message.agent time').count()) < 3)
    await leave(page)
  })

  it('sends pictures and papers, and says in words what cannot be sent', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await log(page).getByText('آدم واقعی').first().waitFor()
    const choosing = page.waitForEvent('filechooser') // first: a key that overtakes it opens a window that nobody hears of
    await claimBy(page)
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const png = { name: 'رسید.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') }
    const pdf = { name: 'guide.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
    const film = { name: 'crack.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload=alert(1)>') }
    const button = page.getByRole('button', { name: 'پیوست عکس یا PDF' })
    await button.focus()
    await page.keyboard.press('Enter')
    await (await choosing).setFiles([png, pdf, film])
    await page.getByRole('alert').getByText('عکس یا PDF نیست').waitFor()
    const chosen = page.getByRole('list', { name: 'همراه این پیام می‌رود' })
    await until(async () => (await chosen.getByRole('listitem').count()) === 2)
    await page.evaluate(`(() => {
      const holding = name => {
        const held = new DataTransfer()
        held.items.add(new File(['%PDF-1.4'], name, { type: 'application/pdf' }))
        return held
      }
      const at = document.getElementById('reply')
      const told = { bubbles: true, cancelable: true }
      at.dispatchEvent(new ClipboardEvent('paste', { clipboardData: holding('pasted.pdf'), ...told }))
      at.dispatchEvent(new DragEvent('drop', { dataTransfer: holding('dropped.pdf'), ...told }))
    })()`)
    const others = ['pasted.pdf', 'dropped.pdf'].map(name => chosen.getByRole('button', { name }))
    for (const other of others) await other.waitFor()
    expect(await faults(page)).toEqual([])
    for (const other of others) {
      await other.press('Enter')
      await other.waitFor({ state: 'detached' })
    }
    await until(() => page.evaluate('document.activeElement.id === "reply"'))
    await page.keyboard.press('Enter')
    await log(page).locator('.message.agent:not(.pending)').getByRole('img', { name: 'رسید.png' }).waitFor()
    await log(page).locator('.message.agent:not(.pending)').getByRole('link', { name: 'guide.pdf' }).waitFor()
    expect(await chosen.count()).toBe(0)
    const { activities } = await house.api('GET', `/api/desk/lines/${caller.lineId}`)
    const names = activities.flatMap((a: { attachments?: { name: string }[] }) => a.attachments ?? [])
    expect(names.map(({ name }: { name: string }) => name)).toEqual(['رسید.png', 'guide.pdf'])
    await leave(page)
  })

  it('keeps the keyboard where the agent put it when older news of the conversation comes late', async () => {
    const caller = await aCallerWaits(house)
    const page = await house.page('about:blank')
    let tell = (_frame: object) => {}
    await page.routeWebSocket('**/api/desk/stream', stream => {
      stream.connectToServer()
      tell = frame => stream.send(JSON.stringify(frame))
    })
    await page.goto(`${house.program.url}desk/#line=${caller.lineId}`)
    await log(page).getByText('آدم واقعی').first().waitFor()
    const { row } = await house.api('GET', `/api/desk/lines/${caller.lineId}`)
    await claimBy(page)
    const button = page.getByRole('button', { name: 'پیوست عکس یا PDF' })
    await button.focus()
    tell({ type: 'row', row, activities: [] }) // as it was before the claim
    tell({ type: 'queue', queued: 777 })
    await until(() => page.evaluate('document.title.includes("۷۷۷")'))
    expect(await button.evaluate(node => node === node.ownerDocument.activeElement)).toBe(true)
    expect(await page.getByText('دیگر دست شما نیست').count()).toBe(0)
    await leave(page)
  })

  it('shows a masked card to whoever holds the conversation, covers it again, and keeps the keyboard there', async () => {
    const caller = await aCallerWaits(house)
    await caller.say('کارتم 4111 1111 1111 1111 است')
    const page = await open(caller.lineId)
    const said = log(page).locator('.message').filter({ hasText: 'کارتم' })
    await claimBy(page)
    const [show, cover] = ['نمایش', 'بپوشان'].map(name => said.getByRole('button', { name }))
    expect(await said.textContent()).not.toContain('4111')
    await show!.press('Enter')
    await cover!.waitFor()
    expect(await said.textContent()).toContain('4111')
    await page.keyboard.press('Enter')
    await show!.waitFor()
    expect(await said.textContent()).not.toContain('4111')
    expect(await show!.evaluate(node => node === node.ownerDocument.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await cover!.waitFor()
    await page.evaluate("location.hash = ''")
    await said.waitFor({ state: 'detached' })
    await page.goBack()
    await show!.waitFor() // whoever comes back looks anew, and the trail knows
    expect(await said.textContent()).not.toContain('4111')
    await leave(page)
  })

  it('says to the editors that an entry is wrong here, and keeps the keyboard there', async () => {
    const caller = await aCallerWaits(house)
    await caller.say('تا چند روز می‌توانم کالا را پس بدهم؟')
    const page = await open(caller.lineId)
    await claimBy(page)
    const place = page.locator('.near-said').first()
    await place.getByRole('button', { name: 'این‌جا غلط است' }).press('Enter')
    await place.getByText('به ویراستارها رسید').waitFor()
    expect(await place.evaluate(node => node === node.ownerDocument.activeElement)).toBe(true)
    await leave(page)
  })

  it('hears the same keys on a Persian keyboard', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await log(page).getByText('آدم واقعی').first().waitFor()
    await page.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ز', code: 'KeyC', bubbles: true }))`,
    )
    await reply(page).waitFor()
    await leave(page)
  })

  it('shows who arrives, and that a colleague took them, without a reload', async () => {
    const [page, other] = [await house.page('desk/'), await house.page('desk/')]
    await page.getByText('وصل', { exact: true }).waitFor()
    const caller = await aCallerWaits(house, 'این گوشی شکسته رسیده، یه آدم بیاد جواب بده لطفاً')
    const row = page.locator(`[data-line="${caller.lineId}"]`)
    await row.waitFor()
    await caller.types()
    await row.getByText(/مشتری.? دارد می‌نویسد/).waitFor()
    await other.goto(`${house.program.url}desk/#line=${caller.lineId}`)
    await claimBy(other)
    await row.waitFor({ state: 'detached' })
    await page.keyboard.press('3')
    await row.getByText(/^با .?سارا/).waitFor()
    await Promise.all([page, other].map(leave))
  })

  it('shows what a customer sent from another channel, what did not come through, and what has not reached them', async () => {
    const connector = await openConnector()
    const ofOmid = { channelId: 'telegram', serviceUrl: connector.url, conversation: { id: 'c' } }
    const bring = async (id: string, more: object) => {
      const body = { ...ofOmid, type: 'message', id, from: { id: 'omid' }, recipient: { id: 'bot' }, ...more }
      const { status } = await ask(`${house.program.url}api/messages`, { method: 'POST', body })
      expect(status).toBe(200)
    }
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    connector.keeps.set('/photo', Buffer.from(pixel, 'base64'))
    const attachments = [
      { contentType: 'image/png', name: 'crack.png', contentUrl: `${connector.url}photo` },
      { contentType: 'video/mp4', name: 'crack.mp4', contentUrl: 'https://elsewhere.example/crack.mp4' },
    ]
    await bring('1', { text: 'می‌خوام با یه آدم واقعی حرف بزنم', attachments })
    const rows = async (view: string) => (await house.api('GET', `/api/desk/lines?view=${view}`)).rows
    const mine = (row: { channel?: string }) => row.channel === 'botframework'
    const { lineId } = await until(async () => (await rows('queued')).find(mine))
    const page = await open(lineId)
    await log(page).getByRole('img', { name: 'crack.png' }).waitFor()
    await log(page).getByText('این‌ها از آن کانال به ما نرسید: crack.mp4').waitFor()
    await claimBy(page)
    await until(() => connector.taken.some(({ body }) => body.name === 'handoff.status'))
    connector.answers(403)
    await reply(page).fill('سلام امید')
    await page.keyboard.press('Enter')
    await page.locator('.facts').getByText('تلگرام').waitFor()
    await page.getByText('پیام شما هنوز به مشتری نرسیده است').waitFor()
    await page.getByText('آن کانال نپذیرفت (کد ۴۰۳).').waitFor()
    connector.answers(200)
    await bring('2', { text: 'برگشتم' })
    await page.getByText('پیام شما هنوز به مشتری نرسیده است').waitFor({ state: 'detached' })
    await until(() => connector.taken.some(({ body }) => /سلام امید/.test(body?.text ?? '')))
    await leave(page)
    await connector.close()
  })

  it('keeps a draft through a reload', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await claimBy(page)
    await reply(page).fill('نیمهٔ یک پاسخ')
    await page.reload()
    expect(await reply(page).inputValue()).toBe('نیمهٔ یک پاسخ')
    await leave(page)
  })

  it('keeps what could not be sent, also through a reload, and sends it once', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await claimBy(page)
    await page.route('**/messages', async route => {
      await route.fetch() // it arrives, but nobody hears so
      await route.abort().catch(() => {}) // the page may have gone by then
    })
    await reply(page).fill('این یک بار می‌رسد')
    await reply(page).press('Enter')
    await until(async () => (await caller.heard()).includes('این یک بار می‌رسد'))
    await page.unroute('**/messages')
    await page.reload()
    await log(page).getByText('این یک بار می‌رسد').waitFor()
    await until(async () => (await page.locator('.pending').count()) === 0)
    expect((await caller.heard()).filter(text => text === 'این یک بار می‌رسد')).toHaveLength(1)
    await leave(page)
  })

  it('offers to send again what never arrived', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await claimBy(page)
    await page.route('**/messages', route => route.abort())
    await reply(page).fill('در راه مانده')
    await reply(page).press('Enter')
    await page.getByRole('alert').filter({ hasText: 'به سرور نمی‌رسیم' }).waitFor()
    await page.unroute('**/messages')
    await page.getByRole('button', { name: 'دوباره' }).click()
    await until(async () => (await caller.heard()).includes('در راه مانده'))
    await page.locator('.pending').waitFor({ state: 'detached' })
    await leave(page)
  })

  it('says kindly who was faster', async () => {
    const caller = await aCallerWaits(house)
    const reza = await house.colleague('رضا', ['agent'])
    const page = await house.page('desk/')
    await page.routeWebSocket('**/api/desk/stream', () => {}) // a stream that brings no news
    await page.goto('about:blank')
    await page.goto(`${house.program.url}desk/#line=${caller.lineId}`)
    const button = page.getByRole('button', { name: 'برمی‌دارم' })
    await button.waitFor()
    await reza('POST', `/api/desk/lines/${caller.lineId}/claim`)
    await button.click()
    await page
      .getByRole('alert')
      .filter({ hasText: /رضا.? پیش از شما این گفت‌وگو را برداشت/ })
      .waitFor()
    expect(await button.count()).toBe(0)
    await leave(page)
  })

  it('fills what it missed while it was offline, and says that it was', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await claimBy(page)
    await reply(page).waitFor()
    await page.context().setOffline(true)
    await page.getByText('ارتباط قطع است').waitFor()
    await reply(page).fill('نوشته در تونل')
    await reply(page).press('Enter')
    await caller.say('هنوز هستید؟')
    await page.getByText('وقتی وصل شویم خودش می‌رود').waitFor()
    await page.context().setOffline(false)
    await log(page).getByText('هنوز هستید؟').waitFor()
    await until(async () => (await caller.heard()).filter(text => text === 'نوشته در تونل').length === 1)
    await page.locator('.pending').waitFor({ state: 'detached' })
    await leave(page)
  })

  it('keeps my words when the conversation is no longer mine, and says what to do', async () => {
    const caller = await aCallerWaits(house)
    const page = await open(caller.lineId)
    await claimBy(page)
    await reply(page).fill('نصفه نوشته‌ام')
    const claimed = async () => (await house.api('GET', `/api/desk/lines/${caller.lineId}`)).claim
    await until(async () => (await claimed()) !== null) // the screen is ahead of the server
    await house.api('POST', `/api/desk/lines/${caller.lineId}/release`, { claim: await claimed() })
    await page.getByRole('alert').filter({ hasText: 'دیگر دست شما نیست' }).waitFor()
    expect(await reply(page).inputValue()).toBe('نصفه نوشته‌ام')
    await leave(page)
  })

  it('shows the sign-in as soon as the session ends elsewhere', async () => {
    const invited = await house.api('POST', '/api/people', { name: 'رضا', email: 'reza@example.com', roles: ['agent'] })
    const page = await house.page('desk/')
    await page.context().clearCookies()
    await page.goto('about:blank')
    await page.goto(invited.link)
    expect(page.url()).not.toContain('welcome=') // the token leaves the address bar at once
    await page.getByRole('textbox', { name: 'نام', exact: true }).fill('رضا')
    await page.getByLabel('گذرواژه', { exact: true }).fill('a quiet morning')
    await page.getByRole('button', { name: 'شروع می‌کنم' }).click()
    await page.getByText('وصل', { exact: true }).waitFor()
    await house.api('PATCH', `/api/people/${invited.personId}`, { status: 'disabled' })
    await page.getByRole('heading', { name: 'وارد شوید' }).waitFor()
    await leave(page)
  })

  it.each(LOOKS)('has no fault that axe finds, in $language and $colorScheme', async look => {
    const caller = await aCallerWaits(house, 'این چه وضعشه؟؟ هیچکس جواب نمیده!!! یه آدم می‌خوام')
    const page = await open(caller.lineId, look)
    await log(page).getByText('این چه وضعشه').waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('c')
    await page.locator('.talk-acts').waitFor()
    await until(() => page.evaluate('document.activeElement.id === "reply"'))
    expect(await faults(page)).toEqual([])
    for (const key of ['Escape', '?']) await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    for (const key of ['Escape', 'Control+k']) await page.keyboard.press(key)
    await page.getByRole('combobox').waitFor()
    expect(await faults(page)).toEqual([])
    await page.goto(`${house.program.url}desk/#people`)
    await page.locator('.person').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.context().clearCookies()
    await page.reload()
    await page.locator('form').waitFor()
    expect(await faults(page)).toEqual([])
    await leave(page)
  })
})

const FOCUSED = 'document.activeElement?.dataset?.line ?? ""'
