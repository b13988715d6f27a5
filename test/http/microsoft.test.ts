// Microsoft's own client talks with us and notices nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { ask, until, widget } from './client.js'
import { fetchMicrosoft, type MicrosoftClient } from './microsoft.js'
import { type Running, startServer } from './server.js'

const microsoft = fetchMicrosoft()
const available = typeof microsoft !== 'string'
if (!available) console.warn(`skipped: Microsoft's client: ${microsoft}`)
const ONLINE = 2
const EXPIRED = 3
/** It waits 3 to 15 seconds before it reconnects; never by chance here. */
const SLOW = { timeout: 60_000 }

describe.skipIf(!available)(`Microsoft's client${available ? '' : `: ${microsoft}`}`, () => {
  let server: Awaited<ReturnType<typeof startServer>>
  let client: MicrosoftClient | null = null
  afterEach(async () => {
    client?.end()
    client = null
    await server.close()
  })

  async function open(ann: { token: string }, { url }: Pick<Running, 'url'>, webSocket: boolean) {
    if (typeof microsoft === 'string') throw new Error(microsoft)
    const domain = `${url}/v3/directline`
    const line = new microsoft.DirectLine({
      token: ann.token,
      domain,
      webSocket,
      pollingInterval: 200,
      random: () => 0,
    })
    client = line
    const statuses: number[] = []
    const heard: string[] = []
    const ids: (string | undefined)[] = []
    line.connectionStatus$.subscribe(status => void statuses.push(status))
    const hear = (a: { type: string; text?: string; channelData?: { clientActivityID?: string } }) => {
      if (a.type !== 'message') return
      heard.push(a.text ?? '')
      ids.push(a.channelData?.clientActivityID)
    }
    line.activity$.subscribe(hear, () => {}) // ending it is an error in its eyes
    const say = (text: string, clientActivityID?: string) =>
      new Promise<string>((done, failed) => {
        const activity = { type: 'message', from: { id: 'anybody' }, text, channelData: { clientActivityID } }
        line.postActivity(activity).subscribe(done, failed)
      })
    await until(() => statuses.includes(ONLINE))
    return { line, statuses, heard, ids, say }
  }

  it.each([
    ['a WebSocket', true],
    ['polling', false],
  ])('asks and is answered over %s, each thing once and its own with its id', async (_name, webSocket) => {
    server = await startServer()
    const ann = await widget(server)
    const { say, heard, ids } = await open(ann, server, webSocket)
    expect(await say('مهلت مرجوعی چقدر است', 'own-1')).toBe(`${ann.conversationId}|0000001`)
    await until(() => heard.length >= 2)
    await say('hi', 'own-2')
    await until(() => heard.includes('hi'))
    expect(heard.slice(0, 2)).toEqual(['مهلت مرجوعی چقدر است', 'تا **۱۰ روز**.'])
    expect(ids.filter(Boolean)).toEqual(['own-1', 'own-2'])
  })

  it('comes back by itself after a restart and misses nothing', SLOW, async () => {
    const first = await startServer()
    server = first
    const ann = await widget(first)
    const { say, heard } = await open(ann, first, true)
    await say('one', 'a1')
    await until(() => heard.includes('one'))
    await first.stop()
    server = await startServer({}, { dataDir: first.dataDir, port: first.port })
    const other = await widget(server, { customerKey: ann.customerKey })
    await other.say('while you were away', 'a2')
    await until(() => heard.includes('while you were away'), 40_000)
    await say('back', 'a3')
    await until(() => heard.includes('back'))
    expect(heard.filter(text => ['one', 'while you were away', 'back'].includes(text))).toHaveLength(3)
  })

  it('comes back after its connection was cut', SLOW, async () => {
    server = await startServer()
    const ann = await widget(server)
    const { say, heard } = await open(ann, server, true)
    await say('one', 'a1')
    await until(() => heard.includes('one'))
    server.cut()
    await until(() => ann.say('meanwhile', 'a2').catch(() => null)) // our own request may meet the cut, too
    await until(() => heard.includes('meanwhile'), 40_000)
    expect(heard.filter(text => text === 'one')).toHaveLength(1)
  })

  it.each([
    ['a WebSocket', true],
    ['polling', false],
  ])('notices over %s that its token has expired, and goes on with a new one', SLOW, async (_name, webSocket) => {
    server = await startServer()
    const ann = await widget(server)
    const { line, say, statuses, heard } = await open(ann, server, webSocket)
    await say('one', 'a1')
    await until(() => heard.includes('one'))
    server.pass(3_700_000)
    const sent = await say('too late', 'a2').catch(() => 'refused')
    expect(['retry', 'refused']).toContain(sent)
    await until(() => statuses.includes(EXPIRED))
    const fresh = await widget(server, { customerKey: ann.customerKey })
    line.reconnect((await ask(fresh.line, { token: fresh.token })).body)
    await until(() => statuses.at(-1) === ONLINE, 40_000)
    await say('again', 'a3')
    await until(() => heard.includes('again'), 40_000)
    expect(heard).not.toContain('too late')
  })
})
