// A model's server fails in every way it can, thousands of times, under customers who ask: nobody is left without one reply in time.
// npm run trial -- model [--count FAULTS]
import { parseArgs } from 'node:util'
import { throughFaults } from '../models/faults.js'

const TOO_LONG_MS = 6_000 // past all patience

const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' } } })
const began = performance.now()
const { faults, asked, tookMs, stoodMs, fellBack } = await throughFaults(Number(values.count), 24, {
  budgetMs: 2_500,
  withinMs: TOO_LONG_MS,
})
const at = (share: number) => tookMs[Math.floor(share * (tookMs.length - 1))]
const seconds = ((performance.now() - began) / 1000).toFixed(1)
const reasons = [...fellBack].map(([why, times]) => `${why} ${times}`).join(', ')
process.stdout.write(
  `${faults} faults (${asked} calls, ${seconds} s): one reply each, after p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${at(1)} ms (this process stood still for ${stoodMs.toFixed(0)} ms at most). ${reasons}\n`,
)
