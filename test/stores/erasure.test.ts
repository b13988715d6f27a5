// Somebody asks for everything we have of them, and then to be forgotten: afterwards no file and no key has a word of theirs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterEach, describe, expect, it } from 'vitest'
import { newId } from '../../src/bin/outside.js'
import { customerData, eraseCustomer } from '../../src/desk/customer-data.js'
import { eraseAged } from '../../src/desk/retention.js'
import type { Unnumbered } from '../../src/domain/activity.js'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'
import { DATABASE_FILE, openEmbedded } from '../../src/stores/embedded.js'
import { openFilesFolder } from '../../src/stores/files-folder.js'
import { openRedis } from '../../src/stores/redis.js'
import { openDatabase } from '../../src/stores/sqlite-driver.js'
import { aWorld, withStore } from '../desk/world.js'
import { quiet } from '../quiet.js'
import { describeWithRedis, startSingle } from './redis-server.js'

const CANARY = 'CANARY-kz41'
const AGENT = { id: 'p-1', name: 'Sara' }
const DAY = 86_400_000
const words = (what: string) => `${CANARY} ${what} ${'so that it fills a page of its own '.repeat(200)}`

/** A customer of whom something is kept in every place that there is. */
async function aCustomer(store: Store, folder: string, id = 'line-1', at = 1_000_000) {
  const files = openFilesFolder(join(folder, 'files'))
  const file = { id: `file-${id}`, name: `${CANARY}.png`, contentType: 'image/png', bytes: 5 }
  await files.put(file.id, Buffer.from(CANARY))
  const customer = { id: `customer-${id}`, name: `${CANARY} name` }
  const happened: Unnumbered[] = [
    { id: 'c:1', at, type: 'message', from: 'customer', text: words('question'), attachments: [file] },
    { id: 'n:1', at, type: 'note', agent: AGENT, text: words('note'), mentions: [] },
    { id: 'a:1', at, type: 'message', from: 'agent', agent: AGENT, text: words('answer') },
    { id: 't:1', at, type: 'tags', agent: AGENT, tags: [`${CANARY} tag`] },
    { id: 'e:1', at, type: 'endOfConversation', by: 'agent' },
    { id: 'r:1', at, type: 'rating', stars: 2, comment: words('comment') },
  ]
  const { next, activities } = advance(blank(id, customer), happened, 'en')
  await store.commit(next, activities, 0)
  const written = { revision: 1, by: AGENT, at }
  await store.customers.put({ ...customer, revision: 1, lineId: id, email: `${CANARY}@x.example`, createdAt: at }, 0)
  await store.profiles.put({ ...written, id: customer.id, notes: words('profile') }, 0)
  await store.replyDrafts.put({ ...written, id, text: words('unsent') }, 'any')
  const about = { lineId: id, seq: 3, activityId: 'a:1' }
  const letter = {
    kind: 'reply',
    to: `${CANARY}@x.example`,
    subject: 'Re',
    text: words('letter'),
    language: 'en',
  } as const
  await store.mails.put({ id: `reply-${id}`, revision: 1, ...letter, about, createdAt: at, dueAt: at, attempts: 0 }, 0)
  const body = { en: { question: words('question').slice(0, 300), variants: [], answer: words('answer') } }
  const draft = { id: `chat-${at.toString(36)}-3`, revision: 1, base: 0, body, author: AGENT, savedAt: at } as const
  await store.drafts.put({ ...draft, state: 'draft', reason: CANARY }, 0)
  const demand = { id: `d-${id}`, revision: 1, text: words('question').trim(), language: 'en', by: 'Sara', at } as const
  await store.demands.put({ ...demand, decision: { what: 'not_for_faq' } }, 0)
  return { files, id }
}

async function askedFor(store: Store, folder: string) {
  const { files, id } = await aCustomer(store, folder)
  await aCustomer(store, folder, 'other', 2_000_000)
  const held = await customerData({ store }, id)
  for (const part of ['question', 'note', 'answer', 'comment', 'profile', 'unsent', 'letter'])
    expect(JSON.stringify(held), part).toContain(`${CANARY} ${part}`)
  expect(held).toMatchObject({ files: [{ name: `${CANARY}.png` }], drafts: [{ reason: CANARY }] })
  await eraseCustomer({ store, files }, 'other')
  expect((await customerData({ store }, id)).letters).toHaveLength(1)
  await eraseCustomer({ store, files }, id)
  await expect(customerData({ store }, id)).rejects.toThrow('no such conversation')
}

describe('on the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-erasure-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('no byte of the data folder has a word of who was erased', async () => {
    const store = await openEmbedded({ dataDir: folder, log: quiet, newId })
    const inFiles = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
        .filter(name => name.includes(CANARY) || readFileSync(name).includes(CANARY))
    try {
      await aCustomer(store, folder, 'first')
      expect(inFiles().some(name => name.includes(DATABASE_FILE))).toBe(true)
      await eraseCustomer({ store, files: openFilesFolder(join(folder, 'files')) }, 'first')
      await askedFor(store, folder)
      await expect.poll(inFiles).toEqual([])
    } finally {
      await store.close()
    }
  })
})

describe('while a backup reads', () => {
  it('the words stay in the log no longer than it reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hamdel-erasure-'))
    const store = await openEmbedded({ dataDir: folder, log: quiet, newId })
    const reader = openDatabase(join(folder, DATABASE_FILE))
    const inLog = () => readFileSync(join(folder, `${DATABASE_FILE}-wal`)).includes(CANARY)
    /** How much of the log is in the file by now. Source: SQLite's WAL-index format, nBackfill. */
    const carriedOver = () => readFileSync(join(folder, `${DATABASE_FILE}-shm`)).readUInt32LE(96)
    try {
      await aCustomer(store, folder, 'first')
      reader.exec('BEGIN')
      reader.prepare('SELECT count(*) AS n FROM sqlite_schema').get()
      const before = carriedOver()
      await eraseCustomer({ store, files: openFilesFolder(join(folder, 'files')) }, 'first')
      await expect.poll(carriedOver).toBeGreaterThan(before) // it was tried, in vain
      expect(inLog()).toBe(true)
      reader.exec('COMMIT')
      await expect.poll(inLog).toBe(false)
    } finally {
      reader.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describeWithRedis('on Redis', () => {
  it('no key has a word of who was erased', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hamdel-erasure-'))
    const redis = await startSingle(folder)
    const store = await openRedis({ url: redis.url, log: quiet, newId })
    const client = new Redis(redis.url, { protocol: 2 })
    const reading: Record<string, [string, ...(string | number)[]]> = {
      ...{ string: ['GET'], hash: ['HGETALL'], list: ['LRANGE', 0, -1], set: ['SMEMBERS'] },
      ...{ zset: ['ZRANGE', 0, -1], stream: ['XRANGE', '-', '+'] },
    }
    const inKeys = async () => {
      const found: string[] = []
      for (const key of (await client.call('KEYS', '*')) as string[]) {
        const [how, ...more] = reading[String(await client.call('TYPE', key))]!
        if (`${key} ${JSON.stringify(await client.call(how, [key, ...more]))}`.includes(CANARY)) found.push(key)
      }
      return found
    }
    try {
      await aCustomer(store, folder, 'first')
      expect((await inKeys()).length).toBeGreaterThan(5)
      await eraseCustomer({ store, files: openFilesFolder(join(folder, 'files')) }, 'first')
      await askedFor(store, folder)
      expect(await inKeys()).toEqual([])
      await aCustomer(store, folder, 'old', 1_000)
      await aCustomer(store, folder, 'new', 9_000)
      expect(await store.aged('resolved', 9_000, 10)).toEqual(['old'])
    } finally {
      client.disconnect()
      await store.close()
      await redis.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('an erasure that is cut off', () => {
  it('leaves the line, so that the next try finds the files that are still there', async () => {
    const world = await aWorld()
    const folder = mkdtempSync(join(tmpdir(), 'hamdel-erasure-'))
    const { store } = world.desk
    try {
      const { files, id } = await aCustomer(store, folder)
      const away = { ...files, remove: () => Promise.reject(new Error('the disk is away')) }
      await expect(eraseCustomer({ store, files: away }, id)).rejects.toThrow('the disk is away')
      expect(await store.line(id)).not.toBeNull()
      await eraseCustomer({ store, files }, id)
      expect(await store.line(id)).toBeNull()
      expect(readdirSync(join(folder, 'files'), { recursive: true }).filter(name => `${name}`.includes(id))).toEqual([])
    } finally {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('after so many days', () => {
  it('one that cannot be erased keeps none of the others', async () => {
    const { desk, clock, close } = await aWorld()
    const folder = mkdtempSync(join(tmpdir(), 'hamdel-erasure-'))
    try {
      await aCustomer(desk.store, folder, 'damaged', clock.now() - 40 * DAY)
      await aCustomer(desk.store, folder, 'old', clock.now() - 31 * DAY)
      const { store } = desk
      const activities: Store['activities'] = (id, ...which) =>
        id === 'damaged' ? Promise.reject(new Error('damaged')) : store.activities(id, ...which)
      expect(await eraseAged(withStore(desk, { activities }), 30)).toBe(1)
      expect(await store.line('old')).toBeNull()
    } finally {
      await close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('what has ended is erased with a line in the trail, and what is newer stays', async () => {
    const world = await aWorld()
    const folder = mkdtempSync(join(tmpdir(), 'hamdel-erasure-'))
    const { desk, clock } = world
    try {
      const now = clock.now()
      await aCustomer(desk.store, folder, 'old', now - 31 * DAY)
      await aCustomer(desk.store, folder, 'new', now - 29 * DAY)
      expect(await eraseAged(desk, 30)).toBe(1)
      expect(await desk.store.line('old')).toBeNull()
      expect(await desk.store.line('new')).not.toBeNull()
      expect(await eraseAged(desk, 30)).toBe(0)
      const [change] = await desk.store.audit.newest(5)
      expect(change).toMatchObject({ what: 'customers.aged', after: { erased: 1, days: 30 } })
      expect(JSON.stringify(change)).not.toContain('old-')
    } finally {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
