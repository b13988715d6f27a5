// The lead moves a number and hears what last week would have been: decided anew by the real bot, judged by what came of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPolicy, type Policy } from '../../dialogs/policy.js'
import { claim } from '../../src/desk/claim.js'
import { seed } from '../../src/desk/knowledge.js'
import { type Effect, type Progress, preview, verdictOf } from '../../src/desk/preview.js'
import { receive } from '../../src/desk/receive.js'
import { told } from '../../src/domain/story.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { until } from '../http/client.js'
import { aWorld, faqFolder, type World } from './world.js'

const DAY = 86_400_000

describe('the preview of other numbers', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
    const { desk } = world
    await seed(desk, () => readFaqFolder(faqFolder))
    await until(() => desk.matcher.match('تا چند روز می‌توانم کالا را پس بدهم؟').candidates[0]) // it learns in a thread
  })
  afterEach(() => world.close())

  let said = 0
  async function says(lineId: string, ...texts: string[]): Promise<void> {
    for (const text of texts) {
      await receive(world.desk, { lineId, customer: { id: lineId }, id: `m${said++}`, text })
      world.clock.pass(5_000)
      await world.settled()
    }
  }
  async function look(changed: Partial<Policy>, goesOn = () => true) {
    const telling = preview(world.desk, { ...defaultPolicy, ...changed }, goesOn)
    const progress: Progress[] = []
    for (;;) {
      const { done, value } = await telling.next()
      if (done) return { progress, effect: value as Effect | null }
      progress.push(value)
    }
  }

  it('changes nothing where the numbers are the same', async () => {
    await says('asks', 'اپراتور لطفاً')
    await says('answered', 'تا چند روز می‌توانم کالا را پس بدهم؟')
    const { effect, progress } = await look({})
    expect(effect).toMatchObject({ conversations: 2, handedBefore: 1, handedAfter: 1, more: { count: 0 } })
    expect(effect?.fewer.count).toBe(0)
    expect(effect?.answers).toEqual({ before: 1, after: 1 })
    expect(progress.at(-1)).toEqual({ done: 2, total: 2 })
  })

  it('hands over more with less patience for misses, and knows which of them went wrong', async () => {
    await says('sad', 'فردا هوا در کرمان چطور است؟')
    await says('calm', 'حال شما چطور است؟ برایم شعر بخوان')
    const { effect } = await look({ maxMisses: 0.5, offerAt: 1, stuckAt: 0.2 })
    expect(effect?.handedBefore).toBe(0)
    expect(effect?.more.count).toBe(effect?.handedAfter)
    expect(effect?.more.count).toBeGreaterThan(0)
    expect(effect?.more.right).toBe(0)
    await claim(world.desk, 'sad', { id: 'sara', name: 'سارا' }) // a colleague stepped in: it did come to a person
    const again = (await look({ maxMisses: 0.5, offerAt: 1, stuckAt: 0.2 })).effect
    expect(again?.more.right).toBe(1)
    expect(again?.more.examples.find(({ lineId }) => lineId === 'sad')?.verdict).toBe('right')
  })

  it('reads seven days back and no further, and stops when nobody waits for it', async () => {
    await says('old', 'اپراتور لطفاً')
    world.clock.pass(8 * DAY)
    await says('new', 'اپراتور لطفاً')
    expect((await look({})).effect?.conversations).toBe(1)
    expect((await look({}, () => false)).effect).toBeNull()
  })
})

describe('whether a person was right', () => {
  const stories = (...more: object[]) => {
    const what = [{ type: 'message', from: 'customer', text: 'سلام' }, ...more]
    return told([], what.map((one, i) => ({ id: `a${i}`, seq: i + 1, at: i, ...one })) as never)[0]!
  }
  const fetched = { type: 'handoff.initiate', reason: 'asked', evidence: [], summary: '', language: 'fa', dueAt: 9 }
  const ends = (marks: object) => ({ type: 'endOfConversation', by: 'agent', ...marks })

  it.each([
    ['the agent said so', [fetched, ends({ handoffRight: 'yes' })], 'right'],
    ['the agent said no', [fetched, ends({ handoffRight: 'no' })], 'wrong'],
    ['nobody said, but a person had to come', [fetched, ends({})], 'right'],
    ['two stars for the bot alone', [ends({}), { type: 'rating', stars: 2 }], 'right'],
    ['five stars for the bot alone', [ends({}), { type: 'rating', stars: 5 }], 'unknown'],
  ])('%s', (_name, more, verdict) => expect(verdictOf(stories(...more))).toBe(verdict))
})
