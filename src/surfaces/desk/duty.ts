// What is owed on a conversation and until when: the order of my own list, and the colour of a row.
import type { Row } from '../../http/contract-lines.js'
import { type Standing, standing } from './ring.js'

/** A reply that nobody promised a time for is ordered as if it were due after this. */
const USUAL_REPLY_MS = 180_000

export type Duty = { from: number; dueAt: number }

/** The promise that runs, as the customer was told it, or else our own target; undefined: none. */
export function duty(row: Row): Duty | undefined {
  if (row.status === 'resolved' || row.status === 'bot') return undefined
  const { promise, scheduled } = row
  if (promise?.dueAt !== undefined) return { from: promise.at, dueAt: promise.dueAt }
  if (scheduled) return { from: row.at, dueAt: scheduled.until }
  return row.dueAt === undefined ? undefined : { from: row.queuedAt ?? row.at, dueAt: row.dueAt }
}

/** When this row wants a hand; later than everything when nothing is owed. */
export const wantsHandAt = (row: Row): number =>
  duty(row)?.dueAt ?? (row.owedSince !== undefined ? row.owedSince + USUAL_REPLY_MS : Number.MAX_SAFE_INTEGER)

export function colour(row: Row, at: number): Standing {
  const owed = duty(row)
  return owed ? standing(owed.from, owed.dueAt, at).standing : 'calm'
}
