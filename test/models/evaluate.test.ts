// Somebody measures what a language model is worth on their own log: the same lines, with and without it.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ModelServer, startModelServer } from './server.js'

const program = new URL('../../src/bin/evaluate.js', import.meta.url).pathname
let server: ModelServer
let folder: string
beforeAll(async () => {
  server = await startModelServer()
  folder = mkdtempSync(join(tmpdir(), 'evaluate-model-'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; lines: Record<string, unknown>[]; err: string }>(done =>
    execFile(
      process.execPath,
      [program, ...args],
      { env: { PATH: process.env.PATH ?? '', ...env } },
      (error, out, err) =>
        done({
          code: Number(error?.code ?? 0),
          err,
          lines: out
            .trim()
            .split('\n')
            .filter(Boolean)
            .map(line => JSON.parse(line)),
        }),
    ),
  )
const file = (name: string, lines: object[]) => {
  writeFileSync(join(folder, name), lines.map(line => JSON.stringify(line)).join('\n'))
  return join(folder, name)
}
const named = () => ({
  OPENAI_BASE_URL: server.baseUrl.href,
  OPENAI_CHAT_MODEL: 'chat',
  OPENAI_EMBEDDING_MODEL: 'embedding',
})

it('finds with it what was not found without it', async () => {
  const entries = file('entries.jsonl', [
    { id: 'courier', lang: 'en', question: 'When does the courier come?', answer: 'From 9.' },
    { id: 'refund', lang: 'en', question: 'How do refunds work?', answer: 'Ask.' },
  ])
  const utterances = file('asked.jsonl', [
    { id: 'a', text: 'parcel guy tomorrow courierman?' },
    { id: 'b', text: 'thanks' },
  ])
  const asked = ['match', '--entries', entries, '--utterances', utterances]
  server.answers(({ task, data }) =>
    task === 'read'
      ? {
          ...{ language: 'en', wantsHuman: no, frustrated: no, complaint: no, sensitive: no },
          answer: data.offered.findIndex(({ question }: { question: string }) => question.includes('courier')) + 1,
        }
      : undefined,
  )
  const [without, withModel] = [await run(asked), await run([...asked, '--model'], named())]
  expect(withModel.code).toBe(0)
  expect(Object.keys(withModel.lines[0]!)).toEqual(Object.keys(without.lines[0]!))
  expect(Number(withModel.lines[0]?.confidence)).toBeGreaterThan(Number(without.lines[0]?.confidence))
  expect(withModel.lines[1]).toEqual(without.lines[1])
  expect(withModel.err).toMatch(/read answered 1.*tokens/)
})

const no = { degree: 'no', quote: '' }

it('hears with it who loses patience', async () => {
  server.answers(({ task, data }) =>
    task === 'read'
      ? {
          language: 'en',
          wantsHuman: no,
          complaint: no,
          sensitive: no,
          frustrated: { degree: 'clear', quote: data.utterance },
          answer: 0,
        }
      : undefined,
  )
  const messages = file('messages.jsonl', [{ id: 'a', text: 'the third green one again of all colours' }])
  const { lines } = await run(['messages', '--messages', messages, '--model'], named())
  expect(lines[0]).toMatchObject({ id: 'a', frustrated: 0.72, handoff: true })
  const turns = [
    { at: 0, from: 'customer', text: 'the third green one again of all colours' },
    { at: 5, from: 'bot', text: 'I do not know.', bot: { kind: 'fallback' } },
  ]
  const scripts = file('scripts.jsonl', [{ id: 's', turns }])
  expect((await run(['scripts', '--scripts', scripts, '--model'], named())).lines[0]).toMatchObject({
    id: 's',
    handoffAtTurn: 0,
  })
  expect((await run(['scripts', '--scripts', scripts])).lines[0]).toMatchObject({ handoffAtTurn: null })
})

it('is told what to set where no model is named', async () => {
  const { code, err } = await run(['messages', '--messages', file('none.jsonl', []), '--model'])
  expect([code, err]).toEqual([2, expect.stringContaining('OPENAI_CHAT_MODEL')])
})
