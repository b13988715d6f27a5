// What somebody who means harm would send to the newer doors, and what must come of it: nothing.
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Colleague, type Office, openOffice, PASSWORD } from './office.js'

let office: Office & { dataDir?: string }
let admin: Colleague
let agent: Colleague
let editor: Colleague
beforeAll(async () => {
  office = await openOffice()
  admin = await office.colleague('Ana', 'admin')
  agent = await office.colleague('Sara', 'agent')
  editor = await office.colleague('Reza', 'editor')
})
afterAll(() => office.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')
const brought = (name: string, text: string) =>
  editor.post('/api/editor/import/preview', { files: [{ name, base64: base64(text) }] })

describe('files that are brought into the editor', () => {
  it('by a stranger are not waited for, and take nobody’s place', async () => {
    const hears = () =>
      new Promise<number | undefined>((done, failed) => {
        const headers = { 'content-type': 'application/json', 'content-length': 1_000_000 }
        const dribbling = request(new URL('/api/editor/import', office.url), { method: 'POST', headers })
        dribbling.on('error', failed)
        dribbling.on('response', ({ statusCode }) => {
          dribbling
            .off('error', failed)
            .on('error', () => {})
            .destroy()
          done(statusCode)
        })
        dribbling.write('{')
      })
    expect(await Promise.all([hears(), hears(), hears()])).toEqual([401, 401, 401])
    expect((await brought('a.csv', 'id\n')).status).toBe(200)
  })

  it.each([
    ['a list in a list in a list …', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['a map in a map …', '{a: '.repeat(20_000)],
    ['references that stand for each other', `a: &a [1,1]\n${'b: &b [*a,*a,*a]\n'.repeat(20)}`],
    ['a tag of another language', 'a: !!js/function "function(){}"'],
    ['a key that every object has', '__proto__: {person: true}\nconstructor: 1'],
  ])('%s is told as a problem', async (_what, front) => {
    const { status, body } = await brought('returns/x.md', `---\n${front}\n---\n## fa\nبله\n`)
    expect(status).toBe(200)
    expect(body.rows[0].state).toBe('bad')
    expect(JSON.stringify(body)).not.toContain('native code')
  })

  it('a table of a million rows is refused as a whole, and nobody waits for it', async () => {
    const { status, body } = await brought('many.csv', `id\n${'a\n'.repeat(1_000_000)}`)
    expect(status).toBe(200)
    expect(body.files[0].reason).toMatch(/rows/)
    expect(body.rows).toEqual([])
  })
})

describe('names', () => {
  it('turn no line around and break none, whoever writes them', async () => {
    const invited = await admin.post('/api/people', {
      name: 'Mina\u202Eنیم\r\nBcc: x@evil.example',
      email: 'mina@shop.example',
      roles: ['agent'],
    })
    expect(invited.status).toBe(200)
    await agent.patch(`/api/people/${agent.me.id}`, { name: 'Sa\u2066ra\nSystem' })
    const { body } = await admin.get('/api/people')
    for (const { name } of body.people) expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
    expect((await agent.patch(`/api/people/${agent.me.id}`, { name: '\u202E\u2066' })).status).toBe(400)
    await agent.patch(`/api/people/${agent.me.id}`, { name: 'Sara' })
  })
})

describe("a program's token", () => {
  const withToken = (token: string, method: string, path: string, body?: unknown) =>
    office.stranger().ask(method, path, body, { authorization: `Bearer ${token}`, origin: 'https://anywhere.example' })

  it('opens the editor and nothing else, and makes no other tokens', async () => {
    const { token } = (await editor.post('/api/editor/tokens', { name: 'sync' })).body
    expect((await withToken(token, 'GET', '/api/editor/entries')).status).toBe(200)
    for (const path of ['/api/desk/lines', '/api/lead/settings', '/api/lead/audit', '/api/people', '/api/people/me'])
      expect((await withToken(token, 'GET', path)).status, path).toBe(401)
    expect((await withToken(token, 'POST', '/api/editor/tokens', { name: 'mine' })).status).toBe(403)
    expect((await withToken(token, 'GET', '/api/editor/tokens')).status).toBe(403)
    const listed = await editor.get('/api/editor/tokens')
    expect(JSON.stringify(listed.body)).not.toContain(token)
  })

  it('ends with the person who made it', async () => {
    const leaver = await office.colleague('Leaver', 'editor')
    const { token } = (await leaver.post('/api/editor/tokens', { name: 'left behind' })).body
    expect((await withToken(token, 'GET', '/api/editor/entries')).status).toBe(200)
    await admin.patch(`/api/people/${leaver.me.id}`, { roles: ['agent'] })
    expect((await withToken(token, 'GET', '/api/editor/entries')).status).toBe(401)
    await admin.patch(`/api/people/${leaver.me.id}`, { roles: ['editor'] })
    expect((await withToken(token, 'GET', '/api/editor/entries')).status).toBe(200)
    await admin.patch(`/api/people/${leaver.me.id}`, { status: 'disabled' })
    expect((await withToken(token, 'GET', '/api/editor/entries')).status).toBe(401)
  })
})

type Seat = { token: string; conversationId: string }
const visitor = async (): Promise<Seat> => {
  const own = office.stranger()
  return (await own.ask('POST', '/api/widget/session', {}, { origin: 'https://shop.example' })).body
}
const says = ({ token, conversationId }: Seat, activity: object) =>
  office.stranger().ask('POST', `/v3/directline/conversations/${conversationId}/activities`, activity, {
    authorization: `Bearer ${token}`,
  })

describe('what colleagues write among themselves', () => {
  it('is in nothing that the customer can fetch', async () => {
    const seat = await visitor()
    await says(seat, { type: 'message', text: 'می‌خواهم با یک نفر صحبت کنم' })
    const line = `/api/desk/lines/${seat.conversationId}`
    const { body: opened } = await agent.post(`${line}/claim`)
    const { claim } = opened.row
    const canary = 'CANARY-7f3a'
    const id = (n: number) => `attack-${n}-${claim}`
    await agent.post(`${line}/notes`, { id: id(1), text: `${canary}-note @Ana` })
    await agent.put(`${line}/tags`, { id: id(2), tags: [`${canary}-tag`, '<img src=x onerror=alert(1)>'] })
    await agent.put(`${line}/draft`, { text: `${canary}-draft` })
    await agent.put(`${line}/profile`, { revision: 0, notes: `${canary}-profile`, phone: '09120000000' })
    const said = await agent.post(`${line}/messages`, { id: id(3), claim, text: 'سلام، بفرمایید' })
    expect(said.status).toBe(200)
    await agent.post(`${line}/snooze`, { id: id(4), claim, until: Date.now() + 3_600_000, why: `${canary}-why` })
    await agent.post(`${line}/wake`)
    await agent.post(`${line}/transfer`, { id: id(5), claim, to: { kind: 'leads' }, note: `${canary}-transfer` })
    const colleagues = await admin.get(line)
    expect(JSON.stringify(colleagues.body)).toContain(`${canary}-note`)
    const bearer = { authorization: `Bearer ${seat.token}` }
    const all = await office
      .stranger()
      .ask('GET', `/v3/directline/conversations/${seat.conversationId}/activities?watermark=`, undefined, bearer)
    expect(all.body.activities.length).toBeGreaterThan(1)
    expect(JSON.stringify(all.body)).not.toContain('CANARY')
  })
})

describe('a customer who is blocked', () => {
  it('cannot write, rate, react or leave files behind', async () => {
    const seat = await visitor()
    await says(seat, { type: 'message', text: 'می‌خواهم با یک نفر صحبت کنم' })
    const line = `/api/desk/lines/${seat.conversationId}`
    await admin.post(`${line}/block`, { id: 'block-0001', reason: 'spam again and again' })
    expect((await says(seat, { type: 'message', text: 'سلام' })).status).toBe(409)
    const about = { replyToId: `${seat.conversationId}|0000001`, reactionsAdded: [{ type: 'like' }] }
    expect((await says(seat, { type: 'messageReaction', ...about })).status).toBe(409)
    expect((await says(seat, { type: 'event', name: 'hamdel.rating', value: { stars: 1 } })).status).toBe(409)
    const left = { contact: 'a@b.example', want: 'contact_reply' }
    expect((await says(seat, { type: 'event', name: 'hamdel.contact', value: left })).status).toBeGreaterThan(399)
    const folder = join(office.dataDir ?? '', 'files')
    const before = readdirSync(folder).length
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    const sent = await fetch(`${office.url}/v3/directline/conversations/${seat.conversationId}/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${seat.token}`, 'content-type': 'image/png' },
      body: png,
    })
    expect(sent.status).toBe(409)
    expect(readdirSync(folder).length).toBe(before)
  })
})

describe('words that every object has', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty valueOf',
    'return constructor __proto__',
    'چه constructor',
    'چه __proto__ constructor',
  ])('%s is a message like any other', async text => {
    const seat = await visitor()
    const failedBefore = office.logged.filter(({ level }) => level === 'error').length
    expect((await says(seat, { type: 'message', text })).status).toBe(200)
    expect((await editor.post('/api/editor/try', { text })).status).toBe(200)
    expect((await agent.get(`/api/desk/lines/${text.split(' ')[0]}`)).status).toBe(404)
    expect(office.logged.filter(({ level }) => level === 'error').length).toBe(failedBefore)
  })

  it('are no sections, ids or fields of anything', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect((await admin.get(`/api/editor/entries/${name}`)).status).toBe(404)
      const change = { expectedRevision: 0, value: {}, reason: 'attack' }
      expect((await admin.put(`/api/lead/settings/${name}`, change)).status).toBe(404)
    }
    const raw = '{"name":"x","__proto__":{"roles":["admin"]},"roles":["admin"]}'
    expect((await agent.ask('PATCH', `/api/people/${agent.me.id}`, raw)).status).toBeGreaterThanOrEqual(400)
    expect((await agent.get('/api/people/me')).body.roles).toEqual(['agent'])
  })
})

describe('a forgotten password', () => {
  it('is asked for in the same words for everybody, and the wrong link opens nothing', async () => {
    const own = office.stranger()
    const [known, unknown] = [
      await own.post('/api/people/forgot', { email: 'reza@shop.example' }),
      await own.post('/api/people/forgot', { email: 'nobody@shop.example' }),
    ]
    expect([known.status, String(known.body)]).toEqual([unknown.status, String(unknown.body)])
    const tried = { token: 'x'.repeat(43), password: PASSWORD }
    expect((await own.post('/api/people/reset', tried)).status).toBe(404)
    expect((await own.post('/api/people/reset', { ...tried, token: ['a'] })).status).toBe(400)
  })
})

describe('what is held about a customer', () => {
  it('is shown and erased by leads, with a line in the trail, and by no slip', async () => {
    const lead = await office.colleague('Leila', 'lead')
    const seat = await visitor()
    await says(seat, { type: 'message', text: 'my secret question CANARY-91' })
    const at = `/api/lead/customers/${seat.conversationId}`
    const shown = await lead.get(`${at}/export`)
    expect(JSON.stringify(shown.body.activities)).toContain('CANARY-91')
    expect(JSON.stringify(shown.body)).not.toContain(seat.token)
    expect(shown.headers.get('content-disposition')).toContain('attachment')
    const erase = (who: Colleague, sure: string) => who.post(`${at}/erase`, { sure, reason: 'they asked for it' })
    expect((await erase(agent, seat.conversationId)).status).toBe(403)
    expect((await erase(lead, 'another')).status).toBe(400)
    expect((await erase(lead, seat.conversationId)).body.lines).toEqual([seat.conversationId])
    expect((await lead.get(`${at}/export`)).status).toBe(404)
    expect((await says(seat, { type: 'message', text: 'again' })).status).toBe(403)
    const { body } = await lead.get('/api/lead/audit')
    expect(body.changes.slice(0, 2).map(({ what }: { what: string }) => what)).toEqual([
      'customers.erased',
      'customers.exported',
    ])
    expect(JSON.stringify(body)).not.toContain('CANARY-91')
  })
})
