// Pictures and papers that agents send to customers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseCustomer } from '../../src/desk/customer-data.js'
import type { Opened } from '../../src/http/contract-lines.js'
import { ask, until, widget } from './client.js'
import { type Colleague, expectOk, type Office, openOffice } from './office.js'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const PDF = Buffer.from('%PDF-1.7\n')

let office: Office
let sara: Colleague
let reza: Colleague
const kept = new Map<string, Uint8Array>()
beforeAll(async () => {
  office = await openOffice()
  const { files } = office.http.desk
  const { put, remove } = files
  files.put = async (id, bytes) => {
    await put(id, bytes)
    kept.set(id, bytes)
  }
  files.remove = async id => {
    await remove(id)
    kept.delete(id)
  }
  sara = await office.colleague('Sara', 'agent')
  reza = await office.colleague('Reza', 'agent')
})
afterAll(() => office.close())

type Sending = { id?: string; claim?: number; text?: string; files?: [name: string, bytes: Buffer][] }

/** As the desk's browser sends it. */
async function send(agent: Colleague, lineId: string, sending: Sending) {
  const { files = [['رسید.png', PNG]], ...reply } = sending
  const form = new FormData()
  form.append('reply', JSON.stringify({ id: 'reply-with-files', ...reply }))
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const headers = { cookie: agent.cookie() }
  const origin = office.http.publicUrl.origin
  return ask(`${office.url}/api/desk/lines/${lineId}/files`, { method: 'POST', origin, headers, body: form })
}

/** A customer in the widget, and Sara holds the conversation. */
async function inHand() {
  const ann = await widget(office)
  await ann.say('می‌خواهم با یک آدم واقعی صحبت کنم')
  const lineId = ann.conversationId
  const store = office.http.desk.store
  await until(async () => (await store.line(lineId))?.conversation?.status === 'queued')
  const { claim } = expectOk(await sara.post(`/api/desk/lines/${lineId}/claim`)).body as Opened
  const open = async (): Promise<Opened> => expectOk(await sara.get(`/api/desk/lines/${lineId}`)).body
  const said = async () => (await open()).activities.filter(a => a.type === 'message' && a.from === 'agent')
  return { ann, lineId, claim: claim ?? -1, said }
}

describe('an agent’s files', () => {
  it('reach the customer, and open for them and for colleagues as files, never as pages', async () => {
    const { ann, lineId, claim, said } = await inHand()
    const files: [string, Buffer][] = [
      ['راهنما.exe', PDF],
      ['رسید.png', PNG],
    ]
    const sent = await send(sara, lineId, { claim, text: 'بفرمایید', files })
    expect([sent.status, sent.body.claim]).toEqual([200, claim])
    const [message] = (await ann.poll()).activities.filter(a => a.attachments)
    expect(message).toMatchObject({ text: 'بفرمایید', channelData: { hamdel: { author: 'agent' } } })
    expect(message?.attachments?.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['راهنما.pdf', 'application/pdf'],
      ['رسید.png', 'image/png'],
    ])
    const mine = (await said())[0]?.attachments?.[1]?.url ?? ''
    for (const opened of [await fetch(message?.attachments?.[1]?.contentUrl ?? ''), await sara.get(mine)]) {
      expect(opened.status).toBe(200)
      expect(opened.headers.get('content-disposition')).toMatch(/^attachment/)
      expect(opened.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('need no words, and are sent once however often the desk tries', async () => {
    const { lineId, claim, said } = await inHand()
    const before = kept.size
    const tries = await Promise.all([1, 2, 3].map(() => send(sara, lineId, { claim })))
    expect(tries.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(tries.map(({ body }) => body.seq)).size).toBe(1)
    expect(await said()).toHaveLength(1)
    expect(kept.size).toBe(before + 1)
    expectOk(await sara.post(`/api/desk/lines/${lineId}/release`, { claim, id: 'let-go-of-it' }))
    expect((await send(sara, lineId, { claim })).status).toBe(200) // its answer was lost on the way
    expect(kept.size).toBe(before + 1)
  })

  it('are taken from nobody but whoever holds the conversation, and then none is kept', async () => {
    const { lineId, claim, said } = await inHand()
    const before = kept.size
    expect((await send(reza, lineId, { claim })).status).toBe(409)
    expect((await send(sara, lineId, { claim: claim - 1 })).status).toBe(409)
    expect((await send(sara, lineId, {})).status).toBe(400)
    expect((await send(sara, 'nowhere', { claim })).status).toBe(404)
    expect([await said(), kept.size]).toEqual([[], before])
  })

  it.each<[string, [string, Buffer][]]>([
    ['a page that calls itself a picture', [['a.png', Buffer.from('<script>alert(1)</script>')]]],
    ['more than ten', Array.from({ length: 11 }, (_, i) => [`${i}.png`, PNG])],
    ['none', []],
  ])('are refused whole: %s', async (_name, files) => {
    const { lineId, claim, said } = await inHand()
    const before = kept.size
    expect((await send(sara, lineId, { claim, files })).status).toBe(400)
    expect([await said(), kept.size]).toEqual([[], before])
  })

  it('have 10 MB together', async () => {
    const { lineId, claim } = await inHand()
    const large = Buffer.concat([PNG, Buffer.alloc(6 * 1024 * 1024)])
    const files: [string, Buffer][] = [
      ['a.png', large],
      ['b.png', large],
    ]
    expect((await send(sara, lineId, { claim, files })).status).toBe(413)
  })

  it('do not stay when the claim was lost while they arrived', async () => {
    const { lineId, claim } = await inHand()
    const { desk } = office.http
    const { put } = desk.files
    const before = kept.size
    desk.files.put = async (id, bytes) => {
      await put(id, bytes)
      expectOk(await sara.post(`/api/desk/lines/${lineId}/release`, { claim, id: 'let-go-of-it' }))
    }
    const sent = await send(sara, lineId, { claim })
    desk.files.put = put
    expect([sent.status, kept.size]).toEqual([409, before])
  })

  it('go with the customer who is forgotten', async () => {
    const { lineId, claim } = await inHand()
    const before = kept.size
    expect((await send(sara, lineId, { claim })).status).toBe(200)
    expect(kept.size).toBe(before + 1)
    await eraseCustomer(office.http.desk, lineId)
    expect(kept.size).toBe(before)
  })
})
