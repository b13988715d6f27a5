// One program owns a data folder, and answers the commands that are given beside it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DeskError } from '../../src/domain/errors.js'
import { askRunning, ownFolder, serveControl, socketPath } from '../../src/stores/data-folder.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { openFilesFolder } from '../../src/stores/files-folder.js'
import { quiet } from '../quiet.js'

const root = mkdtempSync(join(tmpdir(), 'hamdel-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
function newFolder(name = `data-${++folders}`): string {
  const dir = join(root, name)
  mkdirSync(dir, { recursive: true })
  return dir
}

/** Another program that owns the folder and serves commands, until it is killed. */
async function otherProgram(dataDir: string) {
  const script = `
    import { ownFolder, serveControl } from ${JSON.stringify(new URL('../../src/stores/data-folder.js', import.meta.url).href)}
    const release = ownFolder(process.argv[1])
    await serveControl(process.argv[1], { hello: async () => process.pid }, console)
    console.log('ready')
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return {
    pid: child.pid,
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

it('tells the operator which setting names a folder for files that cannot be one', () => {
  const file = join(newFolder(), 'a-file')
  writeFileSync(file, '')
  expect(() => openFilesFolder(file)).toThrow(/\(FILES_DIR\) cannot be used: EEXIST/)
})

describe('a data folder', () => {
  it('turns a second start away, names the folder, and is free again after the first was killed', async () => {
    const dataDir = newFolder()
    const other = await otherProgram(dataDir)
    const second = openEmbedded({ dataDir, log: quiet, newId: () => 'x1' })
    await expect(second).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(dataDir) })
    expect(await askRunning(dataDir, { ask: 'hello' })).toBe(other.pid)
    await other.kill()
    const store = await openEmbedded({ dataDir, log: quiet, newId: () => 'x1' })
    const control = await serveControl(dataDir, { hello: async () => 'after the crash' }, quiet)
    expect(await askRunning(dataDir, { ask: 'hello' })).toBe('after the crash')
    await control.close()
    await store.close()
  })

  it.skipIf(process.platform === 'win32')('shows its files to nobody else, also where others may look in', async () => {
    const dataDir = newFolder()
    chmodSync(dataDir, 0o755)
    writeFileSync(join(dataDir, 'hamdel.db'), '', { mode: 0o644 }) // by an earlier program
    const store = await openEmbedded({ dataDir, log: quiet, newId: () => 'x1' })
    await store.secret('tokens', 'the key to every conversation')
    await store.backup(join(dataDir, 'backup.db'))
    const files = readdirSync(dataDir)
    const open = files.filter(name => (statSync(join(dataDir, name)).mode & 0o077) !== 0)
    await store.close()
    expect(files).toContain('hamdel.db-wal')
    expect(open).toEqual([])
  })

  it('is given back when its owner lets go', () => {
    const dataDir = newFolder()
    const release = ownFolder(dataDir)
    expect(() => ownFolder(dataDir)).toThrow(expect.objectContaining({ code: 'unavailable' }))
    release()
    ownFolder(dataDir)()
  })

  it('says which folder cannot be used, and why', () => {
    const notAFolder = join(newFolder(), 'file')
    writeFileSync(notAFolder, '')
    const refusal = { code: 'unavailable', message: expect.stringMatching(/file\/data cannot be used: .*ENOTDIR/) }
    expect(() => ownFolder(join(notAFolder, 'data'))).toThrow(expect.objectContaining(refusal))
  })

  it('is given back when it could not be opened', async () => {
    const dataDir = newFolder()
    writeFileSync(join(dataDir, 'hamdel.db'), 'this is no database'.repeat(500))
    const open = () => openEmbedded({ dataDir, log: quiet, newId: () => 'x1' })
    await expect(open()).rejects.toMatchObject({ code: 'unavailable' })
    rmSync(join(dataDir, 'hamdel.db'))
    await (await open()).close()
  })
})

describe('the running program', () => {
  it('answers what it is asked, also several at once and in Persian', async () => {
    const dataDir = newFolder()
    const control = await serveControl(dataDir, { say: async ({ word }) => ({ word }), nothing: async () => {} }, quiet)
    const words = ['سلام', 'line\nbreak', 'x'.repeat(1_000_000)]
    const answers = await Promise.all(words.map(word => askRunning(dataDir, { ask: 'say', word })))
    expect(answers).toEqual(words.map(word => ({ word })))
    expect(await askRunning(dataDir, { ask: 'nothing' })).toBeNull()
    await control.close()
  })

  it('passes on a refusal, and keeps the details of a bug to its log', async () => {
    const dataDir = newFolder()
    const logged: object[] = []
    const log = { ...quiet, error: (facts: object) => void logged.push(facts) }
    const handlers = {
      async refuse() {
        throw new DeskError('invalid', 'that file exists')
      },
      async stumble() {
        throw new Error('secret detail')
      },
    }
    const control = await serveControl(dataDir, handlers, log)
    const refused = askRunning(dataDir, { ask: 'refuse' })
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: 'that file exists' })
    await expect(askRunning(dataDir, { ask: 'stumble' })).rejects.toThrow(/its log says why/)
    expect(logged).toEqual([{ error: 'secret detail' }])
    await expect(askRunning(dataDir, { ask: 'toString' })).rejects.toMatchObject({ code: 'invalid' })
    await control.close()
  })

  it('is not disturbed by who sends nonsense or hangs up', async () => {
    const dataDir = newFolder()
    const control = await serveControl(dataDir, { hello: async () => 'hi' }, quiet)
    for (const nonsense of ['no json\n', '"text"\n', 'null\n', 'half a li']) {
      const socket = connect(socketPath(dataDir))
      socket.end(nonsense)
      socket.resume()
      await once(socket, 'close')
    }
    expect(await askRunning(dataDir, { ask: 'hello' })).toBe('hi')
    await control.close()
  })

  it('listens to this user only', async () => {
    const dataDir = newFolder()
    const control = await serveControl(dataDir, {}, quiet)
    expect(statSync(socketPath(dataDir)).mode & 0o777).toBe(0o600)
    await control.close()
  })

  it('is found in a folder with a very long name', async () => {
    const dataDir = newFolder(`${'long-'.repeat(40)}/${'name-'.repeat(40)}`)
    expect(Buffer.byteLength(socketPath(dataDir))).toBeLessThanOrEqual(100)
    const control = await serveControl(dataDir, { hello: async () => 'hi' }, quiet)
    expect(await askRunning(dataDir, { ask: 'hello' })).toBe('hi')
    await control.close()
  })

  it('says that none is running, and lets none listen twice', async () => {
    const dataDir = newFolder()
    await expect(askRunning(dataDir, { ask: 'hello' })).rejects.toMatchObject({ code: 'not_found' })
    const control = await serveControl(dataDir, {}, quiet)
    await expect(serveControl(dataDir, {}, quiet)).rejects.toMatchObject({ code: 'unavailable' })
    await control.close()
    await expect(askRunning(dataDir, { ask: 'hello' })).rejects.toMatchObject({ code: 'not_found' })
  })
})
