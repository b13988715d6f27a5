// An agent whose desk is open is connected: the bot may promise a person, and what they hold stays theirs.
import type { Instant } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { impossible } from '../domain/owner.js'
import { type AgentState, LEASE_MS, type Lease } from '../domain/person.js'
import type { Log, Store } from '../ports.js'
import type { Desk } from './desk.js'
import { every } from './every.js'

export const RENEW_MS = 25_000
const RELOAD_MS = 5_000 // a reloaded page is back by then

type Kept = Pick<Desk, 'store' | 'clock'>

/** The leases of the agents whose desks are open in this process; several desks of one agent count once. */
export function keepLeases({ store, clock, log }: Kept & Pick<Desk, 'log'>) {
  const desks = new Map<string, number>()
  const written = new Map<string, number>() // the revision that we wrote last

  let stopped = false

  const renew = async (personId: string): Promise<void> => {
    written.set(personId, (await write({ store, clock }, personId)).revision)
  }
  const leave = async (personId: string): Promise<void> => {
    if (stopped || desks.has(personId)) return
    const ours = written.get(personId)
    written.delete(personId)
    const lease = await store.leases.get(personId)
    if (!lease || lease.revision !== ours) return // another process renewed it since: a desk is open there
    await cut(store, lease, Math.min(lease.until, clock.now()))
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
      clock.wake(clock.now() + RELOAD_MS, () => safely(leave(personId)))
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

/** What the agent says of themselves. It stays through reloads and restarts; away ends the lease, and grace begins. */
export async function setState(desk: Kept, personId: string, state: AgentState): Promise<Lease> {
  const lease = await write(desk, personId, state)
  desk.store.signal({ type: 'person', personId })
  return lease
}

/** A lease that lasts longer than any can was written before the clock was put back: it begins anew. */
export async function shorten({ store, clock }: Kept, lease: Lease): Promise<void> {
  if (impossible(lease, clock.now())) await cut(store, lease, clock.now() + LEASE_MS)
}

/** Nothing is cut where somebody renewed it meanwhile. */
async function cut(store: Store, lease: Lease, until: Instant): Promise<void> {
  const next = { ...lease, revision: lease.revision + 1, until }
  await store.leases.put(next, lease.revision).catch(unlessRaced)
}

/** Renews the lease and keeps its state, or says another one. Who is away has a desk that is open, and no lease. */
async function write({ store, clock }: Kept, id: string, state?: AgentState): Promise<Lease> {
  for (let tries = 8; ; tries--) {
    const before = await store.leases.get(id)
    const now = clock.now()
    const said = state ?? before?.state ?? 'available'
    if (before?.state === 'away' && said === 'away') return before
    const until = said === 'away' ? Math.min(before?.until ?? now, now) : now + LEASE_MS
    const lease: Lease = { id, revision: Math.max(now, (before?.revision ?? 0) + 1), until, state: said }
    try {
      await store.leases.put(lease, before?.revision ?? 0)
      return lease
    } catch (error) {
      if (tries <= 1) throw error
      unlessRaced(error)
    }
  }
}

function unlessRaced(error: unknown): void {
  if (!(error instanceof DeskError && error.code === 'conflict')) throw error
}

const worry = (log: Log, error: unknown) =>
  log.warn({ err: error }, 'The lease of a connected agent was not written; trying again.')
