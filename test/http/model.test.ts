// What a language model drafts for colleagues, over the real thing: drafts, marked, and work goes on without them.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withModel } from '../../src/bin/with-model.js'
import { claim } from '../../src/desk/claim.js'
import { reply } from '../../src/desk/reply.js'
import { configAt } from '../models/place.js'
import { type ModelServer, startModelServer } from '../models/server.js'
import { until } from './client.js'
import { type Colleague, type Office, openOffice } from './office.js'

let office: Office
let server: ModelServer
let sara: Colleague
let lina: Colleague
let stop = () => {}
beforeAll(async () => {
  server = await startModelServer()
  office = await openOffice()
  sara = await office.colleague('Sara', 'agent')
  lina = await office.colleague('Lina', 'editor')
})
afterAll(async () => {
  stop()
  await office.close()
  await server.close()
})

it('says that there is none, and what to do, where none is connected', async () => {
  expect((await sara.get('/api/model')).body).toEqual({ chat: 'off' })
  const line = await office.customer('early', 'اپراتور لطفاً')
  const refused = await sara.post(`/api/model/lines/${line}/reply`)
  expect([refused.status, refused.body.error.message]).toEqual([503, 'No language model is connected here.'])
})

it('helps an agent with a summary, a draft that names its entries, and a translation', async () => {
  const { desk, metrics } = office.http
  const { store, clock, log } = desk
  const opened = withModel(configAt(server), { store, clock, log, metrics: metrics!.model })
  desk.consult = opened.consult
  stop = opened.stop
  expect((await sara.get('/api/model')).body).toEqual({ chat: 'on' })

  const line = await office.customer('ana', 'تا چند روز می‌توانم کالا را پس بدهم؟ شماره‌ام 09121234567')
  await until(async () => (await store.activities(line)).length > 1)
  const { conversation } = await claim(desk, line, { id: sara.me.id, name: 'Sara' })
  const number = conversation?.status === 'assigned' ? conversation.claim : 0
  await reply(desk, {
    lineId: line,
    agent: { id: sara.me.id, name: 'Sara' },
    claim: number,
    id: 'hello-ana',
    text: 'سلام!',
  })
  server.asked.length = 0

  const summary = await sara.post(`/api/model/lines/${line}/summary`, { language: 'en' })
  expect(summary.body).toEqual({ text: 'They said: سلام!', language: 'en', reviewed: 'no' })
  const draft = await sara.post(`/api/model/lines/${line}/reply`)
  expect(draft.body).toMatchObject({ text: 'So: تا ۱۰ روز.', language: 'fa', reviewed: 'no' })
  expect(draft.body.sources).toMatchObject([{ entryId: 'return-window', revision: 1 }])
  const translation = await sara.post(`/api/model/lines/${line}/translation`, { seq: 1, to: 'en' })
  expect(translation.body.text).toMatch(/^In en: تا چند روز .* 09121234567$/)
  expect(JSON.stringify(server.asked.map(({ data }) => data))).not.toContain('0912')
  expect((await sara.post(`/api/model/lines/${line}/translation`, { seq: 999, to: 'en' })).status).toBe(404)
})

it('helps an editor with variants and a draft, marked as unreviewed', async () => {
  const asked = { question: 'How long', language: 'en' }
  expect((await lina.post('/api/model/variants', asked)).body).toEqual({
    variants: ['How long please.'],
    reviewed: 'no',
  })
  const drafted = await lina.post('/api/model/draft', {
    messages: ['Do you ship to Mars?', 'mars delivery'],
    language: 'en',
  })
  expect(drafted.body).toEqual({
    question: 'Do you ship to Mars?',
    variants: ['mars delivery'],
    answer: 'It takes … days.',
    reviewed: 'no',
  })
})

it('drafts an entry of what was asked in vain, which nobody publishes unread', async () => {
  const asked = 'zxqv blorp knarf'
  await office.customer('vain', asked)
  const cluster = await until(async () => {
    const { clusters } = (await lina.get('/api/editor/demand')).body
    return clusters.find(({ text }: { text: string }) => text === asked)
  })
  const make = { entryId: 'knarf', topic: 'shop', by: 'model' }
  server.misbehave('garbage')
  expect((await lina.post(`/api/editor/demand/${cluster.id}/draft`, make)).status).toBe(503)
  expect(await office.http.desk.store.drafts.get('knarf')).toBeNull()
  const made = await lina.post(`/api/editor/demand/${cluster.id}/draft`, make)
  expect(made.body).toMatchObject({ unread: 'model', body: { tests: { must: [asked] } } })
  const expected = made.body.revision
  const early = await lina.post('/api/editor/drafts/knarf/publish', { expected, reason: '' })
  expect([early.status, early.body.error.message]).toEqual([400, expect.stringContaining('Read it first')])
  const read = await lina.post('/api/editor/drafts/knarf/read', { expected })
  expect(read.body.unread).toBeUndefined()
  const live = await lina.post('/api/editor/drafts/knarf/publish', { expected: read.body.revision, reason: '' })
  expect(live.body).toMatchObject({ state: 'published', id: 'knarf' })
})

it('takes no longer than it may, and says to go on without it', async () => {
  server.misbehave('slow headers')
  const refused = await sara.post('/api/model/lines/ana/summary', { language: 'fa' })
  expect([refused.status, refused.body.error.message]).toEqual([
    503,
    'The language model does not answer at the moment: go on without it.',
  ])
})

it('is counted', async () => {
  const metrics = await (await fetch(`${office.url}/metrics`)).text()
  expect(metrics).toMatch(/hamdel_model_calls_total\{task="summary",outcome="timeout"\} 1/)
  expect(metrics).toMatch(/hamdel_model_tokens_today [1-9]/)
  expect(metrics).toMatch(/hamdel_model_breaker 0/)
})
