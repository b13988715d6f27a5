// Somebody writes from their phone and from their laptop: the agent finds the other conversation without knowing its id.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, type Colleague, expectOk, type Office, openOffice } from './office.js'

let office: Office
let sara: Colleague
beforeAll(async () => {
  office = await openOffice()
  sara = await office.colleague('Sara', 'agent')
})
afterAll(() => office.close())

const waiting = (lineId: string, words: string) => office.waiting(lineId, words)
const likely = async (lineId: string, q = ''): Promise<[string, string[]][]> =>
  expectOk(await sara.get(at(lineId, `likely?q=${encodeURIComponent(q)}`))).body.likely.map(
    (one: { lineId: string; same: string[] }) => [one.lineId, one.same],
  )

describe('conversations of likely the same person', () => {
  it('are found by what they told and by name, the surest first, and merged without knowing an id', async () => {
    const here = await waiting('laptop', 'سفارش ۴۵۱۲۳۸ نرسیده، ایمیلم ana@example.com است')
    await waiting('phone-mail', 'ایمیل من Ana@Example.com است، جوابم را ندادید')
    await waiting('phone-order', 'سفارش 451238 کجاست؟')
    await waiting('somebody', 'سفارش ۹۹۹۱۱۱ کجاست؟')
    await waiting('namesake', 'هزینه ارسال چقدر است؟')
    expect(await likely(here)).toEqual([
      ['phone-mail', ['email']],
      ['phone-order', ['order']],
    ])
    expectOk(await sara.put(at(here, 'profile'), { revision: 0, name: 'آنا رضایی' }))
    expectOk(await sara.put(at('namesake', 'profile'), { revision: 0, name: 'آنا رضايي' }))
    expect(await likely(here)).toContainEqual(['namesake', ['name']])
    expect(await likely(here, 'رضایی')).toEqual([['namesake', ['name']]])
    expect(await likely('somebody', 'آنا')).toHaveLength(2)
    const { claim } = expectOk(await sara.post(at(here, 'claim'))).body
    const byName = await sara.post(at(here, 'merge'), { id: 'by-name-1', claim, into: 'namesake' })
    expect(byName).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('e-mail') } } })
    expectOk(await sara.post(at(here, 'merge'), { id: 'by-order-1', claim, into: 'phone-order' }))
    expect((await office.http.desk.store.line('phone-order'))?.merged).toMatchObject([{ lineId: here }])
  })
})
