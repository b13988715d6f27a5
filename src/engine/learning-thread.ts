// The thread that learns: entries in, compiled knowledge out. What is large is handed over, not copied.
import { parentPort } from 'node:worker_threads'
import type { Entry } from '../domain/entry.js'
import { type Compiled, compile, type Prepared } from '../understanding/compile.js'
import { writeLearnt } from './learnt-file.js'

export type Task = { task: number; entries: Entry[]; keepIn?: { file: string; stamp: string } }
/** Without the entries: who asked has them. */
export type Done = { task: number; compiled: Omit<Compiled, 'entries'> } | { task: number; error: string }

/** Between two publications few texts change: the others are not taken apart again. */
let prepared: Prepared = new Map()

parentPort?.on('message', ({ task, entries, keepIn }: Task) => {
  try {
    const now: Prepared = new Map()
    const { entries: _known, ...compiled } = compile(entries, prepared, now)
    prepared = now
    if (keepIn) keepBeside(keepIn, compiled)
    parentPort?.postMessage({ task, compiled } satisfies Done, buffersOf(compiled))
  } catch (error) {
    parentPort?.postMessage({ task, error: (error as Error).stack ?? String(error) } satisfies Done)
  }
})

/** Before it is handed over: then it is no longer here. A disk that does not take it costs a restart some time, no more. */
function keepBeside({ file, stamp }: { file: string; stamp: string }, compiled: Omit<Compiled, 'entries'>): void {
  try {
    writeLearnt(file, stamp, compiled)
  } catch {
    // the next start learns it again
  }
}

function buffersOf(value: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (part: unknown) => {
    if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer)
    else if (part && Object.getPrototypeOf(part) === Object.prototype)
      for (const inner of Object.values(part)) look(inner)
  }
  look(value)
  return [...found]
}
