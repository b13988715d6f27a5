// One connection that only listens. When it breaks, another is made, on the next node of a cluster.
import { Cluster, type Redis } from 'ioredis'
import type { Link } from './link.js'

const AGAIN_AFTER_MS = 250

type Ear = {
  /** Resolves when it hears for the first time. */
  first: Promise<void>
  /** Drops a connection that does not answer any more, so that a new one is made. Never throws. */
  check(): Promise<void>
  close(): void
}

/** `listening` is called whenever it hears again: what was said before then may have been missed. */
export function openEar(link: Link, channel: string, hear: (message: string) => void, listening: () => void): Ear {
  let state: 'open' | 'closed' = 'open'
  let ear: Redis | null = null
  let timer: NodeJS.Timeout | undefined
  let turn = 0
  let heard = () => {}
  const first = new Promise<void>(resolve => {
    heard = resolve
  })

  function listen(): void {
    const node = nodeOf(link.client, turn++)
    if (!node) {
      again()
      return
    }
    const made = node.duplicate({ retryStrategy: null, enableAutoPipelining: false, lazyConnect: true })
    ear = made
    made.on('error', () => {}) // the link tells the operator
    made.on('message', (_channel: string, message: string) => hear(message))
    made.once('end', again)
    made
      .connect()
      .then(() => made.subscribe(channel))
      .then(heard)
      .then(listening)
      .catch(() => made.disconnect())
  }

  function again(): void {
    ear = null
    if (state === 'open') timer = setTimeout(listen, AGAIN_AFTER_MS)
  }

  listen()
  return {
    first,
    async check() {
      const asked = ear
      if (asked?.status === 'ready') await link.ask(() => asked.ping()).catch(() => asked.disconnect())
    },
    close() {
      state = 'closed'
      clearTimeout(timer)
      ear?.disconnect()
    },
  }
}

function nodeOf(client: Redis | Cluster, turn: number): Redis | undefined {
  if (!(client instanceof Cluster)) return client
  const nodes = client.nodes('master')
  return nodes[turn % nodes.length]
}
