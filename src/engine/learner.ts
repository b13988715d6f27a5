// Learns knowledge in a thread of its own, so that no customer waits while a thousand entries are learnt.
import { Worker } from 'node:worker_threads'
import type { Entry } from '../domain/entry.js'
import { type Compiled, compile } from '../understanding/compile.js'
import type { Done, Task } from './learning-thread.js'
import { readLearnt, stampOf } from './learnt-file.js'

/** So few texts are learnt at once, here: it takes milliseconds, starting a thread takes longer. */
const AT_ONCE = 100
/** Then the thread ends and its memory is free. */
const IDLE_MS = 30_000

type Waiting = { resolve: (compiled: Omit<Compiled, 'entries'>) => void; reject: (error: Error) => void }

/** One thread for this process; it lives while it is needed and keeps no process alive when it is not. */
let thread: { worker: Worker; waiting: Map<number, Waiting> } | null = null
let tasks = 0
let idle: NodeJS.Timeout | undefined

/**
 * `entries`: published ones. `file`: where what is learnt is kept, and taken from while it is of these entries.
 * Rejects when the thread fails or dies; the next call starts another.
 */
export async function learnt(entries: Entry[], file?: string): Promise<Compiled> {
  if (textsOf(entries) <= AT_ONCE) return compile(entries)
  const keepIn = file ? { file, stamp: stampOf(entries) } : undefined
  const kept = keepIn && readLearnt(keepIn.file, keepIn.stamp)
  if (kept) return { ...kept, entries }
  thread ??= started()
  const { worker, waiting } = thread
  clearTimeout(idle)
  worker.ref()
  const task = tasks++
  const compiled = await new Promise<Omit<Compiled, 'entries'>>((resolve, reject) => {
    waiting.set(task, { resolve, reject })
    worker.postMessage({ task, entries, ...(keepIn && { keepIn }) } satisfies Task)
  })
  return { ...compiled, entries }
}

/** Nobody waits any more for what is being learnt: the process may end before it is. */
export const leave = (): void => void thread?.worker.unref()

function textsOf(entries: Entry[]): number {
  return entries.reduce(
    (sum, { fa, en }) => sum + (fa ? 1 + fa.variants.length : 0) + (en ? 1 + en.variants.length : 0),
    0,
  )
}

function started() {
  // execArgv: what the program was started with (--input-type, --eval) is not for this thread.
  const worker = new Worker(new URL('./learning-thread.js', import.meta.url), { execArgv: [] })
  const waiting = new Map<number, Waiting>()
  const own = { worker, waiting }
  worker.on('message', (done: Done) => {
    const asked = waiting.get(done.task)
    waiting.delete(done.task)
    if ('compiled' in done) asked?.resolve(done.compiled)
    else asked?.reject(new Error(`The knowledge could not be compiled: ${done.error}`))
    if (waiting.size === 0) rest(own)
  })
  const died = (why: string) => {
    if (thread === own) thread = null
    for (const { reject } of waiting.values()) reject(new Error(`The learning thread ended: ${why}`))
    waiting.clear()
  }
  worker.on('messageerror', error => {
    died(`it sent what cannot be read: ${error.message}`)
    void worker.terminate()
  })
  worker.on('error', error => died(String(error)))
  worker.on('exit', code => died(`exit code ${code}`))
  return own
}

function rest(own: { worker: Worker }) {
  own.worker.unref()
  idle = setTimeout(() => {
    if (thread === own) thread = null
    void own.worker.terminate()
  }, IDLE_MS).unref()
}
