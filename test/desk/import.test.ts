// Files from a spreadsheet come in row by row, looked at first; whatever is wrong with one is said in a sentence.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveDraft } from '../../src/desk/drafts.js'
import { importFiles, previewImport } from '../../src/desk/import-files.js'
import { seed } from '../../src/desk/knowledge.js'
import { publishDrafts } from '../../src/desk/publish-drafts.js'
import { takeBack } from '../../src/desk/take-back.js'
import { EntryDraft } from '../../src/domain/entry.js'
import { bodyOf } from '../../src/domain/entry-draft.js'
import { tableOf } from '../../src/domain/entry-table.js'
import { rowsOfTable, type TableRow } from '../../src/domain/table-file.js'
import { faqFiles } from '../../src/stores/faq-text.js'
import { aWorld, type World } from './world.js'

const SARA = { id: 'p-sara', name: 'Sara' }
const entry = (id: string, question: string, answer = 'تا **۷ روز**.') =>
  EntryDraft.parse({
    ...{ id, topic: 'shop', tags: ['یک', 'دو'], checkedOn: '2026-11-21', audience: 'signed_in' },
    ...{ synonyms: [['بن', 'کارت هدیه']], tests: { must: [question] }, expiresAt: Date.UTC(2030, 0, 1) },
    fa: { question, variants: [`${id} چیست`, 'با «نقل قول» و "quote"، ویرگول'.concat(id)], answer },
  })

let world: World
beforeEach(async () => {
  world = await aWorld()
  await seed(world.desk, async () => [entry('window', 'مهلت مرجوعی؟'), entry('cost', 'هزینه مرجوعی؟')])
})
afterEach(() => world.close())

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
})
const preview = (...files: ReturnType<typeof file>[]) => previewImport(world.desk, files, faqFiles)
const states = async (...files: ReturnType<typeof file>[]) =>
  (await preview(...files)).rows.map(row => [row.id, row.state])
const exported = async (sign: ',' | '\t' = ',') => tableOf(await world.desk.store.entries(), sign)
const take = async (given: ReturnType<typeof file>, more: object = {}) => {
  const { fingerprint } = await preview(given)
  const wanted = { files: [given], fingerprint, reason: 'spring', conflicts: 'skip' as const, publish: false, ...more }
  return importFiles(world.desk, wanted, faqFiles, SARA)
}

describe('what was exported', () => {
  it.each([',', '\t'] as const)('comes back the same, with %j between the cells', async sign => {
    expect(await states(file('a.csv', await exported(sign)))).toEqual([
      ['cost', 'same'],
      ['window', 'same'],
    ])
  })

  it('runs nothing in a spreadsheet, and means the same when it comes back', async () => {
    const sly = entry('sly', '=HYPERLINK("http://evil.example")', '@SUM(1)\n+1')
    await world.desk.store.publish([{ ...sly, revision: 1, editedAt: 0, editedBy: 'faq' }])
    const text = await exported()
    expect(text).toContain(`"'=HYPERLINK(""http`)
    const rows = rowsOfTable(text) as TableRow[]
    expect(rows.flatMap(({ cells }) => cells).filter(cell => /^[=+@-]/.test(cell))).toEqual([])
    expect(await states(file('a.csv', text))).toContainEqual(['sly', 'same'])
  })

  it('is read in the encodings that office programs write', async () => {
    const text = await exported()
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.slice(1), 'utf16le')])
    const swapped = Buffer.from(text.slice(1), 'utf16le').swap16()
    for (const [encoding, bytes] of [
      ['UTF-16LE', utf16],
      ['UTF-16LE', Buffer.from(text.slice(1), 'utf16le')],
      ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ] as const) {
      const seen = await preview(file('a.csv', bytes))
      expect(seen.files).toEqual([{ name: 'a.csv', encoding, format: 'table' }])
      expect(seen.rows.map(({ state }) => state)).toEqual(['same', 'same'])
    }
    const old = Uint8Array.from([
      ...Buffer.from('id,topic,checked,fa_question,fa_answer\nold,shop,2026-11-21,'),
      0xd3,
      0xe1,
      0xc7,
      0xe3,
      0x20,
      0xce,
      0xe6,
      0xc8,
      0xed,
      0x2c,
      0xc8,
      0xe1,
      0xe5,
      0x0a,
    ])
    const read = await preview(file('old.csv', old))
    expect(read.files).toMatchObject([{ encoding: 'Windows-1256' }])
    expect(read.rows).toMatchObject([{ id: 'old', state: 'new', question: 'سلام خوبی' }])
    const noise = await preview(file('a.csv', Uint8Array.from([0xff, 0x81, 0xc3, 0x28, 0x00, 0xf0, 0x90])))
    expect(noise.files[0]?.reason).toMatch(/cannot be read|no text/)
    expect(noise.rows).toEqual([])
  })
})

describe('a preview', () => {
  it('says of each row what it would do, and writes nothing', async () => {
    const head = 'id,topic,checked,fa_question,fa_answer,expires'
    const rows = [
      'fresh,shop,2026-11-21,چیز تازه؟,بله.,',
      'window,shop,2026-11-21,مهلت مرجوعی؟,چهارده روز.,',
      '../etc,shop,2026-11-21,چی؟,بله.,',
      `big,shop,2026-11-21,بزرگ؟,${'ا'.repeat(1_000_000)},`,
      'fresh,shop,2026-11-21,دوباره؟,بله.,',
      'thief,shop,2026-11-21,هزينه مرجوعي,بله.,',
      'late,shop,2026-11-21,کی؟,بله.,tomorrow',
      'script,shop,2026-11-21,لینک؟,[x](javascript:alert(1)),',
    ]
    const seen = await preview(file('a.csv', [head, ...rows].join('\n')))
    expect(seen.rows.map(row => [row.row, row.state, 'field' in row ? row.field : ''])).toEqual([
      [2, 'new', ''],
      [3, 'changed', ''],
      [4, 'bad', 'id'],
      [5, 'bad', 'fa.answer'],
      [6, 'bad', 'id'],
      [7, 'bad', 'fa.question'],
      [8, 'bad', 'expires'],
      [9, 'bad', 'fa.answer'],
    ])
    expect(await world.desk.store.drafts.all()).toEqual([])
  })

  it('refuses a file that it does not understand, saying why', async () => {
    const why = async (name: string, text: string) => (await preview(file(name, text))).files[0]?.reason
    expect(await why('a.csv', 'id,answer\na,b')).toMatch(/no column answer/)
    expect(await why('a.csv', 'topic\nx')).toMatch(/one of them is id/)
    expect(await why('a.csv', 'id,topic\n"a,b')).toMatch(/quotation mark/)
    expect(await why('a.xlsx', 'PK')).toMatch(/\.csv/)
    const bomb = '---\na: &a [x]\nb: [*a,*a]\n---\n'
    expect((await preview(file('shop/bomb.md', bomb))).rows).toMatchObject(
      [{ state: 'bad', reason: /references/ }].map(r => ({ state: r.state, reason: expect.stringMatching(r.reason) })),
    )
  })
})

describe('an import that should not have been', () => {
  const both = 'window,shop,2026-11-21,مهلت مرجوعی؟,چهارده روز.\nfresh,shop,2026-11-21,چیز تازه؟,بله.'
  const given = file('a.csv', `id,topic,checked,fa_question,fa_answer\n${both}`)
  const drafted = async () => {
    const went = await take(given, { conflicts: 'overwrite' })
    if (went.state !== 'imported') throw new Error('It was not imported.')
    return went.left
  }
  const drafts = async () => (await world.desk.store.drafts.all()).map(({ id, body }) => [id, body.fa?.answer]).sort()

  it('is taken back: new drafts go, and a colleague’s says again what it said', async () => {
    const entry = await world.desk.store.entry('window')
    const body = { ...bodyOf(entry!), fa: { question: 'مهلت مرجوعی؟', variants: [], answer: 'متن همکار.' } }
    await saveDraft(world.desk, { id: 'window', expected: 0, body }, { id: 'p-ali', name: 'Ali' })
    const left = await drafted()
    expect(await drafts()).toEqual([
      ['fresh', 'بله.'],
      ['window', 'چهارده روز.'],
    ])
    expect(await takeBack(world.desk, { drafts: left, published: [] }, SARA)).toMatchObject({ left: [] })
    expect(await drafts()).toEqual([['window', 'متن همکار.']])
  })

  it('is taken back after it went live, less what somebody has published since', async () => {
    const live = async (id: string) => (await world.desk.store.entry(id))!
    const before = (await live('window')).fa
    const left = await drafted()
    const wanted = { drafts: left.map(({ id, revision }) => ({ id, expected: revision })), reason: 'spring' }
    const went = await publishDrafts(world.desk, wanted, SARA)
    const published = went.state === 'published' ? went.entries.map(({ id, revision }) => ({ id, revision })) : []
    expect(published).toHaveLength(2)
    const fresh = await live('fresh')
    await world.desk.store.publish([{ ...fresh, revision: 2, tags: ['since'] }])
    expect(await takeBack(world.desk, { drafts: [], published }, SARA)).toEqual({ undone: ['window'], left: ['fresh'] })
    expect(await live('window')).toMatchObject({ revision: 3, fa: before, editedBy: 'Sara' })
    expect(await live('fresh')).toMatchObject({ revision: 2, status: 'published', tags: ['since'] })
    const again = await takeBack(world.desk, { drafts: [], published: [{ id: 'fresh', revision: 2 }] }, SARA)
    expect(again.undone).toEqual(['fresh'])
    expect((await live('fresh')).tags).toEqual([]) // as its first revision had it
    const [trail] = await world.desk.store.audit.newest(1)
    expect(trail).toMatchObject({ what: 'knowledge.undone', by: SARA })
  })
})

describe('an import', () => {
  const changed = async () => file('a.csv', (await exported()).replaceAll('۷ روز', '۱۴ روز'))

  it('makes drafts, or publishes what breaks nothing as one', async () => {
    expect(await take(await changed())).toMatchObject({ drafts: ['cost', 'window'], published: [] })
    expect((await world.desk.store.entry('window'))?.fa?.answer).toContain('۷ روز')
    const [cost] = (await world.desk.store.drafts.all()).filter(({ id }) => id === 'cost')
    await world.desk.store.drafts.put(
      { ...cost!, revision: cost!.revision + 1, body: { ...cost!.body, tags: ['ali'] } },
      cost!.revision,
    )
    expect(await states(await changed())).toEqual([
      ['cost', 'conflict'],
      ['window', 'changed'], // the draft says what the file says
    ])
    const went = await take(await changed(), { conflicts: 'overwrite', publish: true })
    expect(went).toMatchObject({ state: 'imported', published: ['cost', 'window'] })
    expect(await world.desk.store.entry('window')).toMatchObject({ revision: 2, editedBy: 'Sara', reason: 'spring' })
    expect(await world.desk.store.drafts.all()).toEqual([])
  })

  it('that would break a test stays as drafts, and goes live when it is brought again with a reason', async () => {
    const breaking = async () => file('a.csv', (await exported()).replace('هزینه مرجوعی؟', 'قیمت چسب برق؟'))
    const blocked = await take(await breaking(), { publish: true })
    expect(blocked).toMatchObject({ state: 'blocked', went: { result: { newlyWrong: [{ entryId: 'cost' }] } } })
    expect((await world.desk.store.entry('cost'))?.revision).toBe(1)
    const override = 'we sell tape now'
    expect(await take(await breaking(), { publish: true, override })).toMatchObject({ published: ['cost'] })
    expect(await world.desk.store.entry('cost')).toMatchObject({ revision: 2, override })
  })

  it('of a file that is older than what is live is a conflict, and of rows that changed meanwhile is refused', async () => {
    const older = await changed()
    const { fingerprint } = await preview(older)
    await world.desk.store.publish([{ ...(await world.desk.store.entry('window'))!, tags: ['newer'], revision: 2 }])
    const late = importFiles(
      world.desk,
      { files: [older], fingerprint, reason: '', conflicts: 'skip', publish: false },
      faqFiles,
      SARA,
    )
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(await states(older)).toContainEqual(['window', 'conflict'])
    expect(await take(older)).toMatchObject({ drafts: ['cost'], skipped: ['window'] })
  })
})
