// An agent whose desk is open is connected: the bot may promise a person, and the queue knows who is there.
import type { Log } from '../ports.js'
import type { Desk } from './desk.js'
import { every } from './every.js'

const LEASE_MS = 75_000
const RENEW_MS = 25_000
const GRACE_MS = 5_000 // a reloaded page is back by then

/** The leases of the agents whose desks are open in this process; several desks of one agent count once. */
export function keepLeases({ store, clock, log }: Pick<Desk, 'store' | 'clock' | 'log'>) {
  const desks = new Map<string, number>()
  const written = new Map<string, number>() // the revision that we wrote last

  let stopped = false

  const renew = async (personId: string): Promise<void> => {
    const now = clock.now()
    const revision = Math.max(now, (written.get(personId) ?? 0) + 1)
    written.set(personId, revision)
    await store.leases.put({ id: personId, revision, until: now + LEASE_MS }, 'any')
  }
  const leave = async (personId: string): Promise<void> => {
    if (stopped || desks.has(personId)) return
    const ours = written.get(personId)
    written.delete(personId)
    const lease = await store.leases.get(personId)
    if (!lease || lease.revision !== ours) return // another process renewed it since: a desk is open there
    await store.leases.remove(personId)
    store.signal({ type: 'person', personId }) // who still has a desk of theirs open renews at once
  }
  const safely = (work: Promise<void>) => void work.catch(error => worry(log, error))
  const cancel = every(clock, RENEW_MS, () => {
    for (const personId of desks.keys()) safely(renew(personId))
  })

  return {
    /** Resolves when the lease is written. */
    async opened(personId: string): Promise<void> {
      desks.set(personId, (desks.get(personId) ?? 0) + 1)
      await renew(personId)
    },
    closed(personId: string): void {
      const left = (desks.get(personId) ?? 1) - 1
      if (left > 0) return void desks.set(personId, left)
      desks.delete(personId)
      clock.wake(clock.now() + GRACE_MS, () => safely(leave(personId)))
    },
    /** Writes it again if a desk of theirs is open here. */
    assure(personId: string): void {
      if (desks.has(personId)) safely(renew(personId))
    },
    /** Leaves the leases as they are: the desks come back to another process, or to this one after its restart. */
    stop(): void {
      stopped = true
      cancel()
    },
  }
}

export type Leases = ReturnType<typeof keepLeases>

const worry = (log: Log, error: unknown) =>
  log.warn({ err: error }, 'The lease of a connected agent was not written; trying again.')
