// How every trial ends: a table for people, and one line of JSON for programs.
import { parseArgs } from 'node:util'

/** What one place showed. `pass`: nothing went wrong there. */
export type Result = { where: string; pass: boolean } & Record<string, string | number | boolean>

/** Runs the trial with the count of the command line (`--count N`), prints what it showed and ends with 0 or 1. */
export async function trial(name: string, usual: number, run: (count: number) => Promise<Result[]>): Promise<void> {
  const { values } = parseArgs({ options: { count: { type: 'string', default: String(usual) } }, strict: false })
  const count = Number(values.count)
  if (!Number.isInteger(count) || count < 1) throw new Error('--count: a whole number of at least 1')
  const began = performance.now()
  const results = await run(count)
  const seconds = Math.round((performance.now() - began) / 1000)
  const pass = results.length > 0 && results.every(result => result.pass)
  process.stderr.write('\n')
  console.table(results)
  console.log(JSON.stringify({ trial: name, count, seconds, results, pass }))
  process.exitCode = pass ? 0 : 1
}

/** How far it is, on one line of the terminal that is written over. */
export const progress = (words: string): void => void process.stderr.write(`\r\x1b[K${words}`)

export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
