// How every trial ends: a table for people, and one line of JSON for programs.
import { parseArgs } from 'node:util'
import { paceOf } from './pace.js'

/** What one place showed. `pass`: nothing went wrong there. */
export type Result = { where: string; pass: boolean } & Record<string, string | number | boolean>

const MINUTES = '15' // a trial's time; what runs then is ended, and judged by the count that was reached
const options = { count: { type: 'string' }, minutes: { type: 'string', default: MINUTES } } as const
const { values } = parseArgs({ options, strict: false })
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error('--minutes: how long it may take, more than 0')

/** Of the command line; throws where it is no whole number of at least 1. */
export function wantedCount(usual: number): number {
  const asked = Number(values.count ?? usual)
  if (!Number.isInteger(asked) || asked < 1) throw new Error('--count: a whole number of at least 1')
  return asked
}

/** Of the trial that runs in this process. */
export const pace = paceOf(minutes * 60_000, () => performance.now())

/**
 * Runs the trial with the count of the command line (`--count N`), prints what it showed and ends with 0 or 1.
 * A trial whose turns come from `pace` stops after `--minutes N` (15); `count` is then what was reached of what was `asked`.
 */
export async function trial(name: string, usual: number, run: (count: number) => Promise<Result[]>): Promise<void> {
  const asked = wantedCount(usual)
  const began = performance.now()
  const results = await run(asked).catch((error: Error) => {
    console.error(error)
    return [{ where: `ended early: ${error.message}`, pass: false }]
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  const pass = results.length > 0 && results.every(result => result.pass)
  process.stderr.write('\n')
  console.table(results)
  console.log(JSON.stringify({ trial: name, asked, count: pace.reached(asked), seconds, results, pass }))
  process.exitCode = pass ? 0 : 1
  if (!pass) setTimeout(() => process.exit(), 1_000) // what was started and is not over would hold it for ever
}

/** How far it is, on one line of the terminal that is written over. */
export const progress = (words: string): void => void process.stderr.write(`\r\x1b[K${words}`)

export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
