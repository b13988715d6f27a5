// Every trial with a small count, one after the other: whether each still works, and finds nothing obvious.
// npm run trial -- all [NAME …]      (those that need minutes by themselves are left out: vanish, soak, power)
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SMALL: Record<string, string[]> = {
  claims: ['25'],
  clock: ['1'],
  disk: ['3'],
  failover: ['1'],
  fuzz: ['500'],
  guesses: ['400'],
  handoff: ['20'],
  injection: ['10'],
  kill: ['1'],
  model: ['10'],
  models: ['10'],
  publish: ['1'],
  races: ['60'],
  reconnect: ['2'],
  redis: ['3'],
  regex: ['1'],
  retry: ['40'],
  rolling: ['1'],
  scripts: ['10'],
  secrets: ['5'],
  sockets: ['17'],
  stale: ['4'],
  stalled: ['10', '--seconds', '5'],
  stranded: ['60'],
  torn: ['12'],
  uploads: ['29'],
  window: ['500'],
}

/** Of all children that have ended, with theirs; s. Linux counts in hundredths. */
const cpu = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const asked = process.argv.slice(2)
const results = Object.entries(SMALL)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, [count = '1', ...more]]) => {
    const [began, before] = [performance.now(), cpu()]
    const args = [join(import.meta.dirname, `${name}.js`), '--count', count, ...more]
    const ended = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 300_000 })
    const pass = ended.status === 0
    if (!pass) process.stderr.write(`${name}:\n${ended.stdout.slice(-2_000)}\n${ended.stderr.slice(-2_000)}\n`)
    const seconds = Math.round((performance.now() - began) / 1000)
    process.stderr.write(`${pass ? 'well' : 'BAD '} ${name}, ${seconds} s\n`)
    return { trial: name, count: Number(count), pass, seconds, cpuSeconds: Math.round(cpu() - before) }
  })
console.table(results)
const pass = results.every(one => one.pass)
const sum = (of: 'seconds' | 'cpuSeconds') => results.reduce((total, one) => total + one[of], 0)
console.log(JSON.stringify({ trial: 'all', seconds: sum('seconds'), cpuSeconds: sum('cpuSeconds'), results, pass }))
process.exitCode = pass ? 0 : 1
