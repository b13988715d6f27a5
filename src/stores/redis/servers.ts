// Whose history we read. A replica that took over may miss the newest writes, and soon has as many again: numbers do not
// tell, but Redis gives its history another name and remembers whose it continues.
import { Cluster } from 'ioredis'
import { promisedBy } from './durability.js'
import type { Link } from './link.js'

/** `before`: the name of the history that this one continues, if it was a replica. */
type History = { id: string; before: string; mayForget: () => Promise<boolean> }

/** `key`: where the names are kept that were seen last, for all processes and the next start. */
export function watchServers({ client, ask }: Link, key: string) {
  async function histories(): Promise<History[]> {
    const nodes = client instanceof Cluster ? client.nodes('master') : [client]
    const all = nodes.map(async (node): Promise<History | []> => {
      // Who may not ask, or asks a replica by chance, learns nothing from it.
      const info = await ask(() => node.info('replication').catch(() => ''))
      const named = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? ''
      if (named('role') !== 'master') return []
      const mayForget = async () => (await ask(() => promisedBy(c => node.config('GET', c)))) !== 'always'
      return { id: named('master_replid'), before: named('master_replid2'), mayForget }
    })
    return (await Promise.all(all)).flat()
  }

  const keep = async (now: History[]) => void (await ask(c => c.set(key, now.map(({ id }) => id).join(' '))))

  return {
    /**
     * 'replaced': what was acknowledged may be missing; `settle` when everybody has been told. Throws 'unavailable'.
     * `we`: who has just come cannot know whether a Redis that started again meanwhile brought an older backup along.
     */
    async look(we: 'come' | 'stay'): Promise<{ past: 'same' | 'replaced'; settle(): Promise<void> }> {
      const [now, kept] = await Promise.all([histories(), ask(c => c.get(key))])
      const known = kept?.split(' ') ?? now.map(({ id }) => id)
      const fresh = now.filter(({ id }) => !known.includes(id))
      const isOlder = async (one: History) => known.includes(one.before) || we === 'come' || (await one.mayForget())
      const lost = await Promise.all(fresh.map(isOlder))
      const settle = () => keep(now)
      if (lost.includes(true)) return { past: 'replaced', settle }
      if (now.length > 0 && (fresh.length > 0 || kept === null)) await settle()
      return { past: 'same', settle }
    },
  }
}
