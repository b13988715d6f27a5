// The disk gives back something else than was written: nobody is told it as the truth, and the rest goes on.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../src/bin/outside.js'
import { DATABASE_FILE, openEmbedded } from '../../src/stores/embedded.js'
import { openDatabase } from '../../src/stores/sqlite-driver.js'
import { migrate, STEPS } from '../../src/stores/sqlite-schema.js'
import { append, asked, said } from '../contracts/store.js'

const root = mkdtempSync(join(tmpdir(), 'hamdel-damage-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const logged: string[] = []
const log = { info() {}, warn() {}, error: (_: object, message: string) => void logged.push(message) }
let folder = root
beforeEach(() => {
  folder = mkdtempSync(join(root, 'data-'))
  logged.length = 0
})
const file = () => join(folder, DATABASE_FILE)
const open = () => openEmbedded({ dataDir: folder, log, newId })

/** Two lines that wait, and a colleague. */
async function fill(): Promise<void> {
  const store = await open()
  await append(store, 'ann', said('a1', 'HERE-IS-ANN'), asked('h1', 100))
  await append(store, 'bob', said('b1', 'here is bob'), asked('h2', 200))
  for (const id of ['mina', 'nima'])
    await store.sessions.put({ id, revision: 1, personId: `PERSON-${id}`, createdAt: 1, expiresAt: 2 } as never, 0)
  await store.close()
}

/** Every place of the file that says so says something else. */
function change(word: string, at: number, to: number): void {
  const bytes = readFileSync(file())
  let from = bytes.indexOf(word)
  expect(from).toBeGreaterThan(0)
  for (; from >= 0; from = bytes.indexOf(word, from + 1)) bytes[from + at] = to
  writeFileSync(file(), bytes)
}

describe('a database that its disk has changed', () => {
  it.each([
    ['another letter', 0x41],
    ['no letter at all', 0xff],
  ])('tells no message with %s in it, says which, and serves the others', async (_what, sign) => {
    await fill()
    change('HERE-IS-ANN', 3, sign)
    const store = await open()
    const damaged = { code: 'unavailable', message: expect.stringMatching(/damaged.*activity ann 1.*[Bb]ackup/) }
    await expect(store.activities('ann')).rejects.toMatchObject(damaged)
    expect(await store.activities('ann', 1)).toHaveLength(1)
    expect(await store.activities('bob')).toHaveLength(2)
    await append(store, 'bob', said('b2'))
    await store.forget('ann')
    expect(await store.line('ann')).toBeNull()
    await store.close()
  })

  it('leaves a damaged one out of a list, and tells the operator once', async () => {
    await fill()
    change('PERSON-mina', 0, 0xc3)
    const store = await open()
    for (let times = 0; times < 3; times++) expect((await store.sessions.all()).map(({ id }) => id)).toEqual(['nima'])
    await expect(store.sessions.get('mina')).rejects.toMatchObject({ code: 'unavailable' })
    expect(logged).toEqual([expect.stringMatching(/session mina.*left out.*[Bb]ackup/)])
    await store.close()
  })

  it('does not start on broken tables, and says what to do', async () => {
    await fill()
    const bytes = readFileSync(file())
    bytes.fill(7, 3 * 4096, 3 * 4096 + 64)
    writeFileSync(file(), bytes)
    await expect(open()).rejects.toMatchObject({ code: 'unavailable', message: expect.stringMatching(/[Bb]ackup/) })
  })

  it('misses a message that is gone, in the middle and at the end', async () => {
    await fill()
    const db = openDatabase(file())
    db.exec(
      "DELETE FROM activities WHERE line_id = 'ann' AND seq = 1; DELETE FROM activities WHERE line_id = 'bob' AND seq = 2",
    )
    db.close()
    const store = await open()
    await expect(store.activities('ann')).rejects.toThrow(/activity 1 of line ann is missing/)
    await expect(store.activities('bob')).rejects.toThrow(/end of line bob is missing/)
    expect(await store.activities('bob', 0, 1)).toHaveLength(1)
    await store.close()
  })

  it('seals what an earlier version kept, once, and does not vouch for what was damaged before', async () => {
    const db = openDatabase(file())
    migrate(db, 'older', STEPS.slice(0, 3))
    db.exec("INSERT INTO meta VALUES ('secret:token', 'the old key')")
    const add = db.prepare('INSERT INTO activities (line_id, seq, id, body) VALUES (?, ?, ?, ?)')
    const body = (seq: number) => JSON.stringify({ ...said(`m${seq}`, 'سلام'), seq })
    db.exec('BEGIN')
    for (let seq = 1; seq <= 2500; seq++) add.run('long', seq, `m${seq}`, body(seq))
    db.exec("INSERT INTO activities VALUES ('broken', 1, 'x', CAST(x'7b22ff227d' AS TEXT))")
    db.exec('COMMIT')
    db.close()
    for (let starts = 0; starts < 2; starts++) {
      const store = await open()
      expect(store.epoch).toBe('older')
      expect(await store.secret('token', 'a new key')).toBe('the old key')
      expect(await store.activities('long')).toHaveLength(2500)
      await expect(store.activities('broken')).rejects.toThrow(/damaged/)
      await store.close()
    }
  })
})
