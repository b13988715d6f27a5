// A command that is given without the program's DATA_DIR says so: it makes no empty store, and no backup of one.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'hamdel-nothing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const commands: [name: string, ...words: string[]][] = [
  ['backup', join(folder, 'copy.db')],
  ['customer', 'export', 'a-conversation'],
  ['customer', 'erase', 'a-conversation'],
  ['faq', 'export'],
]

it.each(commands)('%s %s', (name, ...words) => {
  const program = join(import.meta.dirname, `../../src/bin/${name}.js`)
  const dataDir = join(folder, 'data')
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, FAQ_DIR: join(folder, 'faq') }
  const run = () => execFileSync(process.execPath, [program, ...words], { env, stdio: 'pipe' })
  expect(run).toThrow(`There is no data of Hamdel in ${dataDir}: set DATA_DIR`)
  expect(existsSync(dataDir)).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})
