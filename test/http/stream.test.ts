// The live stream, with real sockets.
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { claim } from '../../src/desk/claim.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { append, said } from '../contracts/store.js'
import { ask, listen, until, widget } from './client.js'
import { type Running, SITE_SECRET, startServer } from './server.js'

const BO = { id: 'bo', name: 'Bo' }

describe('a stream', () => {
  let server: Running
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  const start = async (ann: { token: string }) =>
    (await ask(`${server.url}/v3/directline/conversations`, { method: 'POST', token: ann.token, body: {} })).body
      .streamUrl as string
  const toHuman = async (ann: Awaited<ReturnType<typeof widget>>) => {
    await ann.say('می‌خوام با اپراتور حرف بزنم')
    await until(async () => (await ann.poll()).hamdel?.status === 'queued')
  }
  const takes = async (lineId: string) => {
    const { conversation } = await claim(server.http.desk, lineId, BO)
    return conversation?.status === 'assigned' ? conversation.claim : 0
  }

  it('brings what was said before and what is said now, in order and once', async () => {
    const ann = await widget(server)
    await ann.say('before', 'a1')
    const stream = listen(await start(ann))
    await stream.open()
    for (let i = 0; i < 5; i++) await ann.say(`now ${i}`, `b${i}`)
    await until(() => stream.said().includes('now 4'))
    const mine = stream.activities().filter(a => a.from?.role === 'user')
    expect(mine.map(a => a.text)).toEqual(['before', 'now 0', 'now 1', 'now 2', 'now 3', 'now 4'])
    expect(mine[1]?.channelData?.clientActivityID).toBe('b0')
    stream.socket.close()
  })

  it('goes on after the watermark, and without one on reconnecting only with what is new', async () => {
    const ann = await widget(server)
    await ann.say('one', 'a1')
    const { watermark } = await ann.poll()
    await ann.say('two', 'a2')
    const [after, fresh] = [listen(await ann.streamUrl(watermark)), listen(await ann.streamUrl())]
    await Promise.all([after.open(), fresh.open()])
    await ann.say('three', 'a3')
    await until(() => after.said().includes('three') && fresh.said().includes('three'))
    expect(after.said()).not.toContain('one')
    expect(after.said()).toContain('two')
    expect(fresh.said()).not.toContain('two')
    for (const { socket } of [after, fresh]) socket.close()
  })

  it('replays a long line whole, page after page', async () => {
    const ann = await widget(server)
    const { desk } = server.http
    const customer = { id: ann.userId.slice(3) }
    const all = Array.from({ length: 250 }, (_, i) => `${i}`)
    for (const text of all) await receive(desk, { lineId: ann.conversationId, customer, id: `x${text}`, text })
    const stream = listen(await start(ann))
    await until(() => stream.said().includes('249'))
    const heard = stream.activities().filter(a => a.from?.role === 'user')
    expect(heard.map(a => a.text)).toEqual(all)
    stream.socket.close()
  })

  it('serves several tabs of one customer the same', async () => {
    const ann = await widget(server)
    const tabs = [listen(await start(ann)), listen(await start(ann)), listen(await start(ann))]
    await Promise.all(tabs.map(tab => tab.open()))
    await ann.say('for all', 'a1')
    await until(() => tabs.every(tab => tab.said().includes('for all')))
    for (const { socket } of tabs) socket.close()
  })

  it('tells where the line stands, also when only the others moved', async () => {
    const [ann, ben] = [await widget(server), await widget(server)]
    await toHuman(ann)
    await toHuman(ben)
    const stream = listen(await start(ben))
    const before = (await until(() => stream.status()?.place)) ?? 0
    await takes(ann.conversationId)
    await until(() => stream.status()?.place === before - 1)
    const mine = await takes(ben.conversationId)
    await until(() => stream.status()?.status === 'assigned')
    expect(stream.status()?.agentName).toBe('Bo')
    await reply(server.http.desk, { lineId: ben.conversationId, agent: BO, claim: mine, id: 'r1', text: 'سلام' })
    await until(() => stream.said().includes('سلام'))
    stream.socket.close()
  })

  it('promises a time only while an agent is there to keep it', async () => {
    const { store, clock } = server.http.desk
    const ann = await widget(server)
    await toHuman(ann)
    expect((await ann.poll()).hamdel).not.toHaveProperty('dueAt')
    await store.leases.put({ id: 'bo', revision: 1, until: clock.now() + 60_000 }, 'any')
    const ben = await widget(server)
    await toHuman(ben)
    expect((await ben.poll()).hamdel?.dueAt).toBeGreaterThan(clock.now())
    await store.leases.remove('bo')
  })

  it('shows that an agent types, without keeping it', async () => {
    const ann = await widget(server)
    const stream = listen(await start(ann))
    await stream.open()
    await until(() => {
      server.http.desk.store.signal({ type: 'typing', lineId: ann.conversationId, from: 'agent', name: 'Bo' })
      return stream.activities().find(a => a.type === 'typing')
    })
    const set = stream.sets.find(({ activities }) => activities.some(a => a.type === 'typing'))
    expect(set?.watermark).toBeUndefined()
    expect(set?.activities[0]).toMatchObject({ from: { name: 'Bo', role: 'bot' } })
    stream.socket.close()
  })

  it('ignores the empty frames that clients send to stay connected, and whatever else they say', async () => {
    const ann = await widget(server)
    const stream = listen(await start(ann))
    await stream.open()
    stream.socket.send('')
    stream.socket.send('{"type":"message","text":"through the window"}')
    await ann.say('through the door', 'a1')
    await until(() => stream.said().includes('through the door'))
    expect(stream.said()).not.toContain('through the window')
    stream.socket.close()
  })

  const elsewhere = (line: string) => (url: URL) => {
    url.pathname = url.pathname.replace(/[^/]+\/stream/, `${line}/stream`)
  }
  it.each([
    ['without a token', (url: URL) => url.searchParams.delete('t')],
    ['with garbage', (url: URL) => url.searchParams.set('t', 'abc')],
    ['for the line of others', elsewhere('other')],
    ['for a name that cannot be read', elsewhere('%E0%A4%A')],
  ])('does not open %s', async (_name, spoil) => {
    const ann = await widget(server)
    const url = new URL(await start(ann))
    spoil(url)
    const stream = listen(url.href)
    expect(await until(() => stream.refused())).toBe(403)
  })

  it('does not open with the token of the conversation, nor after a minute, nor at another address', async () => {
    const ann = await widget(server)
    const url = new URL(await start(ann))
    const late = url.href
    url.searchParams.set('t', ann.token)
    const long = listen(url.href)
    expect(await until(() => long.refused())).toBe(403)
    server.pass(61_000)
    const old = listen(late)
    expect(await until(() => old.refused())).toBe(403)
    const unreadable = listen(`${server.url.replace('http', 'ws')}//[`)
    expect(await until(() => unreadable.refused() ?? unreadable.closed()?.code)).toBeTruthy()
    const nowhere = listen(`${server.url.replace('http', 'ws')}/v3/elsewhere`)
    expect(await until(() => nowhere.refused())).toBe(404)
  })

  it('opens only for pages of the origins that the token trusts', async () => {
    const url = `${server.url}/v3/directline/tokens/generate`
    const body = { trustedOrigins: ['https://shop.example'] }
    const { token } = (await ask(url, { method: 'POST', token: SITE_SECRET, body })).body
    const open = async () =>
      (
        await ask(`${server.url}/v3/directline/conversations`, {
          method: 'POST',
          token,
          origin: 'https://shop.example',
          body: {},
        })
      ).body.streamUrl
    const [good, bad] = [
      listen(await open(), { origin: 'https://shop.example' }),
      listen(await open(), { origin: 'https://evil.example' }),
    ]
    await good.open()
    expect(await until(() => bad.refused())).toBe(403)
    good.socket.close()
  })

  it('ends with its token, unless that was refreshed', async () => {
    const [ann, ben] = [await widget(server), await widget(server)]
    const [hers, his] = [listen(await start(ann)), listen(await start(ben))]
    await Promise.all([hers.open(), his.open()])
    let pinged = false
    his.socket.once('ping', () => {
      pinged = true
    })
    server.pass(50 * 60_000)
    await until(() => pinged) // and its pong is there before what is asked next
    await ask(`${server.url}/v3/directline/tokens/refresh`, { method: 'POST', token: ben.token })
    server.pass(15 * 60_000)
    expect((await until(() => hers.closed())).code).toBe(1008)
    await ask(`${server.url}/healthz`) // a round trip later his is still open
    expect(his.closed()).toBeNull()
    his.socket.close()
  })

  it('opens in twenty windows of one customer and no more, and closing one makes room', async () => {
    const ann = await widget(server)
    const url = await start(ann)
    const windows = Array.from({ length: 20 }, () => listen(url))
    await Promise.all(windows.map(window => window.open()))
    const another = listen(url)
    expect(await until(() => another.refused())).toBe(429)
    windows[0]?.socket.close()
    await until(async () => {
      const next = listen(url)
      await until(() => next.refused() || next.socket.readyState === next.socket.OPEN)
      windows.push(next)
      return !next.refused()
    })
    for (const { socket } of windows) socket.close()
  })

  it('that is refused is over, also for a client that never hangs up', async () => {
    const { port } = new URL(server.url)
    const socket = connect({ port: Number(port), host: 'localhost', allowHalfOpen: true })
    const said: string[] = []
    let over = false
    socket.on('data', data => said.push(data.toString()))
    socket.on('error', () => {})
    socket.on('close', () => {
      over = true
    })
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'
    socket.write(`GET /nowhere HTTP/1.1\r\nHost: localhost\r\n${upgrade}Sec-WebSocket-Key: dGhlIHNhbXBsZQ==\r\n\r\n`)
    await until(() => {
      if (said.length > 0 && !over) socket.write('still here')
      return over
    })
    expect(said.join('')).toMatch(/^HTTP\/1\.1 404 /)
  })

  it('leaves who does not keep up, so that they come back and read on from their watermark', async () => {
    const ann = await widget(server)
    await toHuman(ann) // the line is hers, and the bot is silent
    const slow = listen(await start(ann))
    const quick = listen(await start(ann))
    await Promise.all([slow.open(), quick.open()])
    slow.socket.pause()
    const text = 'س'.repeat(19_000)
    for (let i = 0; i < 40; i++) {
      const ten = Array.from({ length: 10 }, (_, j) => said(`c:f${i}-${j}`, text))
      await append(server.http.desk.store, ann.conversationId, ...ten)
    }
    await until(() => quick.said().length >= 400)
    quick.socket.close()
    slow.socket.resume()
    expect((await until(() => slow.closed())).code).toBe(1013)
    const heard = slow.said().length
    expect(heard).toBeLessThan(400)
    const again = listen(await ann.streamUrl(slow.watermark()))
    await until(() => heard + again.said().length >= 400)
    again.socket.close()
  })

  it('sends a long past only as far as the reader shows that they read it', async () => {
    const ann = await widget(server)
    await toHuman(ann)
    const text = 'س'.repeat(19_000)
    await append(
      server.http.desk.store,
      ann.conversationId,
      ...Array.from({ length: 60 }, (_, i) => said(`c:${i}`, text)),
    )
    const socket = new WebSocket(await start(ann), { autoPong: false })
    const asked: Buffer[] = []
    let heard = 0
    socket.on('ping', word => asked.push(word))
    socket.on('message', data => {
      heard += data.toString().split(text).length - 1
    })
    await until(() => asked.length === 1)
    await ask(`${server.url}/readyz`) // what had been sent by then has come
    const before = heard
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(20)
    socket.pong('something else')
    await ask(`${server.url}/readyz`)
    expect([heard, asked.length]).toEqual([before, 1])
    socket.on('ping', word => socket.pong(word))
    socket.pong(asked[0])
    await until(() => heard === 60)
    socket.terminate()
  })

  it('is told to come back when the server stops, and then finds everything', async () => {
    const first = await startServer()
    const ann = await widget(first)
    const stream = listen(
      (await ask(`${first.url}/v3/directline/conversations`, { method: 'POST', token: ann.token, body: {} })).body
        .streamUrl,
    )
    await stream.open()
    await ann.say('before the restart', 'a1')
    await until(() => stream.said().length > 0)
    await first.stop()
    expect((await until(() => stream.closed())).code).toBe(1012)
    const second = await startServer({}, { dataDir: first.dataDir, port: first.port })
    const again = listen(await ann.streamUrl('x'))
    await until(() => again.said().includes('before the restart'))
    again.socket.close()
    await second.close()
  })
})
