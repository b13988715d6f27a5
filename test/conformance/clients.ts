// Microsoft's own clients, fetched from the package registry when they are first needed and kept in .cache/clients.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe } from 'vitest'
import { root } from '../journeys/program.js'

export type Client = { name: string; fetch: (folder: string) => Promise<void> }

/** The library that speaks Direct Line, and XMLHttpRequest for it where there is no browser. Its install scripts do not run. */
export const directLineJs: Client = {
  name: 'botframework-directlinejs@0.15.8',
  fetch: folder =>
    run('npm', [
      ...['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--omit=dev', '--no-audit', '--no-fund'],
      ...['botframework-directlinejs@0.15.8', 'xhr2@0.2.1', ...PATIENCE],
    ]),
}

/** Only its bundle for pages: the whole unpacks to 150 MB. */
export const webChat: Client = {
  name: 'botframework-webchat@4.18.1',
  async fetch(folder) {
    await run('npm', ['pack', 'botframework-webchat@4.18.1', '--pack-destination', folder, ...PATIENCE])
    const packed = join(folder, 'botframework-webchat-4.18.1.tgz')
    await run('tar', ['-xzf', packed, '-C', folder, '--strip-components=2', 'package/dist/webchat.js'])
    rmSync(packed)
  },
}

const PATIENCE = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=1000',
  '--prefer-offline',
]
const FETCHED_WITHIN_MS = 120_000

/** Like describe, with the folder of the client; where it cannot be fetched it is skipped and says why, or fails under HAMDEL_TEST_STRICT=1. */
export async function describeWithClient(client: Client, name: string, tests: (folder: string) => void): Promise<void> {
  const found = await fetched(client)
  if (typeof found === 'string') return void describe(name, () => tests(found))
  const reason = `needs ${client.name}, which could not be fetched (${found.missing})`
  if (process.env.HAMDEL_TEST_STRICT) throw new Error(`${name}: ${reason}`)
  console.warn(`skipped: ${name}: ${reason}`) // the short report of a run names no skipped test
  describe.skip(`${name}: ${reason}`, () => tests(''))
}

/** Two tests may fetch at the same time: each into a folder of its own, and the first that is whole stays. */
async function fetched({ name, fetch }: Client): Promise<string | { missing: string }> {
  const folder = join(root, '.cache/clients', name)
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const half = mkdtempSync(`${folder}-`)
  try {
    await fetch(half)
    renameSync(half, folder)
  } catch (error) {
    if (!existsSync(folder)) return { missing: (error as Error).message }
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
  return folder
}

function run(command: string, given: string[]): Promise<void> {
  const child = spawn(command, given, { stdio: ['ignore', 'ignore', 'pipe'], timeout: FETCHED_WITHIN_MS })
  let said = ''
  child.stderr.on('data', part => {
    said += part
  })
  return new Promise((done, failed) => {
    child.once('error', error => failed(new Error(`${command}: ${error.message}`)))
    child.once('close', code => {
      const why = /npm error code (\S+)/.exec(said)?.[1] ?? said.split('\n')[0]
      return code === 0 ? done() : failed(new Error(`${command}: ${why || `ended with ${code}`}`))
    })
  })
}
