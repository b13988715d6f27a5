// What an agent's own desk asks for: how I am seen, and what was said long ago.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advance, blank } from '../../src/domain/line.js'
import { publish } from '../publish.js'
import { until } from './client.js'
import { type Colleague, type Office, openOffice } from './office.js'

describe('an agent’s own desk', () => {
  let office: Office
  let sara: Colleague
  beforeAll(async () => {
    office = await openOffice()
    sara = await office.colleague('Sara', 'agent')
  })
  afterAll(() => office.close())

  it('knows after a reload what I said of myself', async () => {
    expect((await sara.get('/api/desk/state')).body).toMatchObject({ state: 'available' })
    await sara.post('/api/desk/state', { state: 'break' })
    expect((await sara.get('/api/desk/state')).body).toMatchObject({ state: 'break' })
  })

  it('opens the newest part of a long line at once, and reads back from there without a gap', async () => {
    const said = (i: number) =>
      ({ id: `said-${i}`, at: i, type: 'message', from: 'customer', text: `پیام ${i}` }) as const
    const happened = Array.from({ length: 320 }, (_, i) => said(i + 1))
    const { next, activities: all320 } = advance(blank('long', { id: 'ann' }), happened, 'fa')
    await office.http.desk.store.commit(next, all320, 0)
    const { activities } = (await sara.get('/api/desk/lines/long')).body
    const first = activities[0].seq
    expect(activities.length).toBe(200)
    const older = (await sara.get(`/api/desk/lines/long/activities?before=${first}`)).body.activities
    expect(older.length).toBe(100)
    expect(older.at(-1).seq).toBe(first - 1)
    const all = (await sara.get(`/api/desk/lines/long/activities?before=${first}&from=1`)).body.activities
    expect(all[0]).toMatchObject({ seq: 1, text: 'پیام 1' })
    expect((await sara.get('/api/desk/lines/long/activities?before=1')).body.activities).toEqual([])
  })

  it('offers the topics that colleagues wrote when they closed, the most used first, and the FAQ’s own', async () => {
    const close = async (lineId: string, topic: string) => {
      await office.customer(lineId, 'اپراتور لطفاً')
      const { claim } = (await sara.post(`/api/desk/lines/${lineId}/claim`)).body
      expect((await sara.post(`/api/desk/lines/${lineId}/resolve`, { claim, topic })).status).toBe(204)
    }
    await close('t1', 'بسته‌بندی')
    await close('t2', 'گارانتی')
    await close('t3', 'گارانتی ')
    const { topics } = (await sara.get('/api/desk/topics')).body
    expect(topics.slice(0, 2)).toEqual(['گارانتی', 'بسته‌بندی'])
    expect(topics).toContain('returns')
  })

  it('offers the entry near the customer’s last words, as words that can be sent', async () => {
    await office.customer('asks', 'سلام')
    await office.customer('asks', 'مهلت مرجوعی چقدر است')
    const { entries } = (await sara.get('/api/desk/lines/asks/near')).body
    expect(entries[0]).toMatchObject({ entryId: 'return-window', text: 'تا ۱۰ روز.', language: 'fa' })
    await office.customer('asks', 'می‌خواهم با یک آدم واقعی صحبت کنم')
    expect((await sara.get('/api/desk/lines/asks/near')).body.entries[0]).toMatchObject({ entryId: 'return-window' })
  })

  it('shows an agent what is for colleagues only, and keeps it from the customer', async () => {
    const { desk } = office.http
    const note = { id: 'late-refunds', topic: 'returns', tags: [], checkedOn: '2026-11-21', person: false }
    const fa = {
      question: 'اجازهٔ بازپرداخت دیرهنگام',
      variants: ['بازپرداخت بعد از مهلت'],
      answer: 'تا سی روز، با اجازهٔ سرپرست.',
    }
    await publish(desk, { ...note, status: 'published', audience: 'staff', fa }, 0, 'editor')
    await office.customer('late', 'بازپرداخت بعد از مهلت')
    const entries = await until(async () => {
      const near = (await sara.get('/api/desk/lines/late/near')).body.entries
      return near.length > 1 && near // the thread that looks through the notes may still be starting
    })
    expect(entries).toContainEqual(expect.objectContaining({ entryId: 'late-refunds', audience: 'staff' }))
    const said = JSON.stringify(await desk.store.activities('late', 0))
    expect(said).not.toContain('سی روز')
  })

  it('reads nothing of a line that is not there, or without a place to begin', async () => {
    expect((await sara.get('/api/desk/lines/nobody/activities?before=9')).status).toBe(404)
    expect((await sara.get('/api/desk/lines/long/activities')).status).toBe(400)
  })
})
