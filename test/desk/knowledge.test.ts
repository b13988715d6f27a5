// The folder and the store: seeded once, imported on purpose, never written over unseen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { agree, applyImport, exportTo, planImport, seed } from '../../src/desk/knowledge.js'
import { collisions } from '../../src/desk/knowledge-check.js'
import { followSchedule } from '../../src/desk/schedule.js'
import type { EntryDraft } from '../../src/domain/entry.js'
import { publish } from '../publish.js'
import { aWorld, type World } from './world.js'

const draft = (id: string, answer = 'تا **۷ روز**.', question = `چطور ${id}؟`): EntryDraft => ({
  id,
  topic: 'returns',
  tags: [],
  checkedOn: '2026-11-21',
  person: false,
  status: 'published',
  fa: { question, variants: [`${id} چیست`], answer },
})

let world: World
beforeEach(async () => {
  world = await aWorld()
  await seed(world.desk, async () => [draft('window'), draft('cost')])
})
afterEach(() => world.close())

const answerOf = async (id: string) => (await world.desk.store.entry(id))?.fa?.answer
const editInStore = (id: string, answer: string, revision = 1) =>
  publish(world.desk, draft(id, answer), revision, 'Sara')
const importAll = async (drafts: EntryDraft[], force = false) =>
  applyImport(world.desk, await planImport(world.desk, drafts), { force })

describe('the first start', () => {
  it('fills an empty store, and never again', async () => {
    expect((await world.desk.store.entries()).map(entry => entry.id)).toEqual(['cost', 'window'])
    const read = async () => {
      throw new Error('the folder is not even read')
    }
    expect(await seed(world.desk, read)).toBe(0)
  })
})

describe('an import', () => {
  it('says what is new, changed, the same and only in the store', async () => {
    const plan = await planImport(world.desk, [draft('window', 'تا ۱۴ روز'), draft('new')])
    expect(plan.added.map(({ draft }) => draft.id)).toEqual(['new'])
    expect(plan.changed.map(({ draft }) => draft.id)).toEqual(['window'])
    expect(plan.missing).toEqual(['cost'])
    expect(plan.conflicts).toEqual([])
    expect((await planImport(world.desk, [draft('cost')])).unchanged).toEqual([{ id: 'cost', revision: 1 }])
  })

  it('publishes what changed in the files and leaves the rest', async () => {
    expect(await importAll([draft('window', 'تا ۱۴ روز'), draft('cost'), draft('new')])).toBe(2)
    expect(await answerOf('window')).toBe('تا ۱۴ روز')
    expect((await world.desk.store.entry('cost'))?.revision).toBe(1)
    expect(await importAll([draft('window', 'تا ۱۵ روز'), draft('cost'), draft('new')])).toBe(1)
  })

  it('refuses to write over what was edited in the store, and imports nothing at all then', async () => {
    await editInStore('window', 'سارا می‌گوید ۱۰ روز')
    const refused = importAll([draft('window', 'تا ۱۴ روز'), draft('cost', 'رایگان'), draft('new')])
    await expect(refused).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('window') })
    expect(await answerOf('window')).toBe('سارا می‌گوید ۱۰ روز')
    expect(await answerOf('cost')).toBe('تا **۷ روز**.')
    expect(await world.desk.store.entry('new')).toBeNull()
  })

  it('writes over it when told to; the edit stays among the revisions', async () => {
    await editInStore('window', 'سارا می‌گوید ۱۰ روز')
    expect(await importAll([draft('window', 'تا ۱۴ روز')], true)).toBe(1)
    expect(await answerOf('window')).toBe('تا ۱۴ روز')
    const answers = (await world.desk.store.revisions('window')).map(entry => entry.fa?.answer)
    expect(answers).toEqual(['تا ۱۴ روز', 'سارا می‌گوید ۱۰ روز', 'تا **۷ روز**.'])
  })

  it('is welcome again once the edit was exported', async () => {
    await editInStore('window', 'سارا می‌گوید ۱۰ روز')
    const folder = await exportTo(world.desk, async drafts => drafts)
    expect(folder.map(({ id, fa }) => [id, fa?.answer])).toContainEqual(['window', 'سارا می‌گوید ۱۰ روز'])
    expect(await importAll([draft('window', 'تا ۱۴ روز')])).toBe(1)
  })

  it('takes an equal edit on both sides for an agreement', async () => {
    await editInStore('window', 'تا ۱۴ روز')
    expect(await importAll([draft('window', 'تا ۱۴ روز')])).toBe(0)
    expect(await importAll([draft('window', 'تا ۱۵ روز')])).toBe(1)
  })

  it('does not take another order of the fields for a change', async () => {
    const turned = (value: object): object =>
      Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([k, v]) => [k, v?.constructor === Object ? turned(v) : v]),
      )
    expect((await planImport(world.desk, [turned(draft('window')) as EntryDraft])).unchanged).toHaveLength(1)
  })

  it('is refused when somebody publishes after the plan was made', async () => {
    const plan = await planImport(world.desk, [draft('window', 'تا ۱۴ روز'), draft('new')])
    await editInStore('window', 'سارا می‌گوید ۱۰ روز')
    await expect(applyImport(world.desk, plan, { force: true })).rejects.toMatchObject({ code: 'conflict' })
    expect(await answerOf('window')).toBe('سارا می‌گوید ۱۰ روز')
    expect(await world.desk.store.entry('new')).toBeNull()
  })

  it('does the same after its plan has travelled as JSON', async () => {
    const plan = JSON.parse(JSON.stringify(await planImport(world.desk, [draft('window', 'تا ۱۴ روز')])))
    expect(await applyImport(world.desk, plan, { force: false })).toBe(1)
    expect(await answerOf('window')).toBe('تا ۱۴ روز')
  })
})

describe('an export', () => {
  it('that could not be written is not taken for an agreement', async () => {
    await editInStore('window', 'سارا می‌گوید ۱۰ روز')
    const full = exportTo(world.desk, () => Promise.reject(new Error('disk full')))
    await expect(full).rejects.toThrow('disk full')
    expect((await planImport(world.desk, [draft('window')])).conflicts).toHaveLength(1)
    await agree(world.desk, [{ id: 'window', revision: 2 }])
    expect((await planImport(world.desk, [draft('window')])).conflicts).toHaveLength(0)
  })
})

describe('what goes live at a known time', () => {
  it('waits as a draft, and a second import changes nothing', async () => {
    const soon = world.clock.now() + 60_000
    const later = { ...draft('window', 'تا ۱۴ روز'), publishAt: soon }
    await importAll([later])
    await importAll([later])
    expect(await answerOf('window')).toBe('تا **۷ روز**.')
    world.clock.pass(60_000)
    await followSchedule(world.desk)
    expect(await answerOf('window')).toBe('تا ۱۴ روز')
    expect((await planImport(world.desk, [later])).unchanged).toHaveLength(1)
  })
})

describe('two entries with one question', () => {
  it('are found in whatever spelling, except among the retired', () => {
    const one = draft('one', 'بله', 'کتاب‌ها را چطور پس بدهم؟')
    const two = draft('two', 'بله', 'كتابها را چطور پس بدهم')
    expect(collisions([one, two])).toEqual([
      { id: 'two', path: ['fa', 'question'], text: 'كتابها را چطور پس بدهم', other: 'one' },
    ])
    expect(collisions([one, { ...two, status: 'retired' }])).toEqual([])
  })
})
