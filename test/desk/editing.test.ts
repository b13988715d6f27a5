// Editors write the next revision beside the live one, prove it, and publish it: nothing is lost, nothing breaks unseen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAt, startCheck } from '../../src/desk/checks.js'
import { discardDraft, drafts, markDraft, restoreRevision, type Saved, saveDraft } from '../../src/desk/drafts.js'
import { seed } from '../../src/desk/knowledge.js'
import { publishDrafts } from '../../src/desk/publish-drafts.js'
import { receive } from '../../src/desk/receive.js'
import { followSchedule } from '../../src/desk/schedule.js'
import { liveShelf, tryWhole } from '../../src/desk/try-out.js'
import type { EntryDraft, EntryTests } from '../../src/domain/entry.js'
import { bodyOf, type Draft, type DraftBody } from '../../src/domain/entry-draft.js'
import { DeskError } from '../../src/domain/errors.js'
import { aWorld, type World, withStore } from './world.js'

const SARA = { id: 'p-sara', name: 'Sara' }
const ALI = { id: 'p-ali', name: 'Ali' }

const entry = (id: string, question: string, variants: string[], tests?: EntryTests): EntryDraft => ({
  ...{ id, topic: 'shop', tags: [], checkedOn: '2026-11-21', person: false, status: 'published' },
  fa: { question, variants, answer: `پاسخ ${id}: تا **۷ روز**.` },
  ...(tests && { tests }),
})
const KNOWLEDGE = [
  entry('return-window', 'تا کی می‌توانم کالا را پس بدهم؟', ['مهلت مرجوعی', 'چند روز وقت دارم پس بدهم'], {
    must: ['مهلت مرجوعی چقدر است'],
    mustNot: ['سفارشم کجاست'],
    contains: ['7 روز'],
  }),
  entry('track-order', 'سفارشم کجاست؟', ['پیگیری سفارش', 'بسته‌ام کی می‌رسد'], { must: ['پیگیری سفارشم'] }),
  entry('gift-card', 'کارت هدیه را چطور استفاده کنم؟', ['کارت هدیه دارم']),
]

let world: World
beforeEach(async () => {
  world = await aWorld()
  await seed(world.desk, async () => KNOWLEDGE)
})
afterEach(() => world.close())

const live = async (id: string) => (await world.desk.store.entry(id))!
const bodyNow = async (id: string): Promise<DraftBody> => bodyOf(await live(id))
const kept = (saved: Saved): Draft => {
  if (saved.state !== 'saved') throw new Error('a clash')
  return saved.draft
}
const write = async (id: string, change: DraftBody, expected = 0, by = SARA): Promise<Draft> =>
  kept(await saveDraft(world.desk, { id, expected, body: { ...(await bodyNow(id)), ...change } }, by))
const answering = async (id: string, answer: string) => ({ fa: { ...(await bodyNow(id)).fa, answer } })
const publish = ({ id, revision }: Draft, more: object = {}) =>
  publishDrafts(world.desk, { drafts: [{ id, expected: revision }], reason: 'clearer', ...more }, SARA)

describe('a draft', () => {
  it('leaves what customers are told alone until it is published', async () => {
    const draft = await write('gift-card', await answering('gift-card', 'کد را بزنید.'))
    expect((await live('gift-card')).fa?.answer).toContain('پاسخ gift-card')
    const went = await publish(draft)
    expect(went).toMatchObject({ state: 'published', entries: [{ revision: 2, editedBy: 'Sara', reason: 'clearer' }] })
    expect((await live('gift-card')).fa?.answer).toBe('کد را بزنید.')
    expect(await drafts(world.desk)).toEqual([])
  })

  it('keeps what was written on while its tests ran, to be merged with what went live', async () => {
    const draft = await write('gift-card', await answering('gift-card', 'کد را بزنید.'))
    const { examiner } = world.desk
    world.desk.examiner = {
      ...examiner,
      async examine(exam, heard) {
        const result = await examiner.examine(exam, heard)
        const { revision } = (await world.desk.store.drafts.get('gift-card'))!
        await write('gift-card', await answering('gift-card', 'کد را در سبد بزنید.'), revision, ALI)
        return result
      },
    }
    expect(await publish(draft)).toMatchObject({ state: 'published' })
    world.desk.examiner = examiner
    const [left] = await drafts(world.desk)
    expect(left?.draft).toMatchObject({ author: ALI, body: { fa: { answer: 'کد را در سبد بزنید.' } } })
    expect((await live('gift-card')).fa?.answer).toBe('کد را بزنید.')
    expect(await publish(left!.draft)).toMatchObject({ state: 'clash' })
  })

  it('may be unfinished, and says what is missing only when it is to be published', async () => {
    const saved = await saveDraft(world.desk, { id: 'new-one', expected: 0, body: { fa: { question: 'چی؟' } } }, SARA)
    await expect(publish(kept(saved))).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(/^\w/) })
    const bad = saveDraft(world.desk, { id: '../etc', expected: 0, body: {} }, SARA)
    await expect(bad).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(/^id: /) })
  })

  it('is never written over unseen: the second editor gets all that a merge needs', async () => {
    const base = await bodyNow('gift-card')
    const first = await write('gift-card', { tags: ['one'] })
    const mine = { ...base, tags: ['two'] }
    const clash = await saveDraft(world.desk, { id: 'gift-card', expected: 0, body: mine, base }, ALI)
    expect(clash).toMatchObject({ state: 'clash', clash: { revision: first.revision, by: 'Sara', base, mine } })
    expect(clash.state === 'clash' && clash.clash.theirs?.tags).toEqual(['one'])
    const merged = await write('gift-card', { tags: ['one', 'two'] }, first.revision, ALI)
    expect(merged.revision).toBeGreaterThan(first.revision)
  })

  it('thrown away comes back by saving it again, and never under a number that somebody holds', async () => {
    const draft = await write('gift-card', { tags: ['one'] })
    const body = await discardDraft(world.desk, 'gift-card', draft.revision)
    world.clock.pass(1)
    const again = kept(await saveDraft(world.desk, { id: 'gift-card', expected: 0, body }, SARA))
    expect(again.body).toEqual(draft.body)
    expect(again.revision).toBeGreaterThan(draft.revision)
  })

  it('that began before somebody else published is merged first', async () => {
    const draft = await write('gift-card', { tags: ['mine'] })
    await world.desk.store.publish([{ ...(await live('gift-card')), tags: ['theirs'], revision: 2 }])
    const went = await publish(draft)
    expect(went).toMatchObject({
      state: 'clash',
      clash: { published: 2, base: { tags: [] }, theirs: { tags: ['theirs'] } },
    })
    const body = { ...(await bodyNow('gift-card')), tags: ['theirs', 'mine'] }
    const save = { id: 'gift-card', expected: draft.revision, body, published: 2 }
    expect((await publish(kept(await saveDraft(world.desk, save, SARA)))).state).toBe('published')
    expect(await live('gift-card')).toMatchObject({ revision: 3, tags: ['theirs', 'mine'] })
  })

  it('that was published when the program stopped is cleared away', async () => {
    const draft = await write('gift-card', { tags: ['done'] })
    await world.desk.store.publish([{ ...(await live('gift-card')), tags: ['done'], revision: 2 }])
    expect((await publish(draft)).state).toBe('published')
    expect(await live('gift-card')).toMatchObject({ revision: 2 })
    expect(await drafts(world.desk)).toEqual([])
  })

  it('can be asked to be reviewed, and made of an older revision', async () => {
    await publish(await write('gift-card', { tags: ['newer'] }))
    const old = await restoreRevision(world.desk, 'gift-card', 1, ALI)
    expect(old).toMatchObject({ base: 2, body: { tags: [] }, author: ALI })
    expect((await markDraft(world.desk, 'gift-card', old.revision, 'review')).state).toBe('review')
    await expect(restoreRevision(world.desk, 'gift-card', 1, ALI)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('before publishing', () => {
  it('says what would become wrong, and publishes it only with a reason that is kept', async () => {
    const draft = await write('track-order', {
      fa: { ...(await bodyNow('track-order')).fa, variants: ['مهلت مرجوعی چقدر است', 'مهلت مرجوعی چقدر'] },
    })
    const { check, finished } = await startCheck(world.desk, ['track-order'], 'Sara')
    await finished
    const done = await checkAt(world.desk, check.id)
    if (done.state !== 'done') throw new Error(JSON.stringify(done))
    expect(done.result.newlyWrong).toMatchObject([
      { entryId: 'return-window', kind: 'must', text: 'مهلت مرجوعی چقدر است', before: { entryId: 'return-window' } },
    ])
    expect(done.result.collisions).toMatchObject([
      { one: { entryId: 'return-window' }, other: { entryId: 'track-order', field: expect.stringMatching(/^fa\./) } },
    ])
    expect((await publish(draft, { check: check.id })).state).toBe('blocked')
    expect((await live('track-order')).revision).toBe(1)
    const went = await publish(draft, { check: check.id, override: 'the campaign starts now' })
    expect(went).toMatchObject({ state: 'published', entries: [{ override: 'the campaign starts now' }] })
    expect(await world.desk.store.audit.newest(5)).toMatchObject([
      { what: 'knowledge.override', by: SARA, reason: 'the campaign starts now' },
    ])
  })

  it('sees that an answer no longer says what it must', async () => {
    const draft = await write('return-window', await answering('return-window', 'زود پس بدهید.'))
    expect(await publish(draft)).toMatchObject({
      state: 'blocked',
      result: { newlyWrong: [{ kind: 'contains', text: '7 روز' }] },
    })
  })

  it('is proved by the questions that can be read, where a disk has changed others', async () => {
    const { desk, clock, settled } = world
    for (const lineId of ['torn', 'whole']) {
      await receive(desk, { lineId, customer: { id: lineId }, id: lineId, text: `سفارشم کجاست ${lineId}؟` })
      await settled()
      clock.pass(10_000)
      await settled()
    }
    const { store } = desk
    const activities: typeof store.activities = (id, ...which) =>
      id === 'torn' ? Promise.reject(new DeskError('unavailable', 'damaged')) : store.activities(id, ...which)
    const draft = await write('gift-card', { tags: ['one'] })
    const { finished } = await startCheck(withStore(desk, { activities }), [draft.id], 'Sara')
    expect(await finished).toMatchObject({ state: 'done', result: { questions: { asked: 1 } } })
  })

  it('does not believe a check of something else', async () => {
    const draft = await write('gift-card', { tags: ['one'] })
    const { check, finished } = await startCheck(world.desk, ['gift-card'], 'Sara')
    expect((await finished).state).toBe('done')
    await world.desk.store.publish([{ ...(await live('track-order')), revision: 2 }])
    await expect(publish(draft, { check: check.id })).rejects.toMatchObject({ code: 'conflict' })
    expect((await publish(draft)).state).toBe('published')
  })

  it('refuses a question that another entry has, naming the field', async () => {
    const fa = { ...(await bodyNow('gift-card')).fa, variants: ['خوب', 'سفارشم كجاست'] }
    const refused = publish(await write('gift-card', { fa }))
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/^fa\.variants\.1: track-order/),
    })
  })
})

describe('trying words', () => {
  it('is of what is live, also where something was published while that was read', async () => {
    const { store } = world.desk
    let reads = 0
    const entries: typeof store.entries = async () => {
      const before = await store.entries()
      if (reads++ === 0) await store.publish([{ ...(await live('gift-card')), tags: ['newer'], revision: 2 }])
      return before
    }
    const desk = withStore(world.desk, { entries })
    await liveShelf(desk)
    await world.settled()
    expect((await liveShelf(desk)).entries.find(({ id }) => id === 'gift-card')?.revision).toBe(2)
  })

  it('fails by itself where the examining thread does, and nothing else with it', async () => {
    const { store } = world.desk
    await write('gift-card', { tags: ['one'] })
    const lost: unknown[] = []
    const hear = (why: unknown) => void lost.push(why)
    process.on('unhandledRejection', hear)
    const get: typeof store.drafts.get = async id => {
      for (let i = 0; i < 9; i++) await new Promise(done => setImmediate(done))
      return store.drafts.get(id)
    }
    const explain = () => Promise.reject(new Error('the thread died'))
    const broken = { ...world.desk, examiner: { ...world.desk.examiner, explain } }
    const tried = tryWhole(withStore(broken, { drafts: { ...store.drafts, get } }), {
      text: 'کارت',
      drafts: ['gift-card'],
    })
    await expect(tried).rejects.toThrow('the thread died')
    process.off('unhandledRejection', hear)
    expect(lost).toEqual([])
  })
})

describe('the clock', () => {
  it('publishes what was scheduled and retires what expired, once, whoever looks', async () => {
    const soon = world.clock.now() + 60_000
    const draft = await write('gift-card', { expiresAt: soon + 60_000 })
    expect((await publish(draft, { at: soon })).state).toBe('scheduled')
    expect(await followSchedule(world.desk)).toBe(soon)
    expect((await live('gift-card')).revision).toBe(1)
    world.clock.pass(60_000)
    await Promise.all([followSchedule(world.desk), followSchedule(world.desk)])
    expect(await live('gift-card')).toMatchObject({ revision: 2, editedBy: 'Sara' })
    expect(await followSchedule(world.desk)).toBe(soon + 60_000)
    world.clock.pass(60_000)
    await Promise.all([followSchedule(world.desk), followSchedule(world.desk)])
    expect(await live('gift-card')).toMatchObject({ revision: 3, status: 'retired', reason: 'expired' })
    expect(await followSchedule(world.desk)).toBeNull()
  })

  it('hands back what cannot go live any more, and says why', async () => {
    const variants = ['روش استفاده از کارت']
    const draft = await write('gift-card', { fa: { ...(await bodyNow('gift-card')).fa, variants } })
    const at = world.clock.now() + 1_000
    expect((await publish(draft, { at })).state).toBe('scheduled')
    const other = await live('track-order')
    await world.desk.store.publish([{ ...other, fa: { ...other.fa!, variants }, revision: 2 }])
    world.clock.pass(1_000)
    expect(await followSchedule(world.desk)).toBeNull()
    expect(await world.desk.store.drafts.get('gift-card')).toMatchObject({
      state: 'review',
      reason: expect.stringContaining('track-order has this question already'),
    })
  })

  it('hands back what would break something by now', async () => {
    const draft = await write('return-window', await answering('return-window', 'زود پس بدهید.'))
    const at = world.clock.now() + 1_000
    expect((await publish(draft, { at })).state).toBe('blocked')
    expect((await publish(draft, { at, override: 'agreed with the lead' })).state).toBe('scheduled')
    await world.desk.store.publish([{ ...(await live('return-window')), tags: ['newer'], revision: 2 }])
    world.clock.pass(1_000)
    await followSchedule(world.desk)
    expect((await live('return-window')).revision).toBe(2)
    expect(await world.desk.store.drafts.get('return-window')).toMatchObject({ state: 'review' })
  })
})

describe('who may be told what', () => {
  const asked = async (line: string, customer: { id: string; externalId?: string }, text: string) => {
    const { desk, clock, settled } = world
    if (customer.externalId) await desk.store.customers.put({ ...customer, revision: 1, lineId: line, createdAt: 0 }, 0)
    await receive(desk, { lineId: line, customer: { id: customer.id }, id: `${line}-1`, text })
    await settled()
    clock.pass(10_000)
    await settled()
    return (await world.transcript(line)).flatMap(a =>
      a.type === 'message' && a.from === 'bot' && a.source ? [a.source.entryId] : [],
    )
  }

  it('keeps what is for known customers from strangers, and colleagues’ notes from both', async () => {
    const { desk } = world
    await publish(await write('gift-card', { audience: 'signed_in' }))
    await publish(await write('track-order', { audience: 'staff' }))
    await desk.matcher.caughtUp(100_000)
    const gift = 'کارت هدیه را چطور استفاده کنم؟'
    expect(await asked('l1', { id: 'stranger' }, gift)).toEqual([])
    expect(await asked('l2', { id: 'known', externalId: 'u-7' }, gift)).toEqual(['gift-card'])
    expect(await asked('l3', { id: 'known-too', externalId: 'u-8' }, 'سفارشم کجاست؟')).toEqual([])
  })

  it('offers what is worth asking next, as far as this customer may hear it', async () => {
    const { desk } = world
    await publish(await write('track-order', { audience: 'signed_in' }))
    await publish(await write('return-window', { related: ['gift-card', 'track-order', 'no-such-entry'] }))
    await desk.matcher.caughtUp(100_000)
    const offered = async (line: string) => {
      const said = (await world.transcript(line)).find(a => a.type === 'message' && a.from === 'bot' && a.source)
      return said?.type === 'message' && said.from === 'bot' ? said.options?.map(({ text }) => text) : undefined
    }
    expect(await asked('l1', { id: 'stranger' }, 'مهلت مرجوعی')).toEqual(['return-window'])
    expect(await offered('l1')).toEqual(['کارت هدیه را چطور استفاده کنم؟'])
    await asked('l2', { id: 'known', externalId: 'u-7' }, 'مهلت مرجوعی')
    expect(await offered('l2')).toEqual(['کارت هدیه را چطور استفاده کنم؟', 'سفارشم کجاست؟'])
  })

  it('finds an entry by the words that this business uses alike', async () => {
    const before = (await tryWhole(world.desk, { text: 'بن خرید دارم' })).published
    const draft = await write('gift-card', { synonyms: [['کارت هدیه', 'بن خرید']] })
    const tried = await tryWhole(world.desk, { text: 'بن خرید دارم', drafts: ['gift-card'] })
    expect(tried.published).toEqual(before)
    expect(before.decision).not.toBe('answer')
    expect(tried.draft?.decision).toBe('answer')
    expect(tried.draft?.candidates[0]).toMatchObject({ entryId: 'gift-card' })
    expect((await publish(draft)).state).toBe('published')
  })

  it('says why an entry was found', async () => {
    const { published } = await tryWhole(world.desk, { text: 'mohlate marjooi chand rooze' })
    expect(published.normalised).toMatch(/[آ-ی]/)
    expect(published.candidates[0]).toMatchObject({ entryId: 'return-window', why: { variant: expect.any(String) } })
    expect(published.candidates[0]?.why.words.length).toBeGreaterThan(0)
  })
})
