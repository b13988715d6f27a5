// Connections break, answers get lost, the program restarts: Microsoft's own library hears everything once.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WireActivity } from '../../src/http/contract-direct-line.js'
import type { WidgetSession } from '../../src/http/contract-widget.js'
import { freePort } from '../free-port.js'
import { ask, until } from '../http/client.js'
import { describeWithClient, directLineJs } from './clients.js'
import { openPlace, type Place } from './place.js'
import { aSession, loadLibrary, type Visitor, visit } from './visitor.js'
import { openWire, type Wire } from './wire.js'

await describeWithClient(directLineJs, 'botframework-directlinejs on a bad network', folder => {
  let place: Place
  let wire: Wire
  let port: number
  let visitor: Visitor
  let session: WidgetSession
  beforeAll(async () => {
    port = await freePort()
    wire = await openWire(() => port)
    place = await openPlace({ PORT: `${port}`, PUBLIC_URL: `http://localhost:${wire.port}` })
    session = await aSession(place.url)
    visitor = visit(loadLibrary(folder), place.url, session)
    await visitor.online()
    await visitor.say('hello', 'first')
    await visitor.hears(({ channelData }) => channelData?.clientActivityID === 'first')
  })
  afterAll(async () => {
    visitor?.leave()
    await place?.close()
    await wire?.close()
  })

  /** The same customer in another window, whose network is good. */
  const elsewhere = (text: string) =>
    ask(`http://localhost:${port}/v3/directline/conversations/${session.conversationId}/activities`, {
      method: 'POST',
      token: session.token,
      body: { type: 'message', text },
    })

  it('a reset connection: what was said meanwhile arrives once', async () => {
    wire.cut()
    expect((await elsewhere('said while it was gone')).status).toBe(200)
    await visitor.hears(({ text }) => text === 'said while it was gone')
    expect(visitor.times('said while it was gone')).toBe(1)
  })

  it('a connection that only looks alive: what was said into it is said again, once', async () => {
    wire.deafen()
    expect((await elsewhere('said into the void')).status).toBe(200)
    expect((await elsewhere('and this')).status).toBe(200)
    wire.cut()
    await visitor.hears(({ text }) => text === 'and this')
    expect([visitor.times('said into the void'), visitor.times('and this')]).toEqual([1, 1])
  })

  it('an answer that is lost: the page sends it again, and it is there once', async () => {
    wire.deafen()
    const sending = visitor.say('did this arrive?', 'again')
    await until(async () => JSON.stringify(await transcript()).includes('did this arrive?'))
    wire.cut()
    expect(await sending).toBe('retry')
    const id = await visitor.say('did this arrive?', 'again')
    expect(await visitor.hears(({ text }) => text === 'did this arrive?')).toMatchObject({ id })
    expect(visitor.times('did this arrive?')).toBe(1)
  })

  it('the program restarts: it goes on', async () => {
    await place.restart()
    expect((await elsewhere('said after the restart')).status).toBe(200)
    await visitor.hears(({ text }) => text === 'said after the restart')
    const id = await visitor.say('and I can write', 'last')
    expect(await visitor.hears(({ channelData }) => channelData?.clientActivityID === 'last')).toMatchObject({ id })
    expect(visitor.status()).toBe('Online')
  })

  it('in the end it has heard everything, in order, each once', async () => {
    const ids = (activities: WireActivity[]) => activities.flatMap(({ id }) => id ?? [])
    await until(async () => visitor.heard.at(-1)?.id === (await transcript()).at(-1)?.id)
    expect(ids(visitor.heard)).toEqual(ids(await transcript()))
  })

  const transcript = async (): Promise<WireActivity[]> => {
    const line = `http://localhost:${port}/v3/directline/conversations/${session.conversationId}`
    return (await ask(`${line}/activities`, session)).body.activities
  }
})
