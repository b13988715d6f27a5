// What stands around every call: budgets, the breaker, one retry at most, and the count of it all.
import { type FaultKind, type ModelCall, type ModelCalled, ModelFault, SUPERSEDED } from '../domain/model.js'
import type { Clock } from '../ports.js'
import type { Breaker } from './breaker.js'
import type { Budget } from './budget.js'

const LONGEST_PAUSE_MS = 1_000 // before the one retry; a server that asks for more is not asked again
const SHORTEST_PAUSE_MS = 50
/** Faults that say that the server is not well. */
const BAD = new Set<FaultKind>(['timeout', 'failed', 'rejected', 'shape'])

export type Guard = <T>(
  task: string,
  call: ModelCall,
  /** `tokens`: what it costs where the server does not say. */
  work: () => Promise<{ value: T; tokens: number }>,
  guess: number,
) => Promise<T>

type Around = { breaker: Breaker; budget: Budget; clock: Clock; called: (call: ModelCalled) => void }

export function openGuard({ breaker, budget, clock, called }: Around): Guard {
  return async (task, call, work, guess) => {
    const began = performance.now()
    let tokens = 0
    const tell = (outcome: ModelCalled['outcome']) => called({ task, outcome, ms: performance.now() - began, tokens })
    try {
      const leave = budget.enter(call.customerId)
      try {
        const answer = await throughBreaker(breaker, call.signal, () => {
          tokens += guess // even a call that fails has been paid for
          return retried(clock, call.signal, work, () => {
            tokens += guess
          })
        })
        if (answer.tokens > 0) tokens += answer.tokens - guess
        tell('answered')
        return answer.value
      } finally {
        leave(tokens)
      }
    } catch (error) {
      tell(call.signal.reason === SUPERSEDED ? SUPERSEDED : error instanceof ModelFault ? error.kind : 'failed')
      throw error
    }
  }
}

async function throughBreaker<T>(breaker: Breaker, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const leave = breaker.enter()
  if (!leave) throw new ModelFault('open', 'The model failed too often just now; it is left alone for a while.')
  try {
    const done = await work()
    leave('good')
    return done
  } catch (error) {
    const bad = error instanceof ModelFault ? BAD.has(error.kind) : true
    leave(signal.reason === SUPERSEDED ? 'unknown' : bad ? 'bad' : 'unknown')
    throw error
  }
}

/** Once more after a short pause where the server was away or asked for one. */
async function retried<T>(clock: Clock, signal: AbortSignal, work: () => Promise<T>, again: () => void): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const pause = error instanceof ModelFault && error.kind === 'failed' ? error.retryAfterMs : null
    if (pause === null || pause > LONGEST_PAUSE_MS || signal.aborted) throw error
    await new Promise<void>((done, failed) => {
      const cancel = clock.wake(clock.now() + Math.max(SHORTEST_PAUSE_MS, pause), done)
      signal.addEventListener('abort', () => failed(new ModelFault('timeout', 'The model took too long.')), {
        once: true,
      })
      signal.addEventListener('abort', cancel, { once: true })
    })
    again()
    return work()
  }
}
