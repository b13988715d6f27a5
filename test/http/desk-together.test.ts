// Colleagues in two processes on one Redis: each sees and stops what the other does.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { openRedis } from '../../src/stores/redis.js'
import { quiet } from '../quiet.js'
import { describeWithRedis, type RedisRunning, startSingle } from '../stores/redis-server.js'
import { until } from './client.js'
import { type Browser, browser, type Colleague, expectOk, type Office, openOffice, PASSWORD } from './office.js'

describeWithRedis('two processes', () => {
  let redis: RedisRunning
  let office: Office
  let elsewhere: { url: string; close: () => Promise<void> }
  let sara: Colleague
  let admin: Colleague
  beforeEach(async () => {
    redis = await startSingle()
    const open = () => openRedis({ url: redis.url, prefix: 't:', log: quiet, newId: randomUUID })
    const [one, two] = await Promise.all([open(), open()])
    office = await openOffice(
      {},
      {
        wrap: unused => ({
          ...one,
          close: async () => {
            await one.close()
            await unused.close()
          },
        }),
      },
    )
    elsewhere = await secondProcess(office, two)
    sara = await office.colleague('Sara', 'agent')
    admin = await office.colleague('Ana', 'admin')
  })
  afterEach(async () => {
    await elsewhere.close()
    await office.close()
    await redis.remove()
  })

  const secondDesk = async (email: string): Promise<Browser> => {
    const there = browser(elsewhere.url, elsewhere.url)
    expectOk(await there.post('/api/people/sign-in', { email, password: PASSWORD }))
    return there
  }

  it('close the sockets of a disabled person in both at once', async () => {
    const there = await secondDesk('sara@shop.example')
    const desks = await Promise.all([sara.open(), there.open()])
    expectOk(await admin.patch(`/api/people/${sara.me.id}`, { status: 'disabled' }))
    for (const desk of desks) expect(await desk.closed).toBe(4001)
    for (const at of [sara, there]) expect((await at.get('/api/desk/lines')).status).toBe(401)
  })

  it('tell a desk here what customers and colleagues do there', async () => {
    const there = await secondDesk('ana@shop.example')
    const desk = await there.open()
    await office.customer('line', 'با اپراتور صحبت می‌کنم')
    await until(() => desk.of('row').at(-1)?.row.status === 'queued')
    expectOk(await sara.post('/api/desk/lines/line/claim'))
    await until(() => desk.of('row').at(-1)?.row.agent?.name === 'Sara')
    const late = await there.post('/api/desk/lines/line/claim')
    expect(late).toMatchObject({ status: 409, body: { error: { message: 'Sara has this conversation already.' } } })
  })

  it('keep an agent connected whose desk is still open in the other', async () => {
    const there = await secondDesk('sara@shop.example')
    const [here, open] = await Promise.all([sara.open(), there.open()])
    const leases = office.http.desk.store.leases
    await until(async () => (await leases.all()).length > 0)
    here.close()
    await here.closed
    // Whoever wrote last, five seconds later the lease is there: the other process writes it again.
    for (let i = 0; i < 3; i++) {
      office.pass(6_000)
      expectOk(await sara.get('/api/people/me'))
    }
    await until(async () => ((await leases.get(sara.me.id))?.until ?? 0) > Date.now() + 60_000)
    expect(open.of('signed_out')).toEqual([])
  })
})

async function secondProcess(office: Office, store: Office['http']['desk']['store']) {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const { metrics: _metrics, ...http } = office.http
  const served = createApp({ ...http, publicUrl: new URL(url), desk: { ...http.desk, store } })
  server.on('request', served.app)
  server.on('upgrade', (request, socket, head) => void served.upgrade(request, socket, head))
  const close = async () => {
    served.close()
    server.closeAllConnections()
    await new Promise<void>(done => server.close(() => done()))
    await store.close()
  }
  return { url, close }
}
