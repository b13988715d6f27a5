// An agent's desk closes, sleeps or is cut off: what they held goes back to its place, and the customer hears it once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { keepLeases, type Leases, setState } from '../../src/desk/leases.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { keepSweeping, mend, sweep } from '../../src/desk/sweep.js'
import { stranded } from '../../src/desk/watchdog.js'
import type { Activity } from '../../src/domain/activity.js'
import { LEASE_MS } from '../../src/domain/person.js'
import { aWorld, type World } from './world.js'

const SARA = { id: 'sara', name: 'Sara' }
const OMID = { id: 'omid', name: 'Omid' }
const RELOAD_MS = 5_000
const { graceMs } = defaultPolicy

describe('an agent with a conversation', () => {
  let world: World
  let desk: Desk
  let leases: Leases
  let unhear: () => void
  beforeEach(async () => {
    world = await aWorld()
    desk = world.desk
    leases = keepLeases(desk)
    unhear = desk.store.watch(news => news.type === 'person' && leases.assure(news.personId))
    await leases.opened('sara')
  })
  afterEach(async () => {
    unhear()
    leases.stop()
    await world.settled()
    await world.close()
  })

  /** Time passes with everything that happens in it. */
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 5_000) {
      world.clock.pass(Math.min(left, 5_000))
      await world.settled()
      await sweep(desk)
      await world.settled()
    }
  }
  /** What happens while the program sweeps by itself. */
  const swept = async (happens: () => Promise<void>) => {
    const stop = keepSweeping(desk, 1_000)
    await world.settled()
    await happens()
    stop()
  }
  const seconds = async (count: number) => {
    for (let second = 0; second < count; second++) {
      world.clock.pass(1_000)
      await world.settled()
    }
  }
  const asks = async (lineId: string, text = 'اپراتور لطفاً') => {
    await receive(desk, { lineId, customer: { id: lineId }, id: `${lineId}-${desk.clock.now()}`, text })
    await world.settled()
  }
  const held = async (lineId: string, agent = SARA) => {
    await asks(lineId)
    const { conversation } = await claim(desk, lineId, agent)
    if (conversation?.status !== 'assigned') throw new Error('not claimed')
    return conversation
  }
  const transcript = async (lineId: string) =>
    (await world.transcript(lineId)).filter(a => !a.type.startsWith('promise'))
  const statusOf = async (lineId: string) => (await desk.store.line(lineId))?.conversation?.status
  const told = (all: Activity[]) => all.filter(a => a.type === 'handoff.status' && a.state === 'failed').length

  it('keeps it as long as the desk is open, whatever the hour', async () => {
    await held('ana')
    await pass(30 * 60_000)
    expect(await statusOf('ana')).toBe('assigned')
    expect(await stranded(desk)).toEqual([])
    const handed = (await transcript('ana')).filter(a => a.type === 'handoff.status')
    expect(handed).toMatchObject([{ state: 'accepted' }])
  })

  it.each([
    ['the clock jumps an hour', 3_600_000],
    ['the machine sleeps for three days', 3 * 86_400_000],
  ])('keeps it when %s and the desk is still there', async (_what, ms) => {
    await held('ana')
    await swept(async () => {
      world.clock.step(ms)
      await seconds(120)
    })
    expect(await statusOf('ana')).toBe('assigned')
  })

  it('keeps it when somebody sets the clock back and forth until it is right', async () => {
    await held('ana')
    await swept(async () => {
      world.clock.step(-3 * 86_400_000)
      await seconds(40) // the lease is of those days now
      for (const ms of [3 * 86_400_000, 3_600_000, -2 * 3_600_000]) {
        world.clock.step(ms)
        await seconds(3)
      }
      expect(await statusOf('ana')).toBe('assigned')
      await seconds(120)
    })
    expect(await statusOf('ana')).toBe('assigned')
  })

  it('keeps it when the clock jumps while a round is under way', async () => {
    await held('ana')
    await swept(async () => {
      const { due } = desk.store
      desk.store.due = async (...args) => {
        const lines = await due(...args)
        desk.store.due = due
        world.clock.step(3 * 86_400_000)
        return lines
      }
      await seconds(120)
    })
    expect(await statusOf('ana')).toBe('assigned')
  })

  it('loses it after a jump too, when the desk is gone', async () => {
    await held('ana')
    await swept(async () => {
      leases.closed('sara')
      world.clock.step(3_600_000)
      await seconds(LEASE_MS / 1_000 + 60)
    })
    expect(await statusOf('ana')).toBe('queued')
  })

  it('does not make the store write each line when the lease is renewed', async () => {
    for (let i = 0; i < 10; i++) await held(`line-${i}`)
    let commits = 0
    const commit = desk.store.commit
    desk.store.commit = (...args) => {
      commits++
      return commit(...args)
    }
    await pass(10 * 60_000)
    expect(commits).toBeLessThanOrEqual(10 * (2 + Math.ceil((10 * 60_000) / graceMs))) // and a warning and a word each, for nobody answers
  })

  it('notices nothing of a reconnect inside the grace time', async () => {
    const { claim } = await held('ana')
    leases.closed('sara')
    await pass(RELOAD_MS + graceMs - 5_000)
    await leases.opened('sara')
    await pass(10 * 60_000)
    await reply(desk, { lineId: 'ana', agent: SARA, claim, id: 'still-mine', text: 'سلام، برگشتم' })
    expect(told(await transcript('ana'))).toBe(0)
  })

  it('loses it when the desk stays closed: back to the queue, the customer told once, late writes refused', async () => {
    const { claim } = await held('ana')
    leases.closed('sara')
    await pass(RELOAD_MS + graceMs)
    expect(await statusOf('ana')).toBe('queued')
    const before = await transcript('ana')
    expect(before.at(-2)).toMatchObject({ state: 'failed', message: /Sara is not connected/ })
    expect(before.at(-1)).toMatchObject({ from: 'bot', spoken: 'handoff', language: 'fa' })
    const late = { lineId: 'ana', agent: SARA, claim, id: 'late-one', text: 'سلام' }
    await expect(reply(desk, late)).rejects.toMatchObject({ code: 'conflict' })
    await pass(5 * 60_000)
    const after = (await transcript('ana')).slice(before.length)
    expect(after).toMatchObject([{ from: 'bot', text: /زمانی که گفت/ }]) // nobody is there to keep the time that was told
  })

  it('loses it to a crash after lease and grace, swept by any process, and told by one only', async () => {
    await held('ana')
    leases.stop()
    await pass(LEASE_MS + graceMs - 5_000)
    expect(await statusOf('ana')).toBe('assigned')
    world.clock.pass(5_000)
    await Promise.all([sweep({ ...desk }), sweep({ ...desk }), sweep({ ...desk })])
    await world.settled()
    expect(await statusOf('ana')).toBe('queued')
    expect(told(await transcript('ana'))).toBe(1)
  })

  it('leaves it at its first place in the queue, before everybody who came later', async () => {
    await held('first')
    await pass(60_000)
    await asks('second')
    leases.closed('sara')
    await pass(RELOAD_MS + graceMs)
    await asks('third')
    expect((await desk.store.lines('queued', 10)).map(({ id }) => id)).toEqual(['first', 'second', 'third'])
  })

  it('refuses the late write even after the same agent has claimed it again', async () => {
    const { claim: old } = await held('ana')
    leases.closed('sara')
    await pass(RELOAD_MS + graceMs)
    await claim(desk, 'ana', SARA)
    const late = { lineId: 'ana', agent: SARA, claim: old, id: 'late-one', text: 'سلام' }
    await expect(reply(desk, late)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('tells a customer who is left again in other words', async () => {
    for (let i = 0; i < 3; i++) {
      if (i > 0) await leases.opened('sara')
      await (i === 0 ? held('ana') : claim(desk, 'ana', SARA))
      leases.closed('sara')
      await pass(RELOAD_MS + graceMs)
    }
    const said = (await transcript('ana')).flatMap(a => (a.type === 'message' && a.from === 'bot' ? a.text : []))
    expect(new Set(said).size).toBe(said.length)
    expect(said).toHaveLength(4)
  })

  it('without a desk has the grace time to open one', async () => {
    await held('ana', OMID)
    await pass(graceMs - 5_000)
    expect([await statusOf('ana'), await stranded(desk)]).toEqual(['assigned', []])
    await pass(5_000)
    expect(await statusOf('ana')).toBe('queued')
  })

  it('on a break finishes what is open, and nobody new is promised a time', async () => {
    await held('ana')
    await setState(desk, 'sara', 'break')
    await pass(10 * 60_000)
    expect(await statusOf('ana')).toBe('assigned')
    await asks('ben', 'operator')
    const said = (await world.transcript('ben')).find(a => a.type === 'message' && a.from === 'bot')
    expect(said).toMatchObject({ text: /Nobody is at the desk/ })
  })

  it('who says to be away hands over after the grace time, though the desk is open, and stays away until they say so', async () => {
    await held('ana')
    await setState(desk, 'sara', 'away')
    await pass(graceMs)
    expect(await statusOf('ana')).toBe('queued')
    leases.closed('sara')
    await leases.opened('sara')
    expect(await desk.store.leases.get('sara')).toMatchObject({ state: 'away' })
    await setState(desk, 'sara', 'available')
    await claim(desk, 'ana', SARA)
    await pass(10 * 60_000)
    expect(await statusOf('ana')).toBe('assigned')
  })

  it('keeps the word about themselves through reloads and renewals', async () => {
    await setState(desk, 'sara', 'break')
    leases.closed('sara')
    await pass(2_000)
    await leases.opened('sara')
    await pass(5 * 60_000)
    expect(await desk.store.leases.get('sara')).toMatchObject({ state: 'break' })
  })

  it('who is gone is found when the clock is put back by a day', async () => {
    await held('ana')
    leases.stop()
    world.clock.step(-86_400_000)
    expect(await stranded(desk)).toEqual(['ana'])
    await mend(desk)
    expect(await stranded(desk)).toEqual([])
    await pass(LEASE_MS + graceMs)
    expect(await statusOf('ana')).toBe('queued')
  })

  it('who is there keeps it when the clock is put back', async () => {
    await held('ana')
    world.clock.step(-86_400_000)
    await mend(desk)
    await pass(10 * 60_000)
    expect([await statusOf('ana'), await stranded(desk)]).toEqual(['assigned', []])
  })

  it('lets the bot answer although the clock was put back before it could', async () => {
    desk.typing.set('ana', desk.clock.now() + 1)
    await receive(
      { ...desk, clock: { ...desk.clock, wake: () => () => {} } },
      {
        ...{ lineId: 'ana', customer: { id: 'ana' }, id: 'm1', text: 'سلام' },
      },
    )
    await world.settled()
    world.clock.step(-3_600_000)
    expect(await stranded(desk)).toEqual(['ana'])
    await mend(desk)
    await world.settled()
    expect((await transcript('ana')).at(-1)).toMatchObject({ from: 'bot' })
  })
})
