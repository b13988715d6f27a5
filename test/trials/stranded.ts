// Agents, customers, crashes and clocks in any order and at once: nobody is stranded, one agent wins, the bot keeps silent.
// npm run trial -- stranded [--count MOMENTS]      (for each store)
import fc from 'fast-check'
import { startMatcher } from '../../src/engine/matcher.js'
import { aHistory, play } from '../desk/histories.js'
import { quiet } from '../quiet.js'
import { embedded, type Place, redisOf } from './places.js'
import { pace, progress, type Result, trial } from './report.js'

async function stranded({ name, open }: Place, count: number): Promise<Result> {
  const { stores, discard } = await open()
  const three = [0, 1, 2].map(i => stores[i % stores.length]!)
  const matcher = await startMatcher(three[0]!, quiet)
  let [moments, histories] = [0, 0]
  try {
    for (const moment of pace.turns(count)) {
      if (moment < moments) continue // the history before this one had several
      const seed = fc.sample(fc.nat(), 1)[0]!
      const [history] = fc.sample(aHistory, { numRuns: 1, seed })
      await play(three, matcher, history!, `h${histories++}`).catch(error => {
        throw new Error(`${name}, the history of seed ${seed}: ${error.message}`, { cause: error })
      })
      moments += history!.length
      progress(`${name}: ${moments} moments`)
    }
    return { where: name, moments, histories, pass: true }
  } finally {
    matcher.stop()
    await discard()
  }
}

await trial('stranded', 500, async count => {
  pace.nextPlace(2)
  const alone = await stranded(embedded, count)
  pace.nextPlace(1)
  return [alone, await stranded(redisOf(3), count)]
})
