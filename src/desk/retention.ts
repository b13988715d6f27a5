// Conversations are not kept for ever: those that ended, or that the customer left, are erased after so many days.
import type { Instant } from '../domain/activity.js'
import { changeId } from '../domain/audit.js'
import { eraseCustomer } from './customer-data.js'
import type { Desk } from './desk.js'
import { every } from './every.js'

const DAY = 86_400_000
const HOUR = 3_600_000
const AT_ONCE = 100
const NOBODY = { id: 'retention', name: 'Retention' }

/** Erases what is older than `days`; answers how many lines. The trail says how many and by which number, never whose. */
export async function eraseAged(desk: Desk, days: number): Promise<number> {
  const { store, clock, newId } = desk
  const before = clock.now() - days * DAY
  let erased = 0
  for (const view of ['resolved', 'bot'] as const)
    for (;;) {
      const aged = await store.aged(view, before, AT_ONCE)
      const already = erased
      for (const lineId of aged) erased += await eraseOne(desk, lineId, before)
      if (aged.length < AT_ONCE || erased === already) break // never the same hundred again and again
    }
  if (erased > 0) {
    const at = clock.now()
    const change = { at, by: NOBODY, what: 'customers.aged', before: null, after: { erased, days } }
    await store.audit.append({ id: changeId(at, newId()), ...change, reason: `older than ${days} days` })
  }
  return erased
}

/** One that cannot be erased (its words cannot be read, a file cannot be removed) keeps none of the others. */
async function eraseOne(desk: Desk, lineId: string, before: Instant): Promise<number> {
  try {
    const line = await desk.store.line(lineId)
    return line && line.at < before ? (await eraseCustomer(desk, lineId, before)).lines.length : 0
  } catch (err) {
    desk.log.error({ err, lineId }, 'An old conversation could not be erased; the next hour tries again.')
    return 0
  }
}

/** Once an hour, until called off. Two processes that do it at once erase nothing twice. */
export function keepRetention(desk: Desk, days: number): () => void {
  const round = () =>
    eraseAged(desk, days).catch(err =>
      desk.log.warn({ err }, 'Old conversations could not be erased; the next hour tries again.'),
    )
  void round()
  return every(desk.clock, HOUR, () => void round())
}
