// Every window of the desk, opened once by its language and its light: axe finds nothing, and Escape closes it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../journeys/browser.js'
import { aCallerWaits, faults, type House, openHouse } from './desk-house.js'

const LOOKS = [
  { language: 'fa', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
] as const

/** As the palette calls them, the one at the top being taken. */
const WINDOWS = {
  fa: {
    close: 'تمام شد',
    transfer: 'می‌سپارم به همکار یا گروه',
    snooze: 'کنار بگذار تا …',
    return: 'برگردان به ربات',
    block: 'مزاحم است؛ مسدودش کن',
    merge: 'با گفت‌وگوی دیگرش یکی کن',
    shift: 'پایان شیفت',
    tastes: 'تنظیم‌های من',
    canned: 'پاسخ‌های آماده را ویرایش کن',
    keys: 'کلیدها',
  },
  en: {
    close: 'Done',
    transfer: 'Hand to a colleague or team',
    snooze: 'Put aside until …',
    return: 'Return to the bot',
    block: 'Abusive: block',
    merge: 'Merge with their other conversation',
    shift: 'End my shift',
    tastes: 'My settings',
    canned: 'Edit canned replies',
    keys: 'Keys',
  },
}

describe.skipIf(noBrowser)(`the windows of the desk${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
    await house.colleague('رضا', ['agent'])
  })
  afterAll(() => house?.close())

  const palette = async (page: Page, command: string) => {
    await page.keyboard.press('Control+k')
    await page.locator('.palette-input').fill(command)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.palette-input').waitFor({ state: 'detached' })
  }

  it.each(LOOKS)('have no fault that axe finds, in $language and $colorScheme', async look => {
    const caller = await aCallerWaits(house)
    const page = await house.page(`desk/#line=${caller.lineId}`, look)
    await page.getByRole('log').getByText('آدم واقعی').first().waitFor()
    await page.locator('#main').focus()
    await page.keyboard.press('c')
    await page.locator('.talk-acts').waitFor()
    const found: Record<string, string[]> = {}
    for (const [name, command] of Object.entries(WINDOWS[look.language])) {
      await palette(page, command)
      await page.getByRole('dialog').waitFor()
      found[name] = await faults(page)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.goto(`${house.program.url}desk/#people`)
    await page.locator('.person').first().waitFor()
    await page.locator('.invite').waitFor()
    found.people = await faults(page)
    await page.context().close()
    expect(Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0))).toEqual({})
  })
})
