// The live board says what is so now, reads only what changed, and knows today from yesterday.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Board, keepBoard } from '../../src/desk/board.js'
import { claim } from '../../src/desk/claim.js'
import { setState } from '../../src/desk/leases.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { warningsOf } from '../../src/desk/warnings.js'
import { DeskError } from '../../src/domain/errors.js'
import type { Person } from '../../src/domain/person.js'
import { aWorld, type World, withStore } from './world.js'

const MINUTE = 60_000
const MAIL = { server: 'set', notReached: [] as string[] } as const
const NO_MAIL = { ...MAIL, server: 'unset' } as const
const sara = { id: 'sara', name: 'سارا' }
const person: Person = {
  ...{ ...sara, revision: 1, email: 's@shop.example', roles: ['agent'], passwordHash: '' },
  ...{ status: 'active', language: 'fa', createdAt: 0 },
}

describe('the live board', () => {
  let world: World
  let board: ReturnType<typeof keepBoard>
  beforeEach(async () => {
    world = await aWorld()
    board = keepBoard(world.desk)
    await world.desk.store.people.put(person, 0)
  })
  afterEach(async () => {
    board.stop()
    await world.close()
  })

  let said = 0
  async function says(lineId: string, text: string): Promise<void> {
    await receive(world.desk, { lineId, customer: { id: lineId }, id: `m${said++}`, text })
    await world.settled()
  }
  const warnings = (now: Board) => warningsOf(now, world.desk.settings, MAIL)
  const look = async () => {
    await world.settled()
    world.clock.pass(1_500)
    return board.ask()
  }

  it('shows who waits, since when and until when, and that nobody is there for them', async () => {
    const { clock } = world
    const since = clock.now()
    await says('one', 'اپراتور لطفاً')
    clock.pass(2 * MINUTE)
    await says('two', 'با یه آدم حرف بزنم')
    const now = await look()
    expect(now).toMatchObject({ waiting: 2, longestSince: since, nextDueAt: since + 10 * MINUTE, late: 0, soon: 0 })
    expect(warnings(now).map(({ kind }) => kind)).toContain('nobody')
    clock.pass(6 * MINUTE)
    expect(await look()).toMatchObject({ soon: 1 })
    clock.pass(3 * MINUTE)
    const late = await look()
    expect(late).toMatchObject({ late: 1 })
    expect(warnings(late)[0]).toEqual({ kind: 'late', count: 1 })
  })

  it('is not empty after the store could not be read when it was first asked', async () => {
    await says('one', 'اپراتور لطفاً')
    let answers = 0
    const { store } = world.desk
    const lines: typeof store.lines = (...asked) =>
      answers++ === 0 ? Promise.reject(new Error('away')) : store.lines(...asked)
    board = keepBoard(withStore(world.desk, { lines }))
    await expect(look()).rejects.toThrow('away')
    expect(await look()).toMatchObject({ waiting: 1 })
  })

  it('shows the rest when one conversation cannot be read, and all of it once it can', async () => {
    await says('one', 'اپراتور لطفاً')
    await says('two', 'با یه آدم حرف بزنم')
    const { store } = world.desk
    let damaged = 'one'
    const activities: typeof store.activities = async (id, ...asked) => {
      if (id === damaged) throw new DeskError('unavailable', 'The stored activity one 1 is damaged.')
      return store.activities(id, ...asked)
    }
    board = keepBoard(withStore(world.desk, { activities }))
    expect(await look()).toMatchObject({ waiting: 2, today: { conversations: 1 } })
    damaged = ''
    expect(await look()).toMatchObject({ waiting: 2, today: { conversations: 2 } })
  })

  it('says how many have not been told everything, until they are', async () => {
    await says('one', 'سفارشم کجاست؟')
    await look()
    await world.settled()
    const { store } = world.desk
    const line = (await store.line('one'))!
    const untold = { by: 'channel', since: line.at, tries: 3, problem: 'The channel answered 503.' } as const
    await store.commit({ ...line, untold }, [], line.version)
    expect(warnings(await look())).toContainEqual({ kind: 'untold', count: 1 })
    await store.commit(line, [], line.version) // taken at last
    expect(warnings(await look())).toEqual([])
  })

  it('does not go back to what a slow look had read', async () => {
    await says('one', 'سفارشم کجاست؟')
    const { store } = world.desk
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    let reads = 0
    const line: typeof store.line = async id => {
      const found = await store.line(id)
      if (reads++ === 0) await held
      return found
    }
    board = keepBoard(withStore(world.desk, { line }))
    const slow = look()
    await world.settled()
    await says('one', 'اپراتور لطفاً')
    const next = look()
    await world.settled()
    release()
    await Promise.all([slow, next])
    expect(await look()).toMatchObject({ waiting: 1 })
  })

  it('follows what happens: taken, answered, and who holds what', async () => {
    const { desk } = world
    await setState(desk, sara.id, 'available')
    await says('one', 'اپراتور لطفاً')
    expect(await look()).toMatchObject({ waiting: 1, counts: { queued: 1, assigned: 0 } })
    const { conversation } = await claim(desk, 'one', sara)
    const taken = await look()
    expect(taken).toMatchObject({ waiting: 0, counts: { queued: 0, assigned: 1 } })
    expect(taken.agents).toEqual([{ ...sara, state: 'available', holds: 1, owed: 1 }])
    expect(warnings(taken)).toEqual([])
    world.clock.pass(30 * 60_000)
    await setState(desk, sara.id, 'available')
    expect(warnings(await look())).toContainEqual({ kind: 'silent', count: 1, agents: [sara.name] })
    const held = conversation?.status === 'assigned' ? conversation.claim : 0
    await reply(desk, { lineId: 'one', agent: sara, claim: held, id: 'r1', text: 'سلام' })
    const answered = await look()
    expect(answered.agents[0]).toMatchObject({ owed: 0 })
    expect(answered.today.firstResponse.count).toBe(1)
    await setState(desk, sara.id, 'away')
    expect((await look()).agents[0]).toMatchObject({ state: 'away' })
  })

  it('is the same for whoever asks first in the afternoon', async () => {
    await says('one', 'اپراتور لطفاً')
    await says('two', 'مرسی')
    await look()
    await says('two', 'خداحافظ')
    await says('three', 'سلام')
    const followed = await look()
    const other = keepBoard(world.desk)
    expect((await other.ask()).today).toEqual(followed.today)
    other.stop()
  })

  it('counts today only, also past midnight', async () => {
    await says('one', 'سلام')
    expect((await look()).today.conversations).toBe(1)
    world.clock.pass(20 * 60 * MINUTE)
    expect((await look()).today.conversations).toBe(0)
  })

  it('warns before the holidays stop being sure, and where no mail goes out', async () => {
    const now = await look()
    const { hours } = world.desk.settings
    const told = (warnsAfter: string) => warningsOf(now, { hours: { ...hours, open: 'by_week', warnsAfter } }, MAIL)
    expect(told('2027-03-20')).toEqual([])
    expect(told('2026-12-20')).toEqual([{ kind: 'holidays', state: 'soon', until: '2026-12-20' }])
    expect(told('2026-11-20')).toMatchObject([{ state: 'unsure' }])
    expect(warningsOf(now, world.desk.settings, NO_MAIL)).toEqual([]) // always open, and nobody left an address
    expect(warningsOf(now, { hours: { ...hours, open: 'by_week' } }, NO_MAIL)).toEqual([{ kind: 'mail', left: 0 }])
  })

  it('warns for the day where an e-mail was left and no mail goes out, though always open', async () => {
    await says('one', 'اپراتور لطفاً')
    await says('one', 'sara@example.com')
    const mail = async (post: Parameters<typeof warningsOf>[2]) =>
      warningsOf(await look(), world.desk.settings, post).filter(({ kind }) => kind === 'mail')
    expect(await mail(NO_MAIL)).toEqual([{ kind: 'mail', left: 1 }])
    expect(await mail(MAIL)).toEqual([])
  })

  it('drops who asked to be forgotten', async () => {
    await says('one', 'اپراتور لطفاً')
    await look()
    await world.desk.store.forget('one')
    expect(await look()).toMatchObject({ waiting: 0, today: { conversations: 0 } })
  })
})
