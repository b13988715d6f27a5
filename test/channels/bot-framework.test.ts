// Teams, Telegram and the Emulator through a real connector: who may knock, what goes out, handoffs, and one history for one person.
import { createHmac } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { outgoing } from '../../src/channels/bot-framework-wire.js'
import { block, unblock } from '../../src/desk/block.js'
import { chosenBy } from '../../src/desk/chosen.js'
import { claim } from '../../src/desk/claim.js'
import { change } from '../../src/desk/commit.js'
import { forget } from '../../src/desk/customers.js'
import { reply } from '../../src/desk/reply.js'
import { sweep } from '../../src/desk/sweep.js'
import { stranded } from '../../src/desk/watchdog.js'
import type { Activity } from '../../src/domain/activity.js'
import type { Line } from '../../src/domain/line.js'
import { ask, until, widget } from '../http/client.js'
import { IDENTITY_SECRET } from '../http/server.js'
import { type Azure, HOOK_SECRET, openAzure } from './connector.js'
import { openSigners } from './signers.js'

const SARA = { id: 'sara', name: 'Sara' }
const QUESTION = 'تا چند روز می‌توانم کالا را پس بدهم؟'

describe('the Bot Framework channel', () => {
  let azure: Azure
  beforeAll(async () => {
    azure = await openAzure()
  })
  afterAll(() => azure.close())
  afterEach(() => {
    azure.connector.answers(200)
    azure.hub.answers(200)
  })

  const of = (who: string, more: object = {}) => ({ from: { id: who }, conversation: { id: `c-${who}` }, ...more })
  const told = (who: string) =>
    azure.connector.taken.filter(({ path }) => path.includes(`/c-${who}/`)).map(({ body }) => body)
  const lineOf = async (who: string) => {
    const all = await azure.desk.store.deliveries.all()
    return all.find(({ reference }) => reference?.user.id === who)?.id.slice('channel:'.length) ?? ''
  }
  const claimed = async (who: string) => {
    const lineId = await until(() => lineOf(who))
    await until(async () => (await azure.desk.store.line(lineId))?.conversation?.status === 'queued')
    const { conversation } = await claim(azure.desk, lineId, SARA)
    return { lineId, number: conversation?.status === 'assigned' ? conversation.claim : 0 }
  }

  it.each([
    ['no type', { type: undefined }],
    ['no conversation', { conversation: undefined }],
    ['a sender of another shape', { from: 'ana' }],
    ['a service that is no address', { serviceUrl: 'javascript:alert(1)' }],
  ])('refuses %s before any library sees it', async (_what, over) => {
    expect(await azure.bring({ ...of('strange'), text: 'hi', ...over })).toBe(400)
  })

  it('calls back to connectors only, and without credentials hears this machine only', async () => {
    const elsewhere = { text: 'hi', serviceUrl: 'http://169.254.169.254/' }
    expect(await azure.bring({ ...of('strange'), ...elsewhere })).toBe(403)
    expect(await azure.bring({ ...of('strange'), text: 'hi' }, { 'x-forwarded-for': '8.8.8.8' })).toBe(403)
    expect(await lineOf('strange')).toBe('')
  })

  it('is not there where it is off', async () => {
    const { status } = await ask(`${azure.running.url}/api/messages`, { method: 'GET' })
    expect(status).toBe(404)
  })

  it('shows what it understood as buttons, or as a list where a channel has none', async () => {
    await azure.bring(of('tara', { id: 't1', channelId: 'telegram', text: 'zxqv blorp knarf' }))
    const [said] = await until(() => (told('tara').length > 0 ? told('tara') : null))
    expect(said.suggestedActions.actions).toHaveLength(2)
    expect(said.suggestedActions.actions[0]).toMatchObject({ type: 'imBack' })
    await azure.bring(of('sms-user', { id: 's1', channelId: 'sms', text: 'zxqv blorp knarf' }))
    const [listed] = await until(() => (told('sms-user').length > 0 ? told('sms-user') : null))
    expect(listed.suggestedActions).toBeUndefined()
    expect(listed.text).toMatch(/\n1\. .+\n2\. /)
  })

  it('leads to the shop’s pages from elsewhere, and names them where the shop’s address is not known', () => {
    const text = 'در [سفارش‌ها](/orders?x=1) یا [آن‌جا](https://else.example/a) ببینید.'
    const said = {
      id: 's',
      seq: 1,
      at: 0,
      type: 'message',
      from: 'bot',
      text,
      language: 'fa',
      spoken: 'answer',
    } as const
    const to = { channelId: 'telegram', serviceUrl: '', conversation: { id: 'c' }, user: { id: 'u' }, bot: { id: 'b' } }
    const textAt = (site: string | null, text: string = said.text) =>
      outgoing({ ...said, text }, to, { fileUrl: () => null, site })[0]?.text
    expect(textAt('https://shop.example')).toBe(
      'در [سفارش‌ها](https://shop.example/orders?x=1) یا [آن‌جا](https://else.example/a) ببینید.',
    )
    expect(textAt(null)).toBe('در سفارش‌ها یا [آن‌جا](https://else.example/a) ببینید.')
    expect(textAt('https://shop.example', 'به [هیچ‌جا](//) نمی‌رود')).toBe('به هیچ‌جا نمی‌رود')
  })

  it('parts a long reply where the channel takes no longer one', async () => {
    await azure.bring(of('long', { id: 'l1', channelId: 'facebook', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const { lineId, number } = await claimed('long')
    const text = 'یک جملهٔ بلند. '.repeat(300).trim()
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'long-reply', text })
    const parts = await until(() => {
      const mine = told('long').filter(({ text }) => /جمله/.test(text ?? ''))
      return mine.map(({ text }) => text).join(' ').length >= text.length ? mine : null
    })
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(2_000)
    expect(parts.map(({ text }) => text).join(' ')).toBe(`Sara: ${text}`)
  })

  it('sends no part of a long reply twice where only the first ones were taken', async () => {
    await azure.bring(of('torn', { id: 't1', channelId: 'facebook', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const { lineId, number } = await claimed('torn')
    await until(async () => (await azure.desk.store.line(lineId))?.tellAt === undefined)
    azure.connector.takesOnly(1)
    const text = Array.from({ length: 1_200 }, (_, at) => `word${at}`).join(' ')
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'torn-reply', text })
    await until(async () => (await azure.desk.store.line(lineId))?.untold)
    azure.connector.answers(200)
    const parts = await until(async () => {
      azure.running.pass(3_000)
      await sweep(azure.desk)
      const mine = told('torn').filter(({ text }) => /word/.test(text ?? ''))
      return mine.at(-1)?.text?.endsWith('word1199') ? mine : null
    })
    expect(parts.map(({ text }) => text).join(' ')).toBe(`Sara: ${text}`)
    expect((await azure.desk.store.deliveries.get(`channel:${lineId}`))?.ids.length).toBeGreaterThanOrEqual(
      parts.length,
    )
  })

  it('hears thumbs on what it said, stars, typing, and names files that it cannot fetch', async () => {
    await azure.bring(of('thumb', { id: 'a', text: QUESTION }))
    await until(() => told('thumb').length > 0)
    const lineId = await lineOf('thumb')
    const sent = await until(async () => (await azure.desk.store.deliveries.get(`channel:${lineId}`))?.ids.at(-1))
    await azure.bring(
      of('thumb', { type: 'messageReaction', id: 'b', replyToId: sent.id, reactionsAdded: [{ type: 'like' }] }),
    )
    await azure.bring(of('thumb', { type: 'typing', id: 'c' }))
    expect(azure.desk.typing.has(lineId)).toBe(true)
    await azure.bring(
      of('thumb', {
        id: 'd',
        text: 'see',
        attachments: [{ contentType: 'image/png', name: 'crack.png', contentUrl: 'http://x/y' }],
      }),
    )
    const activities = await azure.desk.store.activities(lineId)
    expect(activities.find(a => a.type === 'messageReaction')).toMatchObject({ to: sent.seq, thumb: 'up' })
    expect(activities.findLast(a => a.type === 'message' && a.from === 'customer')).toMatchObject({
      text: 'see',
      missing: ['crack.png'],
    })
  })

  const PICTURE = Buffer.from('\x89PNG\r\n\x1a\n and what a picture holds', 'latin1')
  const lastSaid = async (lineId: string) => {
    const kept = await azure.desk.store.activities(lineId)
    return kept.findLast(a => a.type === 'message' && a.from === 'customer')
  }
  const picture = (name: string, contentUrl: string) => ({ contentType: 'image/png', name, contentUrl })

  it('takes pictures and papers from where the channel keeps them, and from the message itself, once', async () => {
    const { connector, desk } = azure
    connector.keeps.set('/kept/1', PICTURE)
    const inside = `data:application/pdf;base64,${Buffer.from('%PDF-1.7 a bill').toString('base64')}`
    const attachments = [picture('crack.exe', `${connector.url}kept/1`), picture('bill.pdf', inside)]
    const sent = of('pictures', { id: 'p1', attachments })
    expect(await azure.bring(sent)).toBe(200)
    expect(await azure.bring(sent)).toBe(200)
    const lineId = await lineOf('pictures')
    const said = (await desk.store.activities(lineId)).filter(a => a.type === 'message' && a.from === 'customer')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({
      text: '',
      attachments: [
        { name: 'crack.png', contentType: 'image/png', bytes: PICTURE.length },
        { name: 'bill.pdf', contentType: 'application/pdf' },
      ],
    })
    const [file] = said[0]?.type === 'message' && 'attachments' in said[0] ? (said[0].attachments ?? []) : []
    expect(Buffer.from((await desk.files.get(file!.id))!).equals(PICTURE)).toBe(true)
  })

  it('fetches nothing from elsewhere, follows nobody, and takes no programs and nothing endless: it says what is missing', async () => {
    const { connector, hub } = azure
    hub.keeps.set('/secret', PICTURE)
    connector.keeps.set('/away', new URL('/secret', hub.url))
    connector.keeps.set('/program', Buffer.from('MZ\x90 run me'))
    connector.keeps.set('/endless', Buffer.concat([PICTURE, Buffer.alloc(10 * 1024 * 1024)]))
    const attachments = [
      picture('elsewhere', `${hub.url}secret`),
      picture('metadata', 'http://169.254.169.254/latest/meta-data/'),
      picture('file', 'file:///etc/passwd'),
      ...['away', 'program', 'endless', 'gone'].map(name => picture(name, `${connector.url}${name}`)),
    ]
    connector.answers(404)
    expect(await azure.bring(of('sly', { id: 's1', text: 'look', attachments }))).toBe(200)
    connector.answers(200)
    const said = await lastSaid(await lineOf('sly'))
    const alone = [picture('only-this', 'https://elsewhere.example/x.png')]
    expect(await azure.bring(of('sly', { id: 's2', attachments: alone }))).toBe(200)
    expect(await lastSaid(await lineOf('sly'))).toMatchObject({ text: '', missing: ['only-this'] })
    expect(said).toMatchObject({ missing: ['elsewhere', 'metadata', 'file', 'away', 'program', 'endless', 'gone'] })
    expect(said).not.toHaveProperty('attachments')
  })

  it('keeps every word of a text that is longer than ours may be', async () => {
    const text = 'یک جملهٔ بلند. '.repeat(2_000).trim()
    expect(await azure.bring(of('novel', { id: 'n1', text }))).toBe(200)
    const kept = await azure.desk.store.activities(await lineOf('novel'))
    const parts = kept.flatMap(a => (a.type === 'message' && a.from === 'customer' ? [a.text] : []))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join(' ')).toBe(text)
  })

  it('gives the channel an agent’s file for an hour, and only names it where there are no pictures', async () => {
    const { desk } = azure
    const sends = async (who: string, channelId: string) => {
      await azure.bring(of(who, { id: '1', channelId, text: 'می‌خواهم با اپراتور صحبت کنم' }))
      const { lineId } = await claimed(who)
      await desk.files.put(`map-${who}`, PICTURE)
      const attachments = [{ id: `map-${who}`, name: 'map.png', contentType: 'image/png', bytes: PICTURE.length }]
      const says = { id: `a:map-${who}`, at: desk.clock.now(), type: 'message', from: 'agent', agent: SARA } as const
      await change(desk, lineId, line => ({ line: line!, happened: [{ ...says, text: 'the way', attachments }] }))
      return until(() => told(who).find(({ text }) => /the way/.test(text ?? '')))
    }
    const [file] = (await sends('shown', 'telegram')).attachments
    expect(file).toMatchObject({ name: 'map.png', contentType: 'image/png' })
    const fetched = await fetch(file.contentUrl)
    expect(Buffer.from(await fetched.arrayBuffer()).equals(PICTURE)).toBe(true)
    expect((await fetch(file.contentUrl.replace(/signature=.*/, 'signature=x'))).status).toBeGreaterThanOrEqual(401)
    const plain = await sends('named', 'sms')
    expect(plain.attachments).toBeUndefined()
    expect(plain.text).toContain('📎 map.png')
  })

  it('tells that an agent is typing', async () => {
    await azure.bring(of('waits', { id: '1', text: 'hello' }))
    const lineId = await until(() => lineOf('waits'))
    azure.desk.store.signal({ type: 'typing', lineId, from: 'agent', name: 'Sara' })
    await until(() => told('waits').some(({ type }) => type === 'typing'))
  })

  it('strands nobody while a channel is slow or away', async () => {
    await azure.bring(of('slow', { id: '1', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const { lineId, number } = await claimed('slow')
    await until(async () => (await azure.desk.store.line(lineId))?.tellAt === undefined)
    azure.connector.answers(409)
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'slow-reply', text: 'reply' })
    await until(async () => (await azure.desk.store.line(lineId))?.untold)
    azure.running.pass(20_000)
    expect(await stranded(azure.desk)).not.toContain(lineId)
    azure.connector.answers(200)
    await until(async () => {
      await sweep(azure.desk)
      return told('slow').some(({ text }) => text === 'Sara: reply')
    })
  })

  it('hears nobody whom Microsoft did not sign for, once it has credentials', async () => {
    const credentials = { appId: 'an-app', password: 'a-password', type: 'MultiTenant', tenantId: null }
    const signed = await openAzure({ credentials, serviceHosts: ['127.0.0.1'] })
    const { serviceUrl, ...rest } = { serviceUrl: signed.connector.url, id: '1', text: 'hello' }
    expect(await signed.bring({ ...of('nobody'), serviceUrl, ...rest })).toBe(401)
    expect(await signed.bring({ ...of('nobody'), serviceUrl, ...rest }, { authorization: 'Bearer abc' })).toBe(401)
    expect(await signed.desk.store.deliveries.all()).toEqual([])
    await signed.close()
  })

  it('shows colleagues what did not go out and why, and tries again later each time', async () => {
    await azure.bring(of('away', { id: '1', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const { lineId, number } = await claimed('away')
    await until(async () => (await azure.desk.store.line(lineId))?.tellAt === undefined)
    azure.connector.answers(403)
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'lost-reply', text: 'reply' })
    const line = await until(async () => {
      const now = await azure.desk.store.line(lineId)
      return now?.untold ? now : null
    })
    expect(line.untold).toMatchObject({ by: 'channel', tries: 1, problem: 'The channel answered 403.' })
    expect(line.wakeAt).toBeLessThanOrEqual(line.tellAt!)
    azure.connector.answers(200)
    await azure.bring(of('away', { id: '2', text: 'I am back' }))
    await until(async () => {
      await sweep(azure.desk)
      return told('away').some(({ text }) => text === 'Sara: reply')
    })
  })

  it('answers 500 when it cannot keep what was said, so that the channel brings it again', async () => {
    const { store } = azure.desk
    azure.disk.state = 'full'
    const answer = await azure.bring(of('full', { id: '1', text: 'hello' }))
    azure.disk.state = 'well'
    expect(answer).toBe(500)
    await azure.bring(of('full', { id: '1', text: 'hello' }))
    expect(JSON.stringify(azure.connector.taken)).not.toContain('secret-words')
    const activities = await store.activities(await lineOf('full'))
    expect(activities.filter(a => a.type === 'message' && a.from === 'customer')).toHaveLength(1)
  })

  it('tells a handoff as the Bot Framework’s events, with the transcript and without colleagues’ words', async () => {
    await azure.bring(of('hand', { id: '1', text: 'zxqv blorp' }))
    await until(() => told('hand').length > 0)
    await azure.bring(of('hand', { id: '2', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    await claimed('hand')
    await until(() => told('hand').some(({ name }) => name === 'handoff.status'))
    const initiate = told('hand').find(({ name }) => name === 'handoff.initiate')
    expect(initiate).toMatchObject({ type: 'event', value: { reason: 'asked', language: 'fa' } })
    expect(initiate.value.evidence).toBeUndefined()
    expect(initiate.attachments).toMatchObject([{ name: 'Transcript', contentType: 'application/json' }])
    expect(initiate.attachments[0].content.activities[0]).toMatchObject({ type: 'message', text: 'zxqv blorp' })
    expect(told('hand').find(({ name }) => name === 'handoff.status').value).toEqual({ state: 'accepted' })
  })

  it('tells a hub the same, signed and once, again after a failure', async () => {
    azure.hub.answers(500)
    await azure.bring(of('hook', { id: '1', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const { lineId } = await claimed('hook')
    await until(async () => (await azure.desk.store.line(lineId))?.untold?.by === 'webhook')
    azure.hub.answers(200)
    const mine = () => azure.hub.taken.filter(({ body }) => body.conversation.id === lineId)
    await until(async () => {
      azure.running.pass(2_000)
      await sweep(azure.desk)
      return mine().length >= 2
    })
    const [initiate, status] = mine()
    expect([initiate?.body.name, status?.body.name]).toEqual(['handoff.initiate', 'handoff.status'])
    expect(initiate?.body.attachments[0].content.activities.length).toBeGreaterThan(0)
    expect(initiate?.headers['idempotency-key']).toMatch(new RegExp(`^${lineId}\\|\\d+$`))
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(initiate?.headers['hamdel-signature'])) ?? []
    expect(
      createHmac('sha256', HOOK_SECRET)
        .update(`${t}.${JSON.stringify(initiate?.body)}`)
        .digest('hex'),
    ).toBe(v1)
    expect(new Set(mine().map(({ headers }) => headers['idempotency-key'])).size).toBe(mine().length)
  })

  it('takes over from Copilot Studio: its transcript, its words, and a place in the queue', async () => {
    const activities = [
      {
        type: 'message',
        from: { id: 'studio', role: 1 },
        text: 'سفارشم هنوز نرسیده',
        timestamp: '2026-11-21T08:00:00Z',
      },
      { type: 'message', from: { id: 'bot', role: 0 }, text: 'شمارهٔ سفارش چیست؟', timestamp: '2026-11-21T08:00:05Z' },
      { type: 'event', name: 'pvaSetContext' },
      {
        type: 'message',
        from: { id: 'studio', role: 1 },
        text: 'ولش کن، آدم می‌خوام',
        timestamp: '2026-11-21T08:00:20Z',
      },
    ]
    const handoff = {
      ...{ type: 'event', name: 'handoff.initiate', id: 'h1' },
      value: {
        va_LastTopic: 'Order status',
        va_LastPhrases: 'ولش کن، آدم می‌خوام',
        va_AgentMessage: 'Cannot find the order',
        va_BotName: 'Kucheh Studio',
      },
      attachments: [{ name: 'Transcript', contentType: 'application/json', content: { activities } }],
    }
    expect(await azure.bring(of('studio', handoff))).toBe(200)
    expect(await azure.bring(of('studio', handoff))).toBe(200)
    const line = await azure.desk.store.line(await lineOf('studio'))
    expect(line?.conversation).toMatchObject({ status: 'queued', language: 'fa', handoff: { reason: 'asked' } })
    const kept = await azure.desk.store.activities(line!.id)
    expect(kept.map(a => (a.type === 'message' ? `${a.from}: ${a.text}` : a.type))).toEqual([
      'customer: سفارشم هنوز نرسیده',
      'bot: شمارهٔ سفارش چیست؟',
      'customer: ولش کن، آدم می‌خوام',
      'handoff.initiate',
      expect.stringMatching(/^bot: /),
      'promise',
    ])
    expect(kept.find(a => a.type === 'handoff.initiate')).toMatchObject({
      summary: 'Cannot find the order (Order status) “ولش کن، آدم می‌خوام”',
      evidence: ['تحویل از Kucheh Studio'],
    })
    const { number } = await claimed('studio')
    await reply(azure.desk, { lineId: line!.id, agent: SARA, claim: number, id: 'to-studio', text: 'سلام' })
    await until(() => told('studio').some(({ text }) => text === 'Sara: سلام'))
    const heard = told('studio').map(({ type, name, text }) => (type === 'message' ? text : name))
    expect(heard).toEqual([expect.stringMatching(/همکار/), 'handoff.status', 'Sara: سلام']) // what they know is not said again
  })

  it('brings into the queue whom another bot hands over without a word of theirs', async () => {
    const value = { skill: 'billing', reason: 'frustration' }
    const handoff = { type: 'event', name: 'handoff.initiate', id: 'h3', locale: 'en-US', value, attachments: [] }
    expect(await azure.bring(of('silent', handoff))).toBe(200)
    const { lineId } = await claimed('silent')
    const line = await azure.desk.store.line(lineId)
    expect(line?.conversation).toMatchObject({ status: 'assigned', language: 'en' })
    expect((await azure.desk.store.activities(lineId))[0]).toMatchObject({
      type: 'handoff.initiate',
      summary: 'skill: billing · reason: frustration',
    })
  })

  it('fetches the transcript where the other bot left it to be fetched, and hears itself named in a Teams channel as no word', async () => {
    const activities = [{ type: 'message', from: { role: 'user' }, text: 'کفش‌ها تنگ است' }]
    azure.connector.keeps.set('/transcript', Buffer.from(JSON.stringify({ activities })))
    const transcript = { name: 'Transcript', contentType: 'application/json' }
    const left = { ...transcript, contentUrl: `${azure.connector.url}transcript` }
    const handoff = { type: 'event', name: 'handoff.initiate', id: 'h2', value: null, attachments: [left] }
    expect(await azure.bring(of('elsewhere', handoff))).toBe(200)
    expect(await lastSaid(await lineOf('elsewhere'))).toMatchObject({ text: 'کفش‌ها تنگ است' })
    await azure.bring(of('in-teams', { id: '1', text: '<at>Bot</at> سلام' }))
    expect(await lastSaid(await lineOf('in-teams'))).toMatchObject({ text: 'سلام' })
  })

  it('knows a customer of the website on another channel by the same signed word: one history for agent and bot', async () => {
    const identity = await new SignJWT({ sub: 'customer-77', name: 'Ana' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(IDENTITY_SECRET))
    const onSite = await widget(azure.running, { identity })
    await onSite.say(QUESTION, 'on-the-site')
    await until(async () => (await onSite.poll()).activities.length >= 2)
    await azure.bring(
      of('anas-phone', { id: '1', text: 'می‌خواهم با اپراتور صحبت کنم', channelData: { hamdel: { identity } } }),
    )
    const { lineId, number } = await claimed('anas-phone')
    expect(lineId).toBe(onSite.conversationId)
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'to-both-places', text: 'سلام آنا' })
    await until(() => told('anas-phone').some(({ text }) => text === 'Sara: سلام آنا'))
    await azure.bring(of('anas-phone', { id: '2', text: 'ممنون' }))
    const all = (await onSite.poll()).activities.filter(({ type }) => type === 'message').map(({ text }) => text)
    expect(all).toEqual(expect.arrayContaining([QUESTION, 'می‌خواهم با اپراتور صحبت کنم', 'سلام آنا', 'ممنون']))
    expect(told('anas-phone').some(({ text }) => /۱۰ روز/.test(text ?? ''))).toBe(false) // said on the site, before
    await onSite.say('برگشتم به سایت', 'back-on-the-site')
    const before = told('anas-phone').length
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'only-on-the-site', text: 'خوش آمدید' })
    await until(async () => (await onSite.poll()).activities.some(({ text }) => text === 'خوش آمدید'))
    await sweep(azure.desk)
    expect(told('anas-phone').length).toBe(before)
  })

  it('keeps the place of a stranger in the queue who turns out to be known, and goes on with them at the site', async () => {
    const identity = await new SignJWT({ sub: 'customer-78', name: 'Omid' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(IDENTITY_SECRET))
    const onSite = await widget(azure.running, { identity })
    await onSite.say(QUESTION, 'asked-at-the-site')
    await until(async () => (await onSite.poll()).activities.length >= 2)
    await azure.bring(of('omids-phone', { id: '1', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const waiting = await until(() => lineOf('omids-phone'))
    await until(async () => (await azure.desk.store.line(waiting))?.conversation?.status === 'queued')
    await azure.bring(of('omids-phone', { id: '2', text: 'من امیدم', channelData: { hamdel: { identity } } }))
    const line = await azure.desk.store.line(waiting)
    expect(line).toMatchObject({ conversation: { status: 'queued' }, merged: [{ lineId: onSite.conversationId }] })
    const again = await widget(azure.running, { identity })
    expect(again.conversationId).toBe(waiting)
    const said = (await again.poll()).activities.map(({ text }) => text)
    expect(said).toEqual(expect.arrayContaining(['می‌خواهم با اپراتور صحبت کنم', 'من امیدم']))
  })

  it('brings what a known customer writes there to where they go on, if that is another place since', async () => {
    const identity = await new SignJWT({ sub: 'customer-79', name: 'Mina' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(IDENTITY_SECRET))
    await azure.bring(of('minas-phone', { id: '1', text: 'سلام', channelData: { hamdel: { identity } } }))
    const there = await until(() => lineOf('minas-phone'))
    const stranger = await widget(azure.running)
    await stranger.say('می‌خواهم با اپراتور صحبت کنم', 'as-a-stranger')
    await until(async () => (await azure.desk.store.line(stranger.conversationId))?.conversation?.status === 'queued')
    const known = await widget(azure.running, { identity, customerKey: stranger.customerKey })
    expect(known.conversationId).toBe(stranger.conversationId)
    await azure.bring(of('minas-phone', { id: '2', text: 'هنوز منتظرم' }))
    const said = (await known.poll()).activities.map(({ text }) => text)
    expect(said).toContain('هنوز منتظرم')
    expect((await azure.desk.store.line(there))?.conversation?.status).toBe('resolved')
  })

  it('keeps nothing of a customer who wants to be forgotten, not even where they were', async () => {
    await azure.bring(of('gone', { id: '1', text: 'hello' }))
    const lineId = await until(() => lineOf('gone'))
    const { customer } = (await azure.desk.store.line(lineId))!
    await forget(azure.desk, { id: customer.id, lineId })
    expect(await azure.desk.store.deliveries.get(`channel:${lineId}`)).toBeNull()
    expect(await azure.desk.store.activities(lineId)).toEqual([])
  })

  const answersTo = async (who: string, many: number) =>
    until(() => {
      const all = told(who).filter(({ type }) => type === 'message')
      return all.length >= many ? all : null
    })

  it('tells somebody who is blocked once, in their language, that nobody reads it, and keeps nothing of it', async () => {
    await azure.bring(of('rude', { id: '1', text: 'I want to talk to a person' }))
    const { lineId, number } = await claimed('rude')
    const blocking = (id: string, claim?: number) =>
      block(azure.desk, { lineId, agent: SARA, tier: 'lead', claim, id, reason: 'insults' })
    await blocking('b1', number)
    const heard = () => told('rude').filter(({ text }) => /no longer reaches/.test(text ?? ''))
    expect(await azure.bring(of('rude', { id: '2', text: 'more of it' }))).toBe(200)
    await until(() => heard().length === 1)
    expect(await azure.bring(of('rude', { id: '3', text: 'and more' }))).toBe(200)
    expect(await azure.bring(of('rude', { id: '4', text: 'and more' }))).toBe(200)
    expect(JSON.stringify(await azure.desk.store.activities(lineId))).not.toContain('more')
    await unblock(azure.desk, lineId, SARA, 'b2', 'they said sorry')
    expect(await azure.bring(of('rude', { id: '5', text: 'sorry for that' }))).toBe(200)
    expect(await lastSaid(lineId)).toMatchObject({ text: 'sorry for that' })
    await sweep(azure.desk)
    expect(heard()).toHaveLength(1)
  })

  it('takes «۱», "the second one" and a plain yes for what a list offered, and for nothing where nothing was', async () => {
    await azure.bring(of('sms-chooser', { id: '1', channelId: 'sms', text: 'zxqv blorp knarf' }))
    const [offer] = await answersTo('sms-chooser', 1)
    expect(offer.text).toMatch(/\n1\. .+\n2\. /)
    const lineId = await lineOf('sms-chooser')
    await azure.bring(of('sms-chooser', { id: '2', channelId: 'sms', text: '۱' }))
    expect(await lastSaid(lineId)).toMatchObject({ text: 'بله، بپرسید' })
    await until(async () => (await azure.desk.store.line(lineId))?.conversation?.status === 'queued')
    await azure.bring(of('sms-chooser', { id: '3', channelId: 'sms', text: 'order 2' }))
    expect(await lastSaid(lineId)).toMatchObject({ text: 'order 2' })
  })

  it.each([
    ['a related question', 'answer', ['هزینهٔ پس دادن', 'زمان برگشت پول'], 'دومی', 'زمان برگشت پول'],
    ['the last question, with a none of these below', 'clarify', ['هزینهٔ پس دادن', 'زمان', 'هیچ‌کدام'], 'آخری', 'زمان'],
    ['the third place of such a list', 'clarify', ['هزینهٔ پس دادن', 'زمان', 'هیچ‌کدام'], '۳', 'هیچ‌کدام'],
    ['a choice that is not there', 'answer', ['هزینهٔ پس دادن'], '3', '3'],
    ['what was understood', 'card', ['درسته', 'اصلاح می‌کنم'], 'آره', 'درسته'],
    ['what was misunderstood', 'card', ['That is right', 'Let me correct it'], 'no', 'Let me correct it'],
    ['another way than waiting', 'delay', ['با من تماس بگیرید', 'بعداً بنویسید'], '۲', 'بعداً بنویسید'],
    ['a yes that could mean either', 'delay', ['با من تماس بگیرید', 'بعداً بنویسید'], 'آره', 'آره'],
  ] as const)('understands which was chosen: %s', async (_what, spoken, offered, said, meant) => {
    const options = offered.map(text => ({ title: text, text }))
    const bot = {
      id: 's',
      seq: 1,
      at: 0,
      type: 'message',
      from: 'bot',
      text: '?',
      language: 'fa',
      spoken,
      options,
    } as const
    const store = { line: async () => ({ version: 1 }) as Line, activities: async () => [bot as Activity] }
    expect(await chosenBy(store, 'ana', said)).toBe(meant)
  })

  it.each([
    ['somebody comes', { type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] }],
    ['somebody leaves', { type: 'endOfConversation', code: 'userCancelled' }],
    ['a text is taken back', { type: 'messageDelete', id: '1' }],
    ['a program asks', { type: 'invoke', name: 'task/fetch', value: {} }],
    ['an app is installed', { type: 'installationUpdate', action: 'add' }],
    ['a message says nothing', { type: 'message', text: '  ' }],
    ['a message has no text at all', { type: 'message' }],
    ['an event is none of ours', { type: 'event', name: 'webchat/join', value: {} }],
  ])('keeps and says nothing when %s', async (what, activity) => {
    const who = `quiet ${what}`.replaceAll(' ', '-')
    expect(await azure.bring(of(who, activity))).toBe(200)
    const lineId = await lineOf(who)
    expect(lineId ? await azure.desk.store.activities(lineId) : []).toEqual([])
    expect(told(who)).toEqual([])
  })

  it('hears what was filled into a card, a picture without a kind, a correction, and whom it names in a group', async () => {
    const lineFor = async (who: string, more: object) => {
      expect(await azure.bring(of(who, { id: '1', ...more }))).toBe(200)
      return lastSaid(await lineOf(who))
    }
    expect(await lineFor('card', { value: { action: 'submit', order: 'K-1204', why: 'هنوز نرسیده' } })).toMatchObject({
      text: 'K-1204\nهنوز نرسیده',
    })
    expect(await lineFor('button', { value: 'سفارشم کجاست' })).toMatchObject({ text: 'سفارشم کجاست' })
    expect(await lineFor('no-kind', { attachments: [{ name: 'photo' }] })).toMatchObject({ missing: ['photo'] })
    const entities = [
      { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>Hamdel</at>' },
      { type: 'mention', mentioned: { id: '29:ali' }, text: '<at>Ali</at>' },
    ]
    const named = {
      recipient: { id: '28:bot', name: 'hamdel-prod' },
      entities,
      text: '<at>Hamdel</at> سلام، <at>Ali</at> چه گفت؟',
    }
    const inGroup = { ...named, conversation: { id: 'c-group', isGroup: true } }
    expect(await lineFor('group', inGroup)).toMatchObject({ text: 'سلام، Ali چه گفت؟' })
    await azure.bring(of('corrects', { id: '1', text: 'سفارشم کجاس' }))
    const edit = { type: 'messageUpdate', id: '1', text: 'سفارش ۱۲۰۴ کجاست' }
    expect(await azure.bring(of('corrects', edit))).toBe(200)
    expect(await azure.bring(of('corrects', edit))).toBe(200)
    const kept = await azure.desk.store.activities(await lineOf('corrects'))
    expect(kept.flatMap(a => (a.type === 'message' && a.from === 'customer' ? [a.text] : []))).toEqual([
      'سفارشم کجاس',
      'سفارش ۱۲۰۴ کجاست',
    ])
  })

  it('answers in the language that the channel knows, where there are no words', async () => {
    const opened = async (who: string, more: object) => {
      await azure.bring(of(who, { id: '1', attachments: [{ name: 'photo.png' }], ...more }))
      return (await azure.desk.store.line(await lineOf(who)))?.conversation?.language
    }
    expect(await opened('en-picture', { locale: 'en-US' })).toBe('en')
    expect(await opened('fa-picture', { locale: 'fa-IR' })).toBe('fa')
    expect(await opened('fa-words', { locale: 'en-US', text: 'سلام' })).toBe('fa')
  })

  it('reaches a customer by what it kept of them, also after a restart', async () => {
    await azure.bring(of('later', { id: '1', text: 'می‌خواهم با اپراتور صحبت کنم' }))
    const { lineId, number } = await claimed('later')
    await azure.begunAnew()
    await reply(azure.desk, { lineId, agent: SARA, claim: number, id: 'after', text: 'پیدایش کردم' })
    await until(() => told('later').some(({ text }) => text === 'Sara: پیدایش کردم'))
  })

  it('hears whom the channel’s own keys sign for, and nobody with a word that is over, for another bot, another place or of another signer', async () => {
    const signers = await openSigners()
    const credentials = { appId: 'an-app', password: 'a-password', type: 'MultiTenant', tenantId: null }
    const signed = await openAzure({ credentials, serviceHosts: ['127.0.0.1'], cloud: signers.cloud })
    const serviceUrl = signed.connector.url
    const knocks = async (id: string, over: Parameters<typeof signers.word>[0] = {}) => {
      const authorization = `Bearer ${await signers.word({ serviceUrl, audience: 'an-app', ...over })}`
      return signed.bring({ ...of(`knocks-${id}`), serviceUrl, id, text: 'hello' }, { authorization })
    }
    expect(await knocks('good')).toBe(200)
    expect(await knocks('over', { endedMinutesAgo: 20 })).toBe(401)
    expect(await knocks('other-bot', { audience: 'another-app' })).toBe(401)
    expect(await knocks('other-place', { serviceUrl: 'http://127.0.0.1:1/' })).toBe(401)
    expect(await knocks('other-issuer', { issuer: 'https://evil.example' })).toBe(401)
    expect(await knocks('other-key', { key: 'foreign' })).toBe(401)
    expect(await knocks('other-channel', { key: 'of telegram' })).toBe(401)
    const known = (await signed.desk.store.deliveries.all()).map(({ reference }) => reference?.user.id)
    expect(known).toEqual(['knocks-good'])
    await signed.close()
    await signers.close()
  })

  it('believes nobody who only says who they are', async () => {
    const forged = await new SignJWT({ sub: 'customer-77' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('somebody else’s secret, long enough'))
    expect(await azure.bring(of('liar', { id: '1', text: 'hi', channelData: { hamdel: { identity: forged } } }))).toBe(
      403,
    )
    expect(await lineOf('liar')).toBe('')
  })
})
