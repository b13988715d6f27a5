// What an open desk hears without asking, and who counts as being there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import { connected } from '../../src/domain/person.js'
import { until } from './client.js'
import { type Colleague, expectOk, type Office, openOffice } from './office.js'

let office: Office
let sara: Colleague
beforeEach(async () => {
  office = await openOffice()
  sara = await office.colleague('Sara', 'agent')
})
afterEach(() => office.close())

const store = () => office.http.desk.store
const leases = async () => {
  const now = office.http.desk.clock.now()
  return (await store().leases.all()).filter(lease => connected(lease, now)).map(({ id }) => id)
}
const MINUTE = 60_000

describe('an open desk', () => {
  it('hears a conversation arrive, with what was said, in order', async () => {
    const desk = await sara.open()
    for (let i = 1; i <= 20; i++) await office.customer('new', `پیام ${i}`)
    await until(() =>
      desk
        .of('row')
        .at(-1)
        ?.activities.some(({ seq }) => seq >= 20),
    )
    const heard = desk.of('row').flatMap(({ activities }) => activities.map(({ seq }) => seq))
    expect(heard.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    const versions = desk.of('row').map(({ row }) => row.version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
  })

  it('hears a conversation join the queue and leave it, and how long the queue is', async () => {
    const desk = await sara.open()
    await until(() => desk.of('queue').at(-1)?.queued === 0)
    await office.customer('asks', 'با اپراتور صحبت می‌کنم')
    await until(() => desk.of('row').at(-1)?.row.status === 'queued')
    await until(() => desk.of('queue').at(-1)?.queued === 1)
    await claim(office.http.desk, 'asks', { id: 'other', name: 'Reza' })
    await until(() => desk.of('row').at(-1)?.row.agent?.name === 'Reza')
    await until(() => desk.of('queue').at(-1)?.queued === 0)
  })

  it('hears who is typing, a forgotten line and changed knowledge', async () => {
    const desk = await sara.open()
    store().signal({ type: 'typing', lineId: 'x', from: 'customer' })
    store().signal({ type: 'typing', lineId: 'x', from: 'bot' })
    await store().forget('x')
    const { entry } = expectOk(
      await (await office.colleague('Ed', 'editor')).get('/api/editor/entries/return-window'),
    ).body
    await store().publish([{ ...entry, revision: 2 }])
    await until(() => desk.of('entries').length > 0)
    expect(desk.of('typing')).toEqual([{ type: 'typing', lineId: 'x', from: 'customer' }])
    expect(desk.of('forgotten')).toEqual([{ type: 'forgotten', lineId: 'x' }])
  })

  it('tells the customer that its agent types, and of nobody else', async () => {
    await office.customer('typed-to', 'سلام')
    const heard: string[] = []
    store().watch(news => news.type === 'typing' && news.from === 'agent' && heard.push(`${news.lineId} ${news.name}`))
    expectOk(await sara.post('/api/desk/lines/typed-to/typing'))
    expect(heard).toEqual([])
    expectOk(await sara.post('/api/desk/lines/typed-to/claim'))
    expectOk(await sara.post('/api/desk/lines/typed-to/typing'))
    expect(heard).toEqual(['typed-to Sara'])
  })

  it('of an editor hears of knowledge, and nothing that customers say', async () => {
    const editor = await office.colleague('Ed', 'editor')
    const [theirs, agents] = await Promise.all([editor.open(), sara.open()])
    await office.customer('private', 'کارتم گم شده')
    await until(() => agents.of('row').length > 0)
    store().signal({ type: 'entries' })
    await until(() => theirs.of('entries').length > 0)
    expect(theirs.frames.map(({ type }) => type)).toEqual(['entries'])
  })

  it('is told to come back when the program stops', async () => {
    const desk = await sara.open()
    await office.stop()
    expect(await desk.closed).toBe(1012)
    expect(desk.frames.at(-1)).toEqual({ type: 'reconnect' })
  })

  it('is shut when nobody used the session for half a day, and stays open while somebody does', async () => {
    const desk = await sara.open()
    for (let hour = 0; hour < 20; hour++) {
      office.pass(60 * MINUTE)
      expectOk(await sara.get('/api/people/me'))
    }
    expect(desk.of('signed_out')).toEqual([])
    office.pass(13 * 60 * MINUTE)
    expect(await desk.closed).toBe(4001)
    expect((await sara.get('/api/people/me')).status).toBe(401)
  })

  it('is shut after a week however busy it was', async () => {
    for (let hour = 0; hour < 7 * 24; hour += 8) {
      expectOk(await sara.get('/api/people/me'))
      office.pass(8 * 60 * MINUTE)
    }
    expect((await sara.get('/api/people/me')).status).toBe(401)
  })

  it('of somebody who is no agent any more is closed, and hears nothing of customers when it comes back', async () => {
    const admin = await office.colleague('Bo', 'admin')
    const desk = await sara.open()
    expectOk(await admin.patch(`/api/people/${sara.me.id}`, { roles: ['editor'] }))
    expect(await desk.closed).toBe(1012)
    const again = await sara.open()
    const agents = await admin.open()
    await office.customer('private', 'کارتم گم شده')
    await until(() => agents.of('row').length > 0)
    expect(again.of('row')).toEqual([])
  })
})

describe('being there', () => {
  it('lasts as long as a desk is open, and ends soon after the last one closes', async () => {
    const [one, two] = await Promise.all([sara.open(), sara.open()])
    await until(async () => (await leases()).includes(sara.me.id))
    one.close()
    await one.closed
    for (let i = 0; i < 8; i++) {
      office.pass(30_000)
      await until(
        async () => ((await store().leases.get(sara.me.id))?.until ?? 0) > office.http.desk.clock.now() + 60_000,
      )
    }
    two.close()
    await two.closed
    // The server hears of it a moment later; then the page has five seconds to come back.
    await until(async () => {
      office.pass(6_000)
      return !(await leases()).includes(sara.me.id)
    })
  })

  it('is not lost by reloading the page', async () => {
    const before = await sara.open()
    await until(async () => (await leases()).length > 0)
    before.close()
    const after = await sara.open()
    await before.closed
    office.pass(6_000)
    await office.customer('line', 'سلام')
    await until(() => after.of('row').length > 0)
    expect(await leases()).toEqual([sara.me.id])
  })

  it('is not ended here while the desk is open in another process', async () => {
    const desk = await sara.open()
    await until(async () => (await leases()).length > 0)
    const elsewhere = {
      id: sara.me.id,
      revision: Number.MAX_SAFE_INTEGER,
      until: office.http.desk.clock.now() + 75_000,
    }
    await store().leases.put(elsewhere, 'any')
    desk.close()
    await desk.closed
    for (let i = 0; i < 5; i++) {
      office.pass(6_000)
      await office.customer('line', 'سلام')
    }
    expect(await store().leases.get(sara.me.id)).toEqual(elsewhere)
  })

  it('is what the agent says of themselves', async () => {
    await sara.open()
    await until(async () => (await leases()).length > 0)
    const said = async (state: string) => expectOk(await sara.post('/api/desk/state', { state })).body
    const { clock } = office.http.desk
    expect(await said('break')).toMatchObject({ state: 'break' })
    expect(await leases()).toEqual([sara.me.id])
    expect((await said('away')).until).toBeLessThanOrEqual(clock.now())
    expect(await leases()).toEqual([])
    expect((await said('available')).until).toBeGreaterThan(clock.now())
    expect(await leases()).toEqual([sara.me.id])
    expect((await sara.post('/api/desk/state', { state: 'asleep' })).status).toBe(400)
  })

  it('survives a restart of the program: the desks come back', async () => {
    const removed: string[] = []
    const { remove } = store().leases
    store().leases.remove = async id => {
      removed.push(id)
      await remove(id)
    }
    const desk = await sara.open()
    await until(async () => (await leases()).length > 0)
    await office.stop()
    await desk.closed
    office.pass(6_000)
    expect(removed).toEqual([])
  })

  it('means agents and leads; an editor promises nobody a person', async () => {
    const [editor, lead] = [await office.colleague('Ed', 'editor'), await office.colleague('Lea', 'lead')]
    await Promise.all([editor.open(), lead.open()])
    await until(async () => (await leases()).length > 0)
    expect(await leases()).toEqual([lead.me.id])
  })
})
