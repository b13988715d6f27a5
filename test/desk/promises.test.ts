// What a customer who waits is told about time, what becomes of it, and that it is never silently made worse.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alreadyGiven } from '../../src/desk/already-given.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { leaveContact } from '../../src/desk/instead-of-waiting.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { changeSettings } from '../../src/desk/settings.js'
import { snooze } from '../../src/desk/snooze.js'
import { lineStatus } from '../../src/desk/status.js'
import { sweep } from '../../src/desk/sweep.js'
import { stranded } from '../../src/desk/watchdog.js'
import type { Activity } from '../../src/domain/activity.js'
import { usualHours } from '../../src/domain/calendar.js'
import { currentPromise } from '../../src/domain/promise.js'
import { openedBy } from '../../src/http/desk-row.js'
import { publish } from '../publish.js'
import { aWorld, MORNING, type World } from './world.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const agent = (id: string) => ({ id, name: id })

let world: World
let desk: Desk
beforeEach(async () => {
  world = await aWorld()
  desk = world.desk
})
afterEach(async () => {
  await world.settled()
  await world.close()
})

const comes = (id: string) =>
  desk.store.leases.put({ id, revision: desk.clock.now(), until: desk.clock.now() + 30 * 24 * HOUR }, 'any')
const goes = (id: string) => desk.store.leases.remove(id)
/** The team's last conversations took so long. */
const measured = (minutes: number, count = 30) =>
  desk.store.paces.put(
    { id: 'all', revision: 1, handlingMs: Array(count).fill(minutes * MINUTE), pickupMs: [], waited: [] },
    'any',
  )
const pass = async (ms: number, step = 20_000) => {
  for (let left = ms; left > 0; left -= step) {
    world.clock.pass(Math.min(left, step))
    await sweep(desk)
    await world.settled()
  }
}
let said = 0
const says = async (lineId: string, text: string) => {
  await receive(desk, { lineId, customer: { id: lineId }, id: `m${said++}`, text })
  await world.settled()
}
const asks = async (lineId: string) => {
  await says(lineId, 'operator please')
  expect(await stateOf(lineId)).toMatchObject({ status: 'queued' })
}
const stateOf = async (lineId: string) => (await desk.store.line(lineId))?.conversation
const promiseOf = async (lineId: string) => {
  const conversation = await stateOf(lineId)
  return conversation ? currentPromise(conversation) : null
}
const botSaid = async (lineId: string) =>
  (await world.transcript(lineId)).flatMap(a => (a.type === 'message' && a.from === 'bot' ? [a.text] : []))
const lastSaid = async (lineId: string) => (await botSaid(lineId)).at(-1) ?? ''
const ofType = <T extends Activity['type']>(all: Activity[], type: T) =>
  all.filter((a): a is Extract<Activity, { type: T }> => a.type === type)
const answers = async (lineId: string, by = 'sara') => {
  const { conversation } = await claim(desk, lineId, agent(by))
  if (conversation?.status !== 'assigned') throw new Error('not claimed')
  await reply(desk, { lineId, agent: agent(by), claim: conversation.claim, id: `a${said++}-long-id`, text: 'Hello' })
  return conversation.claim
}
/** Sara's four slots are full. */
const busy = async () => {
  for (let i = 0; i < 4; i++) {
    await asks(`held-${i}`)
    await answers(`held-${i}`)
  }
}

describe('a customer who is handed over', () => {
  it('hears a range from the queue, rounded up, and its end is the promise; their place in the queue is not touched', async () => {
    await comes('sara')
    await measured(8)
    await busy()
    await asks('first')
    await asks('second')
    const promise = await promiseOf('second')
    expect(promise).toMatchObject({ what: 'first_response', range: { highMs: expect.any(Number) } })
    expect(promise!.dueAt).toBe(desk.clock.now() + promise!.range!.highMs)
    expect(promise!.range!.highMs % MINUTE).toBe(0)
    expect(await lastSaid('second')).toMatch(/number 2 in the queue and it takes about \d+ minutes \(\d+ to \d+\)/i)
    const conversation = await stateOf('second')
    expect(conversation?.status === 'queued' && conversation.handoff.dueAt).toBe(desk.clock.now() + 10 * MINUTE)
    expect(await lineStatus(desk, await desk.store.line('second'))).toMatchObject({ place: 2, dueAt: promise!.dueAt })
  })

  it('hears the agreed time where an estimate would be a guess', async () => {
    await comes('sara')
    await asks('ana')
    expect(await promiseOf('ana')).toMatchObject({ dueAt: MORNING + 10 * MINUTE, because: 'too_little_data' })
    expect(await lastSaid('ana')).toContain('by 10:10')
  })

  it('hears no time when nobody is there, may leave an address, and hears a time as soon as somebody comes', async () => {
    await asks('ana')
    expect(await promiseOf('ana')).toMatchObject({ dueAt: null, because: 'no_agents' })
    expect(await stateOf('ana')).toMatchObject({ asks: 'contact_reply' })
    await pass(3 * MINUTE)
    expect(await botSaid('ana')).toHaveLength(1)
    await comes('sara')
    await pass(2 * MINUTE)
    expect(await botSaid('ana')).toHaveLength(2)
    expect(await lastSaid('ana')).toMatch(/colleague has come|at the desk/)
    expect((await promiseOf('ana'))?.dueAt).toBeGreaterThan(desk.clock.now())
  })

  it('is told before the time is over that it will be later, once, with two ways out; the lead is warned', async () => {
    await comes('sara')
    await asks('ana')
    await pass(9 * MINUTE + 40_000)
    const all = await world.transcript('ana')
    const [first, second] = ofType(all, 'promise')
    expect(ofType(all, 'promise.warning')).toMatchObject([{ of: first!.id }])
    expect(second!.at).toBeLessThan(first!.dueAt!)
    expect(second!.dueAt!).toBeGreaterThan(first!.dueAt!)
    expect(all.find(a => a.seq === second!.seq - 1)).toMatchObject({
      options: [{ title: 'Call me back' }, { title: 'Message me later' }],
    })
    expect(await botSaid('ana')).toHaveLength(2)
  })

  it('has every told time judged by itself, for ever, with how late it was', async () => {
    await comes('sara')
    await asks('ana')
    await pass(12 * MINUTE)
    await answers('ana')
    const all = await world.transcript('ana')
    const [first, second] = ofType(all, 'promise')
    expect(ofType(all, 'promise.outcome')).toMatchObject([
      { id: `o:${first!.id}`, outcome: 'broken', lateMs: 2 * MINUTE },
      { id: `o:${second!.id}`, outcome: 'kept', lateMs: 0 },
    ])
    expect(await promiseOf('ana')).toBeNull()
    const { conversation } = (await desk.store.line('ana'))!
    await resolve(desk, 'ana', agent('sara'), conversation?.status === 'assigned' ? conversation.claim : 0)
    await asks('ana') // the next time
    const next = (await desk.store.line('ana'))?.conversation
    expect(next?.status === 'queued' && next.handoff.ahead).toEqual(['promise_broken'])
  })

  it('whose agent took it and says nothing: the lead is warned, the customer is not disturbed', async () => {
    await comes('sara')
    await asks('ana')
    await claim(desk, 'ana', agent('sara'))
    await pass(9 * MINUTE)
    expect(ofType(await world.transcript('ana'), 'promise.warning')).toHaveLength(1)
    expect(await botSaid('ana')).toHaveLength(1)
  })

  it('whose agent stays silent past the told time hears it once, with a new time that is kept or broken for ever', async () => {
    await comes('sara')
    await asks('ana')
    const { dueAt } = (await promiseOf('ana'))!
    await claim(desk, 'ana', agent('sara'))
    await pass(dueAt! - desk.clock.now() + 1_000)
    expect(await lastSaid('ana')).toMatch(/sara.* by \d\d:\d\d/)
    expect(await promiseOf('ana')).toMatchObject({ what: 'next_answer', dueAt: desk.clock.now() + 5 * MINUTE })
    await pass(20 * MINUTE)
    expect(await botSaid('ana')).toHaveLength(2)
    expect(await stateOf('ana')).toMatchObject({ status: 'assigned' })
    await answers('ana')
    const ended = ofType(await world.transcript('ana'), 'promise.outcome').map(({ what, outcome }) => [what, outcome])
    expect(ended).toEqual([
      ['first_response', 'broken'],
      ['next_answer', 'broken'],
    ])
  })

  it('who asks on and is not answered hears so after five minutes, each time they wait, and never where the lead wants none', async () => {
    await comes('sara')
    await asks('ana')
    await answers('ana')
    await says('ana', 'and what about the other order?')
    await pass(4 * MINUTE)
    expect(await botSaid('ana')).toHaveLength(1)
    await pass(2 * MINUTE)
    expect(await botSaid('ana')).toHaveLength(2)
    await answers('ana')
    await says('ana', 'thanks, and the third one?')
    await pass(6 * MINUTE)
    expect(new Set(await botSaid('ana')).size).toBe(3)
    const promises = { ...desk.settings.promises, silentAfterMinutes: 0 }
    await changeSettings(desk, { name: 'promises', value: promises, expected: 0, reason: '', by: agent('leila') })
    await answers('ana')
    await says('ana', 'hello?')
    await pass(30 * MINUTE)
    expect(await botSaid('ana')).toHaveLength(3)
  })

  it('whose agent answered and then was gone hears a new time, kept or broken like every other', async () => {
    await comes('sara')
    await comes('omid')
    await asks('ana')
    await answers('ana')
    await goes('sara')
    await pass(2 * MINUTE)
    expect(await stateOf('ana')).toMatchObject({ status: 'queued' })
    expect(await promiseOf('ana')).toMatchObject({ what: 'next_answer', dueAt: expect.any(Number) })
    expect(await lastSaid('ana')).toMatch(/by \d\d:\d\d/)
    expect(await botSaid('ana')).toHaveLength(3) // the handoff, that she is gone, the new time
    await answers('ana', 'omid')
    const ended = ofType(await world.transcript('ana'), 'promise.outcome').map(({ what, outcome }) => [what, outcome])
    expect(ended).toEqual([
      ['first_response', 'kept'],
      ['next_answer', 'kept'],
    ])
  })

  it('whose agent puts it off before a word hears by when it comes, and the first time is judged by itself', async () => {
    await comes('sara')
    await asks('ana')
    const first = (await promiseOf('ana'))!.dueAt!
    const { conversation } = await claim(desk, 'ana', agent('sara'))
    const claimed = conversation?.status === 'assigned' ? conversation.claim : 0
    const until = desk.clock.now() + 2 * HOUR
    await snooze(desk, { lineId: 'ana', agent: agent('sara'), claim: claimed, id: 'put-off', until, why: '' })
    const dueAt = until + 10 * MINUTE
    expect(first).toBeLessThan(dueAt)
    expect(await promiseOf('ana')).toMatchObject({ what: 'first_response', dueAt })
    expect(await lastSaid('ana')).toContain('today at 12:10 at the latest')
    await pass(2 * HOUR, 5 * MINUTE)
    const again = await answers('ana')
    const ended = ofType(await world.transcript('ana'), 'promise.outcome').map(({ what, outcome }) => [what, outcome])
    expect(ended).toEqual([
      ['first_response', 'broken'],
      ['first_response', 'kept'],
    ])
    const before = await botSaid('ana')
    const later = desk.clock.now() + HOUR
    await snooze(desk, { lineId: 'ana', agent: agent('sara'), claim: again, id: 'put-off-2', until: later, why: '' })
    expect(await botSaid('ana')).toEqual(before) // who has been answered knows it from the agent
  })

  it('who writes before the time that an agent put it off to, and nobody takes it, hears a time', async () => {
    await comes('sara')
    await comes('omid')
    await asks('ana')
    await answers('ana')
    const { conversation } = (await desk.store.line('ana'))!
    const claimed = conversation?.status === 'assigned' ? conversation.claim : 0
    const until = desk.clock.now() + 24 * HOUR
    await snooze(desk, { lineId: 'ana', agent: agent('sara'), claim: claimed, id: 'put-off', until, why: '' })
    await goes('sara')
    await says('ana', 'any news?')
    await pass(MINUTE)
    expect(await stateOf('ana')).toMatchObject({ status: 'queued' })
    expect(await promiseOf('ana')).toMatchObject({ what: 'next_answer', dueAt: expect.any(Number) })
    expect(await lastSaid('ana')).toMatch(/by \d\d:\d\d/)
  })

  it('is not promised the free hands of a colleague who says to be full', async () => {
    await measured(8)
    const toldWith = async (state: 'busy' | 'available', lineId: string) => {
      const until = desk.clock.now() + HOUR
      await desk.store.leases.put({ id: 'sara', revision: desk.clock.now(), until, state }, 'any')
      await asks(lineId)
      return promiseOf(lineId)
    }
    const full = await toldWith('busy', 'ana')
    const free = await toldWith('available', 'ben')
    expect([full?.slotFree, free?.slotFree]).toEqual([undefined, true])
    expect(full!.range!.highMs).toBeGreaterThan(free!.range!.highMs)
  })
})

describe('instead of waiting', () => {
  const late = async () => {
    await comes('sara')
    await asks('ana')
    await pass(9 * MINUTE)
  }

  it('a customer is called back: the number is checked and read back, and it comes back to the queue in time', async () => {
    await late()
    await says('ana', 'Call me back')
    expect(await lastSaid('ana')).toContain('number')
    await says('ana', '۰۹۱۲ ۳۴۵')
    expect(await lastSaid('ana')).toMatch(/missing|complete/)
    await says('ana', 'my number is ۰۹۱۲-۳۴۵ ۶۷۸۹')
    expect(await lastSaid('ana')).toContain('+989123456789')
    const promise = await promiseOf('ana')
    expect(promise).toMatchObject({ what: 'call_back', dueAt: desk.clock.now() + HOUR })
    expect(await stateOf('ana')).toMatchObject({ status: 'scheduled', contact: { kind: 'phone' } })
    expect(await stranded(desk)).toEqual([])
    await pass(31 * MINUTE)
    expect(await stateOf('ana')).toMatchObject({ status: 'queued' })
    const { conversation } = await claim(desk, 'ana', agent('sara'))
    await resolve(desk, 'ana', agent('sara'), conversation?.status === 'assigned' ? conversation.claim : 0)
    const outcomes = ofType(await world.transcript('ana'), 'promise.outcome')
    expect(outcomes.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      ...['first_response released', 'first_response released', 'call_back kept'].slice(outcomes.length === 2 ? 1 : 0),
    ])
  })

  it('a customer leaves an e-mail by the form; the same form sent twice is one address', async () => {
    await late()
    await says('ana', 'Message me later')
    const left = { lineId: 'ana', id: 'form-1', contact: ' Ana@Example.COM ', want: 'contact_reply' } as const
    await Promise.all([leaveContact(desk, left), leaveContact(desk, left)])
    expect(ofType(await world.transcript('ana'), 'contact')).toMatchObject([{ contact: { value: 'Ana@example.com' } }])
    expect(await lineStatus(desk, await desk.store.line('ana'))).toMatchObject({
      status: 'scheduled',
      contact: 'A…@example.com',
    })
    const asked = await alreadyGiven(desk, 'ana', 'Could you send me your e-mail?')
    expect(asked).toMatchObject([{ kind: 'email', value: 'Ana@example.com' }])
  })

  const post = { businessName: { fa: 'کوچه', en: 'Kucheh' }, site: () => '', mail: { send: async () => {} } }
  it.each([
    ['an e-mail is promised where mail goes out', post, 'ana@example.com', /here and there|reaches/],
    [
      'an e-mail is noted, and the answer promised here, where none does',
      undefined,
      'ana@example.com',
      / here .*may reach/,
    ],
    ['a phone number is noted the same way', post, '09123456789', / here .*may reach/],
  ])('%s', async (_, mail, contact, words) => {
    desk.post = mail
    await asks('ana')
    await says('ana', 'Message me later')
    await says('ana', contact)
    expect(await lastSaid('ana')).toMatch(words)
  })

  it('nobody is told beforehand that the answer comes by e-mail, either', async () => {
    await asks('ana')
    await says('ana', 'Message me later')
    const said = ofType(await world.transcript('ana'), 'message').map(({ text }) => text)
    expect(said.join(' ')).not.toMatch(/let you know that way|answer you there|shall we answer/)
  })

  it('the agent is told whether a letter goes out by itself', async () => {
    const opened = async () => (await openedBy(desk, (await desk.store.line('ana'))!, reader))?.mail
    const reader = { id: 'sara', roles: ['agent' as const], status: 'active' as const }
    await asks('ana')
    expect(await opened()).toBe('unset')
    desk.post = post
    expect(await opened()).toBeUndefined()
  })

  it.each(['ana@', 'ana@example', '0912345', '+98912345678', 'call me', 'a@b.c\nBcc: x@y.zz', '+1'])(
    'nobody leaves “%s” as an address',
    async contact => {
      await asks('ana')
      const left = { lineId: 'ana', id: 'form-1', contact, want: 'contact_reply' } as const
      await expect(leaveContact(desk, left)).rejects.toMatchObject({ code: 'invalid' })
      expect((await stateOf('ana'))?.contact).toBeUndefined()
    },
  )
})

describe('outside the hours', () => {
  const shipping = {
    ...{ id: 'shipping', topic: 'shipping', tags: [], checkedOn: '2026-11-01', person: false, status: 'published' },
    fa: { question: 'هزینهٔ ارسال چقدر است؟', variants: ['هزینه ارسال چنده'], answer: '۵۹٬۰۰۰ تومان.' },
    en: { question: 'How much is shipping?', variants: ['What does delivery cost?'], answer: '59,000 toman.' },
  }
  const evening = async () => {
    const hours = { ...usualHours('Asia/Tehran'), open: 'by_week' }
    const by = { id: 'lead', name: 'Lead' }
    await changeSettings(desk, { name: 'hours', value: hours, expected: 0, reason: 'hours', by })
    await world.settled()
    world.clock.pass(9 * HOUR) // Saturday 19:00
  }

  it('a customer hears exactly when we are back, leaves an address, and is in the queue again when we open', async () => {
    await evening()
    await says('ana', 'اپراتور لطفاً')
    expect(await lastSaid('ana')).toContain('فردا ساعت ۹')
    expect(await lastSaid('ana')).toContain('فردا ساعت ۱۷')
    expect(await lineStatus(desk, await desk.store.line('ana'))).toMatchObject({
      asks: 'contact_reply',
      back: { fa: 'فردا ساعت ۹', en: 'tomorrow at 9:00' },
    })
    await says('ana', 'ana@example.com')
    expect(await stateOf('ana')).toMatchObject({ status: 'scheduled', until: MORNING + 23 * HOUR })
    expect(await promiseOf('ana')).toMatchObject({ what: 'contact_reply', dueAt: MORNING + 31 * HOUR })
    await pass(13 * HOUR, HOUR)
    expect(await stateOf('ana')).toMatchObject({ status: 'scheduled' })
    await pass(HOUR, HOUR)
    expect(await stateOf('ana')).toMatchObject({ status: 'queued' })
    await comes('sara')
    await answers('ana')
    expect(ofType(await world.transcript('ana'), 'promise.outcome').map(o => `${o.what} ${o.outcome}`)).toEqual([
      'first_response released',
      'contact_reply kept',
    ])
  })

  it('a customer whom nobody can answer before tomorrow still hears what the bot is sure of, once, and keeps their place', async () => {
    await publish(desk, shipping, 0, 'editor')
    await evening()
    await says('ana', 'اپراتور لطفاً')
    await says('ana', 'ana@example.com')
    const before = await stateOf('ana')
    await says('ana', 'راستی هزینه ارسال چنده؟')
    expect(await lastSaid('ana')).toContain('تومان')
    expect(await stateOf('ana')).toEqual(before)
    const said = await botSaid('ana')
    await says('ana', 'هزینه ارسال چقدره؟') // the same again
    await says('ana', 'کسی نیست؟')
    await says('ana', 'از حسابم بی‌اجازه پول برداشته‌اید')
    expect(await botSaid('ana')).toEqual(said)
  })

  it('with an empty desk the bot answers what it knows, and leaves it to whoever has come', async () => {
    await publish(desk, shipping, 0, 'editor')
    await asks('ana')
    await says('ana', 'How much is shipping?')
    expect(await lastSaid('ana')).toContain('toman')
    await asks('bob')
    await comes('sara')
    await pass(MINUTE)
    const said = await botSaid('bob')
    await says('bob', 'How much is shipping?')
    expect(await botSaid('bob')).toEqual(said)
  })

  it('a customer who still waits at closing time is told so, with the next opening', async () => {
    await evening()
    world.clock.pass(21 * HOUR + 55 * MINUTE) // Sunday 16:55
    await comes('sara')
    await asks('ana')
    await goes('sara')
    await pass(10 * MINUTE)
    expect(await lastSaid('ana')).toContain('tomorrow at 9:00')
  })
})

it('a told time is never silently made worse, whatever happens in the queue', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('comes' as const), who: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ do: fc.constant('goes' as const), who: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ do: fc.constant('asks' as const), who: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ do: fc.constant('answers' as const), who: fc.integer({ min: 0, max: 9 }) }),
    fc.record({ do: fc.constant('slower' as const), who: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ do: fc.constant('time' as const), who: fc.integer({ min: 1, max: 12 }) }),
  )
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async steps => {
      run++
      const lines = new Set<string>()
      for (const { do: what, who } of steps) {
        const lineId = `run${run}-${who}`
        if (what === 'comes') await comes(`agent${who}`)
        else if (what === 'goes') await goes(`agent${who}`)
        else if (what === 'slower') await measured(who)
        else if (what === 'time') await pass(who * 20_000)
        else if (what === 'asks') {
          await says(lineId, 'operator please')
          lines.add(lineId)
        } else if ((await stateOf(lineId))?.status === 'queued') await answers(lineId, 'agent0')
      }
      for (const lineId of lines) isHonest(await world.transcript(lineId))
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

/** A later time, or none after one, always comes with words of the bot; and not only after it has broken. */
function isHonest(all: Activity[]): void {
  let told: { dueAt: number | null } | null = null
  for (const [i, a] of all.entries()) {
    if (a.type === 'handoff.initiate') told = null
    if (a.type === 'message' && a.from === 'agent') told = null // answered: what was told is settled
    if (a.type !== 'promise') continue
    const worse = told?.dueAt != null && (a.dueAt === null || a.dueAt > told.dueAt)
    const before = all[i - 1]
    if (worse) expect(before).toMatchObject({ type: 'message', from: 'bot', at: a.at })
    if (worse) expect(a.at).toBeLessThanOrEqual(told!.dueAt! + 20_000) // looked at every 20 s here
    told = { dueAt: a.dueAt }
  }
}
