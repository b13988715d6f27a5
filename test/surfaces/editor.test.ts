// The editor in a real browser against the real program: nothing that an editor writes is lost, and nothing is overwritten unseen.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, until } from '../http/client.js'
import { noBrowser } from '../journeys/browser.js'
import { type ModelServer, startModelServer } from '../models/server.js'
import { faults, type House, openHouse } from './desk-house.js'

const LOOKS = (['fa', 'en'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(colorScheme => ({ language, colorScheme })),
)

async function anUnansweredQuestion(house: House, text: string): Promise<void> {
  const { origin } = new URL(house.program.url)
  const { body } = await ask(`${origin}/api/widget/session`, { method: 'POST', origin, body: {} })
  const address = `${origin}/v3/directline/conversations/${body.conversationId}/activities`
  const from = { method: 'POST', token: body.token, body: { type: 'message', text } }
  await ask(address, from)
  await until(async () => {
    const { clusters } = await house.api('GET', '/api/editor/demand')
    return clusters.some((cluster: { text: string }) => cluster.text === text)
  })
}

describe.skipIf(noBrowser)(`the editor${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let house: House
  let model: ModelServer
  beforeAll(async () => {
    model = await startModelServer()
    writes({})
    house = await openHouse({ OPENAI_BASE_URL: model.baseUrl.href, OPENAI_CHAT_MODEL: 'a-model' })
  })
  afterAll(async () => {
    await house?.close()
    await model?.close()
  })

  const no = { degree: 'no', quote: '' }
  const calm = { language: 'fa', wantsHuman: no, frustrated: no, complaint: no, sensitive: no, answer: 0 }
  /** What the model answers to an editor; to customers it has nothing to say. */
  const writes = (drafts: Record<string, object>) =>
    model.answers(({ task }) => (task === 'read' ? calm : drafts[task]))
  const open = (id: string, look = {}) => house.page(`editor/#entry=${encodeURIComponent(id)}`, look)
  const answer = (page: Page, lang = 'fa') => page.locator(`.tall textarea[lang="${lang}"]`)
  const ready = (page: Page) => page.locator('.entry-acts .primary').click()
  const publish = async (page: Page) => {
    await ready(page)
    await page.locator('.story').waitFor()
    await page.locator('.window-acts .primary').click()
  }
  const draft = (id: string) => house.api('GET', `/api/editor/drafts/${id}`)
  const whole = (id: string) => house.api('GET', `/api/editor/entries/${id}`)
  const leave = (page: Page) => page.context().close()

  async function elsewhere(id: string, change: (entry: Record<string, unknown>) => object): Promise<void> {
    const { revision, editedAt, editedBy, saidAt, reason, override, ...entry } = (await whole(id)).entry
    await house.api('PUT', `/api/editor/entries/${id}`, { expectedRevision: revision, entry: change(entry) })
  }

  it('publishes, and takes it back by publishing the earlier text again', async () => {
    const before = (await whole('refund-time')).entry
    const page = await open('refund-time')
    await answer(page).fill('تا **۳ روز کاری** به کارت شما برمی‌گردد.')
    await publish(page)
    await page.getByText('نسخهٔ ۲ منتشر شد').waitFor()
    expect((await whole('refund-time')).entry.fa.answer).toContain('۳ روز کاری')
    await page.getByRole('button', { name: 'برگردان', exact: true }).click()
    await page.getByText('دوباره منتشر شد').waitFor()
    expect((await whole('refund-time')).entry).toMatchObject({ revision: 3, fa: before.fa })
    await until(async () => (await answer(page).inputValue()) === before.fa.answer)
    await leave(page)
  })

  it('keeps both texts when somebody published meanwhile, and decides nothing alone', async () => {
    const page = await open('return-window')
    await answer(page).fill('متن من: تا ۱۴ روز.')
    await elsewhere('return-window', entry => ({
      ...entry,
      fa: { ...(entry.fa as object), answer: 'متن همکار: تا ۷ روز.' },
      en: { ...(entry.en as object), answer: 'A colleague wrote this in English.' },
    }))
    await ready(page)
    const conflict = page.locator('.conflict')
    await conflict.getByText('متن من: تا ۱۴ روز.').waitFor()
    await conflict.getByText('متن همکار: تا ۷ روز.').waitFor()
    expect(await answer(page).inputValue()).toBe('متن من: تا ۱۴ روز.')
    expect(await answer(page, 'en').inputValue()).toBe('A colleague wrote this in English.') // only one of us touched it
    expect((await whole('return-window')).entry.fa.answer).toBe('متن همکار: تا ۷ روز.')
    let asked = 0 // what is saved right after a reload is answered late, when I have decided already
    let decide = () => {}
    const decided = new Promise<void>(resolve => {
      decide = resolve
    })
    await page.route('**/api/editor/drafts/return-window', async route => {
      if (route.request().method() === 'PUT') {
        asked++
        await decided
      }
      await route.continue()
    })
    await page.reload()
    await conflict.getByText('متن همکار: تا ۷ روز.').waitFor()
    expect(await answer(page).inputValue()).toBe('متن من: تا ۱۴ روز.')
    await conflict.getByRole('button', { name: 'همین‌طور که هست بماند' }).click()
    await until(() => asked > 0)
    decide()
    await page.getByText('پیش‌نویس ذخیره شد').waitFor()
    await publish(page)
    await until(async () => (await whole('return-window')).entry.fa.answer === 'متن من: تا ۱۴ روز.')
    expect((await whole('return-window')).revisions).toHaveLength(3)
    await leave(page)
  })

  it('saves a draft beside the live text, in any browser, and throws it away with a way back', async () => {
    const before = (await whole('return-cost')).entry.fa.answer
    const page = await open('return-cost')
    await answer(page).fill('نوشته‌ای که هنوز تمام نیست')
    await until(async () => (await draft('return-cost').catch(() => null))?.body?.fa?.answer?.startsWith('نوشته‌ای'))
    expect((await whole('return-cost')).entry.fa.answer).toBe(before)
    await page.evaluate('localStorage.clear()')
    await page.reload()
    await answer(page).waitFor()
    expect(await answer(page).inputValue()).toBe('نوشته‌ای که هنوز تمام نیست')
    await page.getByRole('button', { name: 'برگرد به متن منتشرشده' }).first().click()
    await until(async () => (await answer(page).inputValue()) === before)
    await page.getByRole('button', { name: 'برگردان', exact: true }).click()
    await until(async () => (await answer(page).inputValue()) === 'نوشته‌ای که هنوز تمام نیست')
    await leave(page)
  })

  it('does not publish what breaks a test, unless somebody says why', async () => {
    const page = await open('delivery-time')
    await page.getByRole('button', { name: 'آزمون‌ها' }).click()
    await page.getByRole('button', { name: 'یک آزمون دیگر' }).last().click()
    await page.keyboard.type('روز کاری')
    await publish(page)
    await page.getByText('نسخهٔ ۲ منتشر شد').waitFor()
    expect((await whole('delivery-time')).entry.tests).toEqual({ contains: ['روز کاری'] })
    await page.getByRole('button', { name: 'متن', exact: true }).click()
    await answer(page).fill('خیلی زود می‌رسد.')
    await ready(page)
    await page.getByText('پرسش خراب می‌شود').first().waitFor()
    const anyway = page.getByRole('button', { name: 'با این همه منتشر شود' })
    expect(await anyway.isDisabled()).toBe(true)
    await page.getByLabel('چرا با این همه منتشر شود؟').fill('این هفته زمان را نمی‌دانیم.')
    await anyway.click()
    await page.getByText('نسخهٔ ۳ منتشر شد').waitFor()
    expect((await whole('delivery-time')).revisions.map((one: { override?: string }) => one.override)).toContain(
      'این هفته زمان را نمی‌دانیم.',
    )
    await leave(page)
  })

  it('writes a new entry, asks for what is missing at its field, and the bot knows it', async () => {
    const page = await open('+')
    await ready(page)
    await page.getByRole('alert').filter({ hasText: 'دست‌کم یکی از دو زبان' }).last().waitFor()
    await page.getByLabel('نشانی', { exact: true }).fill('gift-wrapping')
    await page.getByLabel('موضوع', { exact: true }).last().fill('orders')
    const question = page.locator('.field:not(.tall) textarea[lang="fa"]')
    await question.fill('کادوپیچی هم می‌کنید؟')
    await answer(page).fill('بله، با **۵۰ هزار تومان**.')
    await page.getByRole('button', { name: 'یکی دیگر' }).first().click()
    await page.keyboard.type('می‌شه کادو کنید؟')
    await page.keyboard.press('Enter')
    await page.keyboard.type('بسته‌بندی هدیه دارید')
    await publish(page)
    await page.getByText('نسخهٔ ۱ منتشر شد').waitFor()
    const { entry } = await whole('gift-wrapping')
    expect(entry.fa.variants).toEqual(['می‌شه کادو کنید؟', 'بسته‌بندی هدیه دارید'])
    expect(entry.en).toBeUndefined()
    await until(async () => {
      const tried = await house.api('POST', '/api/editor/try', { text: 'کادوپیچی هم می‌کنید؟' })
      return tried.candidates[0]?.entryId === 'gift-wrapping'
    })
    await leave(page)
  })

  it('shows what a colleague published while the page was out of sight', async () => {
    const page = await open('non-returnable')
    await answer(page).waitFor()
    await elsewhere('non-returnable', entry => ({
      ...entry,
      fa: { ...(entry.fa as object), answer: 'تازه از همکار.' },
    }))
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
    await until(async () => (await answer(page).inputValue()) === 'تازه از همکار.')
    await leave(page)
  })

  it('asks a colleague to look, sees them there, and goes live at its time and back to an older text', async () => {
    const page = await open('warranty')
    const before = (await whole('warranty')).entry.fa.answer
    await answer(page).fill('دو سال ضمانت داریم.')
    await page.getByText('پیش‌نویس ذخیره شد').waitFor()
    await page.getByRole('button', { name: 'همکارم ببیند' }).click()
    await until(async () => (await draft('warranty')).state === 'review')
    const sara = await house.colleague('Sara', ['editor'])
    await sara('POST', '/api/editor/drafts/warranty/here', {})
    await page.reload() // who is there is asked at once, then every 15 s
    await page.getByText('هم همین را باز کرده است.').waitFor()
    await page.getByRole('button', { name: 'دیده شد' }).click()
    await ready(page)
    await page.locator('.story').waitFor()
    await page.getByLabel('در زمانی که می‌گویم').check()
    await page.getByRole('button', { name: 'در آن زمان منتشر شود' }).click()
    await page.getByRole('button', { name: 'فعلاً نه' }).waitFor()
    expect(await draft('warranty')).toMatchObject({ state: 'scheduled', publishAt: expect.any(Number) })
    expect((await whole('warranty')).entry.fa.answer).toBe(before)
    await page.getByRole('button', { name: 'فعلاً نه' }).click()
    await publish(page)
    await page.getByText('نسخهٔ ۲ منتشر شد').waitFor()
    await page.getByRole('button', { name: 'نسخه‌ها' }).click()
    await page.locator('.revision').last().click()
    await page.getByRole('button', { name: 'پیش‌نویسی از این بساز' }).click()
    const drafted = async () => (await draft('warranty').catch(() => null))?.body.fa.answer // none until it is saved
    await until(async () => (await drafted()) === before)
    await publish(page)
    await page.getByText('نسخهٔ ۳ منتشر شد').waitFor()
    expect((await whole('warranty')).entry.fa.answer).toBe(before)
    await leave(page)
  })

  it('goes live and away by the clock alone, and the page tells so when it is looked at', async () => {
    const page = await open('jobs')
    await answer(page).fill('این هفته دو نفر استخدام می‌کنیم.')
    await page.getByText('پیش‌نویس ذخیره شد').waitFor()
    const { revision } = await until(() => draft('jobs').catch(() => null))
    await house.api('POST', '/api/editor/drafts/jobs/publish', {
      ...{ expected: revision, reason: '', override: 'فقط این هفته', at: Date.now() + 6_000 },
    })
    await until(async () => (await whole('jobs')).entry.fa.answer === 'این هفته دو نفر استخدام می‌کنیم.')
    const looks = () => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
    await until(async () => {
      await looks()
      return (await page.getByText('همین متن منتشر شده است.').count()) > 0
    })
    await elsewhere('jobs', entry => ({ ...entry, expiresAt: Date.now() + 3_000 }))
    await until(async () => (await whole('jobs')).entry.status === 'retired')
    await until(async () => {
      await looks()
      return (await page.getByText('این دانسته کنار گذاشته شده').count()) > 0
    })
    expect((await whole('jobs')).revisions.map(({ reason }: { reason?: string }) => reason)).toContain('expired')
    await leave(page)
  })

  it('leads from what the bot said to the revision that said it, from there to the customer, and shows what is offered next', async () => {
    const { origin } = new URL(house.program.url)
    const { body } = await ask(`${origin}/api/widget/session`, { method: 'POST', origin, body: {} })
    const { token, conversationId: lineId } = body
    const address = `${origin}/v3/directline/conversations/${lineId}/activities`
    const asked = 'سایز مناسب لباسم رو چطور انتخاب کنم؟'
    await ask(address, { method: 'POST', token, body: { type: 'message', text: asked } })
    const heard = async () =>
      (await ask(address, { token })).body.activities.filter((a: { type: string }) => a.type === 'message')
    await until(async () => (await heard()).length > 1)
    const page = await house.page(`desk/#line=${lineId}`)
    const faulty: string[] = []
    page.on('console', said => said.type() === 'error' && faulty.push(said.text()))
    await page.locator('.source a').first().click()
    await page.getByRole('button', { name: 'به چه کسانی پاسخ داد' }).click()
    await page.locator('.answered a').filter({ hasText: asked }).first().waitFor()
    const id = new URL(page.url()).hash.slice('#entry='.length).split('&')[0]!
    await page.getByRole('button', { name: 'متن', exact: true }).click()
    await page.getByLabel('دانسته‌های نزدیک').fill('refund-time, no-such-entry')
    const offered = (await whole('refund-time')).entry.fa.question
    await page.locator('.as-customer .choice').filter({ hasText: offered }).waitFor()
    expect(await page.locator('.as-customer .choice').count()).toBe(1)
    await until(async () => (await draft(id).catch(() => null))?.body.related?.length === 2)
    await page.locator('.tabs button').nth(2).click()
    await page.getByRole('button', { name: 'به چه کسانی پاسخ داد' }).click()
    await page.locator('.answered a').filter({ hasText: asked }).first().click()
    await page.getByText(asked).first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/desk/')
    expect(faulty).toEqual([]) // an entry without a draft is nothing to complain of
    await leave(page)
  })

  it('retires an entry and brings it back', async () => {
    const page = await open('exchange-size')
    await page.getByRole('button', { name: 'کنار بگذار' }).click()
    await page.getByText('این دانسته کنار گذاشته شده').waitFor()
    expect((await whole('exchange-size')).entry.status).toBe('retired')
    await page.getByRole('button', { name: 'به پاسخ‌ها برگردان' }).click()
    await until(async () => (await whole('exchange-size')).entry.status === 'published')
    await page.getByText('دوباره جزو پاسخ‌هاست').waitFor()
    expect(await page.locator('.toast').count()).toBe(1) // the first one is no longer true
    await leave(page)
  })

  it('shows in the preview what customers will see, and runs nothing of it', async () => {
    const page = await open('faulty-item')
    await answer(page).fill('<img src=x onerror="document.title=1"> [بزنید](javascript:alert(1)) **پررنگ**')
    const bubble = page.locator('.as-customer .bot .bubble')
    await bubble.locator('strong', { hasText: 'پررنگ' }).waitFor()
    expect(await bubble.locator('img, a[href^="javascript"]').count()).toBe(0)
    await leave(page)
  })

  it('puts half-spaces and digits right with one press, and says what is vague', async () => {
    const page = await open('late-order')
    await answer(page).fill('به زودی می رسد؛ کد 12 را در [سفارش 5](/orders/5) ببینید.')
    const hints = page.getByRole('list', { name: 'نگاهی به نوشته (fa)' })
    await hints.getByText('«به زودی» زمان نیست').waitFor()
    for (const hint of ['نیم‌فاصله', 'رقم‌ها']) {
      await hints.getByRole('listitem').filter({ hasText: hint }).getByRole('button').click()
    }
    await until(
      async () => (await answer(page).inputValue()) === 'به زودی می‌رسد؛ کد ۱۲ را در [سفارش ۵](/orders/5) ببینید.',
    )
    await leave(page)
  })

  it('looks at every row of a file before anything is written', async () => {
    const page = await house.page('editor/#page=files')
    const { files } = await house.api('GET', '/api/editor/export?format=files')
    const [file] = files.filter((one: { name: string }) => one.name.includes('track-order'))
    const buffer = Buffer.from(file.text.replace('## fa\n\n', '## fa\n\nتازه: '))
    await page.locator('input[type=file]').setInputFiles({ name: file.name, mimeType: 'text/markdown', buffer })
    await page.getByRole('row').filter({ hasText: 'عوض شده' }).waitFor()
    expect(await draft('track-order').catch(() => null)).toBe(null)
    await page.getByRole('button', { name: '۱ پیش‌نویس بساز' }).click()
    await until(async () => (await draft('track-order').catch(() => null))?.body.fa.answer.startsWith('تازه: '))
    await leave(page)
  })

  it('tests and publishes what a file brought as one, says what is wrong with a row, and takes all of it back', async () => {
    const page = await house.page('editor/#page=files')
    const rows = ['horses,shop,2026-11-21,آیا اسب می‌فروشید؟,نه.', 'ships,shop,2026-11-21,کشتی اجاره می‌دهید؟,نه.']
    const lines = ['id,topic,checked,fa_question,fa_answer', ...rows, 'empty,shop,2026-11-21,بالن دارید؟,']
    const buffer = Buffer.from(lines.join('\n'))
    await page.locator('input[type=file]').setInputFiles({ name: 'new.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('row').filter({ hasText: 'پاسخ را بنویسید' }).waitFor()
    await page.getByLabel('همه را با هم بسنج').check()
    await page.getByRole('button', { name: '۲ پیش‌نویس بساز و بسنج' }).click()
    await page.locator('.story').waitFor()
    expect(await whole('horses').catch(() => null)).toBe(null)
    await page.locator('.window-acts .primary').click()
    const told = page.locator('.toast').filter({ hasText: '۲ دانسته منتشر شد' })
    await told.waitFor()
    expect((await whole('ships')).entry.status).toBe('published')
    await told.getByRole('button', { name: 'برگردان' }).click()
    await page.getByText('برگشت به همان که بود').waitFor()
    expect((await whole('horses')).entry.status).toBe('retired')
    expect((await whole('ships')).entry.status).toBe('retired')
    await leave(page)
  })

  it('makes an entry of what customers asked in vain', async () => {
    const asked = 'قیمت بلیت هواپیما به استانبول'
    await anUnansweredQuestion(house, asked)
    const page = await house.page('editor/#page=demand')
    const cluster = page.locator('.cluster').filter({ hasText: asked })
    await cluster.getByRole('button', { name: 'دانستهٔ تازه بساز' }).click()
    await cluster.getByLabel('نشانی دانستهٔ تازه').fill('cat-beds')
    await cluster.getByRole('button', { name: 'دانستهٔ تازه بساز' }).last().click()
    await until(async () => (await page.locator('textarea[lang="fa"]').first().inputValue()) === asked)
    expect((await draft('cat-beds')).base).toBe(0)
    await leave(page)
  })

  it('lets a language model suggest ways of asking: none comes in before somebody takes it', async () => {
    const page = await open('gift-card')
    const side = page.locator('.side').first()
    await answer(page).waitFor()
    const before = await side.locator('.variants textarea').count()
    const question = await side.locator('textarea').first().inputValue()
    writes({ variants: { variants: ['کارت هدیه رو چه‌جوری خرج کنم', 'kart hedie chetori', question] } })
    await side.getByRole('button', { name: 'مدل جورهای دیگر پیشنهاد کند' }).click()
    await side.getByText('مدل نوشته است و کسی نخوانده').waitFor()
    expect(await side.locator('.model-lines li').count()).toBe(2)
    expect(await faults(page)).toEqual([])
    await side.getByRole('button', { name: 'نه، این نه: kart hedie chetori' }).click()
    await side.getByRole('button', { name: 'اضافه کن', exact: true }).click()
    await side.locator('.model-lines').waitFor({ state: 'detached' })
    expect(await side.locator('.variants textarea').count()).toBe(before + 1)
    await until(async () =>
      (await draft('gift-card').catch(() => null))?.body.fa.variants.includes('کارت هدیه رو چه‌جوری خرج کنم'),
    )
    model.always('error 500')
    await side.getByRole('button', { name: 'چند تای دیگر' }).click()
    await side.getByText('مدل الان جواب نمی‌دهد').waitFor()
    model.always('well')
    await leave(page)
  })

  it('publishes nothing that a language model drafted before somebody has read it', async () => {
    const asked = 'آموزش رانندگی با ماشین دنده‌ای'
    await anUnansweredQuestion(house, asked)
    writes({ draft: { question: 'رانندگی هم یاد می‌دهید؟', variants: ['کلاس رانندگی'], answer: 'بله، … جلسه.' } })
    const page = await house.page('editor/#page=demand')
    const cluster = page.locator('.cluster').filter({ hasText: asked })
    await cluster.getByRole('button', { name: 'دانستهٔ تازه بساز' }).click()
    await cluster.getByLabel('نشانی دانستهٔ تازه').fill('driving')
    await cluster.getByRole('button', { name: 'مدل پیش‌نویسش را بنویسد' }).click()
    await page.getByText('این پیش‌نویس را مدل نوشته و کسی هنوز نخوانده است').waitFor()
    expect(await answer(page).inputValue()).toBe('بله، … جلسه.')
    expect(await faults(page)).toEqual([])
    await answer(page).fill('بله، ۱۰ جلسه.')
    await until(async () => (await draft('driving')).body.fa.answer.includes('۱۰ جلسه'))
    expect((await draft('driving')).unread).toBe('model')
    const { revision } = await draft('driving')
    const early = house.api('POST', '/api/editor/drafts/driving/publish', { expected: revision, reason: '' })
    await expect(early).rejects.toThrow(/400.*Read it first/)
    await page.getByRole('button', { name: 'خواندم، درست است' }).click()
    await page.getByText('این پیش‌نویس را مدل نوشته').waitFor({ state: 'detached' })
    await publish(page)
    await page.getByText('نسخهٔ ۱ منتشر شد').waitFor()
    expect((await whole('driving')).entry.fa.variants).toEqual([asked, 'کلاس رانندگی'])
    await leave(page)
  })

  it('finds entries by the words of customers', async () => {
    const page = await house.page('editor/')
    await page.locator('.entry-row').nth(1).waitFor()
    const second = await page.locator('.entry-row').nth(1).getAttribute('href')
    let answer = () => {}
    const answered = new Promise<void>(resolve => {
      answer = resolve
    })
    await page.route('**/api/editor/entries?q=*', async route => {
      await answered
      await route.continue()
    })
    await page.getByRole('searchbox').fill('مهلت مرجوعی')
    await page.getByRole('status').filter({ hasText: 'می‌گردیم' }).waitFor() // what stands there is of before
    answer()
    await page.getByRole('status').filter({ hasText: 'می‌گردیم' }).waitFor({ state: 'detached' })
    await page.locator('a[href="#entry=return-window"]').first().waitFor()
    await page.getByRole('searchbox').fill('')
    const there = () => page.locator('.entry-row').nth(1).getAttribute('href')
    await until(async () => (await there()) === second) // all are there again
    await page.getByRole('searchbox').blur()
    await page.keyboard.press('j')
    await page.keyboard.press('j') // while the first one is still being opened
    await page.locator(`.entry-row.open[href="${second}"]`).waitFor()
    await leave(page)
  })

  it.each(LOOKS)('has no fault that axe finds, in $language and $colorScheme', async look => {
    const page = await house.page('editor/', look)
    await page.locator('.entry-row').first().waitFor()
    await page.locator('.try input').fill('تا کی می‌تونم پس بدم')
    await page.locator('.candidates li').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.goto(`${house.program.url}editor/#entry=start-return`)
    await answer(page).fill(`متن من، ${look.language} ${look.colorScheme}`)
    await page.locator('.as-customer .bot .bubble p').first().waitFor()
    expect(await faults(page)).toEqual([])
    await elsewhere('start-return', entry => ({
      ...entry,
      fa: { ...(entry.fa as object), answer: `متن همکار، ${look.language} ${look.colorScheme}` },
    }))
    await ready(page)
    await page.locator('.both').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.goto(`${house.program.url}editor/#entry=%2B`)
    await page.locator('.sides').waitFor()
    await ready(page)
    await page.locator('.problem').first().waitFor()
    expect(await faults(page)).toEqual([])
    await leave(page)
  })
  it.each([LOOKS[0], LOOKS[3]])('has no fault on the pages beside the entries, in $language', async look => {
    const page = await house.page('editor/#page=demand', look)
    for (const name of ['demand', 'numbers', 'files', 'keys']) {
      await page.goto(`${house.program.url}editor/#page=${name}`)
      await page.locator('.page h1').waitFor()
      expect(await faults(page)).toEqual([])
    }
    await page.goto(`${house.program.url}editor/#entry=refund-time`)
    for (const at of [1, 2, 3]) {
      await page.locator('.tabs button').nth(at).click()
      if (at === 2) await page.locator('.revision').first().click()
      expect(await faults(page)).toEqual([])
    }
    await leave(page)
  })
})
