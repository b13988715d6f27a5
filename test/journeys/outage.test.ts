// When the store goes away: nothing is acknowledged that is not kept, nothing typed is lost, and it goes through afterwards.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithRedis, type RedisRunning, startSingle } from '../stores/redis-server.js'
import { noBrowser, openBrowser } from './browser.js'
import { aCustomer } from './people.js'
import { discard, type Program, startProgram } from './program.js'
import { fa } from './words.js'

const QUESTION = 'تا چند روز می‌توانم کالا را پس بدهم؟'

describeWithRedis('while Redis is gone', () => {
  if (noBrowser) return void it.skip(noBrowser, () => {})
  let redis: RedisRunning
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    redis = await startSingle()
    program = await startProgram({ REDIS_URL: redis.url })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
    discard(program.dataDir)
    await redis?.remove()
  })

  it('the customer’s message stays in the widget, says so, and is answered once when Redis is back', async () => {
    const customer = await aCustomer(browser, program.url, fa)
    await customer.say('هزینه ارسالتون چنده')
    await customer.reads('تومان')
    await redis.nodes[0]?.kill()
    await customer.say(QUESTION)
    await customer.page.getByText('فرستاده نشد').first().waitFor()
    await customer.page.reload()
    await customer.open()
    await customer.page.getByRole('log').getByText(QUESTION).first().waitFor() // it survived the reload

    await redis.nodes[0]?.start()
    await customer.reads('۱۰ روز')
    await expect.poll(() => customer.page.getByText('فرستاده نشد').count()).toBe(0)
    expect(await customer.page.locator('.row.customer', { hasText: QUESTION }).count()).toBe(1)
    await customer.close()
  })
})
