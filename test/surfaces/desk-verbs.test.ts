// What an agent does besides answering, in a real browser: by keyboard, and with nothing that goes wrong unseen.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http/client.js'
import { noBrowser } from '../journeys/browser.js'
import { type Api, aCallerWaits, type Caller, type House, openHouse } from './desk-house.js'

describe.skipIf(noBrowser)(`an agent at the desk${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let house: House
  let page: Page
  let reza: Api
  beforeAll(async () => {
    house = await openHouse()
    reza = await house.colleague('رضا', ['agent'])
    page = await house.page('desk/')
    await page.getByText('وصل', { exact: true }).waitFor()
  })
  afterAll(() => house?.close())

  const reply = () => page.getByRole('textbox', { name: 'پاسخ شما' })
  const log = () => page.getByRole('log')
  const key = async (name: string) => {
    await page.locator('#main').focus()
    await page.keyboard.press(name)
  }
  const open = async (caller: Caller) => {
    await page.evaluate('location.hash = ""')
    await log().waitFor({ state: 'detached' }) // each of them says the same
    await page.evaluate(`location.hash = ${JSON.stringify(`#line=${encodeURIComponent(caller.lineId)}`)}`)
    await log().getByText('آدم واقعی').first().waitFor()
  }
  const held = async (): Promise<Caller> => {
    const caller = await aCallerWaits(house)
    await open(caller)
    await key('c')
    await page.locator('.talk-acts').waitFor()
    return caller
  }
  const rowOf = async ({ lineId }: Caller) => (await house.api('GET', `/api/desk/lines/${lineId}`)).row

  it('takes a conversation with the first word that is sent', async () => {
    const caller = await aCallerWaits(house)
    await open(caller)
    await key('r')
    await until(() => page.evaluate('document.activeElement?.id === "reply"'))
    await page.keyboard.type('سلام، همین‌جا هستم.')
    await page.keyboard.press('Enter')
    await until(async () => (await caller.heard()).includes('سلام، همین‌جا هستم.'))
    await until(async () => (await rowOf(caller)).status === 'assigned')
    await page.locator('.talk-acts').waitFor()
  })

  it('is shown whole what the reply is for, also on a tablet in English', async () => {
    const { lineId } = await aCallerWaits(house)
    const tablet = await house.page(`desk/#line=${encodeURIComponent(lineId)}`, { language: 'en' })
    await tablet.setViewportSize({ width: 820, height: 1100 })
    const whole = async (says: string) => {
      await tablet.getByPlaceholder(says).waitFor()
      return tablet.evaluate(`(() => {
        const box = document.getElementById('reply')
        box.value = box.placeholder // takes the same room
        const fits = box.scrollHeight <= box.clientHeight
        box.value = ''
        return fits
      })()`)
    }
    expect(await whole('takes the chat')).toBe(true)
    await tablet.locator('#main').focus()
    await tablet.keyboard.press('c')
    expect(await whole('Enter sends')).toBe(true)
    await tablet.context().close()
  })

  it('tags a conversation and opens the customer’s profile by the palette', async () => {
    const caller = await held()
    const command = async (name: string) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill(name)
      await page.keyboard.press('Enter')
    }
    await command('برچسب تازه')
    await until(() => page.evaluate('document.activeElement?.classList.contains("tag-input")'))
    await page.keyboard.type('یلدا')
    await page.keyboard.press('Enter')
    await until(async () => (await rowOf(caller)).tags?.includes('یلدا'))
    await command('ویرایش')
    await page.getByRole('textbox', { name: 'ایمیل' }).waitFor()
    await page.getByRole('button', { name: 'نه، برگردیم' }).click()
  })

  it('puts a canned reply into the draft after #, with the agent’s name, and sends nothing by itself', async () => {
    const caller = await held()
    await reply().press('#')
    await page.keyboard.type('سلام')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await until(async () => (await reply().inputValue()).startsWith('سلام، سارا هستم.'))
    await reply().fill('')
    await page.keyboard.type('#شماره')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await reply().inputValue()).toBe('#شماره')
    expect((await caller.heard()).filter(text => text.includes('سارا هستم'))).toEqual([])
  })

  it('never sends a place that is still to be filled in', async () => {
    const caller = await held()
    await reply().fill('سفارش {order} را بررسی می‌کنم.')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('String(getSelection())')).toBe('{order}')
    await page.keyboard.type('۴۸۲۱۳')
    await page.keyboard.press('Enter')
    await until(async () => (await caller.heard()).includes('سفارش ۴۸۲۱۳ را بررسی می‌کنم.'))
  })

  it('hints that a draft may sound like blame, and lets it be', async () => {
    await held()
    await reply().fill('خودتان باید دقت می‌کردید.')
    await page.getByText('شاید سرزنش شنیده شود').waitFor()
    await page.getByRole('button', { name: 'همین خوب است' }).click()
    await page.getByText('شاید سرزنش شنیده شود').waitFor({ state: 'detached' })
    await reply().fill('')
  })

  it('says that the order number was given already, and inserts it', async () => {
    const caller = await held()
    await caller.say('شماره سفارشم ۴۸۲۱۳ است')
    await log().getByText('۴۸۲۱۳').waitFor()
    await reply().fill('لطفاً شمارهٔ سفارش را بفرستید')
    const hint = page.locator('.hint-line', { hasText: 'پیش‌تر گفته است' })
    await hint.waitFor()
    await hint.getByRole('button', { name: 'درج کن' }).click()
    await until(async () => (await reply().inputValue()).includes('48213'))
    await reply().fill('')
  })

  it('writes a note that colleagues see and the customer never does', async () => {
    const caller = await held()
    await key('n')
    await until(() => page.evaluate('document.activeElement?.id === "note"'))
    await page.keyboard.type('انبار باید جواب بدهد @رضا ')
    await page.keyboard.press('Enter')
    await log().locator('.note', { hasText: 'انبار باید جواب بدهد' }).waitFor()
    expect((await caller.heard()).some(text => text.includes('انبار'))).toBe(false)
  })

  it('hands a conversation to a colleague by keyboard, with a note', async () => {
    const caller = await held()
    await key('t')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('سرپرست')
    await page.keyboard.press('Enter')
    await page.getByText('سپرده شد').waitFor()
    expect((await rowOf(caller)).forLeads).toBe(true)
    expect((await reza('GET', `/api/desk/lines/${caller.lineId}`)).routing.mayClaim).toBe(false)
  })

  it('puts a conversation aside, and a word of the customer brings it back', async () => {
    const caller = await held()
    await reply().fill('می‌پرسم و خبر می‌دهم.')
    await page.keyboard.press('Enter')
    await until(async () => (await caller.heard()).includes('می‌پرسم و خبر می‌دهم.'))
    await key('s')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await until(async () => (await rowOf(caller)).status === 'scheduled')
    await caller.say('هنوز خبری نشد؟')
    await until(async () => (await rowOf(caller)).status !== 'scheduled')
  })

  /** Closes it on a page whose clock stands still: nobody has to be quick. */
  const closing = async (): Promise<Caller> => {
    const caller = await held()
    await key('e')
    await page.getByRole('dialog').waitFor()
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 10_000) // ahead of its clock, however late this is heard
    await page.keyboard.press('Enter')
    await page.locator('.ending').waitFor()
    return caller
  }

  it('takes a closing back within five seconds', async () => {
    const caller = await closing()
    await page.locator('.ending').getByRole('button', { name: 'برگردان' }).click()
    await page.locator('.ending').waitFor({ state: 'detached' })
    await page.clock.runFor(10_000)
    await page.clock.resume()
    expect((await rowOf(caller)).status).toBe('assigned')
  })

  it('does not close on a customer who writes at that moment', async () => {
    const caller = await closing()
    await caller.say('یک چیز دیگر هم بود')
    await page.getByText('گفت‌وگو باز ماند').waitFor()
    await page.clock.resume()
    expect((await rowOf(caller)).status).toBe('assigned')
  })

  it('closes with the outcome that was chosen', async () => {
    const caller = await held()
    await key('e')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('radio', { name: 'به ما مربوط نبود' }).check({ force: true })
    await page.keyboard.press('Enter')
    await until(async () => (await rowOf(caller)).status === 'resolved')
    await log().getByText('به ما مربوط نبود').waitFor()
  })

  it('returns to the bot with a sentence to the customer', async () => {
    const caller = await held()
    await page.getByRole('button', { name: 'کارهای دیگر' }).click()
    await page.getByRole('menuitem', { name: 'برگردان به ربات' }).click()
    await page.getByRole('dialog').waitFor()
    await page.getByRole('button', { name: 'برگردان به ربات' }).click()
    await until(async () => (await rowOf(caller)).status === 'bot')
    await until(async () => (await caller.heard()).some(text => text.includes('از این‌جا به بعد ربات کنارتان است')))
  })

  const chooses = async (name: string) => {
    await page.getByRole('button', { name: 'کارهای دیگر' }).click()
    await page.getByRole('menuitem', { name }).click()
    await page.getByRole('dialog').waitFor()
  }

  it('blocks who abuses, with a reason; they are not heard until a lead lets them in again', async () => {
    const caller = await held()
    await chooses('مزاحم است؛ مسدودش کن')
    const submit = page.getByRole('dialog').getByRole('button', { name: 'مشتری را مسدود کن' })
    expect(await submit.isDisabled()).toBe(true)
    await page.keyboard.type('فحاشی به همکار')
    await submit.click()
    await until(async () => (await rowOf(caller)).status === 'resolved')
    await page.locator('.standing', { hasText: 'فحاشی به همکار' }).waitFor()
    await expect(caller.say('باز هم من')).rejects.toThrow('409')
    await page.getByRole('button', { name: 'کارهای دیگر' }).click()
    await page.getByRole('menuitem', { name: 'باز کن' }).click()
    await page.locator('.standing').waitFor({ state: 'detached' })
    await caller.say('ببخشید، عصبانی بودم')
    await log().getByText('ببخشید، عصبانی بودم').waitFor()
    expect((await caller.heard()).some(text => text.includes('فحاشی'))).toBe(false)
  })

  it('merges a conversation into another of the same customer, and says why it may not', async () => {
    const other = await aCallerWaits(house)
    const caller = await held()
    const into = async () => {
      await chooses('با گفت‌وگوی دیگرش یکی کن')
      const find = page.getByRole('searchbox', { name: 'نام مشتری، یا نشانی گفت‌وگو' })
      await find.fill(`${house.program.url}desk/#line=${other.lineId}`)
      await page.getByRole('dialog').getByRole('button', { name: 'یکی کن', exact: true }).click()
    }
    await into()
    await page.getByText('ایمیل یا تلفن یکسان').waitFor()
    expect((await rowOf(caller)).status).toBe('assigned')
    for (const { lineId } of [caller, other])
      await house.api('PUT', `/api/desk/lines/${lineId}/profile`, { revision: 0, email: 'one@example.com' })
    await chooses('با گفت‌وگوی دیگرش یکی کن')
    await page.getByRole('radio', { name: /همان ایمیل/, checked: true }).waitFor() // offered, and the only one
    await page.getByRole('dialog').getByRole('button', { name: 'یکی کن', exact: true }).click()
    await page.locator('.standing').getByRole('button', { name: 'بازش کن' }).click()
    await log().getByText('گفت‌وگوی دیگری از این مشتری به این‌جا آمد').waitFor()
    expect((await rowOf(caller)).status).toBe('resolved')
    await until(async () => (await caller.heard()).some(text => text.includes('همان‌جا ادامه می‌دهیم')))
  })

  it('finds the draft that a colleague left', async () => {
    const caller = await aCallerWaits(house)
    const { claim } = await reza('POST', `/api/desk/lines/${caller.lineId}/claim`)
    await reza('PUT', `/api/desk/lines/${caller.lineId}/draft`, { text: 'پیک فردا صبح می‌آید' })
    await reza('POST', `/api/desk/lines/${caller.lineId}/release`, { claim })
    await open(caller)
    await key('c')
    await until(async () => (await reply().inputValue()) === 'پیک فردا صبح می‌آید')
  })

  it('shows that a colleague has it open, too, and is writing', async () => {
    const caller = await aCallerWaits(house)
    await open(caller)
    await reza('POST', `/api/desk/lines/${caller.lineId}/here`, { doing: 'viewing' })
    await page.locator('.who-here', { hasText: 'هم این‌جاست' }).waitFor()
    await reza('POST', `/api/desk/lines/${caller.lineId}/here`, { doing: 'typing' })
    await page.locator('.take-lock', { hasText: 'دارد پاسخ می‌نویسد' }).waitFor()
  })

  it('offers me what a colleague hands to me, and takes it by one press', async () => {
    const caller = await aCallerWaits(house)
    const { claim } = await reza('POST', `/api/desk/lines/${caller.lineId}/claim`)
    const { id: personId } = await house.api('GET', '/api/people/me')
    const to = { kind: 'agent', personId }
    const handed = { id: 'handed-on-once', claim, to, note: 'مشتری قدیمی است' }
    await reza('POST', `/api/desk/lines/${caller.lineId}/transfer`, handed)
    await open(caller)
    await log().getByText('مشتری قدیمی است').waitFor()
    await page.locator('.offer-bar').getByRole('button', { name: 'برمی‌دارم' }).click()
    await page.locator('.talk-acts').waitFor()
    expect(await rowOf(caller)).toMatchObject({ status: 'assigned', agent: { id: personId } })
  })

  it('says on every desk of mine what I said of myself', async () => {
    await page.getByRole('button', { name: /وضعیت من/ }).click()
    await page.getByRole('menuitemradio', { name: /استراحت/ }).click()
    await page.getByText('در استراحت هستید').waitFor()
    await until(async () => (await house.api('GET', '/api/desk/state')).state === 'break')
    await page.locator('.state-banner').getByRole('button', { name: 'آماده‌ام' }).click()
    await page.locator('.state-banner').waitFor({ state: 'detached' })
  })
})
