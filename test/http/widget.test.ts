// The widget's own questions: who may ask, who is remembered, who is forgotten.
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveDraft } from '../../src/desk/drafts.js'
import { receive } from '../../src/desk/receive.js'
import type { Activity } from '../../src/domain/activity.js'
import { publish } from '../publish.js'
import { ask, listen, until, widget } from './client.js'
import { IDENTITY_SECRET, type Running, returnWindow, SHOP, startServer } from './server.js'

const day = 86_400

describe('the widget', () => {
  let server: Running
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  const session = (body: unknown = {}, origin: string | undefined = SHOP) =>
    ask(`${server.url}/api/widget/session`, { method: 'POST', body, ...(origin && { origin }) })
  const vouch = (claims: object, secret = IDENTITY_SECRET, alg = 'HS256') =>
    new SignJWT({ exp: Math.floor(server.http.desk.clock.now() / 1000) + 300, ...claims })
      .setProtectedHeader({ alg })
      .sign(new TextEncoder().encode(secret))
  let people = 0
  const somebody = () => `customer-${people++}`

  describe('serves only the websites that the operator named:', () => {
    it('their pages, and our own', async () => {
      for (const origin of [SHOP, server.url]) {
        const { status, headers } = await session({}, origin)
        expect([status, headers.get('access-control-allow-origin')]).toEqual([200, origin])
      }
    })

    it.each(['https://elsewhere.example', 'null', 'https://shop.example.evil.example', 'http://shop.example'])(
      'not %s, telling the operator which setting to change',
      async origin => {
        const { status, body, headers } = await session({}, origin)
        expect(status).toBe(403)
        expect(body.error.message).toContain(origin)
        expect(body.error.message).toContain('SITE_ORIGINS')
        expect(headers.get('access-control-allow-origin')).toBeNull()
        expect(server.logged.filter(({ level, message }) => level === 'warn' && message.includes(origin))).toHaveLength(
          1,
        )
      },
    )

    it('and tells the operator also of a browser that only asks whether it may, and sends nothing more', async () => {
      const origin = 'https://only-asks.example'
      const asked = await fetch(`${server.url}/api/widget/session`, { method: 'OPTIONS', headers: { origin } })
      expect(asked.headers.get('access-control-allow-origin')).toBeNull()
      await fetch(`${server.url}/api/widget/settings`, { headers: { origin } })
      expect(server.logged.filter(({ message }) => message.includes(origin))).toHaveLength(1)
    })

    it('nobody who does not say where they are', async () => {
      expect((await ask(`${server.url}/api/widget/session`, { method: 'POST', body: {} })).status).toBe(403)
    })
  })

  it('shows the name of the business and the most useful questions', async () => {
    const { body, headers } = await ask(`${server.url}/api/widget/settings`, { origin: SHOP })
    expect(body).toEqual({
      name: { fa: 'کوچه', en: 'Kucheh' },
      defaultLanguage: 'fa',
      timeZone: 'Asia/Tehran',
      chips: { fa: ['تا چند روز می‌توانم کالا را پس بدهم؟'], en: ['How many days do I have to return something?'] },
    })
    expect(headers.get('access-control-allow-origin')).toBe(SHOP)
  })

  it('shows a stranger no question that is not for everyone', async () => {
    const own = await startServer()
    try {
      const members = { ...returnWindow, id: 'for-members', audience: 'signed_in' }
      await publish(own.http.desk, members, 0, 'editor')
      await publish(own.http.desk, { ...returnWindow, audience: 'staff' }, 1, 'editor')
      const { body } = await ask(`${own.url}/api/widget/settings`)
      expect(body.chips).toEqual({ fa: [], en: [] })
    } finally {
      await own.close()
    }
  })

  describe('remembers an anonymous customer:', () => {
    it('by a key that buys a new token for the same line', async () => {
      const first = await widget(server)
      expect(first.customerKey?.length).toBeGreaterThanOrEqual(22)
      const again = await widget(server, { customerKey: first.customerKey })
      expect([again.conversationId, again.userId]).toEqual([first.conversationId, first.userId])
      expect(again.customerKey).toBeUndefined()
    })

    it('without keeping the key itself', async () => {
      const { customerKey = '' } = await widget(server)
      const kept = JSON.stringify(await server.http.desk.store.customers.all())
      expect(kept).not.toContain(customerKey)
      expect(kept).toContain('lineId')
    })

    it('tomorrow, when the token has long expired', async () => {
      const ann = await widget(server)
      await ann.say('تا فردا', 'a1')
      server.pass(day * 1000)
      expect((await ask(ann.line, { token: ann.token })).status).toBe(403)
      const tomorrow = await widget(server, { customerKey: ann.customerKey })
      expect((await tomorrow.poll()).activities.map(a => a.text)).toContain('تا فردا')
    })

    it('and makes a new one for a key that it does not know', async () => {
      const made = 'a-key-that-somebody-made-up-by-hand'
      const fresh = await widget(server, { customerKey: made })
      expect(fresh.customerKey).toEqual(expect.any(String))
      expect(fresh.customerKey).not.toBe(made)
    })
  })

  describe('knows a customer whom the website vouches for:', () => {
    it('by name, on any device, on one line', async () => {
      const sub = somebody()
      const phone = await widget(server, { identity: await vouch({ sub, name: 'آرش', email: 'a@shop.example' }) })
      const laptop = await widget(server, { identity: await vouch({ sub, name: 'آرش', email: 'a@shop.example' }) })
      expect(phone.name).toBe('آرش')
      expect(laptop.conversationId).toBe(phone.conversationId)
      await phone.say('سلام')
      expect((await phone.poll()).activities[0]?.from?.name).toBe('آرش')
      expect(phone.customerKey).toBeUndefined()
    })

    it('keeps the line that they began as a stranger, and the old key opens it no more', async () => {
      const stranger = await widget(server)
      await stranger.say('پیش از ورود', 'a1')
      const { customerKey } = stranger
      const known = await widget(server, { customerKey, identity: await vouch({ sub: somebody(), name: 'آرش' }) })
      expect(known.conversationId).toBe(stranger.conversationId)
      expect((await known.poll()).activities[0]).toMatchObject({ text: 'پیش از ورود', from: { name: 'آرش' } })
      const next = await widget(server, { customerKey })
      expect(next.conversationId).not.toBe(known.conversationId)
    })

    it('and to nobody else who held a token of that line before', async () => {
      const planter = await widget(server) // left the key in a browser that others use
      await planter.say('hi')
      const stream = listen(await planter.streamUrl())
      const later = await planter.streamUrl()
      await stream.open()
      const { customerKey } = planter
      const known = await widget(server, { customerKey, identity: await vouch({ sub: somebody(), name: 'Ann' }) })
      expect(known.conversationId).toBe(planter.conversationId)
      await until(stream.closed)
      expect((await known.say('my card number')).status).toBe(200)
      expect(stream.said()).not.toContain('my card number')
      const reopened = listen(later)
      expect(await until(reopened.refused)).toBe(403)
      const { token } = planter
      const tries = [
        await planter.say('to my new address, please'),
        await ask(`${planter.line}/activities`, { token }),
        await ask(planter.line, { token }),
        await ask(`${server.url}/v3/directline/tokens/refresh`, { method: 'POST', token }),
        await ask(`${server.url}/v3/directline/conversations`, { method: 'POST', token }),
        await ask(`${server.url}/api/widget/forget`, { method: 'POST', token }),
      ]
      expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
      expect((await known.poll()).activities.map(({ text }) => text)).toContain('my card number')
    })

    it('whose line of yesterday is not replaced by the one of today’s stranger', async () => {
      const sub = somebody()
      const known = await widget(server, { identity: await vouch({ sub }) })
      const stranger = await widget(server)
      await stranger.say('hi')
      const again = await widget(server, { customerKey: stranger.customerKey, identity: await vouch({ sub }) })
      expect(again.conversationId).toBe(known.conversationId)
    })

    it('takes a new name from the website, and shows it cleaned', async () => {
      const sub = somebody()
      const ann = await widget(server, { identity: await vouch({ sub, name: 'Ann' }) })
      await ann.say('hi')
      const renamed = await widget(server, { identity: await vouch({ sub, name: `\u202EAnna\n${'x'.repeat(500)}` }) })
      expect(renamed.name).toMatch(/^Anna x+$/)
      expect(renamed.name?.length).toBeLessThanOrEqual(80)
      expect((await renamed.poll()).activities[0]?.from?.name).toBe(renamed.name)
    })

    it('both tabs at once', async () => {
      const identity = await vouch({ sub: somebody() })
      const tabs = await Promise.all([1, 2, 3, 4].map(() => widget(server, { identity })))
      expect(new Set(tabs.map(tab => tab.conversationId)).size).toBe(1)
    })

    it.each([
      ['signed with another secret', () => vouch({ sub: 'x' }, 'another-secret-of-32-characters-or-more')],
      ['expired', () => vouch({ sub: 'x', exp: 1 })],
      ['without an end', () => vouch({ sub: 'x', exp: undefined })],
      ['of nobody', () => vouch({ name: 'x' })],
      ['with another algorithm', () => vouch({ sub: 'x' }, IDENTITY_SECRET.repeat(2), 'HS512')],
      ['unsigned', async () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiZXhwIjo5OTk5OTk5OTk5fQ.'],
      ['garbage', async () => 'abc'],
    ])('but not by a word that is %s', async (_name, identity) => {
      const { status, body } = await session({ identity: await identity() })
      expect([status, body.error.code]).toEqual([403, 'forbidden'])
    })

    it('never by what the page itself says', async () => {
      expect((await session({ name: 'The Boss' })).status).toBe(400)
    })

    it('and says which setting is missing where nobody can vouch', async () => {
      const closed = await startServer({ identitySecret: null })
      const asked = { method: 'POST', origin: SHOP, body: { identity: await vouch({ sub: 'x' }) } }
      const { status, body } = await ask(`${closed.url}/api/widget/session`, asked)
      await closed.close()
      expect(status).toBe(400)
      expect(body.error.message).toContain('IDENTITY_SECRET')
    })
  })

  it('forgets a customer who asks for it: nothing said is left, the key and the token open nothing', async () => {
    const { store } = server.http.desk
    const ann = await widget(server)
    await ann.say('فراموشم کن', 'a1')
    const stream = listen(await ann.streamUrl('start'))
    await stream.open()
    const forget = () =>
      ask(`${server.url}/api/widget/forget`, { method: 'POST', token: ann.token, origin: SHOP, body: {} })
    expect((await forget()).status).toBe(204)
    expect((await until(() => stream.closed())).code).toBe(1008)
    expect(await store.line(ann.conversationId)).toBeNull()
    expect(await store.activities(ann.conversationId)).toEqual([])
    expect(await store.customers.get(ann.userId.slice('dl_'.length))).toBeNull()
    expect((await ann.say('still here?')).status).toBe(403)
    expect((await ask(`${server.url}/v3/directline/tokens/refresh`, { method: 'POST', token: ann.token })).status).toBe(
      403,
    )
    const back = await widget(server, { customerKey: ann.customerKey })
    expect(back.conversationId).not.toBe(ann.conversationId)
  })

  it('forgets all of it: letters, drafts of their words, what was decided about them, and their other line', async () => {
    const { desk } = server.http
    const { store } = desk
    const ann = await widget(server)
    await ann.say('آیا سمعک هم تعمیر می‌کنید؟', 'b1')
    await until(async () => (await ann.poll()).activities.length >= 2)
    const lineId = ann.conversationId
    const by = { by: 'Sara', at: 0 }
    const about = { id: 'asked', revision: 1, text: 'آیا سمعک هم تعمیر می‌کنید؟', language: 'fa' } as const
    await store.demands.put({ ...about, decision: { what: 'drafted', entryId: 'hearing-aids' }, ...by }, 0)
    const author = { id: 'sara', name: 'Sara' }
    await saveDraft(desk, { id: 'hearing-aids', expected: 0, body: { fa: { question: 'سمعک' } } }, author)
    const linked = { id: 's:link', at: 0, seq: 0, type: 'merge', state: 'from', lineId: 'her-phone', agent: author }
    const before = (await store.line(lineId))!
    const version = before.version + 1
    await store.commit({ ...before, version }, [{ ...linked, seq: version } as Activity], before.version)
    await receive(desk, { lineId: 'her-phone', customer: { id: 'her-phone' }, id: 'p1', text: 'سلام' })
    const url = `${server.url}/api/widget/forget`
    expect((await ask(url, { method: 'POST', token: ann.token, origin: SHOP, body: {} })).status).toBe(204)
    expect(await store.line('her-phone')).toBeNull()
    expect([await store.demands.get('asked'), await store.drafts.get('hearing-aids')]).toEqual([null, null])
  })

  it('forgets nobody without their token', async () => {
    const url = `${server.url}/api/widget/forget`
    const { status, body } = await ask(url, { method: 'POST', origin: SHOP, body: {} })
    expect([status, body.error.code]).toEqual([401, 'Unauthorized'])
  })
})
