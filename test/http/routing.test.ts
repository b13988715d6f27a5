// The verbs of routing over the wire: who is refused is told what to do, and what is typed is text everywhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskFrame, Opened } from '../../src/http/contract-lines.js'
import { ask, listen, until, widget } from './client.js'
import { at, type Colleague, expectOk, type Office, openStaffedOffice, PERSON } from './office.js'

let office: Office
let sara: Colleague
let reza: Colleague
let lead: Colleague
beforeAll(async () => {
  ;({ office, sara, reza, lead } = await openStaffedOffice())
})
afterAll(() => office.close())

const store = () => office.http.desk.store
const waiting = (lineId: string, ...before: string[]) => office.waiting(lineId, ...before)
const claim = async (agent: Colleague, lineId: string): Promise<Opened> =>
  expectOk(await agent.post(at(lineId, 'claim'))).body
const open = async (agent: Colleague, lineId: string): Promise<Opened> => expectOk(await agent.get(at(lineId))).body

describe('an agent', () => {
  it('takes a conversation by answering it, and closes it with what came of it', async () => {
    const lineId = await waiting('by-answering', 'سفارش ۴۵۱۲۳۸ نرسیده است')
    const said = { id: 'first-words', text: 'سلام، سارا هستم' }
    const { claim: mine } = expectOk(await sara.post(at(lineId, 'messages'), said)).body
    const refused = await reza.post(at(lineId, 'messages'), { ...said, id: 'too-late-1' })
    expect(refused).toMatchObject({ status: 409, body: { error: { message: 'Sara has this conversation already.' } } })
    const { routing } = await open(sara, lineId)
    expect(routing.card).toMatchObject({ question: 'سفارش ۴۵۱۲۳۸ نرسیده است', language: 'fa' })
    expect(routing.card?.facts).toMatchObject([{ kind: 'order', value: '451238' }])
    const closing = { claim: mine, outcome: 'solved', botCould: 'no', handoffRight: 'yes' }
    expect((await sara.post(at(lineId, 'resolve'), closing)).status).toBe(204)
    await office.customer(lineId, 'یک سؤال دیگر')
    expect((await open(sara, lineId)).earlier).toMatchObject([{ outcome: 'solved', agent: { name: 'Sara' } }])
  })

  it('is reminded of what the customer has told already', async () => {
    const lineId = await waiting('told-already', 'شماره سفارشم ۴۵۱۲۳۸ است و نرسیده')
    const draft = { text: 'شماره سفارشتان را لطف می‌کنید؟' }
    expect(expectOk(await sara.post(at(lineId, 'already-given'), draft)).body.given).toMatchObject([
      { kind: 'order', value: '451238', said: '۴۵۱۲۳۸' },
    ])
  })

  it('finds the unsent reply of whoever had it before, and sees who else is here', async () => {
    const lineId = await waiting('handed-on')
    expectOk(await sara.put(at(lineId, 'draft'), { text: 'داشتم می‌نوشتم' }))
    expectOk(await sara.post(at(lineId, 'here'), { doing: 'typing' }))
    const { routing } = await open(reza, lineId)
    expect(routing.draft).toMatchObject({ text: 'داشتم می‌نوشتم', by: { name: 'Sara' } })
    expect(routing.here).toMatchObject([{ name: 'Sara', doing: 'typing' }])
    expectOk(await sara.post(at(lineId, 'here'), { doing: 'left' }))
    expect((await open(reza, lineId)).routing.here).toEqual([])
  })

  it('who is mentioned hears it live, others do not', async () => {
    const [hers, his] = [await sara.open(), await reza.open()]
    const lineId = await waiting('mentions')
    expectOk(await lead.post(at(lineId, 'notes'), { id: 'call-reza', text: '@Reza این را ببین' }))
    const mentioned = ({ frames }: { frames: DeskFrame[] }) => frames.filter(frame => frame.type === 'mentioned')
    await until(() => mentioned(his).length > 0)
    await until(() => hers.of('row').some(({ row }) => row.lineId === lineId))
    expect(mentioned(his)).toMatchObject([{ lineId, by: { name: 'Leila' } }])
    expect(mentioned(hers)).toEqual([])
    hers.close()
    his.close()
  })

  it('cannot block without holding it, nor unblock; the lead can', async () => {
    const lineId = await waiting('abusive')
    const blocking = { id: 'block-this', reason: 'فحاشی پی‌درپی' }
    expect((await sara.post(at(lineId, 'block'), blocking)).body.error).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Take the conversation first'),
    })
    expect((await lead.post(at(lineId, 'block'), blocking)).status).toBe(204)
    await expect(office.customer(lineId, 'باز هم من')).rejects.toMatchObject({ code: 'conflict' })
    expect((await open(sara, lineId)).routing.blocked).toMatchObject({ reason: 'فحاشی پی‌درپی', by: { name: 'Leila' } })
    expect((await sara.post(at(lineId, 'unblock'), { id: 'unblock-it' })).status).toBe(403)
    expect((await lead.post(at(lineId, 'unblock'), { id: 'unblock-it' })).status).toBe(204)
    await office.customer(lineId, 'ببخشید')
  })

  it.each([
    ['transfer', { id: 'message-1', to: { kind: 'agent', personId: 'x' } }, /^claim: /],
    ['transfer', { id: 'message-1', claim: 1, to: { kind: 'planet' } }, /^to\.kind: /],
    ['notes', { id: 'message-1', text: ' ' }, /^text: /],
    ['notes', { id: 'x', text: 'سلام' }, /^id: /],
    ['return', { id: 'message-1', claim: 1, text: '' }, /^text: /],
    ['snooze', { id: 'message-1', claim: 1, until: 'tomorrow', why: 'x' }, /^until: /],
    ['snooze', { id: 'message-1', claim: 1, until: 1, why: 'انبار' }, /^until: choose a time/],
    ['merge', { id: 'message-1', claim: 1 }, /^into: /],
    ['block', { id: 'message-1', claim: 1, reason: '' }, /^reason: /],
    ['here', { doing: 'sleeping' }, /^doing: /],
    ['read', { seq: 0 }, /^seq: /],
    ['notes', { id: 'message-1', text: 'x'.repeat(20_001) }, /^text: /],
    ['notes', { id: 'message-1', text: '\u202e\u2066' }, /empty: write something/],
  ])('is told what is wrong with a %s %j', async (verb, body, message) => {
    const lineId = await waiting('wrong-shapes')
    const answer = await sara.post(at(lineId, verb), body)
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid', message: expect.stringMatching(message) } },
    })
  })

  it('with a stale claim, or a conversation that is not there, changes nothing', async () => {
    const lineId = await waiting('stale')
    const { claim: old } = await claim(sara, lineId)
    expectOk(await sara.post(at(lineId, 'release'), { claim: old }))
    await claim(reza, lineId)
    const before = (await store().line(lineId))?.version
    const verbs: [string, object][] = [
      ['transfer', { to: { kind: 'leads' } }],
      ['return', { text: 'ربات ادامه می‌دهد' }],
      ['snooze', { until: Date.now() + 3_600_000, why: 'انبار' }],
      ['merge', { into: 'another' }],
      ['block', { reason: 'فحاشی' }],
    ]
    for (const [verb, body] of verbs) {
      const stale = await sara.post(at(lineId, verb), { id: `stale-${verb}`, claim: old, ...body })
      expect(stale, verb).toMatchObject({
        status: 409,
        body: { error: { message: expect.stringContaining('open it again') } },
      })
      const gone = await sara.post(at('nowhere', verb), { id: `gone-${verb}`, claim: old, ...body })
      expect(gone, verb).toMatchObject({ status: 404 })
    }
    expect((await store().line(lineId))?.version).toBe(before)
  })

  it('pastes 10,000 lines, HTML and hidden directions: kept as text, shown as text', async () => {
    const lineId = await waiting('pasted')
    const lines = Array.from({ length: 10_000 }, () => 'x').join('\n')
    const { claim: held } = await claim(sara, lineId)
    expect((await sara.post(at(lineId, 'messages'), { id: 'long-paste', claim: held, text: lines })).status).toBe(200)
    const evil = '<img src=x onerror=alert(1)>\u202e<script>alert(1)</script>'
    expectOk(await sara.post(at(lineId, 'notes'), { id: 'evil-note', text: evil }))
    expectOk(await sara.put(at(lineId, 'profile'), { revision: 0, name: evil.slice(0, 60) }))
    expectOk(await sara.put(at(lineId, 'tags'), { id: 'evil-tags', tags: ['<b>\u2066VIP'] }))
    const opened = await open(sara, lineId)
    const noted = opened.activities.find(({ type }) => type === 'note')
    expect(noted).toMatchObject({ text: '<img src=x onerror=alert(1)><script>alert(1)</script>' })
    expect(noted).not.toHaveProperty('html')
    expect(opened.routing.profile.name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
    expect(opened.routing.tags).toEqual(['<b>VIP'])
  })
})

describe('the customer', () => {
  it('hears nothing of what colleagues do among themselves, by stream or by poll, and misses no message', async () => {
    const ann = await widget(office)
    await ann.say(PERSON)
    await until(async () => (await store().line(ann.conversationId))?.conversation?.status === 'queued')
    const stream = listen(await ann.streamUrl('-'))
    await stream.open()
    const { claim: held } = await claim(sara, ann.conversationId)
    const lineId = ann.conversationId
    for (let i = 0; i < 60; i++) expectOk(await sara.post(at(lineId, 'notes'), { id: `secret-${i}`, text: `راز ${i}` }))
    expectOk(await sara.put(at(lineId, 'tags'), { id: 'secret-tags', tags: ['بدحساب'] }))
    expectOk(await sara.post(at(lineId, 'messages'), { id: 'the-answer', claim: held, text: 'درست شد' }))
    await until(() => stream.said().includes('درست شد'))
    expect(JSON.stringify(stream.sets)).not.toMatch(/راز|بدحساب/)
    let watermark: string | undefined
    const polled: unknown[] = []
    for (let page = 0; page < 5; page++) {
      const set = await ann.poll(watermark)
      polled.push(...set.activities)
      watermark = set.watermark
    }
    expect(JSON.stringify(polled)).toContain('درست شد')
    expect(JSON.stringify(polled)).not.toMatch(/راز|بدحساب/)
    stream.socket.close()
  })

  it('and the agent see how far the other has read', async () => {
    const ben = await widget(office)
    await ben.say(PERSON)
    const lineId = ben.conversationId
    await until(async () => (await store().line(lineId))?.conversation?.status === 'queued')
    const { claim: held } = await claim(sara, lineId)
    const desk = await sara.open()
    const stream = listen(await ben.streamUrl('-'))
    await stream.open()
    const { seq } = expectOk(
      await sara.post(at(lineId, 'messages'), { id: 'read-this', claim: held, text: 'سلام' }),
    ).body
    await until(() => desk.of('marks').some(mark => mark.lineId === lineId && mark.delivered >= seq))
    const upTo = (await ben.poll()).activities.at(-1)?.id ?? ''
    const read = { type: 'event', name: 'hamdel.read', value: { upTo } }
    expect((await ask(`${ben.line}/activities`, { method: 'POST', token: ben.token, body: read })).status).toBe(200)
    await until(() => desk.of('marks').some(mark => mark.lineId === lineId && mark.read >= seq))
    expect((await open(sara, lineId)).routing.marks.read).toBe(seq)
    const strangers = { ...read, value: { upTo: 'other|0000001' } }
    expect((await ask(`${ben.line}/activities`, { method: 'POST', token: ben.token, body: strangers })).status).toBe(
      400,
    )
    expectOk(await sara.post(at(lineId, 'read'), { seq }))
    await until(() => stream.status()?.seenSeq === seq)
    stream.socket.close()
    desk.close()
  })

  it('checks what the bot understood while waiting, and keeps the place', async () => {
    const cem = await widget(office)
    await cem.say('سفارش ۴۵۱۲۳۸ سه هفته است نرسیده و هیچ‌کس جواب نمی‌دهد')
    await cem.say(PERSON)
    const lineId = cem.conversationId
    const card = await until(async () =>
      (await store().activities(lineId)).find(a => a.type === 'message' && a.from === 'bot' && a.spoken === 'card'),
    )
    expect(card).toMatchObject({ options: [{ title: 'درسته' }, { title: 'اصلاح می‌کنم' }] })
    const place = await store().place(lineId)
    await cem.say('اصلاح می‌کنم')
    await cem.say('شماره سفارشم ۷۷۸۸۹۹ است')
    expect(await store().place(lineId)).toBe(place)
    const { routing } = await open(sara, lineId)
    expect(routing.card?.checked).toEqual({ verdict: 'corrected', words: ['شماره سفارشم ۷۷۸۸۹۹ است'] })
    expect(routing.card?.facts.map(({ value }) => value)).toContain('778899')
  })
})
