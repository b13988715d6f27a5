// The full counts, one trial after the other on a machine that has nothing else to do; what each showed is added to a file.
// npm run trial -- full FILE [--share N] [NAME …]      N: of each trial's minutes, 0.2 for a fifth
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** What is meant, and the minutes that it may take; what was reached by then is judged. */
const FULL: Record<string, { minutes: number; count: number }> = {
  models: { minutes: 15, count: 20_000 },
  races: { minutes: 5, count: 10_000 },
  torn: { minutes: 6, count: 5_000 },
  kill: { minutes: 15, count: 300 },
  rolling: { minutes: 15, count: 200 },
  retry: { minutes: 10, count: 20_000 },
  stalled: { minutes: 12, count: 200 },
  reconnect: { minutes: 15, count: 5_000 },
  failover: { minutes: 12, count: 67 }, // of three kinds
  clock: { minutes: 15, count: 100 },
  disk: { minutes: 12, count: 300 },
  power: { minutes: 15, count: 100 },
  fuzz: { minutes: 15, count: 1_000_000 },
  soak: { minutes: 48, count: 45 },
}

const { values, positionals } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const [file = '', ...names] = positionals
const share = Number(values.share)
const known = names.every(name => Object.hasOwn(FULL, name))
if (!file || !known || !(share > 0)) {
  process.stderr.write(`npm run trial -- full FILE [--share N] [${Object.keys(FULL).join(' ')}]\n`)
  process.exit(2)
}

/** Where the time is the count, it is shared as well. */
function argumentsOf(name: string): string[] {
  const { count, minutes } = FULL[name]!
  const args = (n: number) => ['--count', `${Math.max(1, Math.round(n))}`, '--minutes', `${minutes * share}`]
  if (name === 'soak') return args(count * share)
  return name === 'stalled' ? [...args(count), '--seconds', `${Math.round(600 * share)}`] : args(count)
}

const busy = (): string => loadavg()[0]?.toFixed(1) ?? ''

function run(name: string): boolean {
  const [at, load] = [new Date().toISOString(), busy()]
  process.stderr.write(`\n${at} ${name}, about ${Math.ceil(FULL[name]!.minutes * share)} minutes\n`)
  const args = [join(import.meta.dirname, `${name}.js`), ...argumentsOf(name)]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  process.stdout.write(stdout)
  const last = stdout.trim().split('\n').at(-1) ?? ''
  const result: { pass: boolean } = last.startsWith('{') ? JSON.parse(last) : { pass: false }
  appendFileSync(file, `${JSON.stringify({ at, trial: name, load, loadAtTheEnd: busy(), ...result })}\n`)
  return result.pass
}

const asked = Object.keys(FULL).filter(name => names.length === 0 || names.includes(name))
const passed = asked.filter(run)
process.stderr.write(`\n${passed.length} of ${asked.length} passed; the results are in ${file}\n`)
process.exitCode = passed.length === asked.length ? 0 : 1
