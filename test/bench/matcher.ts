// How long learning takes and how long a question, everything included: with 1,500 variants, and with 10,000 entries of five.
// Processor time of all threads, so that other work on the machine does not count: in what is asked `first` the compiler's thread is
// still at work, in the questions after these it is done. npm run bench -- matcher [entries]
import type { Entry } from '../../src/domain/entry.js'
import { type Compiled, compile, match } from '../../src/understanding/match.js'
import { manyEntries } from './many-entries.js'
import { intents } from './situations.js'

const WARM_UP = 300
const ASKED = 1_500

type Marks = { trainMs: number; p50Ms: number; p95Ms: number }

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Half and nineteen in twenty of the questions take no longer than that. */
function asking(compiled: Compiled, asked: string[]) {
  const times = asked.map(text => {
    const began = cpuMs()
    match(compiled, text)
    return cpuMs() - began
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => Number(times[Math.floor(times.length * share)]!.toFixed(3))
  return { p50Ms: at(0.5), p95Ms: at(0.95) }
}

function measured(what: string, entries: Entry[], asked: string[], marks: Marks) {
  const before = cpuMs()
  const compiled = compile(entries)
  const trainMs = Math.round(cpuMs() - before)
  for (const text of asked.slice(0, WARM_UP)) match(compiled, text)
  const cold = asking(compiled, asked.slice(WARM_UP, WARM_UP + ASKED))
  const warm = asking(compiled, asked.slice(WARM_UP + ASKED))
  const texts = entries.reduce((sum, { en }) => sum + 1 + (en?.variants.length ?? 0), 0)
  const figures = { trainMs, ...warm }
  const pass = (['trainMs', 'p50Ms', 'p95Ms'] as const).every(name => figures[name] <= marks[name])
  const first = `${cold.p50Ms} / ${cold.p95Ms}`
  return { what, texts, ...figures, marks: `≤ ${marks.trainMs} / ${marks.p50Ms} / ${marks.p95Ms}`, first, pass }
}

const few = intents('clinc150', 'train_10', 10)
const texts = few.asked.slice(0, WARM_UP + 2 * ASKED).map(({ text }) => text)
const many = manyEntries(Number(process.argv[2] ?? 10_000), WARM_UP + 2 * ASKED)
const rows = [
  measured('CLINC150, ten examples an intent', few.entries, texts, { trainMs: 1_000, p50Ms: 0.15, p95Ms: 0.4 }),
  measured('very many entries of five', many.entries, many.asked, { trainMs: 30_000, p50Ms: 1, p95Ms: 1 }),
]
console.table(rows)
const pass = rows.every(row => row.pass)
console.log(JSON.stringify({ bench: 'matcher', rows, pass }))
process.exitCode = pass ? 0 : 1
