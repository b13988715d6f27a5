// How an agent is called: again and again until somebody takes the customer, and never with the customer's words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http/client.js'
import { noBrowser } from '../journeys/browser.js'
import { aCallerWaits, type House, openHouse } from './desk-house.js'

/** A browser that remembers what it was asked to show and to play; the page is not looked at. */
const REMEMBERS = `
  window.shown = []; window.played = 0
  class Notification { constructor(title, options) { shown.push(title + ' ' + options.body) } close() {} }
  Notification.permission = 'granted'
  Notification.requestPermission = async () => 'granted'
  window.Notification = Notification
  const Real = window.AudioContext
  window.AudioContext = class extends Real { constructor() { super(); played += 1 } }
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
`

describe.skipIf(noBrowser)(`an agent who looks elsewhere${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house?.close())

  it('is called until somebody takes the customer, and reads none of their words on the way', async () => {
    await house.api('PUT', '/api/desk/tastes', { sound: 'until_taken', notice: 'on' })
    const page = await house.page('desk/')
    await page.clock.install()
    await page.addInitScript(REMEMBERS)
    await page.reload()
    await page.getByText('وصل', { exact: true }).waitFor()
    const caller = await aCallerWaits(house, 'رازی دارم؛ می‌خوام با یه آدم واقعی حرف بزنم')
    await page.locator(`[data-line="${caller.lineId}"]`).waitFor()
    await until(() => page.evaluate('document.title.startsWith("(") && shown.length > 0 && played > 0'))
    const first = Number(await page.evaluate('played'))
    await page.clock.runFor(45_000)
    expect(Number(await page.evaluate('played'))).toBeGreaterThan(first)
    expect(String(await page.evaluate('shown.join()'))).not.toContain('راز')
    await house.api('POST', `/api/desk/lines/${caller.lineId}/claim`)
    await until(() => page.evaluate('!document.title.startsWith("(")'))
    const last = Number(await page.evaluate('played'))
    await page.clock.runFor(45_000)
    expect(Number(await page.evaluate('played'))).toBe(last)
  })
})
