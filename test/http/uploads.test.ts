// Files that customers send, and who may see them.
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptFile } from '../../src/desk/kept-file.js'
import { ask, until, widget } from './client.js'
import { type Running, startServer } from './server.js'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const JPEG = Buffer.from('ffd8ffe000104a46494600010100', 'hex')
const GIF = Buffer.from('GIF89a\x01\x00')
const WEBP = Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1')
const PDF = Buffer.from('%PDF-1.7\n')

describe('an upload', () => {
  let server: Running
  beforeAll(async () => {
    server = await startServer({ limits: { uploads: 1000 } })
  })
  afterAll(() => server.close())

  type Ann = Awaited<ReturnType<typeof widget>>
  const raw = (ann: Ann, body: Uint8Array, headers: Record<string, string> = {}) =>
    ask(`${ann.line}/upload?userId=somebody-else`, {
      method: 'POST',
      token: ann.token,
      body,
      headers: { 'content-type': 'application/octet-stream', ...headers },
    })
  /** As Microsoft's client does it. */
  const form = (activity: object | string | null, files: [name: string, bytes: Buffer][]) => {
    const body = new FormData()
    const type = 'application/vnd.microsoft.activity'
    const json = typeof activity === 'string' ? activity : JSON.stringify(activity)
    if (activity) body.append('activity', new Blob([json], { type }), 'blob')
    for (const [name, bytes] of files) body.append('file', new Blob([new Uint8Array(bytes)]), name)
    return body
  }
  const send = (ann: Ann, body: FormData) => ask(`${ann.line}/upload`, { method: 'POST', token: ann.token, body })
  const said = async (ann: Ann) => (await ann.poll()).activities.filter(a => a.from?.role === 'user')

  it.each([
    ['a PNG', PNG, 'image/png', 'png'],
    ['a JPEG', JPEG, 'image/jpeg', 'jpg'],
    ['a GIF', GIF, 'image/gif', 'gif'],
    ['a WebP', WEBP, 'image/webp', 'webp'],
    ['a PDF', PDF, 'application/pdf', 'pdf'],
  ])('of %s is one message, known by what is in it', async (_name, bytes, contentType, ending) => {
    const ann = await widget(server)
    const disposition = `name="file"; filename="../../etc/رسید.exe"`
    const { status, body } = await raw(ann, bytes, {
      'content-disposition': Buffer.from(disposition).toString('latin1'),
    })
    expect([status, body]).toEqual([200, { id: `${ann.conversationId}|0000001` }])
    const [message] = await said(ann)
    expect(message?.attachments).toHaveLength(1)
    expect(message?.attachments?.[0]).toMatchObject({ contentType })
    expect(message?.attachments?.[0]?.name).toBe(`رسید.${ending}`)
  })

  it('by Microsoft’s client carries its text, its id and several files', async () => {
    const ann = await widget(server)
    const activity = {
      type: 'message',
      text: 'این دو عکس',
      channelData: { clientActivityID: 'up1' },
      from: { id: 'x' },
    }
    const files: [string, Buffer][] = [
      ['رسید.png', PNG],
      ['رسید (1).pdf', PDF],
    ]
    const first = await send(ann, form(activity, files))
    const again = await send(ann, form(activity, files))
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body.id).toBe(first.body.id)
    const all = await said(ann)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ text: 'این دو عکس', channelData: { clientActivityID: 'up1' } })
    expect(all[0]?.attachments?.map(({ name }) => name)).toEqual(['رسید.png', 'رسید (1).pdf'])
  })

  it('is opened by its signed address for an hour, or with the token, and by nobody else', async () => {
    const [ann, ben] = [await widget(server), await widget(server)]
    await raw(ann, PNG)
    const url = new URL((await said(ann))[0]?.attachments?.[0]?.contentUrl ?? '')
    const bare = `${url.origin}${url.pathname}`
    const { status, headers } = await ask(url.href)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(bytes.equals(PNG)).toBe(true)

    expect((await ask(bare, { token: ann.token })).status).toBe(200)
    expect((await ask(bare, { token: ben.token })).status).toBe(403)
    expect((await ask(bare)).status).toBe(401)
    expect((await ask(`${bare}?t=${ann.token}`)).status).toBe(401)
    const changed = new URL(url)
    changed.searchParams.set('expires', '9999999999')
    expect((await ask(changed.href)).status).toBe(401)
    server.pass(3_601_000)
    expect((await ask(url.href)).status).toBe(401)
  })

  it('is not found under another line, even with its signature', async () => {
    const [ann, ben] = [await widget(server), await widget(server)]
    await raw(ann, PNG)
    await ben.say('hi')
    const url = (await said(ann))[0]?.attachments?.[0]?.contentUrl ?? ''
    expect((await ask(url.replace(ann.conversationId, ben.conversationId))).status).toBe(401)
    const path = new URL(url).pathname.replace(ann.conversationId, ben.conversationId)
    expect((await ask(server.url + path, { token: ben.token })).status).toBe(404)
  })

  it('whose words are refused leaves no file behind', async () => {
    const ann = await widget(server)
    const activity = { type: 'message', text: 'ا'.repeat(20_001), channelData: { clientActivityID: 'too-long' } }
    expect((await send(ann, form(activity, [['رسید.png', PNG]]))).status).toBe(400)
    const { attachment } = keptFile(`${ann.conversationId}\ntoo-long\n0`, { bytes: PNG })
    expect(await server.http.desk.files.get(attachment.id)).toBeNull()
    expect((await send(ann, form({ ...activity, text: 'این' }, [['رسید.png', PNG]]))).status).toBe(200)
    expect(await server.http.desk.files.get(attachment.id)).not.toBeNull()
  })

  it('goes when its customer is forgotten', async () => {
    const ann = await widget(server)
    await raw(ann, PNG)
    const url = new URL((await said(ann))[0]?.attachments?.[0]?.contentUrl ?? '')
    const id = url.pathname.split('/').at(-1) ?? ''
    expect(await server.http.desk.files.get(id)).not.toBeNull()
    await ask(`${server.url}/api/widget/forget`, { method: 'POST', token: ann.token, body: {} })
    expect(await server.http.desk.files.get(id)).toBeNull()
    expect((await ask(url.href)).status).toBe(404)
  })

  const boundary = { 'content-type': 'multipart/form-data; boundary=x' }
  it.each([
    ['a program', Buffer.from('MZ\x90\x00'), {}],
    ['a page that would run', Buffer.from('<svg onload=alert(1)>'), { 'content-type': 'image/png' }],
    ['nothing', Buffer.alloc(0), {}],
    ['no boundary', PNG, { 'content-type': 'multipart/form-data' }],
    ['no end', Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc'), boundary],
    ['no headers', Buffer.from('--x\r\nabc\r\n--x--'), boundary],
    ['headers that cannot be read', Buffer.from('--x\r\nabc\r\n\r\nabc\r\n--x--'), boundary],
    ['no beginning', Buffer.from('abc--x\r\n--x--'), boundary],
    ['no parts', Buffer.from('--x--'), boundary],
    ['a thousand parts', Buffer.from(`${'--x\r\na: b\r\n\r\n\r\n'.repeat(1000)}--x--`), boundary],
  ])('of %s is refused, and says why', async (_name, body, headers) => {
    const ann = await widget(server)
    const answer = await raw(ann, body, headers)
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument'])
    expect(await said(ann)).toEqual([])
  })

  it.each([
    ['an activity that is not JSON', '{"type":'],
    ['an activity that is a list', '[]'],
    ['another type of activity', { type: 'event', name: 'handoff.initiate' }],
    ['a text that is a number', { type: 'message', text: 5 }],
  ])('with %s is refused', async (_name, activity) => {
    const ann = await widget(server)
    const answer = await send(ann, form(activity, [['a.png', PNG]]))
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument'])
  })

  it('of more than 10 MB is refused', async () => {
    const ann = await widget(server)
    const file = await raw(ann, Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]))
    expect([file.status, file.body.error.code]).toEqual([400, 'BadArgument'])
    const flood = await raw(ann, Buffer.concat([PNG, Buffer.alloc(12 * 1024 * 1024)]))
    expect([flood.status, flood.body.error.code]).toEqual([413, 'MessageSizeTooBig'])
  })

  it('that swells when it is unpacked is refused', async () => {
    const ann = await widget(server)
    const packed = gzipSync(Buffer.concat([PNG, Buffer.alloc(50 * 1024 * 1024)]))
    expect((await raw(ann, packed, { 'content-encoding': 'gzip' })).status).toBe(413)
  })

  it('waits its turn when one address sends many at once', async () => {
    const ann = await widget(server)
    await ann.say('here they come')
    const headers = { authorization: `Bearer ${ann.token}`, 'content-length': PNG.length, expect: '100-continue' }
    const slow = Array.from({ length: 5 }, () => request(`${ann.line}/upload`, { method: 'POST', headers }))
    const done = slow.map(one => new Promise<number>(said => one.on('response', a => said(a.resume().statusCode ?? 0))))
    await Promise.all(slow.map(one => new Promise(heard => one.once('continue', heard).flushHeaders())))
    const refused = await raw(ann, PNG)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5'])
    for (const one of slow) one.end(PNG)
    expect(await Promise.all(done)).toEqual([200, 200, 200, 200, 200])
    await until(async () => (await raw(ann, PNG)).status === 200)
  })

  it('of a stranger is not even read', async () => {
    const { line } = await widget(server)
    const answer = await ask(`${line}/upload`, { method: 'POST', token: 'abc', body: PNG })
    expect(answer.status).toBe(403)
  })
})
