// A model that fails is left alone for a while, then tried with one call before it is trusted again.
import type { Instant } from '../domain/activity.js'

const FAILURES_TO_OPEN = 5 // in a row
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 120_000

export type BreakerState = 'closed' | 'open' | 'half-open'

export type Breaker = {
  /** Null: not now. Otherwise tell what became of the call; `unknown`: it was called off and says nothing. */
  enter(): ((outcome: 'good' | 'bad' | 'unknown') => void) | null
  state(): BreakerState
}

export function openBreaker(now: () => Instant): Breaker {
  let failures = 0
  let pauseMs = FIRST_PAUSE_MS
  let openUntil: Instant | null = null
  let probing: 'yes' | 'no' = 'no'

  const trip = () => {
    openUntil = now() + pauseMs
    pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs)
  }
  const close = () => {
    failures = 0
    pauseMs = FIRST_PAUSE_MS
    openUntil = null
  }
  return {
    enter() {
      if (openUntil === null)
        return outcome => {
          if (outcome === 'good') failures = 0
          if (outcome === 'bad' && ++failures >= FAILURES_TO_OPEN && openUntil === null) trip()
        }
      if (now() < openUntil || probing === 'yes') return null
      probing = 'yes'
      return outcome => {
        probing = 'no'
        if (outcome === 'good') close()
        else if (outcome === 'bad') trip()
      }
    },
    state: () => (openUntil === null ? 'closed' : now() < openUntil && probing === 'no' ? 'open' : 'half-open'),
  }
}
