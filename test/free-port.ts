// A port for a server that is ended and started again on it.
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that the system gives away by itself (32768 on Linux): nobody takes it while the server is down. */
const [FROM, TO] = [20_000, 32_000]

/** Where a port is held for this process as long as it lives: tests that run beside it take another one. */
const HELD_AT = '127.0.0.2'

export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FROM, TO)
    if (!(await listens(port, '127.0.0.1', 'once'))) continue
    if (await listens(port, HELD_AT, 'for good')) return port
  }
}

/** False: somebody is there. An address that this machine does not have holds nothing, and nobody is kept from the port. */
const listens = (port: number, host: string, how: 'once' | 'for good') =>
  new Promise<boolean>(resolve => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRNOTAVAIL'))
    server.listen(port, host, () => {
      server.unref()
      if (how === 'for good') resolve(true)
      else server.close(() => resolve(true))
    })
  })
