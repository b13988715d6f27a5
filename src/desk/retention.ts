// Conversations are not kept for ever: those that ended, or that the customer left, are erased after so many days.
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
      for (const lineId of aged) {
        const line = await store.line(lineId)
        if (line && line.at < before) erased += (await eraseCustomer(desk, lineId, before)).lines.length
      }
      if (aged.length < AT_ONCE || erased === already) break // never the same hundred again and again
    }
  if (erased > 0) {
    const at = clock.now()
    const change = { at, by: NOBODY, what: 'customers.aged', before: null, after: { erased, days } }
    await store.audit.append({ id: changeId(at, newId()), ...change, reason: `older than ${days} days` })
  }
  return erased
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
