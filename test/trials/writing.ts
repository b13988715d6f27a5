// Customers who write on while Redis fails, and what is seen of it from outside.
import { type Customer, send } from './customer.js'
import { pause } from './report.js'

const RECOVERS_WITHIN_MS = 20_000

export type Counted = { refused: number; unanswered: number; odd: number; unrecovered: number }

/** Writes until told to stop; the same message again when it was not acknowledged. */
export function keepWriting(url: string, customers: Customer[], count: Counted) {
  let stopped = false
  const writing = customers.map(async customer => {
    while (!stopped) {
      const id = `${customer.name}-${customer.next}`
      const status = await send(url, customer, id, `پیام ${customer.next}`).catch(() => 0)
      if (status === 200) {
        customer.acknowledged.push(id)
        customer.next++
      } else if (status === 503) count.refused++
      else if (status === 0) count.unanswered++
      else if (status !== 429) count.odd++
      await pause(status === 200 ? 50 : 250)
    }
  })
  return async () => {
    stopped = true
    await Promise.all(writing)
  }
}

const acknowledged = (customers: Customer[]) => customers.reduce((sum, one) => sum + one.acknowledged.length, 0)

export async function grows(customers: Customer[]): Promise<boolean> {
  const before = acknowledged(customers)
  for (const until = Date.now() + RECOVERS_WITHIN_MS; Date.now() < until; await pause(100))
    if (acknowledged(customers) > before) return true
  return false
}

/** Where a reader stands: the epoch of the store is in it. */
export async function watermarkOf(url: string, { token, lineId }: Customer): Promise<string> {
  const address = `${url}v3/directline/conversations/${lineId}/activities`
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  return ((await answer.json()) as { watermark?: string }).watermark ?? ''
}
