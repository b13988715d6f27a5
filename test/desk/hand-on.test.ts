// A conversation goes from hand to hand: to a colleague, a team, the leads, the bot, to later, into another one. Nobody loses a place.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { block, unblock } from '../../src/desk/block.js'
import { claim } from '../../src/desk/claim.js'
import { change } from '../../src/desk/commit.js'
import type { Desk } from '../../src/desk/desk.js'
import { endShift } from '../../src/desk/end-shift.js'
import { importHandoff } from '../../src/desk/import-handoff.js'
import { completeMerge, merge } from '../../src/desk/merge.js'
import { note } from '../../src/desk/note.js'
import { decline, offerWaiting } from '../../src/desk/offers.js'
import { changeProfile, profileOf } from '../../src/desk/profile.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { keepDraft } from '../../src/desk/reply-draft.js'
import { resolve } from '../../src/desk/resolve.js'
import { returnToBot } from '../../src/desk/return-to-bot.js'
import { changeSettings } from '../../src/desk/settings.js'
import { snooze } from '../../src/desk/snooze.js'
import { mend, sweep } from '../../src/desk/sweep.js'
import { tag } from '../../src/desk/tags.js'
import { transfer } from '../../src/desk/transfer.js'
import { stranded } from '../../src/desk/watchdog.js'
import { isPublic } from '../../src/domain/activity-desk.js'
import { toBotFramework } from '../../src/domain/bot-framework.js'
import { blank } from '../../src/domain/line.js'
import type { Role } from '../../src/domain/person.js'
import { defaultRouting, type RoutingSetting } from '../../src/domain/team.js'
import type { News } from '../../src/ports.js'
import { aWorld, type World } from './world.js'

const SARA = { id: 'sara', name: 'Sara' }
const OMID = { id: 'omid', name: 'Omid' }
const LEILA = { id: 'leila', name: 'Leila' } // a lead
const MINUTE = 60_000

describe('a conversation that goes on', () => {
  let world: World
  let desk: Desk
  beforeEach(async () => {
    world = await aWorld()
    desk = world.desk
    for (const agent of [SARA, OMID]) await hired(agent, 'agent')
    await hired(LEILA, 'lead')
  })
  afterEach(async () => {
    await world.settled()
    await world.close()
  })

  const hired = async ({ id, name }: typeof SARA, role: Role) => {
    const person = { id, name, email: `${id}@shop.example`, roles: [role], passwordHash: 'x', language: 'fa' } as const
    await desk.store.people.put({ ...person, roles: [role], revision: 1, status: 'active', createdAt: 0 }, 0)
    await comes(id)
  }
  const comes = async (id: string, state: 'available' | 'break' = 'available') =>
    desk.store.leases.put({ id, revision: desk.clock.now() + 1, until: desk.clock.now() + 75_000, state }, 'any')
  const speaks = async (id: string, languages: ('fa' | 'en')[]) => {
    const person = (await desk.store.people.get(id))!
    await desk.store.people.put({ ...person, languages, revision: person.revision + 1 }, person.revision)
  }
  const asks = async (lineId: string, text = 'اپراتور لطفاً') => {
    await receive(desk, { lineId, customer: { id: `c-${lineId}` }, id: desk.newId(), text })
    await world.settled()
    world.clock.pass(4_000)
    await world.settled()
  }
  const conversation = async (lineId: string) => (await desk.store.line(lineId))?.conversation
  const held = async (lineId: string, agent = SARA): Promise<number> => {
    if (!(await conversation(lineId))) await asks(lineId)
    const line = await claim(desk, lineId, agent)
    return line.conversation?.status === 'assigned' ? line.conversation.claim : 0
  }
  const queue = async () => (await desk.store.lines('queued', 10)).map(({ id }) => id)
  const routing = async (value: Partial<RoutingSetting>) => {
    const change = {
      name: 'routing',
      value: { ...defaultRouting, ...value },
      expected: 0,
      reason: '',
      by: LEILA,
    } as const
    await changeSettings(desk, change)
    await world.settled()
  }
  const later = async (ms: number) => {
    for (let left = ms; left > 0; left -= 20_000) {
      world.clock.pass(Math.min(left, 20_000))
      for (const { id } of [SARA, OMID, LEILA]) await comes(id)
      await sweep(desk)
      await world.settled()
    }
  }
  const publicTexts = async (lineId: string) => {
    const line = (await desk.store.line(lineId))!
    return JSON.stringify((await world.transcript(lineId)).filter(isPublic).map(a => toBotFramework(line, a)))
  }

  it('is handed to a colleague by name, with a note; they have it first, at its first place', async () => {
    const mine = await held('ana')
    await asks('ben')
    const to = { kind: 'agent', personId: 'omid' } as const
    const handed = { lineId: 'ana', agent: SARA, claim: mine, id: 'hand-over-1', to, note: 'پول دوبار کم شده' }
    await transfer(desk, handed)
    await transfer(desk, handed) // the answer was lost; the desk sends it again
    expect((await world.transcript('ana')).filter(a => a.type === 'transfer')).toHaveLength(1)
    expect(await queue()).toEqual(['ana', 'ben'])
    const late = { lineId: 'ana', agent: SARA, claim: mine, id: 'late-reply', text: 'سلام' }
    await expect(reply(desk, late)).rejects.toMatchObject({ code: 'conflict' })
    await expect(claim(desk, 'ana', SARA)).rejects.toMatchObject({ code: 'forbidden', message: /Omid is being asked/ })
    const taken = await claim(desk, 'ana', OMID)
    expect(taken.conversation).toMatchObject({ status: 'assigned', agent: OMID })
    expect(await publicTexts('ana')).not.toContain('پول دوبار')
  })

  it('comes back to its first place when the colleague declines, or says nothing for too long', async () => {
    for (const says of ['no', 'nothing'] as const) {
      const lineId = `ana-${says}`
      const mine = await held(lineId)
      await asks(`after-${says}`)
      const to = { kind: 'agent', personId: 'omid' } as const
      await transfer(desk, { lineId, agent: SARA, claim: mine, id: `hand-${says}`, to, note: '' })
      if (says === 'no') await decline(desk, lineId, OMID)
      else await later(3 * MINUTE)
      expect((await conversation(lineId)) as object).not.toHaveProperty('offer')
      expect((await queue()).indexOf(lineId)).toBeLessThan((await queue()).indexOf(`after-${says}`))
      await claim(desk, lineId, SARA) // anybody again
      expect(await stranded(desk)).toEqual([])
    }
  })

  it('is not handed to somebody who is on a break, or not there, or does not exist', async () => {
    const mine = await held('ana')
    await comes('omid', 'break')
    const to = (personId: string) => ({
      ...{ lineId: 'ana', agent: SARA, claim: mine, id: `to-${personId}`, note: '' },
      to: { kind: 'agent', personId } as const,
    })
    await expect(transfer(desk, to('omid'))).rejects.toMatchObject({ message: /takes nothing new now/ })
    await expect(transfer(desk, to('nobody'))).rejects.toMatchObject({ code: 'not_found' })
    await expect(transfer(desk, to('sara'))).rejects.toMatchObject({ code: 'invalid' })
    expect(await conversation('ana')).toMatchObject({ status: 'assigned', agent: SARA })
  })

  it('for a team is taken by its members and leads only; escalated, by leads only', async () => {
    const team = { id: 'billing', name: { fa: 'مالی', en: 'Billing' }, topics: [], languages: [], members: ['omid'] }
    await routing({ teams: [{ ...team, topics: ['money'] }] })
    const mine = await held('ana')
    const to = { kind: 'team', teamId: 'billing' } as const
    await transfer(desk, { lineId: 'ana', agent: SARA, claim: mine, id: 'to-the-team', to, note: '' })
    await expect(claim(desk, 'ana', SARA)).rejects.toMatchObject({ code: 'forbidden', message: /team Billing/ })
    const { conversation: taken } = await claim(desk, 'ana', OMID)
    const omids = taken?.status === 'assigned' ? taken.claim : 0
    const up = { lineId: 'ana', agent: OMID, claim: omids, id: 'to-the-leads', note: '' }
    await transfer(desk, { ...up, to: { kind: 'leads' } })
    await expect(claim(desk, 'ana', OMID)).rejects.toMatchObject({ code: 'forbidden', message: /escalated/ })
    expect((await claim(desk, 'ana', LEILA, 'lead')).conversation).toMatchObject({ status: 'assigned', agent: LEILA })
  })

  it('in English is taken first by those who speak it, and after the time of an offer by anybody', async () => {
    await speaks('sara', ['fa'])
    await asks('ana', 'I want to talk to a human')
    await expect(claim(desk, 'ana', SARA, 'agent', ['fa'])).rejects.toMatchObject({
      code: 'forbidden',
      message: /language.*\d+ seconds/,
    })
    await expect(
      reply(desk, { lineId: 'ana', agent: SARA, id: 'first-1', text: 'Hi', languages: ['fa'] }),
    ).rejects.toThrow(/language/)
    world.clock.pass(20_000)
    expect((await claim(desk, 'ana', SARA, 'agent', ['fa'])).conversation).toMatchObject({
      status: 'assigned',
      agent: SARA,
    })
    await asks('ben', 'I want to talk to a human')
    expect((await claim(desk, 'ben', OMID)).conversation).toMatchObject({ status: 'assigned', agent: OMID })
  })

  it('is whispered about: colleagues hear it, who is mentioned at once, the customer never', async () => {
    await asks('ana')
    const heard: News[] = []
    const unhear = desk.store.watch(news => void heard.push(news))
    const said = { lineId: 'ana', agent: SARA, id: 'whisper-1', text: '@Omid مشتری بدقلق است', mentions: [] }
    await note(desk, said)
    await note(desk, said)
    unhear()
    expect(heard.filter(({ type }) => type === 'mentioned')).toMatchObject([{ personId: 'omid', by: SARA }])
    expect((await world.transcript('ana')).filter(a => a.type === 'note')).toHaveLength(1)
    expect(await publicTexts('ana')).not.toContain('بدقلق')
    expect(await conversation('ana')).toMatchObject({ status: 'queued' })
  })

  it('goes back to the bot with a sentence, and the bot answers what comes next', async () => {
    const mine = await held('ana')
    await returnToBot(desk, { lineId: 'ana', agent: SARA, claim: mine, id: 'to-the-bot', text: 'ربات ادامه می‌دهد' })
    expect(await conversation('ana')).toMatchObject({ status: 'bot', owed: null })
    await asks('ana', 'سلام')
    expect((await world.transcript('ana')).at(-1)).toMatchObject({ from: 'bot' })
  })

  it('sleeps until its time, or until the customer writes; whoever put it off is asked first', async () => {
    const mine = await held('ana')
    const until = desk.clock.now() + 10 * MINUTE
    const put = { lineId: 'ana', agent: SARA, claim: mine, id: 'put-off-1', until, why: 'انبار خبر می‌دهد' }
    await snooze(desk, put)
    await snooze(desk, put)
    await later(9 * MINUTE)
    expect(await conversation('ana')).toMatchObject({ status: 'scheduled' })
    expect(await stranded(desk)).toEqual([])
    await later(MINUTE + 20_000)
    expect(await conversation('ana')).toMatchObject({ status: 'queued', offer: { agent: SARA } })
    const again = await held('ana')
    await snooze(desk, { ...put, claim: again, id: 'put-off-2', until: desk.clock.now() + 60 * MINUTE })
    await asks('ana', 'چی شد؟')
    expect(await conversation('ana')).toMatchObject({ status: 'queued', offer: { agent: SARA } })
    expect(await publicTexts('ana')).not.toContain('انبار')
    for (const bad of [desk.clock.now() - 1, desk.clock.now() + 91 * 86_400_000])
      await expect(snooze(desk, { ...put, claim: again, id: 'bad-time', until: bad })).rejects.toMatchObject({
        code: 'invalid',
      })
  })

  it('goes on in the other conversation of the same customer, even if everything dies in between', async () => {
    const mine = await held('ana')
    await asks('ana-phone')
    const merging = { lineId: 'ana', agent: SARA, claim: mine, id: 'merge-them', into: 'ana-phone' }
    await expect(merge(desk, merging)).rejects.toMatchObject({ code: 'invalid', message: /same e-mail or phone/ })
    for (const lineId of ['ana', 'ana-phone'])
      await changeProfile(desk, SARA, { lineId, revision: 0, email: 'ana@example.com' })
    const { commit } = desk.store
    let commits = 0
    desk.store.commit = (...args) => {
      commits++
      return commits > 1 ? Promise.reject(new Error('the power went')) : commit(...args)
    }
    await expect(merge(desk, merging)).rejects.toThrow('the power went')
    desk.store.commit = commit
    expect(await conversation('ana')).toMatchObject({ status: 'resolved', mergedInto: 'ana-phone' })
    await later(20_000)
    await completeMerge(desk, 'ana')
    expect((await desk.store.line('ana-phone'))?.merged).toMatchObject([{ lineId: 'ana' }])
    expect((await desk.store.line('ana'))?.owesMerge).toBeUndefined()
    expect(await stranded(desk)).toEqual([])
  })

  it('ends when the customer abuses, who is not heard again until a lead or the time says so', async () => {
    const mine = await held('ana')
    const blocked = { lineId: 'ana', agent: SARA, tier: 'agent', id: 'block-1', reason: 'فحاشی' } as const
    await expect(block(desk, blocked)).rejects.toMatchObject({ code: 'forbidden' })
    await block(desk, { ...blocked, claim: mine, until: desk.clock.now() + 60 * MINUTE })
    await expect(asks('ana')).rejects.toMatchObject({ code: 'conflict', message: /another way/ })
    const elsewhere = {
      lineId: 'ana',
      customer: { id: 'c-ana' },
      id: 'handed',
      summary: '',
      by: 'another bot',
      language: 'fa',
    } as const
    const handed = { ...elsewhere, messages: [{ from: 'customer', text: 'آدم می‌خوام', at: null } as const] }
    await expect(importHandoff(desk, handed)).rejects.toMatchObject({ code: 'conflict' })
    expect((await world.transcript('ana')).find(a => a.type === 'block')).toMatchObject({
      because: 'فحاشی',
      agent: SARA,
    })
    await unblock(desk, 'ana', LEILA, 'unblock-1', 'عذرخواهی کرد')
    await asks('ana')
    await block(desk, { ...blocked, tier: 'lead', agent: LEILA, id: 'block-2', until: desk.clock.now() + MINUTE })
    world.clock.pass(2 * MINUTE)
    await asks('ana')
    expect(await publicTexts('ana')).not.toContain('فحاشی')
  })

  it('keeps tags, the unsent reply and what is known of the customer for whoever comes next', async () => {
    await asks('ana')
    await tag(desk, 'ana', SARA, 'tags-1', ['VIP', ' VIP ', 'مرجوعی'])
    expect((await conversation('ana'))?.tags).toEqual(['VIP', 'مرجوعی'])
    await keepDraft(desk, 'ana', SARA, 'سلام آنا،')
    expect(await desk.store.replyDrafts.get('ana')).toMatchObject({ text: 'سلام آنا،', by: SARA })
    await keepDraft(desk, 'ana', OMID, ' ')
    expect(await desk.store.replyDrafts.get('ana')).toBeNull()
    await changeProfile(desk, SARA, { lineId: 'ana', revision: 0, name: 'آنا\u202E', notes: '<b>تلفنی</b>' })
    const stale = changeProfile(desk, OMID, { lineId: 'ana', revision: 0, name: 'دیگری' })
    await expect(stale).rejects.toMatchObject({ code: 'conflict', message: /Sara has changed it/ })
    expect(await profileOf(desk, { id: 'c-ana' })).toMatchObject({ name: 'آنا', notes: '<b>تلفنی</b>', by: 'Sara' })
    expect((await desk.store.line('ana'))?.customer.name).toBe('آنا')
  })

  it('is taken by the first words of an agent: taken and said in one commit, the bot silent from then on', async () => {
    await receive(desk, { lineId: 'ana', customer: { id: 'c-ana' }, id: 'first', text: 'سلام، سفارشم کجاست؟' })
    const said = { lineId: 'ana', agent: SARA, id: 'first-words', text: 'سلام، من نگاه می‌کنم' }
    const { claim: mine } = await reply(desk, said)
    expect(await reply(desk, said)).toMatchObject({ claim: mine })
    world.clock.pass(10_000)
    await world.settled()
    const transcript = await world.transcript('ana')
    expect(transcript.at(-1)).toMatchObject({ from: 'agent', text: 'سلام، من نگاه می‌کنم' })
    expect(transcript.filter(a => a.type === 'message' && a.from === 'bot')).toEqual([])
    await expect(reply(desk, { ...said, agent: OMID, id: 'too-late' })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('closes with what came of it, which the next conversation knows, and becomes a draft for the editors', async () => {
    await asks('ana', 'سفارش ۴۵۱۲۳۸ من کجاست؟ اپراتور لطفاً')
    const mine = await held('ana')
    await reply(desk, { lineId: 'ana', agent: SARA, claim: mine, id: 'the-answer', text: 'فردا می‌رسد.' })
    await resolve(desk, 'ana', SARA, mine, { outcome: 'solved', topic: 'delivery', handoffRight: 'yes', faq: true })
    const [draft] = await desk.store.drafts.all()
    expect(draft).toMatchObject({ state: 'draft', base: 0, author: SARA, body: { topic: 'delivery' } })
    expect(draft?.body.fa?.answer).toBe('فردا می‌رسد.')
    await asks('ana', 'یک سؤال دیگر')
    const closing = { outcome: 'solved', topic: 'delivery', handoffRight: 'yes' }
    expect((await desk.store.line('ana'))?.earlier).toMatchObject([{ closing, agent: SARA }])
  })

  it('becomes a draft in the words of what was asked, not in those that fetched a person', async () => {
    await asks('ana', 'قوری سفارشم شکسته رسیده است')
    await asks('ana', 'می‌خواهم با همکارتان صحبت کنم')
    const mine = await held('ana')
    await reply(desk, { lineId: 'ana', agent: SARA, claim: mine, id: 'the-answer', text: 'امروز می‌فرستیم.' })
    await resolve(desk, 'ana', SARA, mine, { faq: true })
    const [draft] = await desk.store.drafts.all()
    expect(draft?.body.fa?.question).toBe('قوری سفارشم شکسته رسیده است')
  })

  it('is summed up in what they asked, not in a bare “no, not that”', async () => {
    await asks('ana', 'یخچالم دیر رسیده و خط دارد')
    await asks('ana', 'نه این نبود')
    await asks('ana', 'اپراتور لطفاً')
    const told = (await world.transcript('ana')).find(
      a => a.type === 'message' && a.from === 'bot' && a.spoken === 'card',
    )
    expect(JSON.stringify(told)).toContain('یخچالم')
    expect(JSON.stringify(told)).not.toContain('نه این نبود')
  })

  it('goes back with a note when the shift ends, and the customer hears it', async () => {
    await held('ana')
    await held('ben')
    expect(await endShift(desk, SARA, 'آنا منتظر انبار است')).toBe(2)
    expect(await queue()).toEqual(['ana', 'ben'])
    const transcript = await world.transcript('ana')
    expect(transcript.findLast(a => a.type === 'note')).toMatchObject({ text: 'آنا منتظر انبار است' })
    expect(transcript.at(-1)).toMatchObject({ from: 'bot', spoken: 'handoff' })
  })

  describe('where conversations are offered', () => {
    const offerTo = async (lineId: string) => {
      const c = await conversation(lineId)
      return c?.status === 'queued' ? c.offer?.agent.id : undefined
    }

    it('goes to who is free, and on to the next when nobody answers: never two at once', async () => {
      await routing({ mode: 'push', offerSeconds: 20 })
      await asks('ana')
      await Promise.all([offerWaiting(desk), offerWaiting({ ...desk }), offerWaiting({ ...desk })])
      const first = await offerTo('ana')
      expect((await world.transcript('ana')).filter(a => a.type === 'offer')).toHaveLength(1)
      await later(21_000)
      await offerWaiting(desk)
      const second = await offerTo('ana')
      expect(second).toBeDefined()
      expect(second).not.toBe(first)
      expect(
        (await world.transcript('ana')).filter(a => a.type === 'offer').map(a => a.type === 'offer' && a.state),
      ).toEqual(['made', 'unanswered', 'made'])
    })

    it('reaches who is free for it, however many wait before it for another team', async () => {
      const team = (id: string, members: string[]) => ({
        id,
        name: { fa: id, en: id },
        topics: [],
        languages: [],
        members,
      })
      await routing({ mode: 'push', teams: [team('away', ['nobody']), team('here', ['sara'])] })
      const waits = async (lineId: string, at: number, teamId: string) =>
        change(desk, lineId, () => ({
          line: blank(lineId, { id: lineId }),
          happened: [
            { id: `${lineId}-1`, at, type: 'message', from: 'customer', text: 'اپراتور' },
            {
              ...{ id: `${lineId}-2`, at, type: 'handoff.initiate', reason: 'asked', evidence: [], summary: '' },
              ...{ language: 'fa', dueAt: at, team: teamId },
            },
          ],
        }))
      const now = world.clock.now()
      for (let i = 0; i < 100; i++) await waits(`early-${i}`, now + i, 'away')
      await waits('late', now + 100, 'here')
      expect(await offerWaiting(desk)).toBe(1)
      expect(await offerTo('late')).toBe('sara')
    })

    it('gives nobody more than they can hold, and nothing to who is on a break', async () => {
      await routing({ mode: 'push', capacity: 1, capacities: { leila: 0 } })
      await comes('omid', 'break')
      await held('busy-with', SARA)
      await asks('ana')
      expect(await offerWaiting(desk)).toBe(0)
      await comes('omid')
      expect(await offerWaiting(desk)).toBe(1)
      expect(await offerTo('ana')).toBe('omid')
    })

    it('goes to who speaks the language, and to anybody when their time is over: nobody waits for it', async () => {
      await routing({ mode: 'push', offerSeconds: 20, capacities: { leila: 0 } })
      await speaks('sara', ['fa'])
      await asks('ana', 'I want to talk to a human')
      expect(await offerWaiting(desk)).toBe(1)
      expect(await offerTo('ana')).toBe('omid')
      await decline(desk, 'ana', OMID)
      expect(await offerWaiting(desk)).toBe(1)
      expect(await offerTo('ana')).toBe('omid') // he speaks it, and his time is not over
      await decline(desk, 'ana', OMID)
      world.clock.pass(20_000)
      for (const { id } of [SARA, OMID]) await comes(id)
      expect(await offerWaiting(desk)).toBe(1)
      expect(await offerTo('ana')).toBe('sara')
      await asks('ben') // in Persian
      expect(await offerWaiting(desk)).toBe(1)
      expect(await offerTo('ben')).toBe('omid')
    })

    it('is offered at once to who does not speak it, where nobody there does', async () => {
      await routing({ mode: 'push', capacities: { leila: 0 } })
      await speaks('sara', ['fa'])
      await comes('omid', 'break')
      await speaks('leila', ['fa'])
      await asks('ana', 'I want to talk to a human')
      await offerWaiting(desk)
      expect(await offerTo('ana')).toBe('sara')
    })

    it('believes no offer from before the clock was put back', async () => {
      await routing({ mode: 'push' })
      await asks('ana')
      await offerWaiting(desk)
      world.clock.step(-86_400_000)
      await mend(desk)
      await claim(desk, 'ana', SARA)
      expect(await conversation('ana')).toMatchObject({ status: 'assigned' })
    })
  })
})
