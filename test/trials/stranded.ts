// Agents, customers, crashes and clocks in any order and at once: nobody is stranded, one agent wins, the bot keeps silent.
// npm run trial -- stranded [--count MOMENTS]      (for each store)
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { startMatcher } from '../../src/engine/matcher.js'
import { aHistory, play } from '../desk/histories.js'
import { quiet } from '../desk/world.js'
import { embedded, type Place, redisOf } from './places.js'

async function trial({ name, open }: Place, count: number): Promise<void> {
  const { stores, discard } = await open()
  const three = [0, 1, 2].map(i => stores[i % stores.length]!)
  const matcher = await startMatcher(three[0]!, quiet)
  try {
    let moments = 0
    for (let n = 0; moments < count; n++) {
      const seed = fc.sample(fc.nat(), 1)[0]!
      const [history] = fc.sample(aHistory, { numRuns: 1, seed })
      await play(three, matcher, history!, `h${n}`).catch(error => {
        throw new Error(`the history of seed ${seed}: ${error.message}`, { cause: error })
      })
      moments += history!.length
    }
    process.stdout.write(`${name}: ${moments} moments, nobody stranded\n`)
  } finally {
    matcher.stop()
    await discard()
  }
}

const { values } = parseArgs({ options: { count: { type: 'string', default: '500' } } })
for (const place of [embedded, redisOf(3)]) await trial(place, Number(values.count))
