import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../../src/desk/knowledge.js'
import { publish } from '../../src/desk/publish.js'
import type { Entry, EntryDraft } from '../../src/domain/entry.js'
import { learnt } from '../../src/engine/learner.js'
import { readLearnt, stampOf } from '../../src/engine/learnt-file.js'
import { startMatcher } from '../../src/engine/matcher.js'
import type { Log, Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { compile, match } from '../../src/understanding/match.js'
import { faqFolder } from '../desk/world.js'
import { eventually } from '../eventually.js'
import { quiet } from '../quiet.js'

const clock = { now: () => 1_795_000_000_000 }
/** A machine may be busy; the answer is not awaited longer than it takes. */
const LONG = 100_000
const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-engine-'))
let store: Store
let ids = 0
beforeAll(async () => {
  store = await openEmbedded({ dataDir, log: quiet, newId: () => `id${ids++}` })
  await seed({ store, clock } as never, async () => (await readFaqFolder(faqFolder)).filter((_, at) => at % 4 === 0))
})
afterAll(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const entry = (id: string, question: string): EntryDraft => ({
  ...{ id, topic: 'x', tags: [], checkedOn: '2026-11-21', person: false, status: 'published' },
  en: { question, variants: [], answer: 'Yes.' },
})
const zeppelin = entry('zeppelin', 'Do you deliver by zeppelin?')
const failing = (times: number) => {
  const seen: string[] = []
  const log: Log = { ...quiet, error: (_facts, sentence) => void seen.push(sentence ?? '') }
  let left = times
  const learn = async (entries: Entry[]) => {
    if (left-- > 0) throw new Error('the thread died')
    return learnt(entries)
  }
  return { seen, log, learn }
}

describe('knowledge that is learnt in a thread', () => {
  it('says the same as when it is learnt here', async () => {
    const entries = (await store.entries()).filter(({ status }) => status === 'published')
    const [aside, here] = [await learnt(entries), compile(entries)]
    for (const text of ['how do I change my number', 'سفارشم کجاست', 'hazine ersal chande'])
      expect(match(aside, text)).toEqual(match(here, text))
  })

  it('is not learnt again after a restart, but is when an entry was edited or the file is damaged', async () => {
    const file = join(dataDir, 'learnt.bin')
    const entries = (await store.entries()).filter(({ status }) => status === 'published')
    const first = await learnt(entries, file)
    const again = readLearnt(file, stampOf(entries))
    expect(match({ ...again!, entries }, 'سفارشم کجاست')).toEqual(match(first, 'سفارشم کجاست'))

    const edited = entries.map(one =>
      one.fa ? { ...one, fa: { ...one.fa, question: `${one.fa.question} زرگولک` } } : one,
    )
    expect(readLearnt(file, stampOf(edited))).toBeUndefined()
    const whole = readFileSync(file)
    whole[whole.length >> 1]! ^= 1
    writeFileSync(file, whole)
    expect(readLearnt(file, stampOf(entries))).toBeUndefined()
    await learnt(edited, file)
    expect(readLearnt(file, stampOf(edited))).toBeDefined()
  })

  it('answers from an entry as soon as it is published, and from the newest of many', async () => {
    const matcher = await startMatcher(store, quiet)
    const desk = { store, clock, matcher } as never
    await publish(desk, zeppelin, 0, 'Sara')
    await matcher.caughtUp(LONG)
    expect(matcher.match('do you deliver by zeppelin').candidates[0]?.entry.id).toBe('zeppelin')
    await Promise.all(
      [1, 2, 3].map(async revision => {
        if (revision > 1) await published('submarine', revision - 1)
        return publish(desk, entry('submarine', `Is there a submarine number ${revision}?`), revision - 1, 'Sara')
      }),
    )
    await matcher.caughtUp(LONG)
    expect(matcher.match('is there a submarine number 3').candidates[0]?.entry.revision).toBe(3)
    matcher.stop()
  })

  const published = async (id: string, revision: number) => {
    while (((await store.entry(id))?.revision ?? 0) < revision) await new Promise(resolve => setImmediate(resolve))
  }

  it('is learnt again when the thread dies, and the log says so', async () => {
    const { seen, log, learn } = failing(1)
    const matcher = await startMatcher(store, log, { learn, retryMs: 1 })
    expect(matcher.match('how do I return an item').candidates.length).toBeGreaterThan(0)
    expect(seen).toHaveLength(1)
    matcher.stop()
  })

  it('serves on with the new texts when it cannot be learnt, and at the start is learnt here', async () => {
    const { seen, log, learn } = failing(99)
    const matcher = await startMatcher(store, log, { learn, retryMs: 1 })
    await publish({ store, clock, matcher } as never, entry('balloon', 'Do you deliver by balloon?'), 0, 'Sara')
    expect(matcher.match('how do I return an item').candidates.length).toBeGreaterThan(0)
    expect(matcher.match('do you deliver by balloon').candidates[0]?.entry.id).not.toBe('balloon')
    const { candidates } = matcher.match('do you deliver by zeppelin')
    expect(candidates[0]?.entry.id).toBe('zeppelin')
    await publish({ store, clock, matcher } as never, { ...zeppelin, en: { ...zeppelin.en, answer: 'No.' } }, 1, 'Sara')
    expect(matcher.match('do you deliver by zeppelin').candidates[0]?.entry.en?.answer).toBe('No.')
    await publish({ store, clock, matcher } as never, { ...zeppelin, status: 'retired' }, 2, 'Sara')
    expect(matcher.match('do you deliver by zeppelin').candidates.map(({ entry }) => entry.id)).not.toContain(
      'zeppelin',
    )
    expect(seen.length).toBeGreaterThan(3)
    matcher.stop()
  })

  it('is read again where it could not be read when something was published', async () => {
    let answers = 0
    const away = () => Promise.reject(new Error('away'))
    const entries = () => (answers++ === 1 ? away() : store.entries())
    const failing = new Proxy(store, { get: (real, key) => (key === 'entries' ? entries : Reflect.get(real, key)) })
    const matcher = await startMatcher(failing, quiet, { againMs: 1 })
    await publish({ store, clock } as never, entry('kite', 'Do you deliver by kite?'), 0, 'Sara')
    await eventually(() => expect(matcher.match('do you deliver by kite').candidates[0]?.entry.id).toBe('kite'))
    matcher.stop()
  })
})
