// When an interruption is worth mentioning to the customer: not in its first second, and not again with every attempt.
import type { ConnectionState } from './connection.js'

const PATIENT_MS = 1_200

export function mentions(changed: () => void) {
  let told: ConnectionState = 'idle'
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(state: ConnectionState) {
    told = state
    changed()
  }

  return {
    told: () => told,
    is(state: ConnectionState) {
      clearTimeout(timer)
      if (state !== 'connecting') tell(state)
      else if (told !== 'waiting' && told !== 'offline') timer = setTimeout(() => tell(state), PATIENT_MS)
    },
  }
}
