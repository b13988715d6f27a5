// Somebody guesses passwords, and somebody knocks at sockets, again and again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Colleague, type Office, openOffice, PASSWORD } from './office.js'

let office: Office
let sara: Colleague
beforeAll(async () => {
  office = await openOffice({ trustProxy: 'loopback' })
  sara = await office.colleague('Sara', 'agent')
})
afterAll(() => office.close())

const guess = (password: unknown, from: string, email = 'sara@shop.example') =>
  office.stranger().ask('POST', '/api/people/sign-in', { email, password }, { 'x-forwarded-for': from })

describe('guessing a password', () => {
  it('is over after twenty tries, from one address or from hundreds', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 300; n++) statuses.push((await guess(`guess ${n} ${n}`, `10.1.${n % 200}.${n % 7}`)).status)
    const tried = statuses.filter(status => status === 401).length
    expect(tried).toBeGreaterThan(0)
    expect(tried).toBeLessThanOrEqual(20)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect((await guess(PASSWORD, '10.9.9.9')).status, 'the right one is not told apart either').toBe(429)
    expect((await sara.get('/api/people/me')).status, 'who is signed in stays').toBe(200)
  })

  it('says the same of a wrong password and of nobody, and takes no cookie along', async () => {
    await office.colleague('Dara', 'agent')
    const known = await guess('wrong password', '10.2.0.1', 'dara@shop.example')
    const unknown = await guess('wrong password', '10.2.0.2', 'nobody@shop.example')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const planted = { cookie: '__Host-hamdel=planted-by-somebody-else', 'x-forwarded-for': '10.2.0.3' }
    const own = office.stranger()
    const body = { email: 'dara@shop.example', password: PASSWORD }
    const entered = await own.ask('POST', '/api/people/sign-in', body, planted)
    expect(entered.status).toBe(200)
    expect(own.cookie()).not.toContain('planted')
    for (const password of [{ $ne: '' }, ['a'], true, null, 12345678])
      expect((await guess(password, '10.2.0.4', 'dara@shop.example')).status).toBe(400)
  })
})

describe("a customer's socket", () => {
  const opened = (url: string, headers: Record<string, string> = {}): Promise<number> =>
    new Promise(done => {
      const socket = new WebSocket(url, { headers })
      socket.on('open', () => {
        socket.close()
        done(101)
      })
      socket.on('unexpected-response', (_request, response) => done(response.statusCode ?? 0))
      socket.on('error', () => done(0))
    })

  it('opens by its own fresh token alone: 200 others do not', async () => {
    const shop = { origin: 'https://shop.example' }
    const enter = async () => (await office.stranger().ask('POST', '/api/widget/session', {}, shop)).body
    const start = async (token: string) =>
      (await office.stranger().ask('POST', '/v3/directline/conversations', {}, { authorization: `Bearer ${token}` }))
        .body.streamUrl as string
    const [mine, other] = [await enter(), await enter()]
    const [own, others] = [await start(mine.token), await start(other.token)]
    expect(await opened(own)).toBe(101)
    const token = new URL(own).searchParams.get('t') ?? ''
    expect(token.length).toBeGreaterThan(50)
    const [head = '', claims = '', signature = ''] = token.split('.')
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    const changed = Array.from({ length: 180 }, (_, n) => {
      const at = n % token.length
      const sign = token[at] === 'A' ? 'B' : 'A'
      return at === token.length - 1 || token[at] === '.'
        ? `${token}x`
        : token.slice(0, at) + sign + token.slice(at + 1)
    })
    const wrong = [
      ...['', 'null', 'undefined', mine.token, other.token, `${none}.${claims}.`, `${head}.${claims}.`, signature],
      ...[
        `${head}..${signature}`,
        'a.b.c',
        '__proto__',
        token.toLowerCase(),
        token.slice(1),
        '../../x',
        `${token},${token}`,
      ],
      ...changed,
    ]
    const statuses = new Set<number>()
    for (const one of wrong) {
      const url = new URL(own)
      url.searchParams.set('t', one)
      statuses.add(await opened(url.href))
    }
    expect([...statuses].every(status => status === 401 || status === 403)).toBe(true)
    const elsewhere = new URL(own)
    elsewhere.searchParams.set('t', new URL(others).searchParams.get('t') ?? '')
    expect(await opened(elsewhere.href), 'a token of another line at this address').toBeGreaterThanOrEqual(400)
    office.pass(61_000)
    expect(await opened(own), 'a token that was for one minute').toBeGreaterThanOrEqual(400)
  })
})
