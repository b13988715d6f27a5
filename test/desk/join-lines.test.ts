// One person in two places: when the website says who they are, what they said in both is one history, and no place is lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/desk/claim.js'
import { customerData, eraseCustomer } from '../../src/desk/customer-data.js'
import { identify, isTheirs, openCustomer } from '../../src/desk/customers.js'
import { changeProfile, profileOf } from '../../src/desk/profile.js'
import { receive } from '../../src/desk/receive.js'
import { resolve } from '../../src/desk/resolve.js'
import { stranded } from '../../src/desk/watchdog.js'
import { aWorld, type World } from './world.js'

const SARA = { id: 'sara', name: 'Sara' }
const ANA = { externalId: 'customer-77', name: 'Ana' }
const DOOR = 'می‌خواهم با اپراتور صحبت کنم'

describe('a customer in two places', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
  })
  afterEach(async () => {
    await world.settled()
    await world.close()
  })

  let sent = 0
  const says = async (customer: { id: string; lineId: string; name?: string }, text: string) => {
    const { id, lineId, name } = customer
    await receive(world.desk, { lineId, customer: { id, ...(name && { name }) }, id: `m${sent++}`, text })
    await world.settled()
  }
  const line = (id: string) => world.desk.store.line(id)
  /** At the site they are known; at the other place they wrote as a stranger. */
  const both = async () => ({
    known: await identify(world.desk, ANA),
    stranger: (await openCustomer(world.desk, undefined, 'a-key-of-the-phone')).customer,
  })
  /** Nothing can be committed while it runs. */
  const whilePowerIsOut = async <T>(run: () => Promise<T>): Promise<T> => {
    const { commit } = world.desk.store
    world.desk.store.commit = () => Promise.reject(new Error('the power went'))
    return run().finally(() => {
      world.desk.store.commit = commit
    })
  }
  const knownAgain = () => identify(world.desk, ANA, 'a-key-of-the-phone')

  it('keeps the place in the queue, and what was said before is beside it', async () => {
    const { known, stranger } = await both()
    await says(known, 'سلام')
    await says(stranger, DOOR)
    const rank = (await line(stranger.lineId))?.conversation
    const now = await knownAgain()
    expect(now.lineId).toBe(stranger.lineId)
    expect(await line(now.lineId)).toMatchObject({ customer: { id: known.id }, merged: [{ lineId: known.lineId }] })
    expect((await line(now.lineId))?.conversation).toEqual(rank)
    expect((await line(known.lineId))?.conversation).toMatchObject({ status: 'resolved', mergedInto: now.lineId })
    expect((await identify(world.desk, ANA)).lineId).toBe(now.lineId)
    expect(await isTheirs(world.desk, known.lineId, known.id)).toBe(false) // an open page asks for the other line
    expect(await isTheirs(world.desk, now.lineId, stranger.id)).toBe(false)
    await says(now, 'هنوز منتظرم')
    expect((await line(now.lineId))?.conversation?.status).toBe('queued')
    expect(await stranded(world.desk)).toEqual([])
  })

  it('stays with the agent who has the known conversation, and the agent sees the other one', async () => {
    const { known, stranger } = await both()
    await says(known, DOOR)
    await claim(world.desk, known.lineId, SARA)
    await says(stranger, 'سلام، سفارشم کو')
    const now = await knownAgain()
    expect(now.lineId).toBe(known.lineId)
    expect((await line(now.lineId))?.conversation).toMatchObject({ status: 'assigned', agent: SARA })
    expect((await line(now.lineId))?.merged).toMatchObject([{ lineId: stranger.lineId }])
    expect((await line(stranger.lineId))?.conversation).toMatchObject({ mergedInto: now.lineId })
    await knownAgain()
    expect((await line(now.lineId))?.merged).toHaveLength(1)
  })

  it('joins what is over by a word beside it, again after a crash in between', async () => {
    const { known, stranger } = await both()
    await says(known, 'سلام')
    await says(stranger, DOOR)
    const { conversation } = await claim(world.desk, stranger.lineId, SARA)
    await changeProfile(world.desk, SARA, { lineId: stranger.lineId, revision: 0, phone: '09121234567' })
    await resolve(world.desk, stranger.lineId, SARA, conversation?.status === 'assigned' ? conversation.claim : 0)
    await expect(whilePowerIsOut(knownAgain)).rejects.toThrow('the power went')
    const now = await knownAgain()
    expect(now.lineId).toBe(known.lineId)
    expect((await line(now.lineId))?.merged).toMatchObject([{ lineId: stranger.lineId }])
    expect(await profileOf(world.desk, { id: now.id })).toMatchObject({ phone: '09121234567' })
    expect((await openCustomer(world.desk, 'a-key-of-the-phone', 'fresh')).newKey).toBe('fresh')
  })

  it('joins both after a crash in between where the place of the stranger goes on', async () => {
    const { known, stranger } = await both()
    await says(known, 'سلام')
    await says(stranger, DOOR)
    await expect(whilePowerIsOut(knownAgain)).rejects.toThrow('the power went')
    const now = await knownAgain()
    expect(now.lineId).toBe(stranger.lineId)
    expect((await line(now.lineId))?.merged).toMatchObject([{ lineId: known.lineId }])
    expect((await line(known.lineId))?.conversation).toMatchObject({ mergedInto: now.lineId })
  })

  it('is erased in both places', async () => {
    const { known, stranger } = await both()
    await says(known, 'سلام')
    await says(stranger, DOOR)
    const { lineId } = await knownAgain()
    const { lines } = await eraseCustomer(world.desk, lineId)
    expect([...lines].sort()).toEqual([known.lineId, stranger.lineId].sort())
    await expect(customerData(world.desk, known.lineId)).rejects.toMatchObject({ code: 'not_found' })
    expect(await world.desk.store.customers.all()).toEqual([])
  })

  it('is erased in both places by either of them, also where nothing was open any more', async () => {
    const { known, stranger } = await both()
    await says(stranger, DOOR)
    const { conversation } = await claim(world.desk, stranger.lineId, SARA)
    await resolve(world.desk, stranger.lineId, SARA, conversation?.status === 'assigned' ? conversation.claim : 0)
    await says(known, 'سلام')
    const now = await knownAgain()
    expect(now.lineId).toBe(known.lineId)
    const { lines } = await eraseCustomer(world.desk, stranger.lineId)
    expect([...lines].sort()).toEqual([known.lineId, stranger.lineId].sort())
    expect(await world.desk.store.customers.all()).toEqual([])
  })

  it('is still known where they go on when an old place of theirs has had its time', async () => {
    const { known, stranger } = await both()
    await says(known, DOOR)
    await says(stranger, 'سلام، سفارشم کو')
    await changeProfile(world.desk, SARA, { lineId: known.lineId, revision: 0, phone: '09121234567' })
    const now = await knownAgain()
    const before = world.desk.clock.now() + 1
    world.clock.step(60_000)
    await says(now, 'هنوز منتظرم')
    const { lines } = await eraseCustomer(world.desk, stranger.lineId, before)
    expect(lines).toEqual([stranger.lineId])
    expect(await profileOf(world.desk, { id: now.id })).toMatchObject({ phone: '09121234567' })
    expect(await identify(world.desk, ANA)).toEqual(now)
  })

  it('is not heard again by coming as a stranger where they are blocked', async () => {
    const { known, stranger } = await both()
    await says(known, 'سلام')
    await world.desk.store.line(known.lineId).then(before => {
      const blocked = { reason: 'abuse', by: SARA, at: 0 }
      return world.desk.store.commit({ ...before!, blocked }, [], before!.version)
    })
    await says(stranger, DOOR)
    const now = await knownAgain()
    await expect(says(now, 'حالا چی')).rejects.toMatchObject({ message: /another way/ })
  })
})
