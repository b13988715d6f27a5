// Something that is done again and again while the program runs.
import type { Clock } from '../ports.js'

/** Runs `task` every `ms` until called off; first after one such while. */
export function every(clock: Clock, ms: number, task: () => void): () => void {
  let cancel = () => {}
  const next = () => {
    cancel = clock.wake(clock.now() + ms, () => {
      next()
      task()
    })
  }
  next()
  return () => cancel()
}
