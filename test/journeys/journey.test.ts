// The whole way, in real browsers: a question answered, a person fetched, an answer changed. In Persian and in English.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WireActivity } from '../../src/http/contract-direct-line.js'
import { ask, until } from '../http/client.js'
import { describeWithRedis, startSingle } from '../stores/redis-server.js'
import { noBrowser, openBrowser } from './browser.js'
import { aCustomer, SARA, signedIn, theFirstAdmin, transcriptOf } from './people.js'
import { discard, type Program, startProgram } from './program.js'
import { en, fa, type Tongue } from './words.js'

/** Where the customer is, where the agent is, and how to end it. */
type Place = { customers: Program; staff: Program; close: () => Promise<void> }

async function onOneProcess(): Promise<Place> {
  const program = await startProgram()
  const close = async () => {
    await program.stop()
    discard(program.dataDir)
  }
  return { customers: program, staff: program, close }
}

async function onTwoProcessesAndRedis(): Promise<Place> {
  const redis = await startSingle()
  const env = { REDIS_URL: redis.url }
  const staff = await startProgram(env)
  const customers = await startProgram(env)
  const close = async () => {
    await Promise.all([staff.stop(), customers.stop()])
    for (const { dataDir } of [staff, customers]) discard(dataDir)
    await redis.remove()
  }
  return { customers, staff, close }
}

async function travel(browser: Browser, { customers, staff }: Place, tongue: Tongue): Promise<void> {
  const agent = await signedIn(browser, staff.url, tongue)
  const customer = await aCustomer(browser, customers.url, tongue)
  for (const [question, words] of [tongue.ask.formal, tongue.ask.colloquial] as [string, string][]) {
    await customer.say(question)
    await customer.reads(words)
  }
  await customer.say(tongue.ask.unknown)
  await customer.reads(tongue.askedBackOrTold)

  await customer.say(tongue.ask.person)
  await customer.reads(tongue.passedOn)
  const row = agent.page.locator('[data-line]').first()
  await row.getByText(tongue.reason).waitFor() // it arrived without a reload
  await row.click()
  for (const said of [tongue.ask.formal[0] as string, tongue.ask.unknown, tongue.ask.person])
    await transcriptOf(agent.page).getByText(said).first().waitFor()
  await agent.page.getByRole('button', { name: tongue.claim }).first().click()
  await agent.page.getByRole('textbox', { name: tongue.reply }).fill(tongue.agentSays)
  await agent.page.keyboard.press('Enter')
  await customer.reads(tongue.agentSays)
  await transcriptOf(agent.page).locator('.seen.read').first().waitFor()

  await agent.page.getByRole('button', { name: tongue.resolve, exact: true }).first().click()
  await agent.page.getByRole('dialog').getByRole('button', { name: tongue.resolve, exact: true }).click()
  await customer.rate()

  await agent.page.goto(`${staff.url}editor/`)
  await agent.page.getByRole('searchbox', { name: tongue.editor.search }).fill('return-window')
  await agent.page.getByText(tongue.editor.entry).first().click()
  const answer = agent.page.locator(`.tall textarea[lang="${tongue.shop ? 'en' : 'fa'}"]`)
  await answer.fill(tongue.edited)
  await agent.page.getByRole('button', { name: tongue.editor.publish, exact: true }).click()
  await agent.page.getByRole('dialog').getByRole('button', { name: tongue.editor.confirm, exact: true }).click()
  await agent.page.getByText(tongue.editor.published).first().waitFor()

  await until(() => knows(customers.url, tongue)) // the other process hears of it by and by
  const next = await aCustomer(browser, customers.url, tongue)
  await next.say(tongue.ask.formal[0] as string)
  await next.reads(tongue.edited)
  await Promise.all([customer.close(), next.close(), agent.close()])
}

/** Whether somebody who asks there now hears what was edited. */
async function knows(url: string, tongue: Tongue): Promise<boolean> {
  const { origin } = new URL(url)
  const { body } = await ask(`${origin}/api/widget/session`, { method: 'POST', origin, body: {} })
  const [address, { token }] = [`${origin}/v3/directline/conversations/${body.conversationId}/activities`, body]
  await ask(address, { method: 'POST', token, body: { type: 'message', text: tongue.ask.formal[0] } })
  const { text }: WireActivity = await until(async () => {
    const { activities } = (await ask(address, { token })).body
    return activities.find(({ type, from }: WireActivity) => type === 'message' && from?.id === 'bot')
  })
  return text?.includes(tongue.edited) ?? false
}

function both(open: () => Promise<Place>): void {
  if (noBrowser) return void it.skip(noBrowser, () => {})
  let place: Place
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
    place = await open()
    const admin = await theFirstAdmin(browser, place.staff.welcome ?? '', fa)
    await admin.close()
  })
  afterAll(async () => {
    await browser?.close()
    await place?.close()
  })

  const tongues: [string, Tongue][] = [
    ['in Persian', fa],
    ['in English', en],
  ]
  it.each(tongues)(
    'a customer is answered, fetches a person and rates; an editor changes an answer, %s',
    async (_name, tongue) => {
      await travel(browser, place, tongue)
      expect(place.staff.output()).not.toContain(SARA.password)
    },
  )
}

describe('on one process with its own store', () => both(onOneProcess))
describeWithRedis('on two processes with Redis, the customer on one and the agent on the other', () =>
  both(onTwoProcessesAndRedis),
)
