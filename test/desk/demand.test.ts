// What customers asked in vain comes to the editors by what they want, whoever spelt it how.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answeredBy, proposals } from '../../src/desk/answered.js'
import { type Cluster, demand } from '../../src/desk/demand.js'
import { addAsVariants, dismiss, draftFrom, mergeInto, reopen } from '../../src/desk/demand-decisions.js'
import { heardVariants } from '../../src/desk/heard-variants.js'
import { judge } from '../../src/desk/judge.js'
import { lastMonth } from '../../src/desk/questions.js'
import { entryStatistics, statistics } from '../../src/desk/statistics.js'
import type { Language, Unnumbered } from '../../src/domain/activity.js'
import type { Entry } from '../../src/domain/entry.js'
import { advance, blank } from '../../src/domain/line.js'
import { aWorld, type World } from './world.js'

const SARA = { id: 'p-sara', name: 'Sara' }
const BO = { id: 'bo', name: 'Bo' }

let world: World
let ids = 0
beforeEach(async () => {
  world = await aWorld()
  const entry: Entry = {
    ...{ id: 'gift-card', topic: 'club', tags: [], checkedOn: '2026-11-21', person: false, status: 'published' },
    fa: { question: 'کارت هدیه را چطور استفاده کنم؟', variants: ['کارت هدیه دارم'], answer: 'در سبد خرید.' },
    ...{ revision: 1, editedAt: 0, editedBy: 'faq' },
  }
  await world.desk.store.publish([entry])
})
afterEach(() => world.close())

type Happens = Unnumbered extends infer A ? (A extends Unnumbered ? Omit<A, 'id' | 'at'> : never) : never

/** One second after the other on a line of their own. */
async function happens(lineId: string, ...what: Happens[]): Promise<void> {
  const { store, clock } = world.desk
  const line = (await store.line(lineId)) ?? blank(lineId, { id: `customer-${lineId}` })
  const happened = what.map(one => {
    world.clock.pass(60_000)
    return { ...one, id: `a${ids++}`, at: clock.now() } as Unnumbered
  })
  const { next, activities } = advance(line, happened, 'fa')
  await store.commit(next, activities, line.version)
}
const asks = (text: string): Happens => ({ type: 'message', from: 'customer', text })
const misses = (language: Language = 'fa'): Happens => {
  return { type: 'message', from: 'bot', text: 'نمی‌دانم.', language, spoken: 'fallback' }
}
const answers: Happens = {
  ...{ type: 'message', from: 'bot', text: 'در سبد خرید.', language: 'fa', spoken: 'answer' },
  source: {
    ...{ entryId: 'gift-card', revision: 1, language: 'fa', question: 'کارت هدیه؟', checkedOn: '2026-11-21' },
    ...{ score: 0.8, threshold: 0.6 },
  },
}
const handsOver: Happens = {
  ...{ type: 'handoff.initiate', reason: 'no_answer', evidence: [], summary: '', language: 'fa', dueAt: 0 },
}
const takes: Happens = { type: 'handoff.status', state: 'accepted', agent: BO }
const says = (text: string): Happens => ({ type: 'message', from: 'agent', agent: BO, text })
const ends = (more: object = {}): Happens => ({ type: 'endOfConversation', by: 'agent', ...more })

const inbox = async (): Promise<Cluster[]> => (await demand(world.desk)).clusters
const open = async () => (await inbox()).filter(({ decision }) => !decision)

describe('the inbox', () => {
  it('brings spellings, Finglish and English together and puts first what most want', async () => {
    await happens(
      'c1',
      asks('خرید قسطی دارید؟'),
      misses(),
      handsOver,
      takes,
      says('سلام'),
      says('بله، با اسنپ‌پی چهار قسط.'),
      ends(),
    )
    await happens('c2', asks('خريد قسطي داريد'), misses())
    await happens('c3', asks('kharide ghesti darid?'), misses())
    await happens('c4', asks('Can I pay in instalments?'), misses('en'))
    await happens('c5', asks('قد برج میلاد چقدر است'), misses())
    const [first, second] = await open()
    expect(first).toMatchObject({ text: 'خرید قسطی دارید؟', agentAnswer: 'بله، با اسنپ‌پی چهار قسط.' })
    expect(first?.customers).toBeGreaterThanOrEqual(3)
    expect(first?.agentMinutes).toBe(3)
    expect(second?.customers).toBe(1)
    expect(await open()).toEqual(await open())
  })

  it('hears what an agent says of an entry near the question, in the customer’s last words', async () => {
    await happens('c1', asks('تعویض باتری دارید؟'), handsOver, takes)
    await happens('c2', asks('کارت هدیه‌ام باطل شده'), handsOver, takes)
    const said = { agent: SARA, id: 'judged-1', entryId: 'gift-card' }
    await judge(world.desk, { ...said, lineId: 'c1', verdict: 'wrong' })
    await judge(world.desk, { ...said, lineId: 'c2', verdict: 'could' })
    await judge(world.desk, { ...said, lineId: 'c2', verdict: 'could' }) // the desk did not hear the first answer
    const found = await open()
    const of = (text: string) => found.find(cluster => cluster.texts.some(one => one.text === text))
    expect(of('تعویض باتری دارید؟')).toMatchObject({ customers: 1 })
    expect(of('کارت هدیه‌ام باطل شده')).toMatchObject({ customers: 1 })
    expect(await world.desk.store.marked('down', 9)).toMatchObject([{ lineId: 'c1' }])
    expect(await world.desk.store.marked('could', 9)).toMatchObject([{ lineId: 'c2' }])
    await expect(judge(world.desk, { ...said, lineId: 'c1', entryId: 'x', verdict: 'wrong' })).rejects.toThrow('entry')
  })

  it('hears a refused clarification, a thumb down and what the bot could have answered', async () => {
    const clarifies: Happens = { type: 'message', from: 'bot', text: 'کدام؟', language: 'fa', spoken: 'clarify' }
    await happens('c1', asks('هزینه نصب کولر'), clarifies, asks('هیچکدام'), handsOver)
    await happens('c2', asks('کارت هدیه منقضی شده'), answers, {
      type: 'messageReaction',
      to: 2,
      thumb: 'down',
      entryId: 'gift-card',
      was: 'none',
    })
    await happens('c3', asks('فروش عمده دارید'), handsOver, takes, says('بله.'), ends({ botCould: 'yes' }))
    await happens('c4', asks('کارت هدیه؟'), clarifies, asks('کارت هدیه را چطور استفاده کنم؟'), answers)
    const kinds = Object.fromEntries(
      (await open()).map(({ text, kinds }) => [text, Object.entries(kinds).flatMap(([k, n]) => (n ? [k] : []))]),
    )
    expect(kinds).toMatchObject({
      'هزینه نصب کولر': expect.arrayContaining(['refused']),
      'کارت هدیه منقضی شده': ['voted_down'],
      'فروش عمده دارید': expect.arrayContaining(['unanswered']),
    })
    expect(kinds).not.toHaveProperty('کارت هدیه؟')
  })

  it('names what was asked, not «نه، این نبود» or the wish for a person', async () => {
    await happens('c1', asks('خرید قسطی دارید؟'), answers, asks('نه این نبود'), misses(), asks('اپراتور'), handsOver)
    await happens(
      'c2',
      asks('سلام'),
      handsOver,
      takes,
      asks('نصب کولر چند است؟'),
      says('رایگان.'),
      ends({ botCould: 'yes' }),
    )
    await happens('c3', asks('اپراتور'), handsOver)
    expect((await open()).map(({ text }) => text).sort()).toEqual(['خرید قسطی دارید؟', 'نصب کولر چند است؟'])
  })

  it('makes a draft of the agent’s own answer, and shows what was decided until that is taken back', async () => {
    await happens('c1', asks('خرید قسطی دارید؟'), handsOver, takes, says('بله، چهار قسط.'), ends())
    await happens('c2', asks('قسطی هم می‌فروشید؟'), misses())
    const [first] = await open()
    const draft = await draftFrom(world.desk, first!.id, { entryId: 'instalments', topic: 'payment' }, SARA)
    expect(draft).toMatchObject({
      base: 0,
      body: { topic: 'payment', fa: { question: first!.text, answer: 'بله، چهار قسط.' } },
    })
    expect((await open()).map(({ id }) => id)).not.toContain(first!.id)
    expect((await inbox()).find(({ id }) => id === first!.id)?.decision).toMatchObject({
      what: 'drafted',
      entryId: 'instalments',
    })
    await expect(draftFrom(world.desk, first!.id, { entryId: 'gift-card', topic: 'x' }, SARA)).rejects.toMatchObject({
      code: 'conflict',
    })
    await reopen(world.desk, first!.id, SARA)
    expect((await open()).map(({ id }) => id)).toContain(first!.id)
  })

  it('adds a question to an entry, merges what is the same, and lets go of what is not for the FAQ', async () => {
    await happens('c1', asks('بن خرید هدیه گرفتم کجا بزنم'), misses())
    await happens('c2', asks('قد برج میلاد چقدر است'), misses())
    await happens('c3', asks('voucher code where'), misses('en'))
    const of = async (text: string) => (await inbox()).find(one => one.texts.some(way => way.text === text))!
    const gift = await of('بن خرید هدیه گرفتم کجا بزنم')
    await mergeInto(world.desk, (await of('voucher code where')).id, gift.id, SARA)
    expect(await of('voucher code where')).toMatchObject({ id: gift.id, customers: 2 })
    const draft = await addAsVariants(
      world.desk,
      gift.id,
      { entryId: 'gift-card', texts: gift.texts.map(({ text }) => text) },
      SARA,
    )
    expect(draft.body.fa?.variants).toEqual(['کارت هدیه دارم', 'بن خرید هدیه گرفتم کجا بزنم'])
    await dismiss(world.desk, (await of('قد برج میلاد چقدر است')).id, SARA)
    await happens('c4', asks('قد برج میلاد چقدر است'), misses())
    expect(await open()).toEqual([])
  })

  it('forgets with the customer', async () => {
    await happens('c1', asks('خرید قسطی دارید؟'), misses())
    expect(await open()).toHaveLength(1)
    await world.desk.store.forget('c1')
    expect(await open()).toEqual([])
  })
})

describe('an answer', () => {
  it('is found again by its revision, with what became of it, and proposes tests', async () => {
    await happens('c1', asks('سلام'), asks('کارت هدیه کجا بزنم'), answers, asks('نه'), handsOver)
    await happens('c2', asks('کارت هدیه‌ام کار نمی‌کند'), answers, {
      type: 'messageReaction',
      to: 2,
      thumb: 'down',
      entryId: 'gift-card',
      was: 'none',
    })
    await happens('c3', asks('کارت هدیه؟'), answers, { type: 'endOfConversation', by: 'bot' })
    const { answers: found } = await answeredBy(world.desk, 'gift-card', 1)
    expect(found.map(({ lineId, outcome, thumb }) => [lineId, outcome, thumb])).toEqual([
      ['c3', 'contained', 'none'],
      ['c2', 'open', 'down'],
      ['c1', 'person', 'none'],
    ])
    expect(found[2]).toMatchObject({ asked: 'سلام\nکارت هدیه کجا بزنم', score: 0.8, threshold: 0.6 })
    expect((await answeredBy(world.desk, 'gift-card', 1, found[0]!.at)).answers).toHaveLength(2)
    expect((await proposals(world.desk, 'gift-card')).map(({ why }) => why)).toEqual(['voted_down', 'led_to_person'])
    expect((await lastMonth(world.desk, 10)).map(({ text }) => text)).toContain('کارت هدیه؟')
  })

  it('tells editors no card that was typed with a question, nowhere', async () => {
    await happens('c1', asks('کارت هدیه؟ کارتم 4111 1111 1111 1111 است'), answers)
    expect((await lastMonth(world.desk, 10)).map(({ text }) => text)).toEqual([expect.stringContaining('••••')])
    const { answers: found } = await answeredBy(world.desk, 'gift-card', 1)
    expect(JSON.stringify([await lastMonth(world.desk, 10), found])).not.toContain('4111')
  })

  it('tells them none of a card that stands where a long question is cut', async () => {
    await happens('c1', asks(`${'کارت هدیه '.repeat(49)}4111 1111 1111 1111`), answers)
    const [asked] = await lastMonth(world.desk, 10)
    expect(asked?.text.length).toBeLessThanOrEqual(500)
    expect(asked?.text).not.toContain('4111')
    const { answers: found } = await answeredBy(world.desk, 'gift-card', 1)
    expect(JSON.stringify(found)).not.toContain('4111')
  })

  it('tells them no card of a question that was decided before such things were masked', async () => {
    await happens('c1', asks('پنل همکاران کجاست؟'), misses())
    const { clusters } = await demand(world.desk)
    await dismiss(world.desk, clusters[0]!.id, SARA)
    const [kept] = await world.desk.store.demands.all()
    const text = 'پنل همکاران کجاست؟ کارتم 4111 1111 1111 1111'
    await world.desk.store.demands.put({ ...kept!, text, revision: kept!.revision + 1 }, kept!.revision)
    const after = (await demand(world.desk)).clusters
    expect(after[0]?.text).toContain('•••• 1111')
    expect(JSON.stringify(after)).not.toContain('4111')
  })

  it('is offered as another way of asking where the answer got a thumb up, once, and never by itself', async () => {
    const up = (to: number): Happens => ({ type: 'messageReaction', to, thumb: 'up', entryId: 'gift-card' })
    await happens('u1', asks('کد هدیه رو کجا بزنم'), answers, up(2))
    await happens('u2', asks('کد هدیه رو کجا بزنم'), answers, up(2))
    await happens('u3', asks('کارت هدیه دارم'), answers, up(2))
    await happens('u4', asks('کارت اعتباری'), answers)
    expect(await heardVariants(world.desk, 'gift-card')).toMatchObject([
      { text: 'کد هدیه رو کجا بزنم', language: 'fa', times: 2 },
    ])
    expect((await world.desk.store.entry('gift-card'))?.fa?.variants).toEqual(['کارت هدیه دارم'])
  })

  it('is counted by day', async () => {
    await happens('c1', asks('کارت هدیه'), answers, { type: 'endOfConversation', by: 'bot' })
    await happens('c2', asks('کارت هدیه'), answers, handsOver)
    const all = await statistics(world.desk, 30)
    expect(all.entries).toEqual([
      { id: 'gift-card', served: 2, helpful: 0, unhelpful: 0, person: 1, contained: 1, trend: 2 },
    ])
    expect(all.neverFound).toEqual([])
    const one = await entryStatistics(world.desk, 'gift-card', 7)
    expect(one.days).toHaveLength(7)
    expect(one.days.at(-1)).toMatchObject({ served: 2, contained: 1, person: 1 })
  })
})
