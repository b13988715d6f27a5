// The demo as a newcomer meets it: it lives within moments, and leaves nothing behind.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ask, until } from '../http/client.js'
import { READY_WITHIN_MS, root } from './program.js'

it('the demo lives within moments, and Ctrl-C leaves nothing behind', async () => {
  const TMPDIR = mkdtempSync(join(tmpdir(), 'hamdel-demo-test-'))
  const env = { PATH: process.env.PATH ?? '', PORT: '0', TMPDIR }
  const demo = spawn(process.execPath, [join(root, 'dist/src/bin/demo.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  demo.stdout.on('data', part => {
    output += part
  })
  demo.stderr.on('data', part => {
    output += part
  })
  const ended = new Promise<number | null>(done => demo.once('exit', done))
  try {
    const [, url = ''] = await until(() => /the desk\s+(\S+)\/desk\//.exec(output), READY_WITHIN_MS)
    const [, email = '', password = ''] = /Sign in with\s+(\S+)\s+and the password\s+(.+)/.exec(output) ?? []
    const body = { email, password: password.trim() }
    const { headers } = await ask(`${url}/api/people/sign-in`, { method: 'POST', origin: url, body })
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    const board = async () => (await ask(`${url}/api/lead/board`, { headers: { cookie } })).body
    await until(async () => {
      const now = await board()
      const there = now.agents.filter(({ state }: { state: string }) => state !== 'offline')
      return now.today.conversations >= 3 && now.counts.assigned > 0 && there.length === 3
    }, READY_WITHIN_MS)
    expect(readdirSync(TMPDIR)).toHaveLength(1)
  } finally {
    demo.kill('SIGINT')
  }
  const troubles = () => output.split('\n').filter(line => line.startsWith('  ('))
  expect([await ended, troubles()]).toEqual([0, []])
  expect(readdirSync(TMPDIR)).toEqual([])
  rmSync(TMPDIR, { recursive: true })
})
