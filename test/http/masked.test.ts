// What a customer should not have typed is not shown to everybody who reads; who helps them sees it, and that is noted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until, widget } from './client.js'
import { at, type Colleague, expectOk, type Office, openStaffedOffice } from './office.js'

const CARD = '4111 1111 1111 1111'
const WORDS = `پولم از کارت ${CARD} کم شد، کد ملی ۰۴۹۹۳۷۰۸۹۹، رمز: abc12345 و سفارش ۴۵۱۲۳۸ نرسید`
const SECRETS = /4111[ -]?1111[ -]?1111|049937|۰۴۹۹۳۷|abc12345/

let office: Office
let sara: Colleague
let reza: Colleague
let lead: Colleague
beforeAll(async () => {
  ;({ office, sara, reza, lead } = await openStaffedOffice())
})
afterAll(() => office.close())

const waiting = (lineId: string) => office.waiting(lineId, WORDS)

describe('a card, a national id and a password that a customer typed', () => {
  it('are masked wherever colleagues read, and the order number is not', async () => {
    const desk = await sara.open()
    const lineId = await waiting('typed-it')
    await until(() => desk.of('row').at(-1)?.row.status === 'queued')
    expectOk(await sara.post(at(lineId, 'notes'), { id: 'note-0001', text: `کارتش ${CARD} است`, mentions: [] }))
    const seen = [
      expectOk(await sara.get('/api/desk/lines?view=queued')).body,
      expectOk(await sara.get(at(lineId))).body,
      expectOk(await sara.get(at(lineId, 'activities?before=100'))).body,
      expectOk(await sara.post(at(lineId, 'already-given'), { text: 'شماره کارت شما؟' })).body,
      expectOk(await lead.get(`/api/lead/customers/${lineId}/export`)).body,
      desk.frames,
    ]
    for (const one of seen) expect(JSON.stringify(one)).not.toMatch(SECRETS)
    const [said] = seen[1].activities
    expect(said).toMatchObject({ hidden: 3 })
    expect(said.text).toContain('•••• 1111')
    expect(said.text).toContain('•••• 0899')
    expect(said.text).toContain('سفارش ۴۵۱۲۳۸')
  })

  it('are the customer’s own words to the customer, and in the store', async () => {
    const customer = await widget(office)
    await customer.say(WORDS)
    await until(async () => JSON.stringify(await customer.poll()).includes(CARD))
    const [first] = await office.http.desk.store.activities(customer.conversationId)
    expect(first).toMatchObject({ text: WORDS })
  })

  it('are shown to whoever has it in hand, or leads, and the trail says who looked', async () => {
    const lineId = await waiting('looked-at')
    const early = await sara.post(at(lineId, 'reveal'), { seq: 1 })
    expect(early).toMatchObject({ status: 403, body: { error: { message: expect.stringContaining('Take the') } } })
    expectOk(await sara.post(at(lineId, 'claim')))
    expect(expectOk(await sara.post(at(lineId, 'reveal'), { seq: 1 })).body).toEqual({ text: WORDS })
    expect((await reza.post(at(lineId, 'reveal'), { seq: 1 })).status).toBe(403)
    expect((await sara.post(at(lineId, 'reveal'), { seq: 2 })).status).toBe(404)
    expectOk(await lead.post(at(lineId, 'reveal'), { seq: 1 }))
    const { changes } = expectOk(await lead.get('/api/lead/audit?limit=2')).body
    expect(changes).toMatchObject([
      { by: { name: 'Leila' }, what: 'transcript.revealed' },
      { by: { name: 'Sara' }, what: 'transcript.revealed' },
    ])
    expect(JSON.stringify(changes)).toContain(lineId)
    expect(JSON.stringify(changes)).not.toMatch(SECRETS)
  })

  it('do not hide the shop’s own account in what a colleague answers', async () => {
    const lineId = await waiting('pays-us')
    const text = `لطفاً به کارت ${CARD} واریز کنید`
    expectOk(await sara.post(at(lineId, 'messages'), { id: 'pay-here-1', text }))
    const { activities } = expectOk(await sara.get(at(lineId))).body
    expect(activities.findLast((a: { from?: string }) => a.from === 'agent')).toMatchObject({ text })
  })

  it('are hidden where only what was said before makes them secret: in the queue, live, read back, and shown on asking', async () => {
    const desk = await sara.open()
    const customer = await widget(office)
    const said = ['4111', '1111', '1111', '1111', 'اپراتور لطفاً', 'کدی که پیامک شد:', '۹۰۲۷۱۳']
    for (const text of said) await customer.say(text)
    const lineId = customer.conversationId
    await until(() => JSON.stringify(desk.frames).includes('کدی که پیامک'))
    await until(async () => expectOk(await sara.get(at(lineId))).body.row.status === 'queued')
    const own = (activities: { from?: string; text: string }[]) =>
      activities.filter(({ from }) => from === 'customer').map(({ text }) => text)
    const { activities, row } = expectOk(await sara.get(at(lineId))).body
    const shown = ['4111', '1111', '••••', '••••', 'اپراتور لطفاً', 'کدی که پیامک شد:', '••••']
    expect(own(activities)).toEqual(shown)
    const last = activities.findLast((a: { from?: string }) => a.from === 'customer')
    const back = expectOk(await sara.get(at(lineId, `activities?before=${last.seq + 1}&from=${last.seq}`))).body
    expect(own(back.activities)).toEqual(shown)
    const copy = expectOk(await lead.get(`/api/lead/customers/${lineId}/export`)).body
    expect(JSON.stringify([row, desk.frames, copy])).not.toContain('۹۰۲۷۱۳')
    expectOk(await sara.post(at(lineId, 'claim')))
    expect(expectOk(await sara.post(at(lineId, 'reveal'), { seq: last.seq })).body).toEqual({ text: '۹۰۲۷۱۳' })
  })
})
