// Lines, the queue and the knowledge on the real embedded store, against a memory so plain that it can be read in one look:
// twenty to sixty commands a run, and after each of them both must say the same.
// npm run trial -- models [--count RUNS]
import fc from 'fast-check'
import type { Store } from '../../src/ports.js'
import { half, inHalves } from './halves.js'
import { type Command, command, nothingYet, obey, sameEntries, sameLines } from './models-play.js'
import { embeddedInMemory } from './places.js'
import { pace, progress, type Result, trial } from './report.js'

const AT_A_TIME = 20

async function play(store: Store, commands: Command[], name: string): Promise<void> {
  const kept = nothingYet(name)
  try {
    for (const one of commands) {
      await obey(store, kept, one)
      await sameLines(store, kept)
      await sameEntries(store, kept)
    }
  } finally {
    for (const id of kept.lines.keys()) await store.forget(id)
  }
}

async function models(count: number): Promise<Result[]> {
  const { stores, discard } = await embeddedInMemory.open()
  const seen: Record<string, number> = {}
  let runs = 0
  const property = fc.asyncProperty(
    fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }),
    async commands => {
      for (const { do: what } of commands) seen[what] = (seen[what] ?? 0) + 1
      await play(stores[0]!, commands, `run${runs++}`)
    },
  )
  let found = {}
  try {
    for (const from of pace.turns(count, AT_A_TIME)) {
      const { failed, errorInstance, seed } = await fc.check(property, { numRuns: Math.min(AT_A_TIME, count - from) })
      if (failed) found = { error: String(errorInstance), seed }
      if (failed) break
      progress(`${runs} runs`)
    }
    const commands = Object.values(seen).reduce((sum, n) => sum + n, 0)
    return [{ where: 'embedded', pass: !('error' in found), runs, commands, ...seen, ...found }]
  } finally {
    await discard()
  }
}

if (!(await half(models))) await trial('models', 100, count => inHalves(import.meta.filename, count, models))
