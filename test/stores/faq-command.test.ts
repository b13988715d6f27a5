// npm run faq, as it is typed: with the program at rest, and while it runs.
import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faqHandlers } from '../../src/bin/faq-knowledge.js'
import { clock, newId } from '../../src/bin/outside.js'
import { draftOf } from '../../src/desk/knowledge.js'
import { publish } from '../../src/desk/publish.js'
import type { Store } from '../../src/ports.js'
import { serveControl } from '../../src/stores/data-folder.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { quiet } from '../quiet.js'

const command = resolve(import.meta.dirname, '../../src/bin/faq.js')
const shipped = resolve(import.meta.dirname, '../../../faq')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamdel-faq-'))
  await cp(join(shipped, 'returns'), join(folder, 'faq/returns'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Ended = { code: number; said: string; complained: string }
const faq = (...words: string[]): Promise<Ended> =>
  new Promise(done => {
    const { PATH } = process.env
    const env = { PATH, DATA_DIR: join(folder, 'data'), FAQ_DIR: join(folder, 'faq') }
    execFile(process.execPath, [command, ...words], { env }, (error, said, complained) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, said, complained })
    })
  })
const entry = 'faq/returns/return-window.md'
const edit = async (change: (text: string) => string) => {
  const file = join(folder, entry)
  await writeFile(file, change(await readFile(file, 'utf8')))
}
const published = (name: string) => new RegExp(`^ {2}changed {2}${name}$`, 'm')

describe('faq check', () => {
  it('says how many entries there are and which language they lack', async () => {
    expect(await faq('check')).toMatchObject({
      ...{ code: 0, complained: '' },
      said: expect.stringMatching(/^\d+ entries; without Persian: 0, without English: 0\./),
    })
  })

  it('names every mistake and fails, also a question that two entries claim', async () => {
    const text = await readFile(join(folder, entry), 'utf8')
    await writeFile(join(folder, 'faq/returns/zz-copy.md'), text)
    await edit(text => text.replace(/^checked: .*/m, 'checked: never'))
    const broken = await faq('check')
    expect(broken.code).toBe(1)
    expect(broken.complained).toMatch(/^returns\/return-window\.md:\d+: checked: /m)
    await writeFile(join(folder, entry), text)
    const claimed = await faq('check')
    expect(claimed.code).toBe(1)
    expect(claimed.complained).toMatch(
      /^returns\/zz-copy\.md:\d+: fa\.question: return-window has this question already/m,
    )
  })

  it('explains itself when it is asked for something else', async () => {
    expect(await faq('chekc')).toMatchObject({ code: 1, complained: expect.stringContaining('usage: npm run faq') })
  })
})

describe('faq import and export', () => {
  it('with the program at rest: shows first, imports when told to, and exports the same bytes', async () => {
    const shown = await faq('import')
    expect(shown).toMatchObject({ code: 1, said: expect.stringContaining('  new      return-window') })
    expect((await faq('import')).said).toContain('  new      return-window')
    expect(await faq('import', '--yes')).toMatchObject({ code: 0, said: expect.stringMatching(/Published: \d+\./) })
    const before = await readFile(join(folder, entry), 'utf8')
    expect((await faq('export')).said).toMatch(/^0 written/m)
    expect(await readFile(join(folder, entry), 'utf8')).toBe(before)
  })

  it('does not write over a file that was edited by hand and not imported yet, unless forced', async () => {
    await faq('import', '--yes')
    await edit(text => text.replace(/^checked: .*/m, 'checked: 2026-11-19'))
    const refused = await faq('export')
    expect(refused).toMatchObject({ code: 1, said: expect.stringMatching(/edited in the folder.* return-window$/m) })
    expect(await readFile(join(folder, entry), 'utf8')).toContain('checked: 2026-11-19')
    expect((await faq('export', '--force')).said).toMatch(/^1 written/m)
    expect(await readFile(join(folder, entry), 'utf8')).not.toContain('checked: 2026-11-19')
  })

  it('writes a whole new folder', async () => {
    await faq('import', '--yes')
    const before = await readFile(join(folder, entry), 'utf8')
    await rm(join(folder, 'faq'), { recursive: true })
    expect((await faq('export')).code).toBe(0)
    expect(await readFile(join(folder, entry), 'utf8')).toBe(before)
  })

  it('while the program runs: through it, and never over an editor’s work unless forced', async () => {
    await faq('import', '--yes')
    const dataDir = join(folder, 'data')
    const store: Store = await openEmbedded({ dataDir, log: quiet, newId })
    const control = await serveControl(dataDir, faqHandlers({ store, clock }), quiet)
    try {
      await edit(text => text.replace(/^checked: .*/m, 'checked: 2026-11-20'))
      expect((await faq('import', '--yes')).said).toMatch(published('return-window'))
      const now = (await store.entry('return-window'))!
      expect(now).toMatchObject({ revision: 2, checkedOn: '2026-11-20' })

      await publish({ store, clock }, { ...draftOf(now), tags: ['by an editor'] }, 2, 'Ed')
      await edit(text => text.replace(/^checked: .*/m, 'checked: 2026-11-21'))
      const refused = await faq('import', '--yes')
      expect(refused).toMatchObject({
        code: 1,
        said: expect.stringMatching(/edited in the store.*\(Ed\) {2}return-window/),
      })
      expect((await store.entry('return-window'))?.tags).toEqual(['by an editor'])

      await appendFile(join(folder, 'faq/returns/return-cost.md'), '\n')
      expect((await faq('import', '--yes', '--force')).code).toBe(0)
      expect(await store.entry('return-window')).toMatchObject({ revision: 4, checkedOn: '2026-11-21' })

      await publish({ store, clock }, { ...draftOf(now), tags: ['again'] }, 4, 'Ed')
      expect((await faq('export')).said).toMatch(/^ {2}written {2}returns\/return-window\.md$/m)
      expect(await readFile(join(folder, entry), 'utf8')).toContain('tags: [again]')
      expect((await faq('import', '--yes')).said).toContain('The store has it all already.')
    } finally {
      await control.close()
      await store.close()
    }
  })
})
