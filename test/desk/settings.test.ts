// The lead changes a number: it holds at once, nothing wrong is ever saved, and the trail knows who and why.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { receive } from '../../src/desk/receive.js'
import { changeSettings, defaultSettings, keepSettings, restoreSettings, section } from '../../src/desk/settings.js'
import { differences } from '../../src/domain/audit.js'
import { checked } from '../../src/domain/settings.js'
import { quiet } from '../quiet.js'
import { aWorld, type World, withStore } from './world.js'

const negar = { id: 'p-negar', name: 'نگار' }
const request = (changed: object, expected = 0) => ({
  ...{ name: 'policy' as const, value: { ...defaultPolicy, ...changed }, expected },
  ...{ reason: 'شب عید است', by: negar },
})

describe('the settings', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
  })
  afterEach(() => world.close())

  it('hold from the next word that a customer says, without a restart', async () => {
    const { desk, clock, settled } = world
    const due = async (lineId: string) => {
      await receive(desk, { lineId, customer: { id: lineId }, id: 'm1', text: 'اپراتور لطفاً' })
      await settled()
      const { conversation } = (await desk.store.line(lineId))!
      return conversation?.status === 'queued' && conversation.handoff.dueAt - clock.now()
    }
    expect(await due('before')).toBe(10 * 60_000)
    await changeSettings(desk, request({ firstResponseMinutes: 4 }))
    await settled()
    expect(await due('after')).toBe(4 * 60_000)
  })

  it('know who changed them, when and why, and what it was before', async () => {
    const { desk, clock, settled } = world
    await changeSettings(desk, request({ answerAt: 0.7 }))
    await settled()
    clock.pass(1000)
    await changeSettings(desk, { ...request({ answerAt: 0.8 }, 1), reason: 'هنوز زود جواب می‌دهد' })
    const [last, first] = await desk.store.audit.newest(9)
    expect(last).toMatchObject({ by: negar, at: clock.now(), what: 'settings.policy', reason: 'هنوز زود جواب می‌دهد' })
    expect(differences(last?.before, last?.after)).toEqual([{ path: 'answerAt', before: 0.7, after: 0.8 }])
    expect(differences(first?.before, first?.after)).toEqual([{ path: 'answerAt', before: 0.6, after: 0.7 }])
    expect(await section(desk, 'policy')).toMatchObject({ revision: 2, value: { answerAt: 0.8 } })
  })

  it('can be taken back, and that is a change like any other', async () => {
    const { desk, settled } = world
    const { id } = await changeSettings(desk, request({ answerAt: 0.7 }))
    await settled()
    const { name, reason, by } = request({})
    await restoreSettings(desk, { name, reason, by, expected: 1, changeId: id, to: 'before' })
    await settled()
    expect(desk.policy).toEqual(defaultPolicy)
    await restoreSettings(desk, { name, reason, by, expected: 2, changeId: id, to: 'after' })
    await settled()
    expect(desk.policy.answerAt).toBe(0.7)
    expect(await desk.store.audit.newest(9)).toHaveLength(3)
    const nowhere = restoreSettings(desk, { name, reason, by, expected: 3, changeId: 'x', to: 'before' })
    await expect(nowhere).rejects.toMatchObject({ code: 'not_found' })
  })

  it.each([
    [{ answerAt: 7 }, 'policy.answerAt: a number from 0.3 to 0.95'],
    [{ answerAt: '0.7' }, 'policy.answerAt: a number from 0.3 to 0.95'],
    [{ clarifyMost: 2.5 }, 'policy.clarifyMost: a whole number from 1 to 5'],
    [{ clarifyAt: 0.8 }, 'policy.clarifyAt: at most 0.6, which is answerAt'],
    [{ wantsHumanAt: 0.99 }, 'policy.wantsHumanAt: a number from 0.2 to 0.8'],
    [{ answerat: 0.7 }, 'policy: Unrecognized key: "answerat"'],
  ])('refuse %o with a sentence, and save nothing', async (changed, message) => {
    const { desk } = world
    await expect(changeSettings(desk, request(changed))).rejects.toMatchObject({ code: 'invalid', message })
    expect(await desk.store.settings.all()).toEqual([])
    expect(await desk.store.audit.newest(9)).toEqual([])
  })

  it('are not overwritten by whoever read an older state of them', async () => {
    const { desk, settled } = world
    await changeSettings(desk, request({ answerAt: 0.7 }))
    await expect(changeSettings(desk, request({ answerAt: 0.9 }))).rejects.toMatchObject({ code: 'conflict' })
    await settled()
    expect(desk.policy.answerAt).toBe(0.7)
    expect(await desk.store.audit.newest(9)).toHaveLength(1)
  })

  it('are there after a restart; a number that came later has its default, a spoilt section too', async () => {
    const { store } = world.desk
    const change = await changeSettings(world.desk, request({ answerAt: 0.7 }))
    const { answerAt, clarifyAt } = defaultPolicy
    await store.settings.put({ id: 'policy', revision: 2, value: { answerAt: 0.7, gone: 1 }, change }, 1)
    const older = await keepSettings({ store, clock: world.clock, log: quiet })
    expect(older.now.policy).toEqual({ ...defaultPolicy, answerAt: 0.7 })
    older.stop()
    await store.settings.put({ id: 'policy', revision: 3, value: { answerAt: 'high' }, change }, 2)
    const errors: string[] = []
    const log = { ...quiet, error: (_facts: object, message: string) => void errors.push(message) }
    const spoilt = await keepSettings({ store, clock: world.clock, log })
    expect(spoilt.now.policy).toMatchObject({ answerAt, clarifyAt })
    expect(errors).toEqual(['A saved setting cannot be read; its default holds.'])
    spoilt.stop()
  })

  it('that are changed while they are read for the first time are read again', async () => {
    const { desk, settled } = world
    const { settings } = desk.store
    let reads = 0
    const all: typeof settings.all = async () => {
      const before = await settings.all()
      if (reads++ === 0) await changeSettings(desk, request({ answerAt: 0.7 }))
      return before
    }
    const { store } = withStore(desk, { settings: { ...settings, all } })
    const live = await keepSettings({ store, clock: world.clock, log: quiet })
    await settled()
    expect(live.now.policy.answerAt).toBe(0.7)
    live.stop()
  })

  it('that could not be read when they were changed are read a moment later', async () => {
    const { desk, clock, settled } = world
    const { settings } = desk.store
    let reads = 0
    const all: typeof settings.all = () => (reads++ === 1 ? Promise.reject(new Error('away')) : settings.all())
    const { store } = withStore(desk, { settings: { ...settings, all } })
    const live = await keepSettings({ store, clock, log: quiet })
    await changeSettings(desk, request({ answerAt: 0.7 }))
    await settled()
    expect(live.now.policy.answerAt).toBe(defaultPolicy.answerAt)
    clock.pass(5_000)
    await settled()
    expect(live.now.policy.answerAt).toBe(0.7)
    live.stop()
  })

  it('have a trail even where the program died before it was written', async () => {
    const { store } = world.desk
    const change = await changeSettings(world.desk, request({ answerAt: 0.7 }))
    const lost = { ...change, id: `${change.id}z` }
    await store.settings.put({ id: 'policy', revision: 2, value: change.after, change: lost }, 1)
    const again = await keepSettings({ store, clock: world.clock, log: quiet })
    expect((await store.audit.newest(9)).map(({ id }) => id)).toEqual([lost.id, change.id])
    again.stop()
  })

  it('have defaults that the lead could have set', () => {
    for (const [name, value] of Object.entries(defaultSettings()))
      expect(checked(name as 'policy', value)).toEqual({ value })
  })
})
