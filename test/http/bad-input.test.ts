// Whatever is sent, the answer is clear, nothing breaks, and what was said before is still there.
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, widget } from './client.js'
import { type Running, SHOP, SITE_SECRET, startServer } from './server.js'

/** Answers the status; each piece travels by itself. */
function pieces(
  { line, token }: Awaited<ReturnType<typeof widget>>,
  parts: Buffer[],
  headers: Record<string, string>,
): Promise<number> {
  const length = { 'content-length': Buffer.concat(parts).length, authorization: `Bearer ${token}` }
  return new Promise((done, failed) => {
    const asked = request(`${line}/activities`, { method: 'POST', headers: { ...length, ...headers } }, answer => {
      answer.resume()
      done(answer.statusCode ?? 0)
    })
    asked.on('error', failed)
    asked.setNoDelay(true)
    const next = (i: number): void => {
      if (i === parts.length) asked.end()
      else asked.write(parts[i]!, () => setImmediate(next, i + 1))
    }
    next(0)
  })
}

describe('bad input', () => {
  let server: Running
  let ann: Awaited<ReturnType<typeof widget>>
  beforeAll(async () => {
    server = await startServer({ limits: { messages: 10_000 } })
    ann = await widget(server)
  })
  afterAll(() => server.close())

  const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    ask(`${ann.line}/activities`, { method: 'POST', token: ann.token, body, headers })
  const inShape = { error: { code: expect.any(String), message: expect.any(String) } }

  it.each([
    ['nothing', '', 'MissingProperty'],
    ['half an object', '{"type":"mess', 'BadArgument'],
    ['a list', '[]', 'BadArgument'],
    ['a word', '"hi"', 'BadArgument'],
    ['null', 'null', 'BadArgument'],
    ['a deep well of brackets', '['.repeat(100_000), 'BadArgument'],
    ['no type', '{"text":"hi"}', 'MissingProperty'],
    ['no text', '{"type":"message"}', 'MissingProperty'],
    ['a type that is a number', '{"type":1}', 'BadArgument'],
    ['a type that we do not take', '{"type":"conversationUpdate"}', 'BadArgument'],
    ['a handoff that only we may declare', '{"type":"event","name":"handoff.initiate","value":{}}', 'BadArgument'],
    ['an end that only we may declare', '{"type":"endOfConversation"}', 'BadArgument'],
    ['a text that is a number', '{"type":"message","text":1}', 'BadArgument'],
    ['a text that is a list', '{"type":"message","text":["a"]}', 'BadArgument'],
    ['channelData that is a word', '{"type":"message","text":"a","channelData":"x"}', 'BadArgument'],
    [
      'a client id that is a number',
      '{"type":"message","text":"a","channelData":{"clientActivityID":1}}',
      'BadArgument',
    ],
    ['a client id that is empty', '{"type":"message","text":"a","channelData":{"clientActivityID":""}}', 'BadArgument'],
    [
      'a client id with a zero in it',
      '{"type":"message","text":"a","channelData":{"clientActivityID":"a\\u0000"}}',
      'BadArgument',
    ],
    [
      'half a letter as client id',
      '{"type":"message","text":"a","channelData":{"clientActivityID":"\\ud800"}}',
      'BadArgument',
    ],
    [
      'attachments from elsewhere',
      '{"type":"message","text":"a","attachments":[{"contentUrl":"http://10.0.0.1/"}]}',
      'BadArgument',
    ],
    ['an empty message', '{"type":"message","text":""}', 'BadArgument'],
    ['only spaces', '{"type":"message","text":" \\n\\t \\u3000"}', 'BadArgument'],
    ['only what cannot be seen', '{"type":"message","text":"\\u202e\\u0000\\ufeff"}', 'BadArgument'],
    ['a thumb on nothing', '{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}', 'BadArgument'],
    ['a thumb on the line of others', '{"type":"messageReaction","replyToId":"other|0000001"}', 'BadArgument'],
    ['a heart', '{"type":"messageReaction","replyToId":"x|1","reactionsAdded":[{"type":"heart"}]}', 'BadArgument'],
    ['six stars', '{"type":"event","name":"hamdel.rating","value":{"stars":6}}', 'BadArgument'],
    ['stars in words', '{"type":"event","name":"hamdel.rating","value":{"stars":"5"}}', 'BadArgument'],
    [
      'a rating with something more',
      '{"type":"event","name":"hamdel.rating","value":{"stars":5,"by":"bo"}}',
      'BadArgument',
    ],
  ])('400 for %s', async (_name, body, code) => {
    const answer = await post(body)
    expect(answer.body).toEqual(inShape)
    expect([answer.status, answer.body.error.code]).toEqual([400, code])
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.js:|at Object|ZodError/)
  })

  it('a thumb on a reply that never was', async () => {
    await post({ type: 'message', text: 'hi' })
    const answer = await post({ type: 'messageReaction', replyToId: `${ann.conversationId}|9999999` })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument'])
  })

  it('400 for an activity that is sent as a form', async () => {
    const answer = await post('type=message&text=hi', { 'content-type': 'application/x-www-form-urlencoded' })
    expect([answer.status, answer.body.error.message]).toEqual([400, 'Send one activity as application/json.'])
  })

  it('415 for a body in a wrapping that we do not know', async () => {
    const answer = await post('{}', { 'content-type': 'application/json', 'content-encoding': 'rot13' })
    expect(answer.status).toBe(415)
    expect(answer.body).toEqual(inShape)
  })

  it('refuses a text of 256 KB with a message that says what to do', async () => {
    const answer = await post({ type: 'message', text: 'س'.repeat(256 * 1024) })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument'])
    expect(answer.body.error.message).toMatch(/^text: /)
    const shorter = await post({ type: 'message', text: 'س'.repeat(100_000) })
    expect(shorter.status).toBe(400)
    expect(shorter.body.error.message).toContain('send it in parts or as a file')
  })

  it('hears a message in whatever pieces and wrapping it comes', async () => {
    const ben = await widget(server)
    const json = 'application/json'
    const said = (text: string) => Buffer.from(JSON.stringify({ type: 'message', text }))
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), said('با نشان')])
    const whole = said('تکه‌تکه')
    const half = whole.indexOf(Buffer.from('ت')) + 1 // in the middle of a letter
    const wide = Buffer.from(said('پهن').toString(), 'utf16le')
    const statuses = [
      await pieces(ben, [marked], { 'content-type': `${json}; charset=utf-8` }),
      await pieces(ben, [whole.subarray(0, half), whole.subarray(half)], { 'content-type': json }),
      await pieces(ben, [gzipSync(said('فشرده'))], { 'content-type': json, 'content-encoding': 'gzip' }),
      await pieces(ben, [wide], { 'content-type': `${json}; charset=utf-16le` }),
    ]
    expect(statuses).toEqual([200, 200, 200, 200])
    const own = (await ben.poll()).activities.filter(({ channelData }) => channelData?.hamdel?.author === 'customer')
    expect(own.map(({ text }) => text)).toEqual(['با نشان', 'تکه‌تکه', 'فشرده', 'پهن'])
  })

  it('forgets who hangs up in the middle of a message, and goes on', async () => {
    const ben = await widget(server)
    const headers = { authorization: `Bearer ${ben.token}`, 'content-type': 'application/json', 'content-length': 100 }
    await new Promise<void>(done => {
      const asked = request(`${ben.line}/activities`, { method: 'POST', headers })
      asked.on('error', () => done())
      asked.write('{"type":"mess', () => asked.destroy(new Error('gone')))
    })
    expect((await ben.post({ type: 'message', text: 'hi' })).status).toBe(200)
    expect((await ben.poll()).activities[0]?.text).toBe('hi')
  })

  it('413 for more than a megabyte', async () => {
    const answer = await post({ type: 'message', text: 'x'.repeat(1_200_000) })
    expect([answer.status, answer.body.error.code]).toEqual([413, 'MessageSizeTooBig'])
  })

  it.each([
    ['half a letter', 'a\ud800b', 'a\ufffdb'],
    ['direction overrides', 'a\u202Eb\u2066c', 'abc'],
    ['controls', 'a\u0000\u0007b\r\nc', 'ab\nc'],
    ['a flood of zero-width signs', `می${'\u200c'.repeat(5000)}خواهم`, 'می\u200cخواهم'],
    ['a tower of marks', `a${'\u0301'.repeat(500)}`, `a${'\u0301'.repeat(4)}`],
    ['a word of 10,000 letters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
    ['HTML, which stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('takes %s, and shows it safely', async (_name, sent, shown) => {
    const ben = await widget(server)
    // JSON.stringify writes half a letter as \ud800, as a broken client does.
    expect((await ben.post({ type: 'message', text: sent })).status).toBe(200)
    expect((await ben.poll()).activities[0]?.text).toBe(shown)
  })

  it('names that mean something to JavaScript mean nothing to us', async () => {
    const ben = await widget(server)
    const activity =
      '{"type":"message","text":"hi","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"channelData":{"__proto__":{"clientActivityID":"evil"},"clientActivityID":"good"}}'
    const url = `${ben.line}/activities`
    const headers = { 'content-type': 'application/json' }
    const answer = await ask(url, { method: 'POST', token: ben.token, body: activity, headers })
    expect(answer.status).toBe(200)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect((await ben.poll()).activities[0]?.channelData?.clientActivityID).toBe('good')
    const session = '{"__proto__":{"customerKey":"0123456789012345678901234567890"}}'
    const opened = await ask(`${server.url}/api/widget/session`, {
      method: 'POST',
      origin: SHOP,
      body: session,
      headers,
    })
    expect(opened.status).toBeLessThan(500)
  })

  it.each([
    ['session', { customerKey: 'short' }],
    ['session', { customerKey: 7 }],
    ['session', []],
    ['session', { unknown: 1 }],
  ])('400 at the widget’s %s for %j', async (path, body) => {
    const answer = await ask(`${server.url}/api/widget/${path}`, { method: 'POST', origin: SHOP, body })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'invalid'])
  })

  it('does not repeat sixty thousand fields that it does not know', async () => {
    const body = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`field${i}`, 1]))
    const answer = await ask(`${server.url}/api/widget/session`, { method: 'POST', origin: SHOP, body })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body).length).toBeLessThan(500)
  })

  it.each([
    { user: 'ann' },
    { user: { id: 'dl_<script>' } },
    { trustedOrigins: 'https://a.example' },
    { trustedOrigins: ['x'] },
  ])('400 for a token asked with %j', async body => {
    const answer = await ask(`${server.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      token: SITE_SECRET,
      body,
    })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument'])
  })

  it.each(['/v3/directline/nothing', '/v3/nothing', '/api/nothing', '/api/widget/nothing', '/nothing.html'])(
    '404 in the same shape at %s',
    async path => {
      const answer = await ask(server.url + path)
      expect(answer.status).toBe(404)
      expect(answer.body).toEqual(inShape)
    },
  )

  it.each([
    '/v3/directline/conversations/%E0%A4%A',
    '/%',
    '/api/widget/%ff',
    '/desk/%c0',
    '/hamdel.js/..%2f..%2fpackage.json',
  ])('an address that cannot be read is no accident: %s', async path => {
    const status = await new Promise<number>((done, failed) =>
      request(server.url + path, answer => {
        answer.resume()
        done(answer.statusCode ?? 0)
      })
        .on('error', failed)
        .end(),
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('what was said before is still there, and nothing was logged as an accident', async () => {
    const before = await widget(server)
    await before.say('بمان')
    await post('{"broken')
    expect((await before.poll()).activities[0]?.text).toBe('بمان')
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([])
  })
})
