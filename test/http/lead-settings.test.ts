// The lead's settings over HTTP: for leads and admins only, with the field named that is wrong.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from './client.js'
import { type Colleague, type Office, openOffice } from './office.js'

describe('the settings over HTTP', () => {
  let office: Office
  let lead: Colleague
  let agent: Colleague
  let editor: Colleague
  beforeAll(async () => {
    office = await openOffice()
    lead = await office.colleague('Negar', 'lead')
    agent = await office.colleague('Sara', 'agent')
    editor = await office.colleague('Omid', 'editor')
  })
  afterAll(() => office.close())

  const policy = async () => (await lead.get('/api/lead/settings')).body.sections.policy
  const put = (value: object, expectedRevision: number, reason = 'تست') =>
    lead.put('/api/lead/settings/policy', { expectedRevision, value, reason })

  it('show every section with its limits, its default and its revision', async () => {
    const shown = await policy()
    expect(shown).toMatchObject({ name: 'policy', revision: 0, changed: null })
    expect(shown.value).toEqual(shown.default)
    expect(shown.schema.properties.answerAt).toMatchObject({ minimum: 0.3, maximum: 0.95 })
    expect(Object.keys(shown.schema.properties)).toEqual(Object.keys(shown.value))
  })

  it('change, are told in the trail, and are taken back', async () => {
    const before = await policy()
    const { status, body } = await put({ ...before.value, answerAt: 0.75 }, before.revision, ' آخر هفته ')
    expect([status, body.revision, body.value.answerAt]).toEqual([200, before.revision + 1, 0.75])
    expect(body.changed).toMatchObject({ by: 'Negar', reason: 'آخر هفته' })
    await until(() => office.http.desk.policy.answerAt === 0.75)
    const { changes } = (await lead.get('/api/lead/audit?limit=1')).body
    expect(changes).toEqual([
      {
        ...{ id: expect.any(String), at: body.changed.at, by: { id: lead.me.id, name: 'Negar' } },
        ...{ what: 'settings.policy', reason: 'آخر هفته' },
        differences: [{ path: 'answerAt', before: before.value.answerAt, after: 0.75 }],
      },
    ])
    const back = { expectedRevision: body.revision, change: changes[0].id, to: 'before', reason: '' }
    const restored = await lead.post('/api/lead/settings/policy/restore', back)
    expect(restored.body.value).toEqual(before.value)
    await until(() => office.http.desk.policy.answerAt === before.value.answerAt)
    const older = (await lead.get(`/api/lead/audit?before=${changes[0].id}`)).body.changes
    expect(older.map(({ id }: { id: string }) => id)).not.toContain(changes[0].id)
  })

  it('refuse what cannot be with the field and the limits, an old revision, and what is not there', async () => {
    const { value, revision } = await policy()
    const wrong = await put({ ...value, answerAt: 2 }, revision)
    expect([wrong.status, wrong.body.error]).toEqual([
      400,
      { code: 'invalid', message: 'policy.answerAt: a number from 0.3 to 0.95' },
    ])
    expect((await put(value, revision + 7)).status).toBe(409)
    expect((await lead.put('/api/lead/settings/weather', { expectedRevision: 0, value: {}, reason: '' })).status).toBe(
      404,
    )
    expect(
      (await lead.put('/api/lead/settings/__proto__', { expectedRevision: 0, value: {}, reason: '' })).status,
    ).toBe(404)
    expect((await put(value, revision, 'x'.repeat(301))).status).toBe(400)
    expect(await policy()).toMatchObject({ value, revision })
  })

  it('are not for agents, editors or strangers', async () => {
    for (const who of [agent, editor]) {
      expect((await who.get('/api/lead/settings')).status).toBe(403)
      expect((await who.get('/api/lead/audit')).status).toBe(403)
      expect((await who.put('/api/lead/settings/policy', { expectedRevision: 0, value: {}, reason: '' })).status).toBe(
        403,
      )
      expect((await who.post('/api/lead/settings/policy/restore', {})).status).toBe(403)
    }
    expect((await office.stranger().get('/api/lead/settings')).status).toBe(401)
  })
})
