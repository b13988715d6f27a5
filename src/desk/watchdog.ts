// Nobody is stranded: every open conversation has an owner. This counts the ones that have none.
import { isTelling, LATE_MS, ownerOf } from '../domain/owner.js'
import type { Desk } from './desk.js'

const MOST_ASSIGNED = 2_000
const MOST_WITH_BOT = 500 // the newest; older ones that are owed a reply are overdue and found by that

/** The lines that nobody owns. */
export async function stranded({ store, clock, policy }: Pick<Desk, 'store' | 'clock' | 'policy'>): Promise<string[]> {
  const [assigned, scheduled, withBot, leases, overdue] = await Promise.all([
    store.lines('assigned', MOST_ASSIGNED),
    store.lines('scheduled', MOST_ASSIGNED),
    store.lines('bot', MOST_WITH_BOT),
    store.leases.all(),
    store.due(clock.now() - LATE_MS, MOST_ASSIGNED),
  ])
  const leaseOf = new Map(leases.map(lease => [lease.id, lease]))
  const found = [...assigned, ...scheduled, ...withBot].filter(line => {
    const { conversation } = line
    const lease = conversation?.status === 'assigned' ? leaseOf.get(conversation.agent.id) : undefined
    return ownerOf(line, lease ?? null, clock.now(), policy) === 'nobody'
  })
  const late = await Promise.all(overdue.map(id => store.line(id)))
  const forgotten = late.filter(line => line !== null && !isTelling(line, clock.now())).map(line => line!.id)
  return [...new Set([...found.map(({ id }) => id), ...forgotten])]
}
