// Agents who hold conversations, and what is waited for when they vanish.
import { LEASE_MS } from '../../src/domain/person.js'
import { type Browser, expectOk } from '../http/office.js'
import type { Program } from '../journeys/program.js'
import { newCustomer, send } from './customer.js'
import { pause } from './report.js'

const GRACE_MS = 60_000
const SLACK_MS = 5_000

/** When the conversations of somebody who is gone since then must be back. */
export const late = (gone: number): number => gone + LEASE_MS + GRACE_MS + SLACK_MS

export type Held = { lineId: string; claim: number; rank: number; by: Browser }

export const waitFor = async <T>(ask: () => Promise<T | null>, withinMs: number): Promise<T | null> => {
  for (const until = Date.now() + withinMs; ; await pause(250)) {
    const answer = await ask()
    if (answer !== null || Date.now() > until) return answer
  }
}

/** Customers who ask for a person, and wait. */
export async function crowd({ url }: Program, count: number): Promise<string[]> {
  const lines: string[] = []
  for (let i = 0; i < count; i++) {
    const customer = await newCustomer(url, `w${i}`)
    const status = await send(url, customer, `w${i}-0`, 'لطفاً منو به یه اپراتور وصل کنید')
    if (status !== 200) throw new Error(`refused: ${status}`)
    lines.push(customer.lineId)
  }
  return lines
}

/** Waits until the line is queued, then takes it. */
export async function take(by: Browser, lineId: string): Promise<Held> {
  const row = await waitFor(async () => {
    const opened = expectOk(await by.get(`/api/desk/lines/${lineId}`)).body
    return opened.row.status === 'queued' ? opened.row : null
  }, 60_000)
  if (!row) throw new Error(`${lineId} was not handed over`)
  const { claim } = expectOk(await by.post(`/api/desk/lines/${lineId}/claim`)).body
  return { lineId, claim, rank: row.rank, by }
}

export async function inTurns<A, B>(all: A[], most: number, task: (one: A, i: number) => Promise<B>): Promise<B[]> {
  const results: B[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: most }, async () => {
      for (let i = next++; i < all.length; i = next++) results[i] = await task(all[i]!, i)
    }),
  )
  return results
}
