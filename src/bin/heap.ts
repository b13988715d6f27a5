// How much memory the heap takes beside what is held: garbage, and holes. Left to itself, V8 judges by the clock what it costs
// to look for the one and to close the other, and on a busy machine hardly does either.
import { constants, PerformanceObserver, performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'

/** Of what is held. V8 alone lets the heap grow to four times of what is in it (RELIABILITY.md, `stalled`). */
const GARBAGE_PERCENT = 50
/**
 * After so long the next full collection also empties pages of which a fifth is free, up to 6 MB: without it, holes grow for as
 * long as people write (RELIABILITY.md, `soak`). To do so at each of them takes a fifth to a half more CPU a message.
 */
const TIDIED_EVERY_MS = 50_000

/** To be called once, by the program itself: it is for all threads. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`)
  let tidying: 'now' | 'later' = 'later'
  let tidiedAt = performance.now()
  const counting = new PerformanceObserver(list => {
    for (const { detail } of list.getEntries() as { detail?: { kind?: number } }[]) {
      if (detail?.kind !== constants.NODE_PERFORMANCE_GC_MAJOR) continue
      if (tidying === 'now') tidiedAt = performance.now()
      tidying = performance.now() - tidiedAt >= TIDIED_EVERY_MS ? 'now' : 'later'
      setFlagsFromString(tidying === 'now' ? '--optimize-for-size' : '--no-optimize-for-size')
    }
  })
  counting.observe({ entryTypes: ['gc'] })
}
