// Starts Hamdel: everything is tied together here.
import { keepHeapSmall } from './heap.js'
import { fail, start } from './start.js'

keepHeapSmall()

try {
  const running = await start()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop(signal))
} catch (error) {
  fail(error)
}
