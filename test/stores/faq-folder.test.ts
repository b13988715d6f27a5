// The folder faq/ as people edit it by hand, and as the program writes it back.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EntryDraft } from '../../src/domain/entry.js'
import { parseFaqFile } from '../../src/stores/faq-file.js'
import { readFaqFiles, readFaqFolder, sentenceOf, writeFaqFolder } from '../../src/stores/faq-folder.js'
import { renderFaqFile } from '../../src/stores/faq-write.js'

const shipped = resolve(import.meta.dirname, '../../../faq')

const RETURN_WINDOW = `---
# asked for by the warehouse, do not drop
topic: returns
tags: [refund,   "money back"]   # spacing of our own
checked: 2026-11-05
fa:
  question: تا چند روز می‌توانم پس بدهم؟
  variants:
    - مهلت مرجوعی چقدره # from the chat of May
    - تا کی وقت دارم پس بدم
en:
  question: 'How long do I have to return something?'
  variants:
    - return window
---
<!-- the law says 7 days -->

## fa

تا **۷ روز** پس از تحویل.


## en

Up to **7 days** after delivery.
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamdel-faq-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), text)
}
const look = (file: string) => readFile(join(folder, file), 'utf8')
const problems = async () => (await readFaqFiles(folder)).problems.map(sentenceOf)

/** The file with one thing changed, and what the check says of it. */
async function broken(from: string | RegExp, to: string): Promise<string[]> {
  const text = RETURN_WINDOW.replace(from, to)
  expect(text).not.toBe(RETURN_WINDOW)
  await put('returns/return-window.md', text)
  return problems()
}

describe('the folder of entries', () => {
  it('is read: the name gives the id, the front what is asked, the body what is answered', async () => {
    await put('returns/return-window.md', RETURN_WINDOW)
    expect(await readFaqFolder(folder)).toEqual([
      {
        id: 'return-window',
        topic: 'returns',
        tags: ['refund', 'money back'],
        checkedOn: '2026-11-05',
        person: false,
        status: 'published',
        fa: {
          question: 'تا چند روز می‌توانم پس بدهم؟',
          variants: ['مهلت مرجوعی چقدره', 'تا کی وقت دارم پس بدم'],
          answer: 'تا **۷ روز** پس از تحویل.',
        },
        en: {
          question: 'How long do I have to return something?',
          variants: ['return window'],
          answer: 'Up to **7 days** after delivery.',
        },
      },
    ])
  })

  it('is read the same with Windows line ends', async () => {
    await put('returns/return-window.md', RETURN_WINDOW)
    const plain = await readFaqFolder(folder)
    await put('returns/return-window.md', `\uFEFF${RETURN_WINDOW.replaceAll('\n', '\r\n')}`)
    expect(await readFaqFolder(folder)).toEqual(plain)
  })

  it('that ships with the program has no mistake, and comes back byte for byte', async () => {
    await cp(shipped, folder, { recursive: true })
    const drafts = await readFaqFolder(folder)
    expect(drafts.length).toBeGreaterThanOrEqual(60)
    expect(await writeFaqFolder(folder, drafts)).toEqual({ written: [], removed: [], unchanged: drafts.length })
  })

  it('that is missing is said to be missing', async () => {
    await expect(readFaqFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a broken file names file, line and field:', () => {
  const file = 'returns/return-window.md'
  const cases: [what: string, from: string | RegExp, to: string, said: RegExp][] = [
    ['a day that is none', '2026-11-05', 'yesterday', /:5: checked: a day such as/],
    ['a variant that is a number', '- return window', '- 12', /:14: en\.variants\.0: .*string/],
    ['an empty question', /question: 'How.*/, "question: ''", /:12: en\.question: write the question/],
    ['an answer that is missing', '## en\n\nUp to **7 days** after delivery.', '', /:11: en\.answer: write the answer/],
    ['an answer that is empty', 'Up to **7 days** after delivery.', '', /:23: en\.answer: write the answer/],
    ['a question that is missing', / {2}question: 'How.*\n/, '', /:11: en\.question: /],
    ['a field that nobody knows', 'checked:', 'cheked:', /:5: cheked: there is no such field/],
    ['a topic that is not its folder', 'topic: returns', 'topic: refunds', /:3: topic: .*folder returns/],
    ['a heading that stands there twice', '## en', '## fa', /:23: ## fa: .*twice/],
    ['an answer above its heading', '<!-- the law says 7 days -->', 'Seven days.', /:16: answer: /],
    ['YAML that cannot be read', 'fa:\n', 'fa: [\n', /:\d+: front matter: /],
    ['a front matter without an end', '---\n<!--', '<!--', /:1: front matter: /],
    ['a field written twice', 'tags:', 'topic: b\ntags:', /:4: front matter: Map keys must be unique/],
  ]
  it.each(cases)('%s', async (_what, from, to, said) => {
    const told = await broken(from, to)
    expect(told.length).toBeGreaterThan(0)
    expect(told.join('\n')).toMatch(said)
    for (const sentence of told) expect(sentence.startsWith(`${file}:`)).toBe(true)
    await expect(readFaqFolder(folder)).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(said) })
  })

  it('everything that is wrong in it is named at once', async () => {
    const told = await broken(/checked: .*\nfa:\n {2}question: .*/, "checked: soon\nfa:\n  question: ''")
    expect(told.map(sentence => sentence.split(': ')[1])).toEqual(['checked', 'fa.question'])
  })

  it('a YAML bomb is refused before it is opened', async () => {
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]']
    for (let i = 1; i < 12; i++) bomb.push(`a${i}: &a${i} [${Array(10).fill(`*a${i - 1}`)}]`)
    const told = await broken('topic: returns', `topic: returns\n${bomb.join('\n')}`)
    expect(told[0]).toMatch(/front matter: references/)
  })

  it('two entries with one name, and a file that lies in no topic', async () => {
    await put('returns/return-window.md', RETURN_WINDOW)
    await put('club/return-window.md', RETURN_WINDOW.replace('topic: returns', 'topic: club'))
    await put('lost.md', RETURN_WINDOW)
    expect(await problems()).toEqual([
      expect.stringMatching(/^lost\.md:1: file: /),
      expect.stringMatching(/^returns\/return-window\.md:1: id: club\/return-window\.md/),
    ])
  })
})

describe('writing entries back', () => {
  const entryOf = async (): Promise<EntryDraft> => (await readFaqFolder(folder))[0]!
  beforeEach(() => put('returns/return-window.md', RETURN_WINDOW))

  it('leaves a file alone, byte for byte, when its entry did not change', async () => {
    const windows = RETURN_WINDOW.replaceAll('\n', '\r\n')
    await put('returns/return-window.md', windows)
    await writeFaqFolder(folder, [await entryOf()])
    expect(await look('returns/return-window.md')).toBe(windows)
  })

  it('changes an answer and nothing else', async () => {
    const entry = await entryOf()
    const answer = 'Up to **14 days** after delivery.\n\n1. Open the order.'
    await writeFaqFolder(folder, [{ ...entry, en: { ...entry.en!, answer } }])
    const wanted = RETURN_WINDOW.replace('Up to **7 days** after delivery.', answer)
    expect(await look('returns/return-window.md')).toBe(wanted)
  })

  it('keeps the comments when a question, a variant and the day change', async () => {
    const entry = await entryOf()
    const fa = { ...entry.fa!, question: 'مهلت بازگشت کالا؟', variants: ['پس دادن تا کی', ...entry.fa!.variants] }
    await writeFaqFolder(folder, [{ ...entry, checkedOn: '2026-12-01', fa }])
    const text = await look('returns/return-window.md')
    expect(text).toContain('# asked for by the warehouse, do not drop')
    expect(text).toContain('# spacing of our own')
    expect(text).toContain('- مهلت مرجوعی چقدره # from the chat of May')
    expect(text).toContain('<!-- the law says 7 days -->')
    expect(text).toContain("question: 'How long do I have to return something?'")
    expect(await entryOf()).toEqual({ ...entry, checkedOn: '2026-12-01', fa })
  })

  it('adds what is new and takes away what is gone: a language, the mark for a person, a retirement', async () => {
    const { en: _gone, ...entry } = await entryOf()
    const without: EntryDraft = { ...entry, person: true, status: 'retired', tags: [] }
    await writeFaqFolder(folder, [without])
    expect(await entryOf()).toEqual(without)
    const again: EntryDraft = { ...entry, en: { question: 'Until when?', variants: [], answer: 'Day 7.' } }
    await writeFaqFolder(folder, [again])
    expect(await entryOf()).toEqual(again)
    expect(await look('returns/return-window.md')).toContain('# asked for by the warehouse')
  })

  it('moves the file with its comments when the topic changes', async () => {
    const entry = await entryOf()
    const moved = await writeFaqFolder(folder, [{ ...entry, topic: 'club' }])
    expect(moved).toEqual({ written: ['club/return-window.md'], removed: ['returns/return-window.md'], unchanged: 0 })
    expect(await readdir(join(folder, 'returns'))).toEqual([])
    expect(await look('club/return-window.md')).toContain('# from the chat of May')
  })

  it('refuses an answer that would read as two, and writes nothing at all then', async () => {
    const entry = await entryOf()
    const trap = { ...entry, en: { ...entry.en!, answer: 'First.\n\n## fa\n\nSecond.' } }
    const other = { ...entry, id: 'other' }
    await expect(writeFaqFolder(folder, [other, trap])).rejects.toMatchObject({ code: 'invalid' })
    expect(await readdir(join(folder, 'returns'))).toEqual(['return-window.md'])
    expect(await look('returns/return-window.md')).toBe(RETURN_WINDOW)
  })

  it('does not write over a file that it cannot read', async () => {
    const entry = await entryOf()
    await put('returns/return-window.md', RETURN_WINDOW.replace('fa:\n', 'fa: [\n'))
    await expect(writeFaqFolder(folder, [entry])).rejects.toThrow(/mend it or delete it/)
  })

  it.each(['- no list', '# no comment', 'true', '12', '"quoted"', 'a: b', 'x #y', 'سلام: خوبی', "it's", '@you', '۱۲'])(
    'gives the variant %s back as it was written',
    async words => {
      const entry = await entryOf()
      const fa = { ...entry.fa!, variants: [words], question: words, answer: words }
      await writeFaqFolder(folder, [
        { ...entry, fa },
        { ...entry, fa, id: 'fresh' },
      ])
      expect((await readFaqFolder(folder)).map(draft => draft.fa)).toEqual([fa, fa])
    },
  )
})

describe('whatever stands in a file', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 })
  const cut = fc.tuple(fc.nat(RETURN_WINDOW.length), fc.nat(60), words)

  it('is read or named as a problem, and never breaks the reader', () => {
    const torn = fc
      .array(cut, { minLength: 1, maxLength: 4 })
      .map(cuts =>
        cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), RETURN_WINDOW),
      )
    const check = (text: string) => {
      const read = parseFaqFile('returns/return-window.md', text)
      if ('draft' in read) return void EntryDraft.parse(read.draft)
      expect(read.problems.length).toBeGreaterThan(0)
      for (const { line, field, message } of read.problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(text.split('\n').length + 1)
        expect(field && message).toBeTruthy()
      }
    }
    fc.assert(fc.property(fc.oneof(torn, words), check), { numRuns: 2000 })
  })

  it('an editor may write anything: it comes back as it was written, or is refused', () => {
    const side = fc.record({ question: words, variants: fc.array(words, { maxLength: 4 }), answer: words })
    const edit = (fa: unknown, tags: string[], before: string | null) => {
      const wanted = EntryDraft.safeParse({ ...base, tags, fa })
      if (!wanted.success) return
      let text: string
      try {
        text = renderFaqFile(wanted.data, before)
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid' })
        return
      }
      expect(parseFaqFile('returns/return-window.md', text)).toMatchObject({ draft: wanted.data })
    }
    const before = fc.constantFrom(RETURN_WINDOW, null)
    fc.assert(fc.property(side, fc.array(words, { maxLength: 3 }), before, edit), { numRuns: 500 })
  })
})

const base = { id: 'return-window', topic: 'returns', checkedOn: '2026-11-21' }

describe('an entry with everything', () => {
  const whole = EntryDraft.parse({
    ...{ id: 'gift', topic: 'club', tags: [], checkedOn: '2026-11-21', audience: 'signed_in', owner: 'Sara' },
    ...{
      checkBy: '2027-05-01',
      publishAt: Date.UTC(2026, 11, 1),
      expiresAt: Date.UTC(2027, 0, 1),
      related: ['points'],
    },
    synonyms: [['کارت هدیه', 'بن خرید', 'gift']],
    tests: { must: ['بن دارم'], mustNot: ['کارت بانکی'], contains: ['سبد خرید'] },
    fa: { question: 'کارت هدیه؟', variants: ['بن'], answer: 'در سبد خرید.' },
  })

  it('comes back from its file as it was, and loses what is taken away', () => {
    const text = renderFaqFile(whole, null)
    expect(text).toContain('expires: 2027-01-01T00:00:00.000Z')
    expect(parseFaqFile('club/gift.md', text)).toMatchObject({ draft: whole })
    const { audience: _a, synonyms: _s, expiresAt: _e, ...less } = whole
    const fewer = EntryDraft.parse({ ...less, tests: { must: ['بن دارم'] } })
    expect(parseFaqFile('club/gift.md', renderFaqFile(fewer, text))).toMatchObject({ draft: fewer })
    expect(renderFaqFile(fewer, text)).not.toMatch(/expires|mustNot|audience/)
  })

  it('names the line of a time that is none, and of an answer that links to a script', () => {
    const text = renderFaqFile(whole, null)
    const wrong = parseFaqFile(
      'club/gift.md',
      text.replace(/expires: .*/, 'expires: soon').replace('در سبد', '[x](javascript:alert(1)) در سبد'),
    )
    expect(wrong).toMatchObject({
      problems: [
        { field: 'expires', message: expect.stringContaining('2026-12-01T09') },
        { field: 'fa.answer', message: expect.stringContaining('javascript:') },
      ],
    })
  })

  it('that is a bomb of references is refused', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]\n---\n`
    expect(parseFaqFile('club/bomb.md', bomb)).toMatchObject({
      problems: [{ message: expect.stringContaining('references') }, ...Array(11).fill({})],
    })
  })
})
