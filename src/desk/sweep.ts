// The one timer: wakes whatever is owed, in any process, after any crash.
import { answer } from './answer.js'
import type { Desk } from './desk.js'

/** Wakes every line whose wakeAt has come; answers how many. */
export async function sweep(desk: Desk): Promise<number> {
  const due = await desk.store.due(desk.clock.now(), 200)
  await Promise.all(due.map(lineId => answer(desk, lineId)))
  return due.length
}

/** Sweeps every `everyMs` until called off; a failing store is waited for, not given up. */
export function keepSweeping(desk: Desk, everyMs: number): () => void {
  let stopped = false
  let cancel = () => {}
  const round = async () => {
    try {
      await sweep(desk)
    } catch (error) {
      desk.log.warn({ err: error }, 'The store did not say what is due; trying again.')
    }
    if (!stopped) cancel = desk.clock.wake(desk.clock.now() + everyMs, () => void round())
  }
  void round()
  return () => {
    stopped = true
    cancel()
  }
}
