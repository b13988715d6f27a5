// Microsoft's botframework-directlinejs talks to the real program, over WebSocket and by polling.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/bin/outside.js'
import type { WireActivity } from '../../src/http/contract-direct-line.js'
import type { WidgetSession } from '../../src/http/contract-widget.js'
import { ask, until } from '../http/client.js'
import { describeWithClient, directLineJs } from './clients.js'
import { AGENT, type Agent, openPlace, type Place } from './place.js'
import { aSession, loadLibrary, type Visitor, visit } from './visitor.js'

const WAYS: [string, { webSocket: boolean }][] = [
  ['over WebSocket', { webSocket: true }],
  ['by polling', { webSocket: false }],
]
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const textOf = ({ text = '' }: WireActivity) => text
const fromBot = ({ type, from }: WireActivity) => type === 'message' && from?.id === 'bot'

await describeWithClient(directLineJs, 'botframework-directlinejs', folder => {
  let place: Place
  let agent: Agent
  let library: ReturnType<typeof loadLibrary>
  beforeAll(async () => {
    library = loadLibrary(folder)
    place = await openPlace()
    agent = await place.agent()
  })
  afterAll(() => place?.close())

  const arrive = async (options: object = {}) => {
    const session = await aSession(place.url)
    return { session, visitor: visit(library, place.url, session, options) }
  }

  /** Somebody whose token runs out after they were heard; where the machine was too slow for that, one lives longer. */
  const untilExpired = async (way: object, livesMs: number): Promise<{ session: WidgetSession; visitor: Visitor }> => {
    const session = await aSession(place.url)
    const expiresAt = Date.now() + livesMs
    const token = await place.shortToken(session, livesMs)
    const visitor = visit(library, place.url, { ...session, token }, way)
    visitor.say('here I am', 'before').catch(() => {})
    await until(() => Date.now() > expiresAt + 1000, livesMs + 5000)
    if (visitor.heard.some(({ channelData }) => channelData?.clientActivityID === 'before')) return { session, visitor }
    visitor.leave()
    return untilExpired(way, 2 * livesMs)
  }

  describe.concurrent.each(WAYS)('%s', (_way, way) => {
    it('says something, hears its own words with the id that it gave, and the answer', async () => {
      const { visitor, session } = await arrive(way)
      await visitor.online()
      expect(visitor.line.conversationId).toBe(session.conversationId)
      const id = await visitor.say('how many days do I have to return an item?', 'mine-1')
      const own = await visitor.hears(({ channelData }) => channelData?.clientActivityID === 'mine-1')
      expect(own).toMatchObject({ id, type: 'message', from: { id: session.userId, role: 'user' } })
      const answer = await visitor.hears(fromBot)
      expect(answer).toMatchObject({ textFormat: 'markdown', locale: 'en', from: { role: 'bot' } })
      expect(answer.text).toContain('**10 days**')
      expect(visitor.statuses).toEqual(['Uninitialized', 'Connecting', 'Online'])
      expect(visitor.heard.map(textOf)).toEqual(visitor.shown().map(textOf))
      visitor.leave()
    })

    it('is offered a choice and takes it', async () => {
      const { visitor } = await arrive(way)
      await visitor.say('What is the capital of Australia?')
      const { suggestedActions } = await visitor.hears(activity => !!activity.suggestedActions)
      const [first] = suggestedActions?.actions ?? []
      expect(first).toEqual({ type: 'imBack', title: 'Yes, please ask', value: 'Yes, please ask' })
      await visitor.say(first?.value ?? '')
      await visitor.hears(({ name }) => name === 'handoff.initiate')
      visitor.leave()
    })

    it('sends a picture as a form, and gets it back from an address that opens', async () => {
      const files = createServer((_request, response) => response.end(PNG))
      await new Promise<void>(ready => files.listen(0, '127.0.0.1', ready))
      const { port } = files.address() as AddressInfo
      const { visitor, session } = await arrive(way)
      await visitor.online()
      const picture = { contentType: 'image/png', contentUrl: `http://localhost:${port}/a.png`, name: 'رسید.png' }
      const sent = { type: 'message', text: 'the receipt', channelData: { clientActivityID: 'with-file' } }
      const id = await visitor.post({ ...sent, attachments: [picture, picture] })
      const own = await visitor.hears(({ channelData }) => channelData?.clientActivityID === 'with-file')
      expect(own).toMatchObject({ id, text: 'the receipt', from: { id: session.userId } })
      expect(own.attachments?.map(({ name }) => name)).toEqual(['رسید.png', 'رسید (1).png'])
      const opened = await fetch(own.attachments?.[0]?.contentUrl ?? '')
      expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(Buffer.from(await opened.arrayBuffer())).toEqual(PNG)
      visitor.leave()
      await new Promise(done => files.close(done))
    })

    it('fetches a person, hears who it is and the end, and leaves', async () => {
      const { visitor, session } = await arrive(way)
      const lineId = session.conversationId
      await visitor.say('I want to talk to a real person please')
      await visitor.hears(({ name }) => name === 'handoff.initiate')
      await agent.claim(lineId)
      await agent.say(lineId, 'Hello, what happened?')
      const said = await visitor.hears(({ text }) => text === 'Hello, what happened?')
      expect(said.from).toMatchObject({ name: AGENT, role: 'bot' })
      await agent.resolve(lineId)
      await visitor.hears(({ type }) => type === 'endOfConversation')
      expect(visitor.status()).toBe('Online')
      visitor.line.end()
      await until(() => visitor.ended() === 'conversation ended')
    })

    it('hears that its token has expired, gets a new one from its page and goes on', async () => {
      const { session, visitor } = await untilExpired(way, 4000)
      expect(await visitor.say('are you there?', 'after')).toBe('retry')
      await until(() => visitor.status() === 'ExpiredToken')

      const fresh = await aSession(place.url, session.customerKey)
      expect(fresh.conversationId).toBe(session.conversationId)
      const line = `${place.url}v3/directline/conversations/${fresh.conversationId}`
      const { body } = await ask(`${line}?watermark=${visitor.line.watermark}`, { token: fresh.token })
      visitor.line.reconnect(body)
      await visitor.online()
      const id = await visitor.say('are you there?', 'after')
      expect(await visitor.hears(({ channelData }) => channelData?.clientActivityID === 'after')).toMatchObject({ id })
      const own = visitor.shown().filter(({ from }) => from?.role === 'user')
      expect(own.map(textOf)).toEqual(['here I am', 'are you there?'])
      visitor.leave()
    })
  })

  it('hears somebody type, over WebSocket', async () => {
    const { visitor, session } = await arrive()
    const lineId = session.conversationId
    await visitor.say('I want to talk to a real person please')
    await visitor.hears(({ name }) => name === 'handoff.initiate')
    await agent.claim(lineId)
    await visitor.post({ type: 'typing' })
    await until(async () => {
      await agent.type(lineId)
      return visitor.heard.some(({ type, from, id }) => type === 'typing' && from?.name === AGENT && !id)
    })
    visitor.leave()
  })

  it('resumes its conversation on the next page, where it stopped', async () => {
    const { visitor, session } = await arrive()
    await visitor.say('one', 'one')
    await visitor.hears(({ channelData }) => channelData?.clientActivityID === 'one')
    const { watermark } = visitor.line
    visitor.leave()
    const { conversationId } = session
    const next = visit(library, place.url, session, { conversationId, watermark })
    await next.say('two', 'two')
    await next.hears(({ channelData }) => channelData?.clientActivityID === 'two')
    const all = visit(library, place.url, session, { webSocket: false, conversationId })
    await all.hears(({ channelData }) => channelData?.clientActivityID === 'two')
    expect(all.times('one')).toBe(1)
    expect(next.times('one')).toBe(0)
    next.leave()
    all.leave()
  })

  it('gets a session id', async () => {
    const { visitor } = await arrive()
    const id = await new Promise(done => visitor.line.getSessionId().subscribe(done))
    expect(id).toMatch(/^\S{10,}$/)
    visitor.leave()
  })

  it('is refused on the line of others, and told that it needs another token', async () => {
    const [own, other] = [await aSession(place.url), await aSession(place.url)]
    const { conversationId } = other
    const late = await aSession(place.url)
    const visitor = visit(library, place.url, own, { conversationId, streamUrl: 'ws://localhost:9/', webSocket: false })
    await until(() => visitor.status() === 'ExpiredToken')
    expect(await visitor.say('let me in')).toBe('retry')
    const looked = await ask(`${place.url}v3/directline/conversations/${conversationId}/activities`, other)
    expect(looked.body.activities).toEqual([])
    const fails = visit(library, place.url, late, { conversationId })
    await until(() => fails.status() === 'FailedToConnect')
    for (const one of [visitor, fails]) one.leave()
  })

  it('polls for ever: whatever is asked, the answer is 200, 403 or 404', async () => {
    const session = await aSession(place.url)
    const { token, conversationId } = session
    const at = (line: string, query = '') => `${place.url}v3/directline/conversations/${line}/activities${query}`
    const bearer = (given: string) => ({ headers: { authorization: given } })
    const asked: [number, string, object][] = [
      [200, at(conversationId), { token }],
      [200, at(conversationId, '?watermark='), { token }],
      [200, at(conversationId, '?watermark=99999999999999999999'), { token }],
      [200, at(conversationId, '?watermark=a&watermark=b'), { token }],
      [200, at(conversationId, `?watermark=${encodeURIComponent('\u0000💥|-1')}`), { token }],
      [403, at(newId()), { token }],
      [403, at('a|b'), { token }],
      [403, at(conversationId), { token: 'undefined' }],
      [403, at(conversationId), { token: await place.shortToken(session, -1000) }],
      [403, at(conversationId), {}],
      [403, at(conversationId), bearer('Bearer')],
      [403, at(conversationId), bearer('Basic eDp5')],
      [403, at(conversationId), bearer(`Bearer ${'x'.repeat(9000)}`)],
    ]
    const answers = await Promise.all(asked.map(async ([, url, how]) => (await ask(url, how)).status))
    expect(answers).toEqual(asked.map(([status]) => status))
    const often = await Promise.all(Array.from({ length: 300 }, () => ask(at(conversationId), { token })))
    expect(new Set(often.map(({ status }) => status))).toEqual(new Set([200]))
  })
})
