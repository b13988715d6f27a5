// The thread that learns candidates and puts questions to them, one job after the other.
import { parentPort, workerData } from 'node:worker_threads'
import type { CheckStep } from '../domain/knowledge-tests.js'
import { examinerJobs, type Job } from './examiner-jobs.js'

export type Told = { id: number } & ({ step: CheckStep; progress: number } | { value: unknown } | { failed: string })

const port = parentPort
if (port) {
  const later = (rest: Iterator<undefined>) => setImmediate(() => rest.next().done || later(rest))
  const work = examinerJobs(later, workerData.file)
  port.on('message', ({ id, job }: { id: number; job: Job }) => {
    const tell = (told: Told) => port.postMessage(told)
    try {
      tell({ id, value: work(job, (step, progress) => tell({ id, step, progress })) })
    } catch (error) {
      tell({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
}
