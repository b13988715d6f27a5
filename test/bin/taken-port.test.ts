// A port that another program has is told at once: nothing was learnt, and no data folder was made for it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'hamdel-taken-'))
const other = createServer()
afterAll(() => {
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

it('is named with what to do, before anything is written', async () => {
  await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as AddressInfo
  const dataDir = join(folder, 'data')
  const program = join(import.meta.dirname, '../../src/bin/serve.js')
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) }
  const run = () => execFileSync(process.execPath, [program], { env, stdio: 'pipe' })
  expect(run).toThrow(`Hamdel cannot listen on 127.0.0.1, port ${port}: another program is there.`)
  expect(existsSync(dataDir)).toBe(false)
})
