// Starts Hamdel: everything is tied together here.
import { fail, start } from './start.js'

try {
  const running = await start()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop(signal))
} catch (error) {
  fail(error)
}
