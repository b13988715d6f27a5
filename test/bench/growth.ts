// How each cost grows: with the conversations that are stored, with the entries of the knowledge, and with the processes on one
// Redis. Processor time, so that other work on the machine counts little; each curve with its exponent.
// npm run bench -- growth [all | stored | entries | processes] [largest size]
import { compile, match } from '../../src/understanding/match.js'
import { progress } from '../trials/report.js'
import { type Curve, costOf, exponent, plotted } from './curves.js'
import { grownByProcesses } from './growth-processes.js'
import { grownByStored } from './growth-stored.js'
import { manyEntries } from './many-entries.js'

const ASKED = 600

async function grownByEntries(sizes: number[]): Promise<Curve[]> {
  const learning: Curve = { what: 'Learning all entries', unit: 'µs', points: [], most: 1.2 } // n·log n here
  const asking: Curve = { what: 'Finding the entry of a question', unit: 'µs', points: [], most: 1 }
  for (const size of sizes) {
    progress(`${size} entries`)
    const { entries, asked } = manyEntries(size, ASKED)
    let compiled: ReturnType<typeof compile> | undefined
    const cost = await costOf(1, () => {
      compiled = compile(entries)
    })
    const known = compiled!
    learning.points.push({ size, cost })
    await costOf(ASKED / 2, n => match(known, asked[n]!))
    asking.points.push({ size, cost: await costOf(ASKED, n => match(known, asked[n]!)) })
  }
  return [learning, asking]
}

const AXES = {
  stored: { sizes: [1_000, 10_000, 100_000], grown: grownByStored },
  entries: { sizes: [60, 1_000, 10_000], grown: grownByEntries },
  processes: { sizes: [1, 2, 3], grown: grownByProcesses },
}

const [axis = 'all', largest] = process.argv.slice(2)
const chosen = Object.entries(AXES).filter(([name]) => axis === 'all' || axis === name)
if (chosen.length === 0) throw new Error(`There are these axes: ${Object.keys(AXES).join(', ')}, all.`)
const results = []
for (const [name, { sizes, grown }] of chosen) {
  const curves = await grown(sizes.filter(size => size <= Number(largest ?? size)))
  process.stderr.write('\n')
  console.log(`\n${name}\n${curves.map(plotted).join('\n')}`)
  for (const curve of curves)
    results.push({ axis: name, ...curve, exponent: Number(exponent(curve.points).toFixed(2)) })
}
const pass = results.every(({ exponent, most }) => exponent <= most)
console.log(JSON.stringify({ bench: 'growth', results, pass }))
process.exitCode = pass ? 0 : 1
