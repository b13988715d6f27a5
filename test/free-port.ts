// A port for a server that is ended and started again on it.
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that the system gives away by itself (32768 on Linux): nobody takes it while the server is down. */
const [FROM, TO] = [20_000, 32_000]

export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FROM, TO)
    if (await isFree(port)) return port
  }
}

const isFree = (port: number) =>
  new Promise<boolean>(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
