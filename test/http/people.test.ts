// Who may come in, who is sent away, and what each may do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstAdminInvitation } from '../../src/desk/people.js'
import {
  type Answer,
  type Browser,
  type Colleague,
  expectOk,
  type Office,
  openOffice,
  PASSWORD,
  tokenIn,
} from './office.js'

let office: Office
let admin: Colleague
beforeAll(async () => {
  office = await openOffice()
  admin = await office.colleague('Ana', 'admin')
})
afterAll(() => office.close())

const signIn = (at: Browser, email: string, password: string) => at.post('/api/people/sign-in', { email, password })
const invited = async (name: string, ...roles: string[]) =>
  expectOk(await admin.post('/api/people', { name, email: `${name}@shop.example`, roles })).body as {
    personId: string
    link: string
  }
const join = (at: Browser, link: string, more: object = {}) =>
  at.post('/api/people/welcome', { token: tokenIn(link), name: 'New', password: PASSWORD, ...more })

describe('signing in', () => {
  it('works with e-mail and password, however the e-mail is written', async () => {
    await office.colleague('Sara', 'agent')
    const browser = office.stranger()
    const answer = await signIn(browser, 'SARA@Shop.example', PASSWORD)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      name: 'Sara',
      email: 'sara@shop.example',
      roles: ['agent'],
      language: 'fa',
      timeZone: 'Asia/Tehran',
    })
    expect((await browser.get('/api/people/me')).body).toEqual(answer.body)
  })

  it('gives a cookie that scripts, other sites and plain connections do not get', async () => {
    const cookie = (await signIn(office.stranger(), 'ana@shop.example', PASSWORD)).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-hamdel=[\w-]{40,}; /)
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict']))
    expect(cookie).not.toMatch(/Domain/i)
  })

  it('keeps neither password nor token in the store', async () => {
    const [people, sessions] = await Promise.all([
      office.http.desk.store.people.all(),
      office.http.desk.store.sessions.all(),
    ])
    const kept = JSON.stringify([people, sessions, await office.http.desk.store.invitations.all()])
    expect(kept).not.toContain(PASSWORD)
    expect(kept).not.toContain(admin.cookie().split('=')[1])
    for (const { passwordHash } of people) expect(passwordHash || '$argon2id$').toMatch(/^\$argon2id\$/)
  })

  it('says the same to a wrong password, an unknown e-mail, a disabled and an invited person', async () => {
    const gone = await office.colleague('Gone', 'agent')
    expectOk(await admin.patch(`/api/people/${gone.me.id}`, { status: 'disabled' }))
    await invited('notyet', 'agent')
    const attempts = [
      ['ana@shop.example', 'a wrong password'],
      ['nobody@shop.example', PASSWORD],
      ['gone@shop.example', PASSWORD],
      ['notyet@shop.example', ''.padEnd(10, 'x')],
    ]
    const answers = await Promise.all(attempts.map(([email, word]) => signIn(office.stranger(), email!, word!)))
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual(answers[0]?.body)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })

  it('names the field that is wrong', async () => {
    const answer = await signIn(office.stranger(), 'no address', PASSWORD)
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } })
    expect(answer.body.error.message).toMatch(/^email: /)
  })

  it('ends with signing out, on the server too', async () => {
    const browser = office.stranger()
    expectOk(await signIn(browser, 'ana@shop.example', PASSWORD))
    const cookie = browser.cookie()
    expect((await browser.post('/api/people/sign-out')).status).toBe(204)
    expect(browser.cookie()).toBe('')
    expect((await browser.ask('GET', '/api/people/me', undefined, { cookie })).status).toBe(401)
  })
})

describe('guessing', () => {
  it('a password is stopped after ten attempts, and told when to come back', async () => {
    const own = await openOffice()
    try {
      await own.colleague('Sara', 'agent')
      const tries: Answer[] = []
      for (let i = 0; i < 11; i++) tries.push(await signIn(own.stranger(), 'sara@shop.example', `guess ${i}`))
      expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429])
      expect(Number(tries.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(60)
      expect((await signIn(own.stranger(), 'sara@shop.example', PASSWORD)).status).toBe(429)
      expect((await signIn(own.stranger(), 'admin@shop.example', PASSWORD)).status).toBe(200)
    } finally {
      await own.close()
    }
  })

  it('from one place does not lock the colleague out at another, and from everywhere is stopped all the same', async () => {
    const own = await openOffice({ trustProxy: 1 })
    const from = (address: string, password: string) => {
      const body = { email: 'sara@shop.example', password }
      return own.stranger().ask('POST', '/api/people/sign-in', body, { 'x-forwarded-for': address })
    }
    try {
      await own.colleague('Sara', 'agent')
      for (let i = 0; i < 11; i++) await from('203.0.113.1', `guess ${i}`)
      expect((await from('203.0.113.1', PASSWORD)).status).toBe(429)
      expect((await from('198.51.100.7', PASSWORD)).status).toBe(200)
      for (let i = 0; i < 45; i++) await from(`203.0.113.${10 + i}`, `guess ${i}`)
      expect((await from('203.0.113.99', PASSWORD)).status).toBe(429)
    } finally {
      await own.close()
    }
  })

  it('many e-mails from one address is stopped too', async () => {
    const own = await openOffice()
    try {
      const tries = await Promise.all(
        Array.from({ length: 40 }, (_, i) => signIn(own.stranger(), `n${i}@shop.example`, PASSWORD)),
      )
      expect(tries.filter(({ status }) => status === 429)).toHaveLength(10)
    } finally {
      await own.close()
    }
  })
})

describe('plain http beyond this machine', () => {
  const refusedAt = async (publicUrl: string) => {
    const own = await openOffice({ publicUrl: new URL(publicUrl) })
    try {
      return await signIn(own.stranger(), 'admin@shop.example', PASSWORD)
    } finally {
      await own.close()
    }
  }

  it('is refused, with why and what to do', async () => {
    const answer = await refusedAt('http://chat.example.com/')
    expect(answer.status).toBe(403)
    expect(answer.body.error.message).toMatch(/https.*PUBLIC_URL/s)
  })

  it('is refused at an address of the local network, whatever PUBLIC_URL says', async () => {
    const origin = 'http://192.168.1.5:3978'
    const body = { email: 'ana@shop.example', password: PASSWORD }
    const answer = await office.stranger().ask('POST', '/api/people/sign-in', body, { origin })
    expect(answer.status).toBe(403)
    expect(answer.body.error.message).toMatch(/PUBLIC_URL/)
  })

  it('is no trouble with https, or on this machine', async () => {
    for (const url of ['https://chat.example.com/', 'http://127.0.0.1:3978/', 'http://localhost/'])
      expect((await refusedAt(url)).status).toBe(401)
  })
})

describe('a one-time link', () => {
  it('makes the first admin, once', async () => {
    const own = await openOffice()
    try {
      const { store, clock } = own.http.desk
      const staff = { store, clock, newToken: own.http.newToken }
      const [link, other] = [await firstAdminInvitation(staff), await firstAdminInvitation(staff)]
      const first = { token: link, name: 'Ana', email: 'ana@shop.example', password: PASSWORD }
      const nameless = await own.stranger().post('/api/people/welcome', { ...first, email: undefined })
      expect(nameless).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(/^email: /) } } })
      const answer = await own.stranger().post('/api/people/welcome', first)
      expect(answer).toMatchObject({ status: 200, body: { name: 'Ana', roles: ['admin'] } })
      for (const token of [link, other]) {
        const again = await own.stranger().post('/api/people/welcome', { ...first, token, email: 'eve@shop.example' })
        expect(again.status).toBe(404)
      }
      expect(await firstAdminInvitation(staff)).toBeNull()
    } finally {
      await own.close()
    }
  })

  it('lets an invited colleague join with the roles given, once', async () => {
    const { link } = await invited('bahar', 'editor')
    expect(link).toMatch(new RegExp(`^${office.url}/desk/#welcome=`))
    const browser = office.stranger()
    const joined = await join(browser, link, { email: 'another@shop.example' })
    expect(joined.body).toMatchObject({ email: 'bahar@shop.example', roles: ['editor'] })
    expect((await browser.get('/api/people/me')).status).toBe(200)
    expect((await join(office.stranger(), link)).status).toBe(404)
  })

  it('taken by two at once lets one in', async () => {
    const { link } = await invited('race', 'agent')
    const answers = await Promise.all([1, 2, 3, 4].map(() => join(office.stranger(), link)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { status } of answers) expect([200, 404, 409]).toContain(status)
  })

  it('wants a password worth the name', async () => {
    const { link } = await invited('short', 'agent')
    const answer = await join(office.stranger(), link, { password: 'short' })
    expect(answer.body.error.message).toBe('password: at least 10 characters')
    expect((await join(office.stranger(), link)).status).toBe(200)
  })

  it('stops working when a newer one is made, or the person is disabled first', async () => {
    const { link: old, personId } = await invited('twice', 'agent')
    const { link: fresh } = await invited('twice', 'agent')
    expect((await join(office.stranger(), old)).status).toBe(404)
    expectOk(await admin.patch(`/api/people/${personId}`, { status: 'disabled' }))
    expect((await join(office.stranger(), fresh)).status).toBe(404)
  })

  it('is not made for somebody who works here already', async () => {
    const answer = await admin.post('/api/people', { name: 'Ana', email: 'ANA@shop.example', roles: ['agent'] })
    expect(answer.status).toBe(409)
  })
})

describe('people', () => {
  it('change their own name and language, and nobody else’s', async () => {
    const agent = await office.colleague('Reza', 'agent')
    const path = `/api/people/${agent.me.id}`
    expect((await agent.patch(path, { language: 'en', name: 'رضا' })).body).toMatchObject({
      language: 'en',
      name: 'رضا',
    })
    expect((await agent.patch(path, { roles: ['admin'] })).status).toBe(403)
    expect((await agent.patch(`/api/people/${admin.me.id}`, { name: 'Eve' })).status).toBe(403)
    expect((await agent.get('/api/people/me')).body.roles).toEqual(['agent'])
  })

  it('answer in the languages that an admin or a lead says, not in those they pick themselves', async () => {
    const invited = { name: 'Omid', email: 'omid@shop.example', roles: ['agent'], languages: ['fa'] }
    const { personId } = expectOk(await admin.post('/api/people', invited)).body
    const of = async (id: string) =>
      expectOk(await admin.get('/api/people')).body.people.find((one: { id: string }) => one.id === id).languages
    expect(await of(personId)).toEqual(['fa'])
    const [agent, lead] = [await office.colleague('Shirin', 'agent'), await office.colleague('Negin', 'lead')]
    expect(await of(agent.me.id)).toEqual(['fa', 'en'])
    expect((await agent.patch(`/api/people/${agent.me.id}`, { languages: ['en'] })).status).toBe(403)
    expect((await lead.patch(`/api/people/${agent.me.id}`, { languages: [] })).status).toBe(400)
    expect((await lead.patch(`/api/people/${agent.me.id}`, { name: 'Eve', languages: ['en'] })).status).toBe(403)
    expectOk(await lead.patch(`/api/people/${agent.me.id}`, { languages: ['en'] }))
    expect(await of(agent.me.id)).toEqual(['en'])
  })

  it('who are disabled are out at once, everywhere', async () => {
    const agent = await office.colleague('Mina', 'agent')
    const second = office.stranger()
    expectOk(await signIn(second, 'mina@shop.example', PASSWORD))
    const desks = await Promise.all([agent.open(), second.open()])
    expectOk(await admin.patch(`/api/people/${agent.me.id}`, { status: 'disabled' }))
    for (const desk of desks) {
      expect(await desk.closed).toBe(4001)
      expect(desk.of('signed_out')).toHaveLength(1)
    }
    for (const browser of [agent, second]) expect((await browser.get('/api/people/me')).status).toBe(401)
    expectOk(await admin.patch(`/api/people/${agent.me.id}`, { status: 'active' }))
    expect((await second.get('/api/people/me')).status).toBe(401)
    expect((await signIn(second, 'mina@shop.example', PASSWORD)).status).toBe(200)
  })

  it('who sign out close the socket of that browser, not of their others', async () => {
    const agent = await office.colleague('Nima', 'agent')
    const second = office.stranger()
    expectOk(await signIn(second, 'nima@shop.example', PASSWORD))
    const [leaving, staying] = await Promise.all([agent.open(), second.open()])
    expectOk(await agent.post('/api/people/sign-out'))
    expect(await leaving.closed).toBe(4001)
    await office.customer('line-of-nima', 'سلام')
    await expect.poll(() => staying.of('row').length).toBeGreaterThan(0)
    expect(staying.of('signed_out')).toEqual([])
    staying.close()
  })

  it('never lock the last admin out', async () => {
    const own = await openOffice()
    try {
      const bo = await own.colleague('Bo', 'admin')
      const [first] = (await own.http.desk.store.people.all()).filter(({ name }) => name === 'Admin')
      expectOk(await bo.patch(`/api/people/${first?.id}`, { status: 'disabled' }))
      for (const change of [{ status: 'disabled' }, { roles: ['agent'] }])
        expect((await bo.patch(`/api/people/${bo.me.id}`, change)).status).toBe(409)
    } finally {
      await own.close()
    }
  })
})
