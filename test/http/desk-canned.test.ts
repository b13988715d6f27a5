// Canned replies: who may read and change which; and how agents are called, which follows them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedCanned } from '../../src/desk/canned.js'
import { type Colleague, expectOk, type Office, openOffice, openStaffedOffice } from './office.js'

describe('canned replies', () => {
  let office: Office
  let sara: Colleague
  let reza: Colleague
  let lead: Colleague
  beforeAll(async () => {
    ;({ office, sara, reza, lead } = await openStaffedOffice())
  })
  afterAll(() => office.close())

  const namesOf = async (who: Colleague): Promise<string[]> =>
    expectOk(await who.get('/api/desk/canned')).body.canned.map((one: { name: string }) => one.name)
  const save = (who: Colleague, id: string, more: object) =>
    who.put(`/api/desk/canned/${id}`, { revision: 0, name: 'سلام', shared: false, fa: 'سلام {customer_name}', ...more })

  it('are an agent’s own, and nobody else sees them', async () => {
    expect(expectOk(await save(sara, 'own-1', {})).body).toMatchObject({ revision: 1, shared: false, mine: true })
    expect(await namesOf(sara)).toContain('سلام')
    expect(await namesOf(reza)).not.toContain('سلام')
    expect((await save(reza, 'own-1', { revision: 1, name: 'ربوده' })).status).toBe(403)
    expect((await reza.post('/api/desk/canned/own-1/remove', { revision: 1 })).status).toBe(403)
  })

  it('are everybody’s when a lead writes them, and only then', async () => {
    expect((await save(sara, 'all-1', { shared: true })).status).toBe(403)
    expectOk(await save(lead, 'all-1', { shared: true, name: 'مرجوعی', en: 'Return' }))
    expect(await namesOf(reza)).toContain('مرجوعی')
    expect((await save(reza, 'all-1', { revision: 1, shared: false })).status).toBe(403)
  })

  it('are not overwritten unseen, and say what is missing', async () => {
    expectOk(await save(sara, 'own-2', {}))
    expectOk(await save(sara, 'own-2', { revision: 1, name: 'درود' }))
    expect((await save(sara, 'own-2', { revision: 1, name: 'دیر رسید' })).status).toBe(409)
    const bare = await save(sara, 'own-3', { fa: ' ' })
    expect([bare.status, bare.body.error.message]).toEqual([400, expect.stringContaining('fa')])
    expect((await save(sara, 'own 4', {})).status).toBe(400)
  })

  it('begin with samples, which do not come back when they were removed', async () => {
    const desk = await openOffice()
    const boss = await desk.colleague('Boss', 'lead')
    expect(await seedCanned(desk.http.desk)).toBeGreaterThan(4)
    const { canned } = expectOk(await boss.get('/api/desk/canned')).body
    for (const { id, revision } of canned) expectOk(await boss.post(`/api/desk/canned/${id}/remove`, { revision }))
    expect(await seedCanned(desk.http.desk)).toBe(0)
    expect(expectOk(await boss.get('/api/desk/canned')).body.canned).toEqual([])
    await desk.close()
  })

  it('come with a hint how a draft may sound', async () => {
    expect((await sara.post('/api/desk/tone', { text: 'تقصیر خودتان است' })).body).toEqual({ tones: ['blaming'] })
    expect((await sara.post('/api/desk/tone', { text: 'همین حالا پیگیری می‌کنم.' })).body).toEqual({ tones: [] })
  })

  it('how I am called follows me from browser to browser, and is nobody else’s', async () => {
    expect((await sara.get('/api/desk/tastes')).body).toEqual({ sound: 'once', notice: 'off' })
    expectOk(await sara.put('/api/desk/tastes', { sound: 'until_taken', notice: 'on' }))
    expect((await sara.get('/api/desk/tastes')).body).toEqual({ sound: 'until_taken', notice: 'on' })
    expect((await reza.get('/api/desk/tastes')).body.sound).toBe('once')
    expect((await sara.put('/api/desk/tastes', { sound: 'loud', notice: 'on' })).status).toBe(400)
  })
})
