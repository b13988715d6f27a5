// The store that needs no server, on a real disk.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { DATABASE_FILE, openEmbedded } from '../../src/stores/embedded.js'
import { openFilesFolder } from '../../src/stores/files-folder.js'
import { openDatabase } from '../../src/stores/sqlite-driver.js'
import { migrate, readEpoch, SCHEMA_VERSION, STEPS } from '../../src/stores/sqlite-schema.js'
import { append, asked, said, storeContract } from '../contracts/store.js'
import { quiet } from '../quiet.js'

const root = mkdtempSync(join(tmpdir(), 'hamdel-embedded-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let counted = 0
const newId = () => `id-${++counted}`
const open = (dataDir: string) => openEmbedded({ dataDir, log: quiet, newId })

const ids = (all: { id: string }[]) => all.map(one => one.id)

let folders = 0
const next = () => join(root, `data-${++folders}`)
const last = () => join(root, `data-${folders}`)

storeContract(
  'embedded',
  () => open(next()),
  () => open(last()),
)

describe('the embedded store', () => {
  it('refuses what a full disk does not take, keeps the rest, and goes on when there is room', async () => {
    const store = await openEmbedded({ dataDir: next(), log: quiet, newId, maxPages: 120 })
    const page = 'سلام '.repeat(2000)
    const taken: string[] = []
    let refused: unknown = null
    for (let i = 0; i < 200 && !refused; i++) {
      const id = `line-${i}`
      await append(store, id, said('a', page), said('b', page))
        .then(() => taken.push(id))
        .catch(e => (refused = e))
    }
    expect(refused).toMatchObject({ code: 'unavailable' })
    expect(taken.length).toBeGreaterThan(5)
    expect(await store.line(`line-${taken.length}`)).toBeNull()
    expect(await store.activities(`line-${taken.length}`)).toEqual([])
    expect(ids(await store.lines('bot', 500)).sort()).toEqual([...taken].sort())

    await store.forget(taken[0]!)
    const neighbours = [append(store, 'huge', said('a', page.repeat(10))), append(store, 'small', said('a', 'x'))]
    expect((await Promise.allSettled(neighbours)).map(r => r.status)).toEqual(['rejected', 'fulfilled'])
    expect(await store.line('huge')).toBeNull()
    expect(await append(store, 'small', said('b', 'again'))).toEqual({ repeated: false })

    await store.close()
    const again = await open(last())
    expect(await again.activities(taken[1]!)).toHaveLength(2)
    expect(await again.activities(taken[0]!)).toEqual([])
    await again.close()
  })

  it('has every acknowledged message after the program was killed in the middle of its work', async () => {
    const dataDir = next()
    const script = `
      import { openEmbedded } from ${JSON.stringify(new URL('../../src/stores/embedded.js', import.meta.url).href)}
      import { advance, blank } from ${JSON.stringify(new URL('../../src/domain/line.js', import.meta.url).href)}
      const store = await openEmbedded({ dataDir: process.argv[1], log: console, newId: () => 'child' })
      const customer = async id => {
        let line = blank(id, { id })
        for (let n = 1; ; n++) {
          const message = { type: 'message', from: 'customer', id: 'm' + n, at: n, text: 'سلام' }
          const { next, activities } = advance(line, [message], 'fa')
          await store.commit(next, activities, line.version)
          line = next
          process.stdout.write(id + ' ' + n + '\\n')
        }
      }
      for (let i = 0; i < 16; i++) customer('line-' + i)
    `
    const { acknowledged } = await killedAfter(2000, script, dataDir)
    const store = await open(dataDir)
    for (const [line, n] of acknowledged) {
      const transcript = await store.activities(line)
      expect(transcript.length).toBeGreaterThanOrEqual(n)
      expect(transcript.map(a => a.seq)).toEqual(transcript.map((_, i) => i + 1))
      expect((await store.line(line))?.version).toBe(transcript.length)
    }
    await store.close()
  })

  it('copies itself while it is written to, and the copy knows that it is one', async () => {
    const store = await open(next())
    for (let i = 0; i < 50; i++) await append(store, `line-${i}`, said('a'), asked('h', i))
    const restored = next()
    mkdirSync(restored)
    const file = join(restored, DATABASE_FILE)
    const copying = store.backup(file)
    for (let i = 0; i < 50; i++) await append(store, `line-${i}`, said('later'))
    await copying
    await expect(store.backup(file)).rejects.toMatchObject({ code: 'invalid' })
    await expect(store.backup(join(root, 'no', 'such', 'folder.db'))).rejects.toMatchObject({ code: 'invalid' })
    const copy = await open(restored)
    expect(copy.epoch).not.toBe(store.epoch)
    expect(await copy.queueLength()).toBe(50)
    for (const line of await copy.lines('queued', 50)) expect(await copy.activities(line.id)).toHaveLength(line.version)
    await Promise.all([copy.close(), store.close()])
  })

  it('refuses the data folder of a newer program and names both versions', async () => {
    await open(next()).then(store => store.close())
    const db = openDatabase(join(last(), DATABASE_FILE))
    db.exec('PRAGMA user_version = 99')
    db.close()
    await expect(open(last())).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(new RegExp(`version 99.*up to ${SCHEMA_VERSION}`)),
    })
  })

  it('brings an older data folder up to date, each step whole or not at all', () => {
    mkdirSync(next())
    const db = openDatabase(join(last(), 'old.db'))
    const first = 'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)'
    migrate(db, 'abc', [first])
    const broken = 'CREATE TABLE half (id TEXT); CREATE TABLE meta (again TEXT)'
    expect(() => migrate(db, 'xyz', [first, broken])).toThrow(/already exists/)
    migrate(db, 'xyz', [first, 'CREATE TABLE half (id TEXT, more TEXT)', 'INSERT INTO half VALUES (1, 2)'])
    expect(db.prepare('SELECT id, more FROM half').all()).toMatchObject([{ id: '1', more: '2' }])
    expect(readEpoch(db)).toBe('abc')
    db.close()
  })

  it('finds what was answered and missed before such things were kept', async () => {
    mkdirSync(next())
    const db = openDatabase(join(last(), DATABASE_FILE))
    migrate(db, 'older', STEPS.slice(0, 2))
    const add = db.prepare("INSERT INTO activities (line_id, seq, id, body) VALUES ('c1', ?, ?, ?)")
    const at = Date.UTC(2026, 10, 20)
    const say = (seq: number, more: object) =>
      add.run(seq, `a${seq}`, JSON.stringify({ type: 'message', id: `a${seq}`, seq, at: at + seq, text: 'x', ...more }))
    const source = { entryId: 'cost', revision: 3 }
    say(1, { from: 'customer' })
    say(2, { from: 'bot', spoken: 'answer', source })
    say(3, { from: 'bot', spoken: 'fallback' })
    say(4, { from: 'bot', spoken: 'clarify' })
    say(5, { from: 'bot', spoken: 'greeting' })
    db.close()
    const store = await open(last())
    const seqs = async (mark: Parameters<typeof store.marked>[0]) => (await store.marked(mark, 9)).map(({ seq }) => seq)
    expect(await seqs('turn')).toEqual([4, 3, 2])
    expect(await seqs('missed')).toEqual([3])
    expect(await seqs('clarify')).toEqual([4])
    expect(await seqs('answer/cost/3')).toEqual([2])
    expect(await store.tallies('2026-11-20', '2026-11-20')).toEqual([
      { day: '2026-11-20', entryId: 'cost', what: 'served', n: 1 },
    ])
    await store.close()
  })

  it('keeps the queue of an older data folder in its order, and looks after whoever holds a conversation', async () => {
    mkdirSync(next())
    const db = openDatabase(join(last(), DATABASE_FILE))
    migrate(db, 'older', STEPS.slice(0, 1))
    const insert = db.prepare(
      'INSERT INTO lines (id, version, status, due_at, wake_at, at, body) VALUES (?, 2, ?, ?, NULL, 5, ?)',
    )
    const older = (id: string, status: string, dueAt: number) => {
      const handoff = { reason: 'asked', evidence: [], summary: '', at: 5, dueAt, seq: 2 }
      const agent = status === 'assigned' && { agent: { id: 'bo', name: 'Bo' }, claim: 2, owed: null }
      const conversation = {
        number: 1,
        openedAt: 5,
        openedSeq: 1,
        language: 'fa',
        served: [],
        status,
        handoff,
        ...agent,
      }
      const line = { id, channel: 'directline', customer: { id }, version: 2, at: 5, earlier: [], wakeAt: null }
      insert.run(id, status, status === 'queued' ? dueAt : null, JSON.stringify({ ...line, conversation }))
    }
    older('second', 'queued', 200)
    older('first', 'queued', 100)
    older('held', 'assigned', 50)
    db.close()

    const store = await open(last())
    expect(store.epoch).toBe('older')
    await append(store, 'between', said('a'), asked('h', 900, 5, 150))
    expect(ids(await store.lines('queued', 10))).toEqual(['first', 'between', 'second'])
    expect([await store.place('second'), await store.ahead(150)]).toEqual([3, 2])
    expect(await store.due(5, 10)).toEqual(['held'])
    await store.close()
  })

  it('says so when it is closed', async () => {
    const store = await open(next())
    const before = append(store, 'c1', said('a'))
    await before
    await Promise.all([store.close(), store.close()])
    await expect(append(store, 'c2', said('a'))).rejects.toMatchObject({ code: 'unavailable' })
    await expect(store.healthy()).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('the files folder', () => {
  it('gives back the bytes, and nothing for what was removed or never there', async () => {
    const files = openFilesFolder(next())
    const bytes = new Uint8Array([0, 255, 13, 10, 0])
    await files.put('photo_1-a', bytes)
    expect(await files.get('photo_1-a')).toEqual(Buffer.from(bytes))
    await files.put('photo_1-a', new Uint8Array())
    expect(await files.get('photo_1-a')).toHaveLength(0)
    expect(readdirSync(last())).toEqual(['photo_1-a'])
    await files.remove('photo_1-a')
    await files.remove('photo_1-a')
    expect(await files.get('photo_1-a')).toBeNull()
  })

  it('leaves its folder for no name', async () => {
    const files = openFilesFolder(next())
    writeFileSync(join(root, 'secret'), 'x')
    for (const id of ['../secret', '..', '', 'a/b', 'a\\b', 'a\u0000', 'a.part', '.', 'x'.repeat(129)]) {
      await expect(files.get(id)).rejects.toMatchObject({ code: 'invalid' })
      await expect(files.put(id, new Uint8Array())).rejects.toMatchObject({ code: 'invalid' })
      await expect(files.remove(id)).rejects.toMatchObject({ code: 'invalid' })
    }
  })

  it('keeps the old file when the new one cannot be written, and clears up after a crash', async () => {
    const dir = next()
    const files = openFilesFolder(dir)
    await files.put('a', Buffer.from('old'))
    writeFileSync(join(dir, 'b.1-1.part'), 'half')
    expect(await openFilesFolder(dir).get('a')).toEqual(Buffer.from('old'))
    expect(readdirSync(dir)).toEqual(['a'])
    rmSync(dir, { recursive: true })
    await expect(files.put('a', Buffer.from('new'))).rejects.toMatchObject({ code: 'unavailable' })
  })
})

/** Runs the script until it has acknowledged so many, then kills it without warning. */
async function killedAfter(count: number, script: string, dataDir: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged = new Map<string, number>()
  let seen = 0
  for await (const text of createInterface({ input: child.stdout })) {
    const [line, n] = text.split(' ')
    acknowledged.set(line!, Number(n))
    if (++seen === count) child.kill('SIGKILL')
  }
  expect(seen).toBeGreaterThanOrEqual(count)
  return { acknowledged }
}
