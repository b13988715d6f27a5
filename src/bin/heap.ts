// How much memory the heap takes beside what is held: garbage, and holes. Left to itself, V8 judges by the clock what it costs
// to look for the one and to close the other, and on a busy machine hardly does either.
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'

/** Of what is held. V8 alone lets the heap grow to four times of what is in it (RELIABILITY.md, `stalled`). */
const GARBAGE_PERCENT = 50
/**
 * Of so many full collections one also empties pages of which a fifth is free, up to 6 MB: without it, holes grow for as long
 * as people write (RELIABILITY.md, `soak`). To do so at each of them takes a fifth more CPU a message; so, none that can be seen.
 */
const TIDIED_EVERY = 8

/** To be called once, by the program itself: it is for all threads. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`)
  let collections = 0
  const counting = new PerformanceObserver(list => {
    for (const { detail } of list.getEntries() as { detail?: { kind?: number } }[]) {
      if (detail?.kind !== constants.NODE_PERFORMANCE_GC_MAJOR) continue
      collections += 1
      setFlagsFromString(collections % TIDIED_EVERY === 0 ? '--optimize-for-size' : '--no-optimize-for-size')
    }
  })
  counting.observe({ entryTypes: ['gc'] })
}
