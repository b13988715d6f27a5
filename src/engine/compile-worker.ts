// The compiling thread: entries in, compiled knowledge out. What is large is handed over, not copied.
import { parentPort, workerData } from 'node:worker_threads'
import type { Entry } from '../domain/entry.js'
import { type Compiled, compile } from '../understanding/compile.js'

const compiled = compile(workerData as Entry[])
parentPort?.postMessage(compiled, buffersOf(compiled))

function buffersOf(value: Compiled): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (part: unknown) => {
    if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer)
    else if (part && Object.getPrototypeOf(part) === Object.prototype)
      for (const inner of Object.values(part)) look(inner)
  }
  look({ ...value, entries: [] })
  return [...found]
}
