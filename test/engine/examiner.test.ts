import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/entry.js'
import { startExaminer } from '../../src/engine/examiner.js'

const entry = (id: string, question: string, must: string[]): Entry => ({
  ...{ id, topic: 'shop', status: 'published', tags: [], checkedOn: '2026-11-01', person: false },
  ...{ en: { question, variants: [], answer: `About ${id}.` }, tests: { must } },
  ...{ revision: 1, editedAt: 0, editedBy: 'test' },
})
const published = {
  key: 'published',
  entries: [
    entry('delivery', 'When does my parcel arrive', ['where is my parcel now']),
    entry('returns', 'How do I send something back', ['I want to send the shoes back']),
  ],
}
const candidate = {
  key: 'candidate',
  entries: [...published.entries, entry('lockers', 'Where are your parcel lockers', ['a parcel locker near me'])],
}
const thresholds = { answerAt: 0.5, clarifyAt: 0.3 }
const questions = [{ text: 'my parcel is late', times: 3 }]
const exam = { published, candidate, changed: ['lockers'], questions, thresholds }

describe('the examining thread', () => {
  const examiners = [startExaminer(), startExaminer()] as const
  afterAll(() => Promise.all(examiners.map(examiner => examiner.close())))

  it('finds the same, prepared or not, and answers others while it prepares', async () => {
    const [prepared, fresh] = examiners
    await prepared.prepare(
      published,
      Array.from({ length: 400 }, (_, n) => `parcel number ${n}`),
      thresholds,
    )
    expect((await prepared.explain(published, 'my parcel')).candidates[0]?.entryId).toBe('delivery')
    const found = await prepared.examine(exam, () => {})
    expect(found).toEqual(await fresh.examine(exam, () => {}))
    expect(found).toMatchObject({ entries: 3, tests: 3 })
  })

  it('finds the same after a restart, with what the tests found kept in a file that has no question of a customer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hamdel-proved-'))
    const file = join(folder, 'learnt.bin')
    const first = startExaminer({ file })
    const found = await first.examine(exam, () => {})
    await first.close()
    const kept = readFileSync(join(folder, 'proved.bin'))
    expect(kept.includes('where is my parcel now')).toBe(true)
    expect(kept.includes('my parcel is late')).toBe(false)
    const second = startExaminer({ file })
    expect(await second.examine(exam, () => {})).toEqual(found)
    await second.close()
    writeFileSync(join(folder, 'proved.bin'), kept.subarray(0, 60)) // damaged
    const third = startExaminer({ file })
    expect(await third.examine(exam, () => {})).toEqual(found)
    await third.close()
    rmSync(folder, { recursive: true })
  })
})
