// What is owed on a conversation and until when: the order of my own list, and the colour of a row.
import type { Row } from '../../http/contract.js'
import { type Standing, standing } from './ring.js'

/** A reply that nobody promised a time for is ordered as if it were due after this. */
const USUAL_REPLY_MS = 180_000

export type Duty = { from: number; dueAt: number }

/** The promise that runs; undefined: none. */
export const duty = (row: Row): Duty | undefined =>
  row.dueAt !== undefined && row.status !== 'resolved' ? { from: row.queuedAt ?? row.at, dueAt: row.dueAt } : undefined

/** When this row wants a hand; later than everything when nothing is owed. */
export const wantsHandAt = (row: Row): number =>
  duty(row)?.dueAt ?? (row.owedSince !== undefined ? row.owedSince + USUAL_REPLY_MS : Number.MAX_SAFE_INTEGER)

export function colour(row: Row, at: number): Standing {
  const owed = duty(row)
  return owed ? standing(owed.from, owed.dueAt, at).standing : 'calm'
}
