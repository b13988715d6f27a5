// The lead's page in a real browser against the real program: what is so now, what is set, and the way back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOfJalali } from '../../src/surfaces/shared/jalali.js'
import { until } from '../http/client.js'
import { noBrowser } from '../journeys/browser.js'
import { aCallerWaits, faults, type House, openHouse } from './desk-house.js'

const PAGES = ['now', 'listen', 'policy', 'promises', 'hours', 'teams', 'outside', 'trail']

describe.skipIf(noBrowser)(`the lead's page${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house?.close())

  const leave = (page: Page) => page.context().close()
  const section = async (name: string) => (await house.api('GET', '/api/lead/settings')).sections[name]
  const exact = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

  it('shows who comes into the queue, without a reload, and lets the lead listen in and not write', async () => {
    const page = await house.page('lead/')
    await page.getByText('کسی منتظر نیست').first().waitFor()
    const caller = await aCallerWaits(house, 'سلام، لطفاً یک آدم')
    await page.locator('.tile.accent').getByText('۱', { exact: true }).waitFor()
    await page.goto(`${house.program.url}lead/#listen`)
    await page.getByRole('link', { name: /لطفاً یک آدم/ }).click()
    await page.getByRole('log').getByText('سلام، لطفاً یک آدم').waitFor()
    await caller.say('هنوز منتظرم')
    await page.getByRole('log').getByText('هنوز منتظرم').waitFor()
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0)
    await leave(page)
  })

  it('says what is wrong with a number, previews, saves with a reason, and takes it back', async () => {
    const page = await house.page('lead/#policy')
    await exact(page, 'اطمینان برای پاسخ').fill('۳۰۰')
    await page.getByText('عددی از ۳۰٪ تا ۹۵٪ بنویسید.').waitFor()
    await exact(page, 'اطمینان برای پاسخ').fill('۳۲')
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await page.getByText('نمی‌تواند از «اطمینان برای پاسخ» بیشتر باشد').first().waitFor() // asking back would begin above answering
    expect(await section('policy')).toMatchObject({ revision: 0 })
    await exact(page, 'اطمینان برای پاسخ').fill('80')
    await page.getByRole('button', { name: 'ببینم هفتهٔ پیش چه می‌شد' }).click()
    await page.getByText(/از ۱ گفت‌وگوی هفت روز گذشته/).waitFor()
    await page.getByPlaceholder(/چرا؟/).fill('شب عید است')
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await page.getByText('۱ تغییر ذخیره شد').waitFor()
    expect(await section('policy')).toMatchObject({ revision: 1, value: { answerAt: 0.8 } })
    await page.goto(`${house.program.url}lead/#trail`)
    await page.getByText('اطمینان برای پاسخ: از ۶۰٪ به ۸۰٪').waitFor()
    await page.getByText('شب عید است').waitFor()
    await page.getByRole('button', { name: 'برگردد به پیش از این' }).click()
    await page.getByText('برگردانده شد').first().waitFor()
    expect(await section('policy')).toMatchObject({ revision: 2, value: { answerAt: 0.6 } })
    await leave(page)
  })

  it('keeps what the lead has changed when a colleague changed something else meanwhile', async () => {
    const page = await house.page('lead/#policy')
    await exact(page, 'چند گزینه').fill('4')
    const { value, revision } = await section('policy')
    const theirs = { expectedRevision: revision, value: { ...value, maxThumbsDown: 3 }, reason: '' }
    await house.api('PUT', '/api/lead/settings/policy', theirs)
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await page.getByText('همکاری همین حالا این بخش را عوض کرد').waitFor()
    expect(await exact(page, 'نپسندیدن').inputValue()).toBe('۳')
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await until(async () => (await section('policy')).value.clarifyMost === 4)
    expect((await section('policy')).value.maxThumbsDown).toBe(3)
    await leave(page)
  })

  it('sets the hours of a day and makes a team', async () => {
    const page = await house.page('lead/#hours')
    await page.getByRole('radio', { name: /طبق هفته/ }).check()
    await page.getByRole('textbox', { name: 'شنبه، از', exact: true }).fill('۸:۳۰')
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await until(async () => (await section('hours')).value.week.sat[0].from === '08:30')
    expect((await section('hours')).value.open).toBe('by_week')
    await page.locator('.toast').getByRole('button').last().click()
    await page.goto(`${house.program.url}lead/#trail`)
    await page.getByText('شنبه: از ۰۹:۰۰–۱۷:۰۰ به ۰۸:۳۰–۱۷:۰۰').waitFor()
    await page.getByText('باز بودن: از همیشه باز به طبق هفته').waitFor()
    await page.goto(`${house.program.url}lead/#teams`)
    await page.getByRole('button', { name: 'یک گروه بساز' }).click()
    await page.getByRole('checkbox', { name: 'مرجوعی' }).check()
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await until(async () => (await section('routing')).value.teams.length === 1)
    expect((await section('routing')).value.teams[0]).toMatchObject({ topics: ['returns'], members: [] })
    const me = await house.api('GET', '/api/people/me')
    const mine = page.getByRole('group', { name: `زبان همکاران: ${me.name}` })
    await mine.getByRole('checkbox', { name: 'انگلیسی' }).uncheck({ force: true })
    const spoken = async () => (await house.api('GET', '/api/people')).people[0].languages
    await until(async () => (await spoken()).join() === 'fa')
    await until(() => mine.getByRole('checkbox', { name: 'فارسی' }).isDisabled())
    await mine.getByRole('checkbox', { name: 'انگلیسی' }).check({ force: true })
    await until(async () => (await spoken()).join() === 'fa,en')
    await page.goto(`${house.program.url}lead/#hours`)
    await page.reload() // without the toasts
    await page.getByRole('checkbox', { name: 'ساعت‌های خودش را دارد' }).check()
    await page.getByRole('button', { name: 'یک روز اضافه کن' }).first().click()
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    await until(async () => (await section('hours')).value.teams['team-1']?.exceptions.length === 1)
    expect(await faults(page)).toEqual([])
    await leave(page)
  })

  it('takes a day off as people here name it, by the Jalali calendar', async () => {
    const page = await house.page('lead/#hours')
    const day = page.locator('.new-holiday')
    await day.getByRole('combobox', { name: 'روز' }).selectOption('۳۰')
    await day.getByRole('combobox', { name: 'ماه' }).selectOption('دی')
    await day.getByRole('combobox', { name: 'سال' }).selectOption({ index: 4 })
    const year = Number(await day.getByRole('combobox', { name: 'سال' }).inputValue())
    await day.getByRole('textbox').fill('سالگرد فروشگاه')
    await day.getByRole('button', { name: 'اضافه کن' }).click()
    await page.getByRole('button', { name: 'ذخیره می‌کنم' }).click()
    const kept = async () =>
      (await section('hours')).value.holidays.find(({ fa }: { fa: string }) => fa === 'سالگرد فروشگاه')
    await until(kept)
    expect(await kept()).toMatchObject({ repeats: 'once', day: dayOfJalali({ year, month: 10, day: 30 }) })
    await leave(page)
  })

  it.each([
    { language: 'fa', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has nothing that axe minds: %o', async look => {
    const page = await house.page('lead/', look)
    for (const name of PAGES) {
      await page.goto(`${house.program.url}lead/#${name}`)
      await page.locator(name === 'listen' ? '.listen' : '.lead-main').waitFor()
      expect(await faults(page), name).toEqual([])
    }
    await leave(page)
  })

  it('is not for agents', async () => {
    const agent = await house.colleague('امید', ['agent'])
    await expect(agent('GET', '/api/lead/board')).rejects.toThrow('403')
    await expect(agent('POST', '/api/lead/preview', { value: {} })).rejects.toThrow('403')
  })
})
