// Starts Hamdel: everything is tied together here.
import { setFlagsFromString } from 'node:v8'
import { fail, start } from './start.js'

// How much garbage may lie about before it is looked for, beside what is held. Left to itself, V8 judges by the clock how
// long looking takes, and on a busy machine lets the heap grow to four times of what is in it (RELIABILITY.md, `stalled`).
setFlagsFromString('--heap-growing-percent=50')

try {
  const running = await start()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop(signal))
} catch (error) {
  fail(error)
}
