// Whoever is erased is forgotten at once by the running program as well, not only by its store.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eraseCustomer } from '../../src/desk/customer-data.js'
import { keepForgetting } from '../../src/desk/forgetting.js'
import { askedAt, lastMonth } from '../../src/desk/questions.js'
import { receive } from '../../src/desk/receive.js'
import { firstWords } from '../../src/http/first-words.js'
import type { News } from '../../src/ports.js'
import { remembered } from '../../src/understanding/remembered.js'
import { aWorld, type World } from './world.js'

const WORDS = 'بستهٔ خانم کاناری کجاست؟ می‌خواهم با اپراتور صحبت کنم'

describe('a customer who is erased', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
    await receive(world.desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'm1', text: WORDS })
    await world.settled()
  })
  afterEach(async () => {
    await world.settled()
    await world.close()
  })

  it('leaves no word beside the desk’s rows', async () => {
    const { store } = world.desk
    const line = (await store.line('ana'))!
    expect(line.conversation!.status).not.toBe('bot')
    expect(await firstWords(store, line, line.conversation!)).toContain('کاناری')
    await eraseCustomer(world.desk, 'ana')
    expect(await firstWords(store, line, line.conversation!)).toBe('')
  })

  it('comes back neither by somebody who was reading at that moment', async () => {
    const { store } = world.desk
    const line = (await store.line('ana'))!
    let read = () => {}
    const reading = new Promise<void>(done => {
      read = done
    })
    let erased = () => {}
    const gone = new Promise<void>(done => {
      erased = done
    })
    const activities: typeof store.activities = async (...asked) => {
      const found = await store.activities(...asked)
      read()
      await gone
      return found
    }
    const slow = { activities, watch: (hear: (news: News) => void) => store.watch(hear) }
    const words = firstWords(slow, line, line.conversation!)
    await reading
    await eraseCustomer(world.desk, 'ana')
    erased()
    expect(await words).toContain('کاناری')
    expect(await firstWords(slow, line, line.conversation!)).toBe('')
  })

  it('is no question of last month any more', async () => {
    const question = 'شماره‌ام کاناری است؛ تا چند روز می‌توانم پس بدهم؟'
    await receive(world.desk, { lineId: 'sara', customer: { id: 'sara' }, id: 'm2', text: question })
    world.clock.pass(10_000)
    await world.settled()
    const places = await world.desk.store.marked('turn', 10)
    expect(await askedAt(world.desk, places)).toEqual([question])
    await eraseCustomer(world.desk, 'sara')
    expect(await lastMonth(world.desk, 10)).toEqual([])
    expect(await askedAt(world.desk, places)).toEqual([''])
  })

  it('is not quoted by what a check of drafts found', async () => {
    const found = { decision: 'none', score: 0 } as const
    const decisions = { answer: 0, clarify: 0, none: 1 }
    const checked = (id: string, text: string) => {
      const changed = [{ text, times: 1, before: found, after: found }]
      const questions = { asked: 1, before: decisions, after: decisions, otherEntry: 0, changed }
      const tests = { entries: 1, tests: 0, passed: 0, newlyRight: [], newlyWrong: [], stillWrong: [], collisions: [] }
      const result = { ...tests, questions, tookMs: 1 }
      const kept = { id, revision: 1, startedAt: 1, seenAt: 1, basis: '', drafts: [], progress: 1 }
      return world.desk.store.checks.put({ ...kept, step: 'done', state: 'done', result }, 0)
    }
    await checked('quotes', `سلام\n${WORDS}`)
    await checked('another', 'ساعت کاری چیست؟')
    await eraseCustomer(world.desk, 'ana')
    expect((await world.desk.store.checks.all()).map(({ id }) => id)).toEqual(['another'])
  })

  it('leaves no decision that quotes several messages of theirs together', async () => {
    const { store } = world.desk
    await receive(world.desk, { lineId: 'ana', customer: { id: 'ana' }, id: 'm2', text: 'کد من ۷۷۱ است' })
    await world.settled()
    const decided = { revision: 1, language: 'fa', by: 'Ed', at: 1, decision: { what: 'not_for_faq' } } as const
    await store.demands.put({ ...decided, id: 'hers', text: `${WORDS}\nکد من ۷۷۱ است` }, 0)
    await store.demands.put({ ...decided, id: 'another', text: `${WORDS}\nو ساعت کاری؟` }, 0)
    await eraseCustomer(world.desk, 'ana')
    expect((await store.demands.all()).map(({ id }) => id)).toEqual(['another'])
  })

  it('takes along what was understood of their words', async () => {
    const asked: string[] = []
    const understand = remembered(10, text => asked.push(text))
    understand('a')
    understand('a')
    expect(asked).toEqual(['a'])
    const stop = keepForgetting(world.desk)
    await eraseCustomer(world.desk, 'ana')
    understand('a')
    expect(asked).toEqual(['a', 'a'])
    stop()
  })
})
