// A trial that needs no program beside it uses one processor: two processes do half of it each, with seeds of their own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { pace, type Result, wantedCount } from './report.js'

const WORTH_IT = 400 // below, to start two takes longer than it saves
type Half = { results: Result[]; reached: number }

/** In the process that was started for a half, does it; answers whether this is one. */
export async function half(run: (count: number) => Promise<Result[]>): Promise<boolean> {
  if (!process.send) return false
  const count = wantedCount(0)
  const results = await run(count)
  process.send({ results, reached: pace.reached(count) } satisfies Half)
  process.disconnect()
  return true
}

/** `file`: of the trial, which begins with `half`. Throws when a process ends without an answer. */
export async function inHalves(
  file: string,
  count: number,
  run: (count: number) => Promise<Result[]>,
): Promise<Result[]> {
  if (count < WORTH_IT) return run(count)
  const minutes = `${pace.leftMs() / 60_000}`
  const halves = [Math.ceil(count / 2), Math.floor(count / 2)].map(async (own, i) => {
    const child = fork(file, ['--count', `${own}`, '--minutes', minutes])
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('One half ended early.')))
    const [{ results, reached }] = (await Promise.race([once(child, 'message'), ended])) as [Half]
    ended.catch(() => {})
    pace.told(reached, own)
    return results.map(one => ({ ...one, where: `${one.where}, process ${i + 1}` }))
  })
  return (await Promise.all(halves)).flat()
}
