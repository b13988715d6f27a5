// Compiles knowledge in a thread of its own, so that nobody waits while a thousand entries are learnt.
import { Worker } from 'node:worker_threads'
import type { Entry } from '../domain/entry.js'
import { type Compiled, compile } from '../understanding/compile.js'

/** So few texts are compiled at once: a thread takes longer to start. */
const AT_ONCE = 300

/** Rejects when the thread fails, runs out of memory or is called off; the caller still has what it had. */
export async function compileAside(entries: Entry[], calledOff?: AbortSignal): Promise<Compiled> {
  return textsOf(entries) <= AT_ONCE ? compile(entries) : inThread(entries, calledOff)
}

function textsOf(entries: Entry[]): number {
  return entries.reduce(
    (sum, { fa, en }) => sum + (fa ? 1 + fa.variants.length : 0) + (en ? 1 + en.variants.length : 0),
    0,
  )
}

function inThread(entries: Entry[], calledOff?: AbortSignal): Promise<Compiled> {
  // execArgv: what the program was started with (--input-type, --eval) is not for this thread.
  const worker = new Worker(new URL('./compile-worker.js', import.meta.url), { workerData: entries, execArgv: [] })
  const end = () => void worker.terminate()
  calledOff?.addEventListener('abort', end, { once: true })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => {
      calledOff?.removeEventListener('abort', end)
      reject(new Error(`The compiling thread ended with ${code}`))
    })
  })
}
