// A proxy keeps connections open to us and uses them again; at the end nobody waits for one that is idle.
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { closed, doors } from '../../src/bin/doors.js'

async function opened() {
  const server = doors()
  const waiting: ServerResponse[] = []
  let came = () => {}
  const arrives = () =>
    new Promise<void>(done => {
      came = done
    })
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    waiting.push(response)
    came()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () =>
    new Promise<IncomingMessage>((done, failed) => {
      get({ host: '127.0.0.1', port, agent }, answer => done(answer.resume())).on('error', failed)
    })
  return { server, waiting, arrives, ask, agent }
}

it('keeps a connection longer than the proxies in front of us do', async () => {
  const { server, waiting, arrives, ask, agent } = await opened()
  const here = arrives()
  const answer = ask()
  await here
  waiting[0]!.end('well')
  const said = String((await answer).headers['keep-alive'])
  expect(Number(/timeout=(\d+)/.exec(said)?.[1])).toBeGreaterThan(120)
  agent.destroy()
  await closed(server)
})

it('answers who is inside when it closes, and does not wait for the connection to be used again', async () => {
  const { server, waiting, arrives, ask, agent } = await opened()
  const here = arrives()
  const answer = ask()
  await here
  const over = closed(server)
  waiting[0]!.end('well')
  expect((await answer).statusCode).toBe(200)
  await over
  agent.destroy()
})
