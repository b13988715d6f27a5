// A time that was told is a promise. A new estimate may keep or better it; what is worse is said aloud, never slipped in.
import type { Instant } from './activity.js'
import type { Estimate, WaitAnswer } from './wait.js'

/** What was told at `at`: an answer between `lowMs` and `highMs` from then; `dueAt` is what is watched. */
export type WaitPromise = { at: Instant; lowMs: number; highMs: number; dueAt: Instant }

export const promiseOf = ({ lowMs, highMs }: Estimate, at: Instant): WaitPromise => ({
  at,
  lowMs,
  highMs,
  dueAt: at + highMs,
})

/**
 * kept: say nothing, the told promise stands and the countdown goes on. better: it may be told, the new one counts.
 * worse: the customer must hear it before `dueAt`, with the new time or (null) that there is none, and what else is
 * offered. Only `worse` ever moves the due time back.
 */
export type Renewed =
  | { verdict: 'kept' | 'better'; promise: WaitPromise }
  | { verdict: 'worse'; promise: WaitPromise | null }

const WORTH_TELLING_MS = 60_000
const WORTH_TELLING_SHARE = 0.2

/** `worse` as soon as the told promise is likelier to break than to hold, or nothing supports it any more. */
export function renewed(told: WaitPromise, answer: WaitAnswer, now: Instant): Renewed {
  const { estimate } = answer
  if (!estimate) {
    const stands = answer.because === 'too_little_data' && now < told.dueAt
    return stands ? { verdict: 'kept', promise: told } : { verdict: 'worse', promise: null }
  }
  const promise = promiseOf(estimate, now)
  if (now + (estimate.lowMs + estimate.highMs) / 2 > told.dueAt) return { verdict: 'worse', promise }
  const sooner = told.dueAt - promise.dueAt
  const worthTelling = sooner >= Math.max(WORTH_TELLING_MS, (told.dueAt - now) * WORTH_TELLING_SHARE)
  return worthTelling ? { verdict: 'better', promise } : { verdict: 'kept', promise: told }
}
