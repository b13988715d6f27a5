// Lines, the queue and the knowledge on the real embedded store, against a memory so plain that it can be read in one look:
// twenty to sixty commands a run, and after each of them both must say the same.
// npm run trial -- models [--count RUNS]
import fc from 'fast-check'
import type { Store } from '../../src/ports.js'
import { type Command, command, nothingYet, obey, sameEntries, sameLines } from './models-play.js'
import { embedded } from './places.js'
import { progress, type Result, trial } from './report.js'

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
  const { stores, discard } = await embedded.open()
  const seen: Record<string, number> = {}
  let runs = 0
  const property = fc.asyncProperty(
    fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }),
    async commands => {
      for (const { do: what } of commands) seen[what] = (seen[what] ?? 0) + 1
      await play(stores[0]!, commands, `run${runs++}`)
      if (runs % 20 === 0) progress(`${runs} runs`)
    },
  )
  try {
    const { failed, error, seed } = await fc
      .check(property, { numRuns: count, interruptAfterTimeLimit: 900_000 })
      .then(({ failed, errorInstance, seed }) => ({ failed, error: String(errorInstance ?? ''), seed }))
    const commands = Object.values(seen).reduce((sum, n) => sum + n, 0)
    return [{ where: 'embedded', pass: !failed, runs, commands, ...seen, ...(failed && { error, seed }) }]
  } finally {
    await discard()
  }
}

await trial('models', 100, models)
