// Takes the README's pictures from the running program: node dist/test/journeys/take-pictures.js
import { join } from 'node:path'
import { desktop, openBrowser } from './browser.js'
import { aCustomer, theFirstAdmin } from './people.js'
import { discard, root, startProgram } from './program.js'
import { en, fa } from './words.js'

const folder = join(root, 'test/journeys/pictures')
const program = await startProgram()
const browser = await openBrowser()
const agent = await theFirstAdmin(browser, program.welcome ?? '', fa)

const waiting = async (tongue: typeof fa, sayings: string[], heard: RegExp) => {
  const customer = await aCustomer(browser, program.url, tongue)
  for (const saying of sayings) {
    await customer.say(saying)
    await customer.page.waitForTimeout(800)
  }
  await customer.reads(heard)
  return customer
}

await waiting(en, ['How long does delivery to Shiraz take?', 'Could I talk to someone from your team?'], en.passedOn)
await waiting(fa, ['این چه وضعشه؟؟ سه بار پرسیدم و هر بار جواب بی‌ربط می‌دید'], fa.passedOn)
const customer = await waiting(
  fa,
  ['سفارشم هنوز نرسیده، قرار بود دیروز بیاد', 'لطفا وصل کنید به یکی از همکارانتون'],
  fa.passedOn,
)
await agent.page.locator('[data-line]', { hasText: 'همکارانتون' }).click()
await agent.page.getByRole('button', { name: fa.claim }).first().click()
await agent.page.getByRole('textbox', { name: fa.reply }).fill('سلام، سارا هستم. همین حالا با پیک تماس می‌گیرم.')
await agent.page.keyboard.press('Enter')
await customer.reads('همین حالا با پیک تماس می‌گیرم')
await agent.page.mouse.move(640, 400)
await agent.page.waitForTimeout(1500) // the queue's length follows a moment later
await agent.page.screenshot({ path: join(folder, 'desk.png') })

const asking = await aCustomer(browser, program.url, fa, desktop)
await asking.say('تا چند روز میتونم پسش بدم؟')
await asking.reads('۱۰ روز')
await asking.page.waitForTimeout(600)
await asking.page.screenshot({ path: join(folder, 'widget.png') })

await browser.close()
await program.stop()
discard(program.dataDir)
