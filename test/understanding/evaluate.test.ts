import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = new URL('../../src/bin/evaluate.js', import.meta.url).pathname
let folder: string

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>(done =>
    execFile(process.execPath, [program, ...args], (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  )
const file = async (name: string, lines: string[]) => {
  await writeFile(join(folder, name), lines.join('\n'))
  return join(folder, name)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('someone measures the matcher on their own questions', () => {
  it('and gets one line each, in order, whichever editor wrote the file', async () => {
    const entries = await file('entries.jsonl', [
      '{"id":"Track it","lang":"fa","question":"سفارشم کجاست؟","variants":[],"answer":""}',
      '{"id":"Track it","lang":"en","question":"Where is my order?","variants":["track my order"],"answer":"Look."}',
      '{"id":"back","lang":"en","question":"How do I return an item?","variants":[],"answer":"Ask."}',
    ])
    const asked = await file('asked.jsonl', [
      '\ufeff{"id":"a","text":"where is my order?","gold":["x"]}',
      '{"id":"b","text":"سلام"}\r',
    ])
    const { code, out } = await run('match', '--entries', entries, '--utterances', asked)
    const [first, second] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(0)
    expect(first).toMatchObject({ id: 'a', decision: 'answer', ranked: [{ id: 'Track it' }, ...first.ranked.slice(1)] })
    expect(second).toEqual({ id: 'b', decision: 'none', confidence: 0, ranked: [] })
  })

  it.each([
    ['broken JSON', ['{"id":"a","text":"x"}', '{"id"'], /bad\.jsonl:2: not JSON/],
    ['a missing field', ['{"id":"a"}'], /bad\.jsonl:1: text: /],
    ['a wrong type', ['{"id":7,"text":"x"}'], /bad\.jsonl:1: id: /],
  ])('and is told where it is wrong: %s', async (_, lines, message) => {
    const { code, out, err } = await run(
      'match',
      '--entries',
      await file('none.jsonl', []),
      '--utterances',
      await file('bad.jsonl', lines),
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it('and is told how to call it', async () => {
    const { code, err } = await run('match')
    expect(code).toBe(2)
    expect(err).toMatch(/^usage:/)
  })
})
