// A network between customer and program that fails on command. What has passed stays passed: an answer that is cut
// off was given, and its sender does not know.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * pass: as it comes. swallow: what is sent arrives, the answer never does, and the line is cut when it would come.
 * reset: cut with an RST as soon as something is sent back. freeze: open, and nothing moves either way.
 * refuse: new connections are reset at once.
 */
export type Weather = 'pass' | 'swallow' | 'reset' | 'freeze' | 'refuse'

export type Network = {
  url: string
  weather: Weather
  /** How many connections are open. */
  open(): number
  /** Resets every connection that is open now. */
  cut(): void
  /** Every connection that is open now is dead from now on, and nobody is told. New ones pass. */
  forget(): void
  /** From now on connections go to this address. */
  aim(url: string): void
  close(): Promise<void>
}

export async function openNetwork(target: string): Promise<Network> {
  let to = new URL(target)
  const pairs = new Set<[Socket, Socket]>()
  const forgotten = new WeakSet<[Socket, Socket]>()
  const server = createServer(inner => {
    inner.on('error', () => {})
    if (network.weather === 'refuse') return void inner.resetAndDestroy()
    const outer = connect(Number(to.port), to.hostname.replace('localhost', '127.0.0.1'))
    const pair: [Socket, Socket] = [inner, outer]
    pairs.add(pair)
    const gone = () => {
      pairs.delete(pair)
      for (const end of pair) if (!end.destroyed) end.destroy()
    }
    outer.on('error', gone)
    inner.on('close', gone)
    outer.on('close', () => !forgotten.has(pair) && gone())
    inner.on('data', data => {
      if (network.weather !== 'freeze' && !forgotten.has(pair)) outer.write(data)
    })
    outer.on('data', data => {
      if (forgotten.has(pair)) return
      if (network.weather === 'pass') return void inner.write(data)
      if (network.weather === 'freeze') return
      if (network.weather === 'reset') inner.resetAndDestroy()
      gone()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const network: Network = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    weather: 'pass',
    open: () => pairs.size,
    cut() {
      for (const [inner] of pairs) inner.resetAndDestroy()
    },
    forget() {
      for (const pair of pairs) forgotten.add(pair)
    },
    aim(url) {
      to = new URL(url)
    },
    async close() {
      network.cut()
      server.close()
      await once(server, 'close')
    },
  }
  return network
}
