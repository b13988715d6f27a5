// From a question to an answer, and from a question to a person: the whole desk on a real store, the clock in hand.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { rate, react } from '../../src/desk/react.js'
import { receive } from '../../src/desk/receive.js'
import { release } from '../../src/desk/release.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { sweep } from '../../src/desk/sweep.js'
import type { Activity } from '../../src/domain/activity.js'
import { staff } from '../conversations/play.js'
import { publish } from '../publish.js'
import { aWorld, type World } from './world.js'

const SARA = { id: 'sara', name: 'Sara' }
const OMID = { id: 'omid', name: 'Omid' }
const entry = {
  id: 'return-window',
  topic: 'returns',
  tags: [],
  checkedOn: '2026-11-01',
  person: false,
  status: 'published',
  fa: { question: 'تا چند روز می‌توانم کالا را پس بدهم؟', variants: ['مهلت مرجوعی چقدر است'], answer: 'تا ۱۰ روز.' },
  en: { question: 'How many days do I have to return something?', variants: ['return window'], answer: 'Ten days.' },
}
const QUESTION = 'تا چند روز می‌توانم کالا را پس بدهم؟'

describe('the desk', () => {
  let world: World
  let desk: Desk
  let sent = 0
  beforeEach(async () => {
    world = await aWorld()
    desk = world.desk
    await staff(world, 1)
    await publish(desk, entry, 0, 'editor')
    await world.settled()
  })
  afterEach(() => world.close())

  const say = async (text: string, id = `m${sent++}`) => {
    const heard = await receive(desk, { lineId: 'ana', customer: { id: 'ana' }, id, text })
    await world.settled()
    return heard
  }
  const pass = async (ms: number) => {
    world.clock.pass(ms)
    await world.settled()
  }
  const kinds = async () => (await world.transcript('ana')).map(short)
  const queued = async () => {
    await say('وصل کن به اپراتور')
    return claim(desk, 'ana', SARA)
  }
  const claimOf = (line: Awaited<ReturnType<typeof claim>>) =>
    line.conversation?.status === 'assigned' ? line.conversation.claim : 0

  it('answers a sure question at once', async () => {
    await say(QUESTION)
    expect(await kinds()).toEqual(['customer', 'bot answer'])
  })

  it('hears a message once, however often the widget sends it', async () => {
    const places = await Promise.all([say(QUESTION, 'same'), say(QUESTION, 'same'), say(QUESTION, 'same')])
    expect(new Set(places.map(place => place.seq))).toEqual(new Set([1]))
    expect((await kinds()).filter(kind => kind === 'customer')).toHaveLength(1)
  })

  it('takes several messages in a row as one turn', async () => {
    await say('سلام')
    await pass(1000)
    await say('یه سوال داشتم')
    await pass(1000)
    expect(await kinds()).toEqual(['customer', 'customer'])
    await say(QUESTION)
    expect(await kinds()).toEqual(['customer', 'customer', 'customer', 'bot answer'])
  })

  it('waits while the customer types, but not for ever', async () => {
    desk.typing.set('ana', desk.clock.now() + 1)
    await receive(desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'a', text: QUESTION })
    desk.typing.set('ana', desk.clock.now() + 1)
    await world.settled()
    for (let i = 0; i < 3; i++) {
      await pass(1000)
      desk.typing.set('ana', desk.clock.now())
    }
    const waiting = await kinds()
    await pass(1000)
    expect([waiting, await kinds()]).toEqual([['customer'], ['customer', 'bot answer']])
  })

  it('answers what another process heard before it died', async () => {
    await receive(
      { ...desk, clock: { ...desk.clock, wake: () => () => {} } },
      { lineId: 'ana', customer: { id: 'ana' }, id: 'a', text: 'سلام' },
    )
    await world.settled()
    await pass(3_900)
    expect(await sweep(desk)).toBe(0)
    await pass(100)
    expect(await sweep(desk)).toBe(1)
    await world.settled()
    expect(await kinds()).toEqual(['customer', 'bot greeting'])
  })

  it('fetches a person when the bot breaks', async () => {
    const broken = {
      ...desk,
      matcher: { match: () => ({ language: 'fa', candidates: [{ entry: null, score: 1 }] }), caughtUp: async () => {} },
    } as never as Desk
    await receive(broken, { lineId: 'ana', customer: { id: 'ana' }, id: 'a', text: QUESTION })
    await world.settled()
    await pass(4_000)
    expect((await kinds()).slice(-2)).toEqual(['handoff bot_failed', 'promise'])
  })

  it('carries a customer to an agent, who answers, ends and is rated', async () => {
    const line = await queued()
    await reply(desk, { lineId: 'ana', agent: SARA, claim: claimOf(line), id: 'agent-1', text: 'سلام، سارا هستم' })
    await resolve(desk, 'ana', SARA, claimOf(line))
    await rate(desk, { lineId: 'ana', id: 'stars', stars: 5, comment: 'عالی' })
    expect(await kinds()).toEqual([
      ...['customer', 'bot handoff', 'handoff asked', 'promise', 'accepted', 'promise.outcome', 'agent'],
      ...['completed', 'bot farewell', 'endOfConversation', 'rating'],
    ])
    const { conversation } = (await desk.store.line('ana')) ?? {}
    expect(conversation).toMatchObject({ status: 'resolved', rating: { stars: 5, comment: 'عالی' } })
  })

  it('keeps the bot silent while a person has the conversation', async () => {
    await queued()
    await say(QUESTION)
    await pass(10_000)
    await sweep(desk)
    expect((await kinds()).at(-1)).toBe('customer')
  })

  it('opens the next conversation after the end, and knows the earlier one', async () => {
    const line = await queued()
    await resolve(desk, 'ana', SARA, claimOf(line))
    await say(QUESTION)
    const now = await desk.store.line('ana')
    expect(now?.conversation).toMatchObject({ number: 2, status: 'bot' })
    expect(now?.earlier).toMatchObject([{ number: 1, status: 'resolved' }])
    expect((await kinds()).at(-1)).toBe('bot answer')
  })

  it('lets one of two agents have a conversation and tells the other who has it', async () => {
    await say('اپراتور')
    const both = await Promise.allSettled([claim(desk, 'ana', SARA), claim(desk, 'ana', OMID)])
    expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(one => one.status === 'rejected')
    expect(lost?.status === 'rejected' && lost.reason).toMatchObject({
      code: 'conflict',
      message: /has this conversation/,
    })
  })

  it('refuses what an agent sends after losing the conversation, and sends nothing', async () => {
    const line = await queued()
    await release(desk, 'ana', SARA, claimOf(line))
    await claim(desk, 'ana', OMID)
    const before = (await kinds()).length
    const late = reply(desk, { lineId: 'ana', agent: SARA, claim: claimOf(line), id: 'late', text: 'hello' })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(await kinds()).toHaveLength(before)
  })

  it('tells an agent who did not hear the first answer the same again, even after losing the conversation', async () => {
    const line = await queued()
    const said = { lineId: 'ana', agent: SARA, claim: claimOf(line), id: 'agent-1', text: 'سلام' }
    const first = await reply(desk, said)
    await release(desk, 'ana', SARA, claimOf(line))
    expect(await reply(desk, said)).toEqual(first)
  })

  it('lets an agent write while the customer writes too', async () => {
    const line = await queued()
    const sendings = Array.from({ length: 10 }, (_, i) => [
      say(`پیام ${i}`),
      reply(desk, { lineId: 'ana', agent: SARA, claim: claimOf(line), id: `agent-${i}-x`, text: `${i}` }),
    ])
    await Promise.all(sendings.flat())
    expect((await kinds()).filter(kind => kind === 'agent')).toHaveLength(10)
  })

  it('lets an agent step in before the bot gives up', async () => {
    await say('سلام')
    await claim(desk, 'ana', SARA)
    await pass(5000)
    expect(await kinds()).toEqual(['customer', 'handoff complex', 'accepted'])
  })

  it('serves a published change to the next customer', async () => {
    await publish(desk, { ...entry, fa: { ...entry.fa, answer: 'تا ۱۵ روز.' } }, 1, 'editor')
    await world.settled()
    await say(QUESTION)
    expect((await world.transcript('ana')).at(-1)).toMatchObject({ text: 'تا ۱۵ روز.', source: { revision: 2 } })
  })

  it('refuses to overwrite what a colleague published meanwhile', async () => {
    await publish(desk, entry, 1, 'editor')
    await expect(publish(desk, entry, 1, 'other')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('names the field of a wrong entry', async () => {
    const wrong = publish(desk, { ...entry, checkedOn: 'yesterday' }, 1, 'editor')
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', message: /checkedOn.*2026-11-21/ })
  })

  it('refuses stars before the end and thumbs for nothing', async () => {
    await say(QUESTION)
    await expect(rate(desk, { lineId: 'ana', id: 'x', stars: 1 })).rejects.toMatchObject({ code: 'conflict' })
    await expect(react(desk, { lineId: 'ana', id: 'y', to: 99, thumb: 'up' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it.each([
    ['an empty message', '   \n '],
    ['an endless one', 'ن'.repeat(20_001)],
    ['one of invisible characters', '\u202E\u0007\u2066'],
    ['a single zero-width space', '\u200B'],
  ])('refuses %s', async (_name, text) => {
    await expect(say(text)).rejects.toMatchObject({ code: 'invalid' })
    expect(await desk.store.line('ana')).toBeNull()
  })

  it('keeps a message readable: no broken halves, no hidden direction', async () => {
    await say('سلام \uD800 \u202Eevil\u202C می\u200Cخواهم')
    expect((await world.transcript('ana'))[0]).toMatchObject({ text: 'سلام \uFFFD evil می\u200Cخواهم' })
  })
})

function short(a: Activity): string {
  if (a.type === 'message') return a.from === 'bot' ? `bot ${a.spoken}` : a.from
  if (a.type === 'handoff.initiate') return `handoff ${a.reason}`
  return a.type === 'handoff.status' ? a.state : a.type
}
