// What Redis promises when it acknowledges a write, as its own settings say.
import { Cluster } from 'ioredis'
import type { Link } from './link.js'

type Promised = 'always' | 'everysec' | 'no' | 'off' | 'unknown'

const SENTENCES: Record<Promised, string> = {
  always:
    'What is acknowledged is on the disk of Redis (appendfsync always) and survives a power cut; a failover to a replica may still lose the newest.',
  everysec:
    'What is acknowledged reaches the disk of Redis within about two seconds (appendfsync everysec): a power cut loses what is younger; appendfsync always loses nothing.',
  no: 'What is acknowledged reaches the disk of Redis when the operating system likes (appendfsync no), often only after 30 seconds: set appendfsync always.',
  off: 'What is acknowledged is only in the memory of Redis (appendonly no) and is lost when Redis stops: set appendonly yes and appendfsync always.',
  unknown:
    'What an acknowledgement is worth could not be read (Redis refuses CONFIG GET): ask whoever runs it for appendonly yes and appendfsync always.',
}
const WORST_FIRST: Promised[] = ['unknown', 'off', 'no', 'everysec', 'always']

/** One sentence for the operator; of a cluster's primaries the weakest speaks. Throws 'unavailable'. */
export async function durabilityOf({ client, ask }: Link): Promise<string> {
  await ask(c => c.ping())
  const nodes = client instanceof Cluster ? client.nodes('master') : [client]
  const promised = await Promise.all(nodes.map(node => ask(() => promisedBy(c => node.config('GET', c)))))
  return SENTENCES[WORST_FIRST.find(one => promised.includes(one)) ?? 'unknown']
}

/** `config`: asks the server for one of its settings. */
export async function promisedBy(config: (name: string) => Promise<unknown>): Promise<Promised> {
  try {
    const [appendonly, appendfsync] = [await config('appendonly'), await config('appendfsync')].map(setting)
    if (appendonly === 'no') return 'off'
    return appendfsync === 'always' || appendfsync === 'everysec' || appendfsync === 'no' ? appendfsync : 'unknown'
  } catch {
    return 'unknown'
  }
}

const setting = (reply: unknown): unknown => (Array.isArray(reply) ? reply[1] : undefined)
