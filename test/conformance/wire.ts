// The network between a customer and the program, which can break in the ways in which networks do.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Wire = {
  port: number
  /** Resets every connection: both ends hear of it. */
  cut: () => void
  /** Half open: both ends believe in their connections, what the program says on them is lost. New ones are deaf too, until `cut`. */
  deafen: () => void
  close: () => Promise<void>
}

/** `port`: where the program will listen, on this machine. */
export async function openWire(port: () => number): Promise<Wire> {
  const ends = new Set<Socket>()
  let deaf = false
  const server = createServer(near => {
    const far = connect(port(), '127.0.0.1')
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('error', () => other.destroy())
      end.on('close', () => {
        ends.delete(end)
        if (!deaf) other.destroy()
      })
    }
    near.on('data', bytes => far.write(bytes))
    far.on('data', bytes => deaf || near.write(bytes))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const cut = () => {
    for (const end of ends) end.resetAndDestroy()
    deaf = false
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    deafen() {
      deaf = true
    },
    async close() {
      cut()
      await new Promise(done => server.close(done))
    },
  }
}
