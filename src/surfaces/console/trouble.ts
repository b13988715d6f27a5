// What went wrong, in the reader's words: what happened, what is safe, what to do.
import { Refused } from './api.js'
import { words } from './words.js'

/** A sentence for anything that no place has a better one for. */
export function trouble(error: unknown): string {
  const w = words()
  if (!(error instanceof Refused)) return w.broken
  if (error.status === 0) return w.unreachable
  if (error.status === 403) return w.noRight
  if (error.status === 404) return w.gone
  if (error.status === 429) return w.many
  if (error.status === 503) return w.unavailable
  return error.status === 400 ? error.message : w.broken
}

/** What a language model did not give. Nothing is lost by it. */
export const modelTrouble = (error: unknown): string => (refusedWith(error, 503) ? words().modelAway : trouble(error))

export const refusedWith = (error: unknown, ...status: number[]): error is Refused =>
  error instanceof Refused && status.includes(error.status)
