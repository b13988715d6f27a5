// What the build keeps of our pages says what the pages say, and is never older than they are.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const dist = resolve(import.meta.dirname, '../..')
const house = mkdtempSync(join(tmpdir(), 'hamdel-kept-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

for (const part of ['src/understanding', 'src/domain', 'src/kept.js', 'src/bin/keep.js'])
  cpSync(join(dist, part), join(house, 'dist', part), { recursive: true })
symlinkSync(join(dist, '../node_modules'), join(house, 'node_modules'))
writeFileSync(join(house, 'package.json'), '{"type":"module"}')

const script = `
import { conceptsIn } from './dist/src/understanding/concepts.js'
import { words } from './dist/src/understanding/normalise.js'
import { read } from './dist/src/understanding/read.js'
import { stem } from './dist/src/understanding/stem.js'
import { tonesOf } from './dist/src/understanding/tone.js'
import { readFileSync } from 'node:fs'
import * as kept from './dist/src/kept.js'
const texts = readFileSync(0, 'utf8').split('\\n')
const said = texts.map(text => [text, read(text), [...conceptsIn(words(text).map(stem), words(text))], tonesOf(text)])
console.log(JSON.stringify({ isKept: kept.isKept, said }))`

const texts = [
  ...readFileSync(join(dist, '../test/understanding/said.txt'), 'utf8')
    .split('\n')
    .filter((_, at) => at % 40 === 0),
  ...[
    'mikham ba ye adam harf bezanam',
    'pulamo pas bedin',
    'it is not our fault',
    'سفارشمو لغو کنین',
    'zargolak koja mishe kharid',
  ],
].join('\n')

function ask(): { isKept: boolean; said: [string, unknown, string[], string[]][] } {
  const options = { cwd: house, input: texts, encoding: 'utf8', maxBuffer: 2 ** 27 } as const
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], options))
}
const keep = () => execFileSync(process.execPath, ['dist/src/bin/keep.js'], { cwd: house })

describe('what was kept', () => {
  it('understands as the pages themselves do, and no longer counts once a page is edited', () => {
    const fromPages = ask()
    keep()
    const fromKept = ask()
    const page = join(house, 'dist/src/understanding/lexicon/orders.js')
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('place_order\n', 'zargolak\n  fa: زرگولک\n  en: zargolak\nplace_order\n'),
    )
    const edited = ask()

    expect([fromPages, fromKept, edited].map(({ isKept }) => isKept)).toEqual([false, true, false])
    expect(fromKept.said).toEqual(fromPages.said)
    const heard = ({ said }: typeof edited) => said.at(-1)?.[2].includes('zargolak')
    expect([fromPages, edited].map(heard)).toEqual([false, true])
  }) // four programs, each of which reads all pages
})
