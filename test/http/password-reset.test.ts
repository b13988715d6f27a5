// Somebody forgot their password. The letter brings a link that works once; strangers learn nothing from asking.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '../../src/domain/letter.js'
import { type Office, openOffice, PASSWORD } from './office.js'

describe('a forgotten password', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
    const send = async () => {}
    office.http.desk.post = { mail: { send }, businessName: office.http.businessName, site: () => office.url }
  })
  afterAll(() => office.close())

  const letters = () => office.http.desk.store.mails.all()
  const linkTo = async (to: string): Promise<string> => {
    const found = (all: Letter[]) => all.find(one => one.to === to && one.kind === 'password_reset')
    await expect.poll(async () => found(await letters())).toBeTruthy()
    return /#reset=(\S+)/.exec(found(await letters())?.text ?? '')?.[1] ?? ''
  }
  const reset = (token: string, password: string) => office.stranger().post('/api/people/reset', { token, password })

  it('is answered the same whether somebody works here or not, and only who does gets a letter', async () => {
    await office.colleague('Omid', 'agent')
    const known = await office.stranger().post('/api/people/forgot', { email: 'omid@shop.example' })
    const unknown = await office.stranger().post('/api/people/forgot', { email: 'nobody@shop.example' })
    expect([known.status, unknown.status, known.body]).toEqual([204, 204, unknown.body])
    await linkTo('omid@shop.example')
    expect((await letters()).map(({ to }) => to)).not.toContain('nobody@shop.example')
  })

  it('is replaced once: other browsers are signed out, the old password and the link are dead', async () => {
    const sara = await office.colleague('Sara', 'agent')
    await office.stranger().post('/api/people/forgot', { email: 'sara@shop.example' })
    const token = await linkTo('sara@shop.example')
    expect((await reset(token, 'short')).status).toBe(400)
    expect((await reset(token, 'another long one')).status).toBe(200)
    expect((await reset(token, 'a third long one')).status).toBe(404)
    expect((await sara.get('/api/people/me')).status).toBe(401)
    const signIn = (password: string) =>
      office.stranger().post('/api/people/sign-in', { email: 'sara@shop.example', password })
    expect([(await signIn(PASSWORD)).status, (await signIn('another long one')).status]).toEqual([401, 200])
  })

  it('has a link that lasts an hour and opens nothing else', async () => {
    await office.colleague('Mina', 'agent')
    await office.stranger().post('/api/people/forgot', { email: 'mina@shop.example' })
    const token = await linkTo('mina@shop.example')
    const joined = { token, name: 'Eve', email: 'eve@shop.example', password: 'a long password' }
    expect((await office.stranger().post('/api/people/welcome', joined)).status).toBe(404)
    office.pass(61 * 60_000)
    expect((await reset(token, 'another long one')).status).toBe(404)
  })
})
