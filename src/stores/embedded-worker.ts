// The main thread's end of the database thread: what is asked in one breath travels together, answers find their way.
import { Worker } from 'node:worker_threads'
import { DeskError } from '../domain/errors.js'
import type { Answer, OperationName, Operations, Refusal, Request } from './sqlite-group.js'
import type { FromWorker, Setup, ToWorker } from './sqlite-worker.js'

export interface DatabaseThread {
  readonly epoch: string
  /** Throws what the operation refused; 'unavailable' when the disk or the thread has failed. */
  call<N extends OperationName>(name: N, ...values: Parameters<Operations[N]>): Promise<ReturnType<Operations[N]>>
  /** Lets what was asked before finish. */
  close(): Promise<void>
}

const CLOSED = 'The store is closed'
/** What it reads passes through and is garbage at once; in the usual 48 it would lie about, and outside of the heap as much again. */
const YOUNG_MB = 6

type Waiting = { resolve(value: never): void; reject(error: Error): void }

const failure = ({ code, message, inward }: Refusal): Error =>
  code === 'bug'
    ? new Error(`The embedded store failed: ${message}`)
    : new DeskError(code, message, inward && { cause: 'damage' })

/** `failed`: the thread has died although nobody closed it. `damaged`: what was read from the disk and is left out. */
export type Ears = { failed(error: Error): void; damaged(what: string): void }

export function startDatabaseThread(setup: Setup, ears: Ears): Promise<DatabaseThread> {
  // execArgv: what the program was started with (--input-type, --eval) is not for this thread.
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB }
  const options = { workerData: setup, execArgv: [], resourceLimits }
  const worker = new Worker(new URL('./sqlite-worker.js', import.meta.url), options)
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (first: FromWorker) => {
      if ('opened' in first) resolve(threadOf(worker, first.opened, ears))
      else if ('unopened' in first) reject(failure(first.unopened))
    })
  })
}

function threadOf(worker: Worker, epoch: string, ears: Ears): DatabaseThread {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let batch: Request[] = []
  let ended: DeskError | null = null
  let state: 'open' | 'closing' = 'open'

  const post = (message: ToWorker) => worker.postMessage(message)
  const flush = () => {
    if (batch.length && !ended) post(batch)
    batch = []
  }
  const settle = (answers: Answer[]) => {
    for (const answer of answers) {
      const caller = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('refusal' in answer) caller?.reject(failure(answer.refusal))
      else caller?.resolve(answer.value as never)
    }
  }
  const end = (why: string, cause?: unknown) => {
    if (ended) return
    ended = new DeskError('unavailable', why, { cause })
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    if (state === 'open') ears.failed(ended)
  }
  worker.on('message', (message: FromWorker) => {
    if ('answers' in message) settle(message.answers)
    else if ('damaged' in message) ears.damaged(message.damaged)
  })
  worker.on('error', error => end('The database thread has failed', error))
  worker.on('exit', () => end(state === 'open' ? 'The database thread has ended' : CLOSED))

  return {
    epoch,
    call: (name, ...values) =>
      new Promise((resolve, reject) => {
        if (ended || state === 'closing') return reject(ended ?? new DeskError('unavailable', CLOSED))
        asked += 1
        waiting.set(asked, { resolve, reject })
        // All that the sockets have just brought in shares one way to the thread, and one flush to the disk.
        if (batch.push({ id: asked, name, values }) === 1) setImmediate(flush)
      }),
    async close() {
      if (ended || state === 'closing') return
      flush()
      state = 'closing'
      const exited = new Promise(resolve => worker.once('exit', resolve))
      post('close')
      await exited
    },
  }
}
