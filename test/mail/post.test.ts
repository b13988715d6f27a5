// Letters wait in the store until a real mail server has them, whatever its mood.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import { heardMark } from '../../src/desk/marks.js'
import { notReached, sendPost } from '../../src/desk/post.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { warningsOf } from '../../src/desk/warnings.js'
import type { Letter } from '../../src/domain/letter.js'
import { smtpMail } from '../../src/mail/smtp.js'
import { aWorld, type World } from '../desk/world.js'
import { type MailServer, startMailServer } from './mail-server.js'

const SARA = { id: 'sara', name: 'سارا' }
const MINUTE = 60_000
const business = { businessName: { fa: 'کوچه', en: 'Kucheh' }, site: () => 'https://shop.example/' }

describe('the post', () => {
  let world: World
  let server: MailServer
  beforeEach(async () => {
    world = await aWorld()
    server = await startMailServer()
    world.desk.post = { ...business, mail: smtpMail({ url: server.url, from: 'Kucheh <support@shop.example>' }) }
  })
  afterEach(async () => {
    await world.settled()
    await server.close()
    await world.close()
  })

  const letter = (over: Partial<Letter> = {}): Letter => ({
    ...{ id: 'letter-1', revision: 1, kind: 'invitation', to: 'ana@example.com', language: 'fa' },
    ...{ subject: 'دعوت', text: 'سلام', createdAt: world.clock.now(), dueAt: world.clock.now(), attempts: 0 },
    ...over,
  })
  const put = (over: Partial<Letter> = {}) => world.desk.store.mails.put(letter(over), 0)
  const later = async (ms: number) => {
    world.clock.pass(ms)
    return sendPost(world.desk)
  }

  it('goes out once, by however many processes sweep at the same time', async () => {
    await put()
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendPost({ ...world.desk })))
    expect(sent.reduce((a, b) => a + b)).toBe(1)
    expect(server.letters).toHaveLength(1)
    expect(server.letters[0]?.raw).toContain('Message-ID: <letter-1@shop.example>')
    expect(await world.desk.store.mails.all()).toEqual([])
  })

  it('is tried again with growing pauses when the server has no time, and arrives once', async () => {
    await put()
    server.mood('later')
    expect(await later(0)).toBe(0)
    expect(await later(59_000)).toBe(0)
    expect((await world.desk.store.mails.get('letter-1'))?.attempts).toBe(1)
    expect(await later(1_000)).toBe(0)
    server.mood('takes')
    expect(await later(MINUTE)).toBe(0)
    expect(await later(MINUTE)).toBe(1)
    expect(server.letters).toHaveLength(1)
  })

  it('is given up after a day, and the lead can see it for a week', async () => {
    await put()
    server.mood('later')
    for (let hour = 0; hour < 25; hour++) await later(60 * MINUTE)
    expect(await notReached(world.desk)).toEqual([(await world.desk.store.mails.get('letter-1'))?.to])
    const board = { at: world.clock.now(), waiting: 0, late: 0, soon: 0, agents: [], unanswered: [] } as never
    const post = { server: 'set', notReached: await notReached(world.desk) } as const
    expect(warningsOf(board, world.desk.settings, post)).toEqual([{ kind: 'letters', to: post.notReached }])
    await later(8 * 24 * 60 * MINUTE)
    expect(await notReached(world.desk)).toEqual([])
  })

  it('is given up at once where nobody has that address', async () => {
    await put()
    server.mood('never')
    await later(0)
    expect((await world.desk.store.mails.get('letter-1'))?.failed).toContain('nobody of that name')
  })

  it('carries the same Message-ID again when the connection broke at the very end', async () => {
    await put()
    server.mood('cut')
    await later(0)
    server.mood('takes')
    await later(MINUTE)
    const ids = server.letters.map(({ raw }) => /Message-ID: (\S+)/.exec(raw)?.[1])
    expect(ids).toEqual(['<letter-1@shop.example>', '<letter-1@shop.example>'])
  })

  it('waits while another process may still be sending it, even if that one has died', async () => {
    await put()
    const dead = { ...world.desk, post: { ...business, mail: { send: () => new Promise<void>(() => {}) } } }
    void sendPost(dead)
    await expect.poll(async () => (await world.desk.store.mails.get('letter-1'))?.attempts).toBe(1)
    expect(await later(9 * MINUTE)).toBe(0)
    expect(await later(MINUTE)).toBe(1)
  })

  it.each([
    ['a subject', { subject: 'Hello\r\nBcc: all@example.com' }],
    ['an address', { to: 'ana@example.com>\r\nRCPT TO:<all@example.com' }],
    ['an id', { id: 'x>\r\nBcc: all@example.com' }],
  ])('lets nobody write headers through %s', async (_where, over) => {
    await put(over)
    await later(0)
    for (const { raw, to } of server.letters) {
      const headers = raw.slice(0, raw.indexOf('\r\n\r\n'))
      expect(headers).not.toMatch(/^bcc:/im)
      expect(to).not.toContain('all@example.com')
    }
    expect(server.letters.flatMap(({ to }) => to).every(to => to === 'ana@example.com')).toBe(true)
  })

  describe('of an agent who answers somebody who left an e-mail', () => {
    const answered = async () => {
      const { desk, settled } = world
      await receive(desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'm1', text: 'اپراتور لطفاً' })
      await settled()
      await receive(desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'm2', text: 'Ana@Example.com' })
      await settled()
      const { conversation } = await claim(desk, 'ana', SARA)
      if (conversation?.status !== 'assigned') throw new Error('not claimed')
      const said = { lineId: 'ana', agent: SARA, claim: conversation.claim, id: 'answer-1', text: 'سلام، فرستادیم.' }
      const { seq } = await reply(desk, said)
      return { seq, again: () => reply(desk, said) }
    }

    it('reaches them by mail, saying where to go on and that replies are not read', async () => {
      const { again } = await answered()
      await again()
      expect(await later(30_000)).toBe(0)
      expect(await later(30_000)).toBe(1)
      expect(await later(60 * MINUTE)).toBe(0)
      await again()
      expect(await later(60 * MINUTE)).toBe(0)
      expect(server.letters).toHaveLength(1)
      const [{ to, raw }] = server.letters as [MailServer['letters'][0]]
      expect(to).toEqual(['Ana@example.com'])
      const body = Buffer.from(raw.slice(raw.indexOf('\r\n\r\n')).replace(/\s/g, ''), 'base64').toString('utf8')
      expect(body).toContain('سلام، فرستادیم.')
      expect(body).toContain('https://shop.example/')
      expect(body).toContain('خوانده نمی‌شود')
    })

    it('stays in the widget when it was open', async () => {
      const { seq } = await answered()
      heardMark(world.desk.store, { type: 'marks', lineId: 'ana', from: 'customer', delivered: seq, read: 0 })
      expect(await later(2 * MINUTE)).toBe(0)
      expect(await world.desk.store.mails.all()).toEqual([])
    })
  })
})
