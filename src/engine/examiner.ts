// The main thread's end of the examiner: one thread, started when it is first asked, let go when it has long been idle.
import { Worker } from 'node:worker_threads'
import { DeskError } from '../domain/errors.js'
import type { CheckStep } from '../domain/knowledge-tests.js'
import type { Examiner } from '../ports-reading.js'
import type { Job } from './examiner-jobs.js'
import type { Told } from './examiner-worker.js'

const IDLE_MS = 10 * 60_000 // what it has learnt takes memory

type Waiting = {
  resolve(value: never): void
  reject(error: Error): void
  heard: (step: CheckStep, progress: number) => void
}

/** `file`: where what is learnt of what is live is kept, see `learnt`; then it is not learnt once more here. */
export function startExaminer({ file }: { file?: string } = {}): Examiner {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let asked = 0
  let state: 'open' | 'closed' = 'open'
  let idle: NodeJS.Timeout | undefined

  const end = (why: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
  }
  const begin = (): Worker => {
    // execArgv: what the program was started with (--input-type, --eval) is not for this thread.
    const fresh = new Worker(new URL('./examiner-worker.js', import.meta.url), { execArgv: [], workerData: { file } })
    fresh.unref()
    fresh.on('message', hear)
    fresh.on('error', error => worker === fresh && end(error))
    fresh.on('exit', () => worker === fresh && end(new DeskError('unavailable', 'The examining thread has ended.')))
    return fresh
  }
  const hear = (told: Told) => {
    const one = waiting.get(told.id)
    if (!one) return
    if ('step' in told) return one.heard(told.step, told.progress)
    waiting.delete(told.id)
    if ('failed' in told) one.reject(new Error(told.failed))
    else one.resolve(told.value as never)
    if (waiting.size === 0) rest()
  }
  const rest = () => {
    clearTimeout(idle)
    idle = setTimeout(() => {
      const tired = worker
      worker = null
      void tired?.terminate()
    }, IDLE_MS)
    idle.unref()
  }
  const ask = <T>(job: Job, heard: Waiting['heard'] = () => {}): Promise<T> =>
    new Promise((resolve, reject) => {
      if (state === 'closed') return reject(new DeskError('unavailable', 'The program is stopping.'))
      clearTimeout(idle)
      worker ??= begin()
      asked += 1
      waiting.set(asked, { resolve, reject, heard })
      worker.postMessage({ id: asked, job })
    })

  return {
    examine: (exam, heard) => ask({ name: 'examine', exam }, heard),
    explain: (shelf, text, before, near) =>
      ask({ name: 'explain', shelf, text, ...(before && { before }), ...(near && { near }) }),
    prepare: (shelf, questions, thresholds) => ask({ name: 'prepare', shelf, questions, thresholds }),
    overlaps: shelf => ask({ name: 'overlaps', shelf }),
    group: (texts, leaders) => ask({ name: 'group', texts, leaders }),
    async forget() {
      if (worker) await ask({ name: 'forget' })
    },
    async close() {
      state = 'closed'
      clearTimeout(idle)
      const last = worker
      end(new DeskError('unavailable', 'The program is stopping.'))
      await last?.terminate()
    },
  }
}
