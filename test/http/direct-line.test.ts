// Direct Line 3.0 as a website's server and a stranger's client meet it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { signToken } from '../../src/http/tokens.js'
import { ask, until, widget } from './client.js'
import { type Running, SHOP, SITE_SECRET, startServer } from './server.js'

const BO = { id: 'bo', name: 'Bo' }

describe('Direct Line', () => {
  let server: Running
  let api: string
  beforeAll(async () => {
    server = await startServer()
    api = `${server.url}/v3/directline`
  })
  afterAll(() => server.close())

  const generate = (body: object = {}, token = SITE_SECRET) =>
    ask(`${api}/tokens/generate`, { method: 'POST', token, body })

  describe('gives tokens:', () => {
    it('to the website that knows the secret', async () => {
      const { status, body } = await generate({ user: { id: 'dl_ann', name: 'Ann' } })
      expect(status).toBe(200)
      expect(body).toEqual({ conversationId: expect.any(String), token: expect.any(String), expires_in: 3600 })
      const claims = JSON.parse(Buffer.from(body.token.split('.')[1], 'base64url').toString())
      expect(claims).toMatchObject({ user: 'dl_ann', line: body.conversationId, customer: { id: 'ann', name: 'Ann' } })
    })

    it('to nobody with another secret, and says so', async () => {
      const { status, body } = await generate({}, 'a-secret-that-somebody-made-up-here')
      expect(status).toBe(403)
      expect(body.error.message).toContain('not the site secret')
    })

    it('to nobody at all where no secret is set, naming the setting', async () => {
      const closed = await startServer({ siteSecret: null })
      const refused = await ask(`${closed.url}/v3/directline/tokens/generate`, { method: 'POST', token: SITE_SECRET })
      await closed.close()
      expect(refused.status).toBe(403)
      expect(refused.body.error.message).toContain('SITE_SECRET')
    })

    it('only for users whose id begins with dl_', async () => {
      const { status, body } = await generate({ user: { id: 'ann' } })
      expect([status, body.error.code]).toEqual([400, 'BadArgument'])
    })

    it('anew while the old one lives, for the same customer on the same line', async () => {
      const first = (await generate({ user: { id: 'dl_ann' } })).body
      const { status, body } = await ask(`${api}/tokens/refresh`, { method: 'POST', token: first.token })
      expect(status).toBe(200)
      expect(body).toMatchObject({ conversationId: first.conversationId, expires_in: 3600 })
      expect((await ask(`${api}/conversations/${first.conversationId}/activities`, { token: body.token })).status).toBe(
        200,
      )
    })
  })

  describe('lets in only who holds the token of the line:', () => {
    const cases = ['', '/activities', '/attachments/x']
    it.each(cases)('a foreign and an unknown line look the same at …%s', async rest => {
      const [mine, theirs] = [await widget(server), await widget(server)]
      await theirs.say('سلام')
      const foreign = await ask(theirs.line + rest, { token: mine.token })
      const unknown = await ask(`${api}/conversations/nobody${rest}`, { token: mine.token })
      expect(foreign.status).toBe(403)
      expect(foreign.body).toEqual(unknown.body)
      expect(unknown.status).toBe(403)
    })

    it('nobody writes on the line of others', async () => {
      const [mine, theirs] = [await widget(server), await widget(server)]
      const { token } = mine
      const body = { type: 'message', text: 'I am you' }
      expect((await ask(`${theirs.line}/activities`, { method: 'POST', token, body })).status).toBe(403)
      expect((await theirs.poll()).activities).toEqual([])
    })

    it.each([
      ['no header', undefined],
      ['another scheme', 'Basic abc'],
      ['an empty token', 'Bearer '],
    ])('401 for %s', async (_name, authorization) => {
      const headers: Record<string, string> = authorization ? { authorization } : {}
      const { status, body } = await ask(`${api}/conversations`, { method: 'POST', headers })
      expect([status, body.error.code]).toEqual([401, 'Unauthorized'])
    })

    it.each(['', 'Basic abc', 'Bearer '])(
      '403 for a poller without a token (%j): at 401 it would stop for ever',
      async given => {
        const { line } = await widget(server)
        const { status, body } = await ask(`${line}/activities`, { headers: { authorization: given } })
        expect([status, body.error.code]).toEqual([403, 'TokenExpired'])
      },
    )

    it('403 TokenExpired for a token that is made up, changed or old', async () => {
      const { token, conversationId } = await widget(server)
      const [head, , signature] = token.split('.')
      const claims = Buffer.from(
        JSON.stringify({ line: conversationId, user: 'dl_x', customer: { id: 'x' }, exp: 9e9 }),
      )
      const none = Buffer.from('{"alg":"none"}').toString('base64url')
      const old = await signToken(
        server.http.signingKey,
        { line: conversationId, user: 'dl_x', customer: { id: 'x' } },
        server.http.desk.clock.now() - 3_601_000,
      )
      const forged = [
        'abc',
        `${head}.${claims.toString('base64url')}.${signature}`,
        `${none}.${claims.toString('base64url')}.`,
        old,
      ]
      for (const wrong of forged) {
        const { status, body } = await ask(`${api}/conversations/${conversationId}`, { token: wrong })
        expect([status, body.error.code]).toEqual([403, 'TokenExpired'])
      }
      expect((await ask(`${api}/tokens/refresh`, { method: 'POST', token: old })).body.error.code).toBe('TokenExpired')
    })

    it('a stream address opens no conversation, and a token opens no stream', async () => {
      const mine = await widget(server)
      const t = new URL(await mine.streamUrl()).searchParams.get('t') ?? ''
      expect((await ask(mine.line, { token: t })).status).toBe(403)
    })

    it('only pages of the origins that the token trusts', async () => {
      const { token, conversationId } = (await generate({ trustedOrigins: ['https://shop.example/a/page'] })).body
      const url = `${api}/conversations/${conversationId}/activities`
      expect((await ask(url, { token, origin: 'https://shop.example' })).status).toBe(200)
      expect((await ask(url, { token, origin: 'https://elsewhere.example' })).status).toBe(403)
      expect((await ask(url, { token })).status).toBe(403)
    })
  })

  describe('starts and resumes:', () => {
    it('201 at first, 200 when it is there already, with the same line', async () => {
      const { token, conversationId } = (await generate()).body
      const start = () => ask(`${api}/conversations`, { method: 'POST', token, body: { locale: 'fa-IR' } })
      const [first, again] = [await start(), await start()]
      expect([first.status, again.status]).toEqual([201, 200])
      expect([first.body.conversationId, again.body.conversationId]).toEqual([conversationId, conversationId])
      expect(first.body.streamUrl).toMatch(/^ws:\/\/localhost:\d+\/v3\/directline\/conversations\/[^/]+\/stream\?t=/)
    })

    it('with the secret itself a new line each time', async () => {
      const start = () => ask(`${api}/conversations`, { method: 'POST', token: SITE_SECRET, body: {} })
      const [one, two] = [(await start()).body, (await start()).body]
      expect(one.conversationId).not.toBe(two.conversationId)
      expect((await ask(`${api}/conversations/${one.conversationId}`, { token: one.token })).status).toBe(200)
    })

    it('where the reader stopped: nothing is missed and nothing comes twice', async () => {
      const ann = await widget(server)
      await ann.say('one', 'a1')
      const { watermark, activities } = await ann.poll()
      expect(activities.map(a => a.text)).toContain('one')
      await ann.say('two', 'a2')
      const rest = await ann.poll(watermark)
      const texts = rest.activities.map(a => a.text)
      expect(texts).toContain('two')
      expect(texts).not.toContain('one')
    })

    it.each(['', 'otherepoch-7', 'garbage', '-', '1', 'x-99999999999999999999', '%00'])(
      'from the start for the watermark "%s" that it does not know',
      async watermark => {
        const ann = await widget(server)
        await ann.say('one')
        expect((await ann.poll(watermark)).activities[0]?.text).toBe('one')
      },
    )

    it('from the start for a watermark of the future', async () => {
      const ann = await widget(server)
      await ann.say('one')
      expect((await ann.poll(`${server.http.desk.store.epoch}-5000`)).activities[0]?.text).toBe('one')
    })
  })

  describe('takes what customers send:', () => {
    it('a message once, however often it is sent, and answers the same id', async () => {
      const ann = await widget(server)
      const ids = (await Promise.all([1, 2, 3].map(() => ann.say('سفارشم نرسیده', 'same')))).map(a => a.body.id)
      expect(new Set(ids)).toEqual(new Set([`${ann.conversationId}|0000001`]))
      const { activities } = await ann.poll()
      expect(activities.filter(a => a.from?.role === 'user')).toHaveLength(1)
    })

    it("echoes it with the client's own id, from who the token says", async () => {
      const ann = await widget(server)
      const from = { id: 'dl_somebody_else', name: 'The Boss', role: 'bot' }
      const sent = {
        type: 'message',
        text: 'hi',
        from,
        channelData: { clientActivityID: 'mine1', hamdel: { html: 'x' } },
      }
      expect((await ann.post(sent)).status).toBe(200)
      const [echo] = (await ann.poll()).activities
      expect(echo?.channelData).toEqual({ clientActivityID: 'mine1', hamdel: { author: 'customer' } })
      expect(echo?.from).toEqual({ id: ann.userId, role: 'user' })
    })

    it('takes what Web Chat posts, with all its extra fields', async () => {
      const ann = await widget(server)
      const posted = {
        ...{ type: 'message', text: 'hello', textFormat: 'plain', locale: 'en-US', localTimezone: 'Asia/Tehran' },
        ...{ localTimestamp: '2026-11-21T10:00:00+03:30', from: { id: ann.userId, name: '', role: 'user' } },
        ...{ entities: [{ type: 'ClientCapabilities' }], attachments: [] },
        channelData: { attachmentSizes: [], clientActivityID: '6h5o7h0b0mi' },
      }
      expect((await ann.post(posted)).status).toBe(200)
    })

    it('an answer, a thumb on it, a handoff, a reply, the end and the stars; none of the desk’s inner notes', async () => {
      const { desk } = server.http
      const ann = await widget(server)
      await ann.say('مهلت مرجوعی چقدر است')
      const answer = await until(async () => (await ann.poll()).activities.find(a => a.from?.role === 'bot'))
      expect(answer).toMatchObject({ textFormat: 'markdown', text: 'تا **۱۰ روز**.' })
      expect(answer.channelData?.hamdel).toMatchObject({ author: 'bot', html: '<p>تا <strong>۱۰ روز</strong>.</p>' })
      const like = { type: 'messageReaction', replyToId: answer.id, reactionsAdded: [{ type: 'like' }] }
      expect((await ann.post(like)).status).toBe(200)

      await ann.say('می‌خوام با اپراتور حرف بزنم')
      await until(async () => (await ann.poll()).hamdel?.status === 'queued')
      const held = (await claim(desk, ann.conversationId, BO)).conversation
      const claimed = held?.status === 'assigned' ? held.claim : 0
      await reply(desk, { lineId: ann.conversationId, agent: BO, claim: claimed, id: 'r1', text: 'سلام، من هستم.' })
      expect((await ann.poll()).hamdel).toEqual({ status: 'assigned', agentName: 'Bo' })
      const early = await ann.post({ type: 'event', name: 'hamdel.rating', value: { stars: 5 } })
      expect([early.status, early.body.error.code]).toEqual([409, 'BotRejectedActivity'])
      await resolve(desk, ann.conversationId, BO, claimed)
      expect((await ann.poll()).hamdel).toEqual({ status: 'resolved', rated: false, needsRating: true })
      expect((await ann.post({ type: 'event', name: 'hamdel.rating', value: { stars: 5 } })).status).toBe(200)

      const { activities, hamdel } = await ann.poll()
      expect(hamdel).toEqual({ status: 'resolved', rated: true, needsRating: false })
      const initiate = activities.find(a => a.name === 'handoff.initiate')
      expect(initiate?.value).toEqual({ language: 'fa' })
      expect(activities.filter(a => a.name === 'handoff.status').map(a => a.value)).toEqual([
        { state: 'accepted' },
        { state: 'completed' },
      ])
      expect(activities.find(a => a.text === 'سلام، من هستم.')).toMatchObject({
        from: { name: 'Bo', role: 'bot' },
        textFormat: 'plain',
        channelData: { hamdel: { author: 'agent', agentName: 'Bo' } },
      })
      expect(activities.map(a => a.type)).toContain('endOfConversation')
      expect(activities.find(a => a.type === 'messageReaction')).toMatchObject({
        replyToId: answer.id,
        reactionsAdded: [{ type: 'like' }],
      })
      expect(JSON.stringify(activities)).not.toMatch(/evidence|summary|threshold|"score"/)
    })

    it('typing, which is told and not kept', async () => {
      const ann = await widget(server)
      const { status, body } = await ann.post({ type: 'typing' })
      expect([status, typeof body.id]).toEqual([200, 'string'])
      expect(server.http.desk.typing.has(ann.conversationId)).toBe(true)
      expect((await ann.poll()).activities).toEqual([])
    })
  })

  it('answers preflights of any website with the headers that clients ask for', async () => {
    const headers = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
    }
    const preflight = await ask(`${api}/conversations`, { method: 'OPTIONS', origin: 'https://any.example', headers })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    const allowed = preflight.headers.get('access-control-allow-headers')?.split(',')
    expect(allowed).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']),
    )
    const refused = await ask(`${api}/conversations`, { method: 'POST', origin: 'https://any.example' })
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    expect(refused.headers.get('access-control-expose-headers')).toContain('Retry-After')
  })

  it('has a session id for OAuth cards', async () => {
    const { token } = await widget(server)
    const { body } = await ask(`${api}/session/getsessionid`, { token })
    expect(body).toEqual({ sessionId: expect.any(String) })
  })

  it('tells who polls without a pause that there is no news, and keeps their place', async () => {
    const busy = await startServer({ limits: { reads: 2 } })
    const ann = await widget(busy)
    await ann.say('سلام')
    const { watermark } = await ann.poll()
    await ann.say('هستید؟')
    expect((await ann.poll(watermark)).activities[0]?.text).toBe('هستید؟')
    const { body, status } = await ask(`${ann.line}/activities?watermark=${watermark}`, { token: ann.token })
    expect([status, body]).toEqual([200, { activities: [], watermark }])
    await busy.close()
  })

  it('says when somebody floods a line, and when to come back', async () => {
    const strict = await startServer({ limits: { messages: 3, sessions: 2, typing: 1 } })
    try {
      const ann = await widget(strict)
      const all = []
      for (let i = 0; i < 5; i++) all.push(await ann.say(`m${i}`))
      expect(all.map(a => a.status)).toEqual([200, 200, 200, 429, 429])
      expect(all[4]?.body.error.code).toBe('TooManyRequests')
      expect(Number(all[4]?.headers.get('retry-after'))).toBeGreaterThan(0)
      const typings = [await ann.post({ type: 'typing' }), await ann.post({ type: 'typing' })]
      expect(typings.map(a => a.status)).toEqual([200, 200]) // clients treat a refused keystroke as a lost message
      await widget(strict)
      const third = await ask(`${strict.url}/api/widget/session`, { method: 'POST', origin: SHOP, body: {} })
      expect([third.status, third.body.error.code]).toEqual([429, 'too_many'])
    } finally {
      await strict.close()
    }
  })

  it('reads nothing more of who floods a line', async () => {
    const strict = await startServer({ limits: { messages: 1 } })
    try {
      const ann = await widget(strict)
      await until(async () => {
        await Promise.all(Array.from({ length: 9 }, (_, i) => ann.say(`m${i}`)))
        return (await ann.post({ type: 'nothing that we know' })).status === 429
      })
      const ben = await widget(strict)
      expect((await ben.post({ type: 'nothing that we know' })).status).toBe(400)
    } finally {
      await strict.close()
    }
  })

  it('lets others through while somebody floods a line', async () => {
    const strict = await startServer({ limits: { messages: 1 } })
    try {
      const [ann, ben] = [await widget(strict), await widget(strict)]
      const answered: string[] = []
      const flood = Array.from({ length: 8 }, async (_, i) => {
        await ann.say(`m${i}`)
        answered.push('ann')
      })
      await Promise.race(flood)
      expect((await ben.say('سلام')).status).toBe(200)
      answered.push('ben')
      await Promise.all(flood)
      expect(answered.lastIndexOf('ann')).toBeGreaterThan(answered.indexOf('ben'))
    } finally {
      await strict.close()
    }
  })
})
