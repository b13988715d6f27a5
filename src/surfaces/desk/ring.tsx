// The promise: a ring that empties until the reply is due, and the same in words.
import { now } from './clock.js'
import { words } from './words.js'

const R = 7
const ROUND = 2 * Math.PI * R

export type Standing = 'calm' | 'soon' | 'late'

/** What is left of the promise, 0..1; soon: a quarter or less; late: nothing. */
export function standing(from: number, dueAt: number, at: number): { left: number; standing: Standing } {
  const left = Math.max(0, Math.min(1, (dueAt - at) / Math.max(1, dueAt - from)))
  return { left, standing: at >= dueAt ? 'late' : left <= 0.25 ? 'soon' : 'calm' }
}

export function Ring({ from, dueAt }: { from: number; dueAt: number }) {
  const w = words()
  const is = standing(from, dueAt, now.value)
  const text = is.standing === 'late' ? w.late(now.value - dueAt) : w.left(dueAt - now.value)
  return (
    <span class={`promise ${is.standing}`}>
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <circle class="promise-track" cx="9" cy="9" r={R} />
        <circle
          class="promise-left"
          cx="9"
          cy="9"
          r={R}
          stroke-dasharray={ROUND}
          stroke-dashoffset={ROUND * (1 - is.left)}
          transform="rotate(-90 9 9)"
        />
        {is.standing === 'late' && <path class="promise-late" d="M9 5.6v4M9 12.2v.1" />}
      </svg>
      <span>{text}</span>
    </span>
  )
}
