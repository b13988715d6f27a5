// Whatever anybody sends, nobody hears "Internal error".
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeskError } from '../../src/domain/errors.js'
import { readUpload } from '../../src/http/direct-line/upload.js'
import { ask, widget } from './client.js'
import { type Running, SHOP, startServer } from './server.js'

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '__proto__', 'x|0000001', '\ud800'),
)
const anything = fc.oneof(fc.jsonValue(), word)
const activity = fc.record(
  {
    type: fc.oneof(fc.constantFrom('message', 'typing', 'event', 'messageReaction', 'conversationUpdate'), anything),
    text: fc.oneof(word, anything),
    name: fc.oneof(fc.constantFrom('hamdel.rating', 'handoff.initiate'), anything),
    value: fc.oneof(
      fc.record({ stars: fc.oneof(fc.integer({ min: 0, max: 6 }), anything), comment: anything }),
      anything,
    ),
    replyToId: anything,
    reactionsAdded: fc.oneof(fc.array(fc.record({ type: fc.constantFrom('like', 'dislike', 'x') })), anything),
    attachments: fc.oneof(fc.constant([]), anything),
    channelData: fc.oneof(fc.record({ clientActivityID: anything }), anything),
  },
  { requiredKeys: [] },
)

describe('whatever is sent', () => {
  let server: Running
  beforeAll(async () => {
    server = await startServer({ limits: { messages: 1e6, typing: 1e6, sessions: 1e6 } })
  })
  afterAll(() => server.close())
  const url = (path: string) => server.url + path
  const clear = ({ status, body }: { status: number; body: unknown }) => {
    expect(status).toBeLessThan(500)
    if (status >= 400) expect(body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } })
  }

  it('to a line is taken or refused clearly, and the line can still be read', async () => {
    const ann = await widget(server)
    await fc.assert(
      fc.asyncProperty(fc.oneof(activity, anything), async sent => clear(await ann.post(sent as object))),
      { numRuns: 150 },
    )
    expect((await ann.poll()).watermark).toEqual(expect.any(String))
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('to the session, the addresses and the watermarks as well', async () => {
    const ann = await widget(server)
    await fc.assert(
      fc.asyncProperty(anything, word, async (body, words) => {
        const asked = { method: 'POST', origin: SHOP, headers: { 'content-type': 'application/json' } }
        clear(await ask(url('/api/widget/session'), { ...asked, body: JSON.stringify(body) ?? '' }))
        const part = encodeURIComponent(words.toWellFormed())
        clear(await ask(`${ann.line}/activities?watermark=${part}`, { token: ann.token }))
        clear(await ask(url(`/v3/directline/conversations/${part}/activities`), { token: ann.token }))
        clear(await ask(`${ann.line}/attachments/${part}?expires=${part}&signature=${part}`, { token: ann.token }))
      }),
      { numRuns: 60 },
    )
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('as an upload is read or refused, never an accident', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '--x',
        '--x--',
        '\r\n',
        '\r\n\r\n',
        'Content-Disposition: form-data; name="file"; filename="a.png"',
      ),
      fc.constantFrom(
        'Content-Type: application/vnd.microsoft.activity',
        '{"type":"message"}',
        '\x89PNG\r\n\x1a\n',
        '{',
      ),
      fc.string({ maxLength: 20 }),
    )
    const contentType = fc.constantFrom('multipart/form-data; boundary=x', 'multipart/form-data', 'image/png', '')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), contentType, fc.string(), (pieces, type, disposition) => {
        const body = Buffer.from(pieces.join(''), 'latin1')
        try {
          expect(readUpload('line', { body, contentType: type, disposition }, 'fresh').files.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(DeskError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
